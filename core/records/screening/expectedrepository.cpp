// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/expectedrepository.h"

namespace anxin {

ExpectedRepository::ExpectedRepository(Connection& connection)
    : m_untested(connection),
      m_classes(connection.prepare("SELECT class_unit FROM campaign_class WHERE campaign = :campaign ORDER BY id")),
      m_removeClasses(connection.prepare("DELETE FROM campaign_class WHERE campaign = :campaign")),
      m_addClass(connection.prepare("INSERT INTO campaign_class(campaign, class_unit) VALUES (:campaign, :class_unit)")),
      m_expected(connection.prepare(R"sql(
        SELECT p.id, p.class_unit FROM student p LEFT JOIN class_unit u ON u.id = p.class_unit
        WHERE p.merged_into IS NULL AND (
            (p.status = 'enrolled' AND p.class_unit IN (SELECT class_unit FROM campaign_class WHERE campaign = :campaign))
            OR p.id IN (SELECT coalesce(e.merged_into, e.id) FROM answer_sheet s JOIN student e ON e.id = s.student
                        WHERE s.campaign = :campaign))
        ORDER BY u.entry_year DESC, u.number, p.reading, p.id)sql")),
      m_answered(connection.prepare(R"sql(
        SELECT coalesce(e.merged_into, e.id), s.scale, r.validity FROM answer_sheet s
        JOIN student e ON e.id = s.student JOIN sheet_result r ON r.sheet = s.id WHERE s.campaign = :campaign)sql")),
      m_untestedIn(connection.prepare(QStringLiteral(R"sql(
        SELECT %1, coalesce(e.merged_into, e.id) FROM untested n JOIN student e ON e.id = n.student
        WHERE n.campaign = :campaign)sql")
                                          .arg(RecordTable<Untested>::columns(QStringLiteral("n"))))),
      m_remove(connection.prepare("DELETE FROM untested WHERE id = :id"))
{
}

std::vector<ClassUnitId> ExpectedRepository::classesOf(CampaignId campaign)
{
    return m_classes.all([](const Row& row) { return row.get<ClassUnitId>(0); }, campaign);
}

void ExpectedRepository::setClasses(UnitOfWork&, CampaignId campaign, const std::vector<ClassUnitId>& classes)
{
    m_removeClasses.exec(campaign);
    for (const ClassUnitId unit : classes)
        m_addClass.exec(campaign, unit);
}

std::vector<ExpectedRepository::Expected> ExpectedRepository::expectedBy(CampaignId campaign)
{
    return m_expected.all(
        [](const Row& row) {
            return Expected{row.get<StudentId>(0), row.get<std::optional<ClassUnitId>>(1)};
        },
        campaign);
}

QHash<qint64, std::vector<ExpectedRepository::Answered>> ExpectedRepository::answeredIn(CampaignId campaign)
{
    QHash<qint64, std::vector<Answered>> all;
    m_answered.all(
        [&](const Row& row) {
            all[row.get<qint64>(0)].push_back({row.get<QString>(1), row.get<SheetValidity>(2)});
            return true;
        },
        campaign);
    return all;
}

QHash<qint64, Stored<Untested>> ExpectedRepository::untestedIn(CampaignId campaign)
{
    constexpr int width = RecordTable<Untested>::width;
    QHash<qint64, Stored<Untested>> all;
    for (auto& [student, untested] : m_untestedIn.all(
             [](const Row& row) {
                 return std::pair{row.get<qint64>(width), RecordTable<Untested>::read(row)};
             },
             campaign))
        all.insert(student, untested);
    return all;
}

void ExpectedRepository::remove(UnitOfWork& uow, const Stored<Untested>& untested)
{
    m_remove.exec(untested.id);
    uow.record(Kind::Untested, untested.uid, ChangeType::Removed, QString());
}

} // namespace anxin
