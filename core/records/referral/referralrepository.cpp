// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referralrepository.h"

#include <QHash>

#include <algorithm>

namespace anxin {

namespace {
// Nothing follows a step that closes but one that takes it back.
constexpr const char* isOpen = "NOT EXISTS (SELECT 1 FROM referral_step c WHERE c.referral = r.id AND c.kind = 'closed' "
                               "AND NOT EXISTS (SELECT 1 FROM referral_step t WHERE t.takes_back = c.id))";
} // namespace

ReferralRepository::ReferralRepository(Connection& connection)
    : m_table(connection),
      m_steps(connection),
      m_highestNo(connection.prepare("SELECT coalesce(max(CAST(substr(slip_no, 5) AS INTEGER)), 0) FROM referral "
                                     "WHERE substr(slip_no, 1, 4) = :year")),
      m_bySlipNo(connection.prepare(
          QStringLiteral("SELECT %1 FROM referral WHERE slip_no = :number").arg(RecordTable<Referral>::columns()))),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM referral WHERE student = :student ORDER BY referred_on DESC, id DESC")
              .arg(RecordTable<Referral>::columns()))),
      m_stepsOf(connection.prepare(QStringLiteral("SELECT %1 FROM referral_step WHERE referral = :referral ORDER BY id")
                                       .arg(RecordTable<ReferralStep>::columns()))),
      m_open(connection.prepare(QStringLiteral("SELECT %1 FROM referral r WHERE %2 ORDER BY r.referred_on, r.id")
                                    .arg(RecordTable<Referral>::columns(QStringLiteral("r")), QLatin1StringView(isOpen)))),
      m_stepsOfOpen(connection.prepare(
          QStringLiteral("SELECT %1 FROM referral_step s JOIN referral r ON r.id = s.referral WHERE %2 ORDER BY s.id")
              .arg(RecordTable<ReferralStep>::columns(QStringLiteral("s")), QLatin1StringView(isOpen))))
{
}

ReferralId ReferralRepository::add(UnitOfWork& uow, const Referral& referral)
{
    if (!referral.slipNo.isEmpty())
        return m_table.add(uow, referral);
    const QString year = QString::number(referral.referredOn.year());
    const int highest = m_highestNo.one([](const Row& row) { return row.get<int>(0); }, year).value_or(0);
    Referral numbered = referral;
    numbered.slipNo = QStringLiteral("%1%2").arg(year).arg(highest + 1, 4, 10, QLatin1Char('0'));
    return m_table.add(uow, numbered);
}

std::optional<Stored<Referral>> ReferralRepository::bySlipNo(const QString& number)
{
    return m_bySlipNo.one(RecordTable<Referral>::read, number);
}

std::vector<Stored<Referral>> ReferralRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Referral>::read, student);
}

std::vector<Stored<ReferralStep>> ReferralRepository::stepsOf(ReferralId referral)
{
    return m_stepsOf.all(RecordTable<ReferralStep>::read, referral);
}

ReferralStanding ReferralRepository::standingOf(const Stored<Referral>& referral)
{
    std::vector<Stored<ReferralStep>> steps = stepsOf(referral.id);
    ReferralPosition position = positionOf(referral.value, steps);
    return {referral, std::move(steps), std::move(position)};
}

std::vector<ReferralStanding> ReferralRepository::open()
{
    QHash<qint64, std::vector<Stored<ReferralStep>>> steps;
    for (Stored<ReferralStep>& step : m_stepsOfOpen.all(RecordTable<ReferralStep>::read))
        steps[step.value.referral.rowId()].push_back(std::move(step));
    std::vector<ReferralStanding> standings;
    for (Stored<Referral>& referral : m_open.all(RecordTable<Referral>::read)) {
        std::vector<Stored<ReferralStep>> own = steps.take(referral.id.rowId());
        ReferralPosition position = positionOf(referral.value, own);
        standings.push_back({std::move(referral), std::move(own), std::move(position)});
    }
    return standings;
}

bool ReferralRepository::isReturnAwaited(StudentId student)
{
    return std::ranges::any_of(ofStudent(student), [this](const Stored<Referral>& referral) {
        return anxin::isReturnAwaited(standingOf(referral).position);
    });
}

} // namespace anxin
