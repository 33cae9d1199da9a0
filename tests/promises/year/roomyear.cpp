// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/roomyear.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int actsOfADay = 13;
constexpr int daysBetweenLooks = 5; // for contradictions, which take longer to find than what is lost

// Between what must be open and what the agenda tells; empty where there is none.
QString difference(YearRoom& room, const std::vector<OpenLoop>& loops, int& compared)
{
    const Promises expected = room.expected(), seen = promisesOf(loops);
    compared += static_cast<int>(expected.size());
    const QString lost = missingFrom(seen, expected), invented = missingFrom(expected, seen);
    if (lost.isEmpty() && invented.isEmpty())
        return {};
    return QStringLiteral("%1: lost [%2], invented [%3]").arg(room.today().toString(Qt::ISODate), lost, invented);
}
} // namespace

RoomYear::RoomYear(unsigned seed, int pupilCount, Figures& figures) : m_room(seed, pupilCount), m_figures(figures)
{
    const auto take = [this](const std::vector<YearAct>& acts) { m_acts.insert(m_acts.end(), acts.begin(), acts.end()); };
    take(m_cases.acts());
    take(m_family.acts());
    take(m_screening.acts());
    take(m_appointments.acts());
    take(m_referrals.acts());
    take(m_crises.acts());
    take(m_post.acts());
    std::vector<YearAct> belongings;
    std::ranges::copy_if(m_acts, std::back_inserter(belongings),
                         [](const YearAct& act) { return act.twin == YearAct::Twin::Perhaps; });
    take(m_register.emplace(m_room, std::move(belongings)).acts());
    take(m_attacks.acts());
    for (const YearAct& act : m_acts) {
        m_weights += act.weight;
        m_names << QString::fromLatin1(act.name);
    }
}

// One day, sometimes a holiday's length, sometimes a clock that somebody set back: then the days of the room stand still.
void RoomYear::passDays()
{
    const int kind = m_room.below(40);
    m_room.clock.advanceDays(kind == 0 ? 21 : kind == 1 ? -3 : 1);
}

const YearAct& RoomYear::anyAct()
{
    int left = m_room.below(m_weights);
    return *std::ranges::find_if(m_acts, [&](const YearAct& act) { return (left -= act.weight) < 0; });
}

QString RoomYear::day()
{
    passDays();
    for (int number = 0; number < actsOfADay; ++number) {
        m_room.clock.advanceSeconds(m_room.below(900));
        const YearAct& act = anyAct();
        const qint64 pupil = m_room.anyone();
        const bool isTaken = act.run(pupil);
        ++m_figures[QString::fromLatin1(act.name) + (isTaken ? QString() : QStringLiteral(", not done"))];
        m_done << QStringLiteral("%1 %2, pupil %3%4")
                      .arg(m_room.today().toString(Qt::ISODate), QString::fromLatin1(act.name))
                      .arg(pupil)
                      .arg(isTaken ? QString() : QStringLiteral(" (not done)"));
    }
    const QString wrong = m_room.oneIn(daysBetweenLooks) ? problem() : difference(m_room, m_room.agenda.loops(), m_compared);
    return wrong.isEmpty() && m_room.oneIn(3) ? closeDay() : wrong;
}

QString RoomYear::problem()
{
    const std::vector<OpenLoop> loops = m_room.agenda.loops();
    const QString wrong = difference(m_room, loops, m_compared);
    return wrong.isEmpty() ? m_contradictions.find(loops) : wrong;
}

// Not in silence where something is red, or was to be done today; what is written down is how much that was.
QString RoomYear::closeDay()
{
    const int left = YearModel::leftTonight(m_room.expected(), m_room.today());
    const QString reason = m_room.wordsOrNone();
    const bool isClosed = m_room.agenda.closeDay(reason).has_value();
    ++m_figures[isClosed ? QStringLiteral("day closes") : QStringLiteral("day closes, not done")];
    if (isClosed != (left == 0 || !reason.isEmpty()))
        return QStringLiteral("a day was closed in silence, or could not be closed");
    if (isClosed && m_room.agenda.closeOfToday()->value.leftOpen != left)
        return QStringLiteral("a day was closed over %1 promises, not %2")
            .arg(m_room.agenda.closeOfToday()->value.leftOpen)
            .arg(left);
    return {};
}

} // namespace anxin
