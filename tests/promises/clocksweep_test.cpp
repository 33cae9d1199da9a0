// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/rulebook.h"
#include "tests/promises/promise.h"
#include "tests/support/smallschool.h"
#include "tests/support/vaulthome.h"

#include <set>

using namespace anxin;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr qint64 tenYears = 3652 * day;

// A PC whose wall clock anybody may set, while the time since its start runs on.
class WallClock final : public Clock {
public:
    explicit WallClock(qint64 msecs, const char* zone = "Asia/Shanghai") : Clock(QTimeZone(zone)), m_wall(msecs) {}
    Moment now() const override { return Moment::fromMsecs(m_wall); }
    qint64 monotonicMsecs() const override { return m_sinceStart; }
    void pass(qint64 msecs)
    {
        m_wall += msecs;
        m_sinceStart += msecs;
    }
    void set(qint64 msecs) { m_wall = msecs; }
    qint64 wall() const { return m_wall; }

private:
    qint64 m_wall;
    qint64 m_sinceStart = 1000;
};

qint64 msecsOf(const char* localTime)
{
    return FixedClock(QString::fromLatin1(localTime)).now().msecs();
}

// Sessions on a PC with a bad battery and curious hands, beside a reckoning of what must be noticed.
class ClockHistory {
public:
    explicit ClockHistory(std::mt19937& dice) : m_dice(dice), m_clock(msecsOf("2026-11-18T09:00"))
    {
        auto vault = std::move(*m_home.unlock(m_clock));
        const SmallSchool school{*vault};
        vault->close();
        m_seen = m_clock.wall();
    }
    int sessions = 0, settings = 0, unnoticed = 0, wentBack = 0, hidden = 0, gone = 0, hiddenFromWallClock = 0;

    void session()
    {
        ++sessions;
        m_true += day;
        m_clock.set(someTime());
        auto vault = std::move(*m_home.unlock(m_clock));
        const bool isBehind = m_seen - m_clock.wall() > 2 * minute;
        expect(isBehind);
        unnoticed += vault->isClockBehind() == isBehind ? 0 : 1;
        saw();
        look(*vault);
        for (int step = 0; step < 3; ++step) {
            m_clock.pass(anyBelow(m_dice, 90) * minute);
            if (anyBelow(m_dice, 3) == 0) {
                const qint64 before = m_clock.wall();
                m_clock.set(someTime());
                expect(std::abs(m_clock.wall() - before) > 10 * minute);
            }
            vault->transact(Op::ViewCase, [](UnitOfWork&) {});
            saw();
            look(*vault);
        }
        vault->close();
        unnoticed += linesOf(*vault) == m_lines ? 0 : 1;
    }

private:
    qint64 someTime()
    {
        const qint64 times[] = {m_true,
                                m_true,
                                m_true,
                                m_true - tenYears,
                                m_true + 30 * day,
                                m_true - 3 * minute,
                                m_true - 1 * minute,
                                0,
                                msecsOf("2028-02-29T12:00"),
                                msecsOf("2038-01-19T11:14"),
                                m_true - 1 * hour,
                                sessions % 40 == 39 ? m_true + tenYears : m_true};
        return times[anyBelow(m_dice, std::size(times))];
    }
    void expect(bool isSet)
    {
        settings += isSet ? 1 : 0;
        m_lines += isSet ? 1 : 0;
    }
    void saw() { m_seen = std::max(m_seen, m_clock.wall()); }

    static int linesOf(Vault& vault)
    {
        return vault.connection()
            .prepare("SELECT count(*) FROM audit WHERE action = :action")
            .one([](const Row& row) { return row.get<int>(0); }, Op::ClockSet)
            .value_or(-1);
    }

    // What the first page would show.
    void look(Vault& vault)
    {
        auto loops = openLoops(vault, m_rules, {});
        std::erase_if(loops, [](const OpenLoop& loop) { return isReminder(loop.kind); }); // which move on by themselves
        const auto overdue = [&](QDate today) {
            return static_cast<int>(
                std::ranges::count_if(loops, [&](const OpenLoop& loop) { return loop.daysOverdue(today) >= 0; }));
        };
        const QDate today = vault.clock().today();
        wentBack += today < m_today ? 1 : 0;
        m_today = today;
        gone += static_cast<int>(loops.size()) < m_loops ? 1 : 0;
        m_loops = static_cast<int>(loops.size());
        hidden += overdue(today) < m_overdue ? 1 : 0;
        hiddenFromWallClock += overdue(m_clock.today()) < m_overdue ? 1 : 0;
        m_overdue = overdue(today);
    }

    std::mt19937& m_dice;
    VaultHome m_home;
    WallClock m_clock;
    RuleBook m_rules = RuleBook::shipped();
    qint64 m_true = msecsOf("2026-11-18T09:00");
    qint64 m_seen = 0;
    int m_lines = 0, m_loops = 0, m_overdue = 0;
    QDate m_today;
};

// Every hour of four years in places that change their clocks: each day comes once, in order.
int daysLostOrTwice(const char* zone)
{
    WallClock clock{msecsOf("2026-01-01T00:00"), zone};
    QDate today = clock.today();
    int wrong = 0;
    for (int passed = 0; passed < 4 * 366 * 24; ++passed) {
        clock.pass(hour);
        const QDate next = clock.today();
        wrong += next == today || next == today.addDays(1) ? 0 : 1;
        today = next;
    }
    return wrong;
}

} // namespace

TEST_CASE("however the clock of the PC is set, no day runs back, no reminder is hidden, and the log says that it was set",
          "[R25]")
{
    std::mt19937 dice = chance();
    const int histories = times(3, 60);
    int sessions = 0, settings = 0, failures = 0, control = 0;
    for (int number = 0; number < histories; ++number) {
        ClockHistory history{dice};
        for (int session = 0; session < 60; ++session)
            history.session();
        CHECK(history.unnoticed == 0);
        CHECK(history.wentBack == 0);
        CHECK(history.hidden == 0);
        CHECK(history.gone == 0);
        sessions += history.sessions;
        settings += history.settings;
        failures += history.unnoticed + history.wentBack + history.hidden + history.gone;
        control += history.hiddenFromWallClock;
    }
    CHECK(control > 0);
    int days = 0;
    for (const char* zone : {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
        days += daysLostOrTwice(zone);
    CHECK(days == 0);
    tell(QStringLiteral("R25 clocks"),
         QStringLiteral("%1 sessions with %2 settings of the clock, %3 unnoticed or hidden, %4 days lost or "
                        "twice in four time zones; control (days by the wall clock) found %5")
             .arg(sessions)
             .arg(settings)
             .arg(failures)
             .arg(days)
             .arg(control));
}
