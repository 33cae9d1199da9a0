// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

#include <QRandomGenerator>

#include <iostream>

using namespace anxin;

namespace {

// Some crises and whatever people do in them, in any order; after each act what is promised is looked at.
class Days {
public:
    explicit Days(quint32 seed) : m_random(seed)
    {
        for (int pupil = 0; pupil < 6; ++pupil)
            m_pupils.push_back(m_room.aStudent(QStringLiteral("安%1").arg(pupil)));
    }

    void run(int acts)
    {
        for (int act = 0; act < acts; ++act) {
            if (chance(3))
                m_room.clock.advanceSeconds(number(7200));
            if (chance(20)) // somebody sets the clock back
                m_room.clock.advanceSeconds(-number(3600));
            if (m_events.empty() || chance(25))
                m_events.push_back(
                    m_room.crises.begin({QStringLiteral("事件%1").arg(act), somebody(), QStringLiteral("林老师")}));
            else
                actOn(m_events[index(m_events.size())]);
            look();
        }
    }
    int entries() const { return m_entries; }
    int closed() const { return m_closed; }

private:
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    std::size_t index(std::size_t size) { return m_random.bounded(static_cast<quint32>(size)); }
    bool chance(int oneIn) { return number(oneIn) == 0; }
    std::optional<StudentId> somebody() { return chance(2) ? std::optional(m_pupils[index(m_pupils.size())]) : std::nullopt; }

    void actOn(CrisisEventId id)
    {
        const auto tasks = m_room.crises.tasksOf(id);
        const auto watches = m_room.crises.watchesOf(id);
        const auto affected = m_room.crises.affectedBy(id);
        CrisisService& crises = m_room.crises;
        switch (number(12)) {
        case 0: (void)crises.log(id, chance(2) ? EntryKind::Log : EntryKind::Call, QStringLiteral("记录"), {}); break;
        case 1: (void)crises.tick(tasks[index(tasks.size())].id, QStringLiteral("林老师")); break;
        case 11: (void)crises.untick(tasks[index(tasks.size())].id, QStringLiteral("林老师")); break;
        case 2: (void)crises.startWatch(m_room.watch(id), {}); break;
        case 3:
            if (!watches.empty())
                (void)crises.handOn(watches[index(watches.size())].id, m_room.watch(id), {});
            break;
        case 4:
            if (!watches.empty())
                (void)crises.endWatch(watches[index(watches.size())].id, QStringLiteral("结束"), {});
            break;
        case 5: (void)crises.tickDuty(id, QString::number(1 + number(9)), {}); break;
        case 6:
            (void)crises.record(m_room.report(id, entriesOf<ReportStage>[index(4)].value, QString::number(1 + number(9))));
            break;
        case 7: {
            Stored<CrisisEvent> event = *crises.event(id);
            event.value.kind = entriesOf<CrisisKind>[index(entriesOf<CrisisKind>.size())].value;
            (void)crises.describe(event, {}, chance(2) ? QStringLiteral("理由") : QString());
            break;
        }
        case 8:
            (void)crises.addAffected({id,
                                      m_pupils[index(m_pupils.size())],
                                      CrisisRing::Near,
                                      {},
                                      {},
                                      m_room.vault->clock().today().addDays(number(9)),
                                      {},
                                      {},
                                      {}},
                                     {});
            break;
        case 9:
            if (!affected.empty())
                chance(2) ? (void)crises.lookIn(affected[index(affected.size())].id, QStringLiteral("还好"), {})
                          : (void)crises.endAffected(affected[index(affected.size())].id, QStringLiteral("结束"), {});
            break;
        default:
            (void)crises.close(
                id, {QStringLiteral("小结"), QStringLiteral("后续"), chance(3) ? QStringLiteral("理由") : QString()});
            if (chance(2))
                (void)crises.review(id, QStringLiteral("复盘"));
        }
    }

    void look()
    {
        std::size_t running = 0, affected = 0, open = 0, unreviewed = 0;
        m_entries = 0;
        m_closed = 0;
        for (const CrisisEventId id : m_events) {
            const CrisisEvent event = m_room.of(id);
            const auto log = m_room.crises.logOf(id);
            lookAtLog(id, event, log);
            m_entries += static_cast<int>(log.size());
            m_closed += event.closedAt.has_value();
            open += !event.closedAt;
            unreviewed += event.closedAt && !event.reviewedAt;
            for (const auto& watch : m_room.crises.watchesOf(id)) {
                running += !watch.value.endedAt;
                REQUIRE((!watch.value.endedAt || *watch.value.endedAt >= watch.value.startedAt));
            }
            for (const auto& one : m_room.crises.affectedBy(id))
                affected += !one.value.closedOn;
        }
        std::map<LoopKind, std::size_t> promised;
        for (const OpenLoop& loop : m_room.loops()) {
            ++promised[loop.kind];
            REQUIRE(loop.due.isValid());
            REQUIRE_FALSE(loop.owner.isEmpty());
        }
        REQUIRE(promised[LoopKind::CrisisWatch] == running);
        REQUIRE(promised[LoopKind::Affected] == affected);
        REQUIRE(promised[LoopKind::CrisisOpen] == open);
        REQUIRE(promised[LoopKind::CrisisReview] == unreviewed);
    }
    // What has been seen of a log stands there for ever, nothing comes after the closing, and time goes forward.
    void lookAtLog(CrisisEventId id, const CrisisEvent& event, const std::vector<Stored<CrisisEntry>>& log)
    {
        auto& seen = m_seen[id.rowId()];
        REQUIRE(log.size() >= seen.size());
        Moment above = event.openedAt;
        for (std::size_t line = 0; line < log.size(); ++line) {
            const QString now = log[line].uid.text() + QString::number(log[line].value.at.msecs()) + log[line].value.text;
            if (line < seen.size())
                REQUIRE(seen[line] == now);
            else
                seen.push_back(now);
            REQUIRE(log[line].value.at >= above);
            above = log[line].value.at;
        }
        const bool endsClosed = log.back().value.what == EntryKind::Closed;
        REQUIRE(event.closedAt.has_value() == endsClosed);
    }

    CrisisRoom m_room;
    QRandomGenerator m_random;
    std::vector<StudentId> m_pupils;
    std::vector<CrisisEventId> m_events;
    std::map<qint64, std::vector<QString>> m_seen;
    int m_entries = 0;
    int m_closed = 0;
};

} // namespace

TEST_CASE("whatever is done in crises, no line changes, no watch is lost, and time goes forward", "[crisis][property]")
{
    int entries = 0, closed = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Days days(seed);
        days.run(150);
        entries += days.entries();
        closed += days.closed();
    }
    CHECK(closed > 10); // the acts do come so far
    std::cout << "crises: 1800 acts, " << entries << " lines kept, " << closed << " closed\n";
}
