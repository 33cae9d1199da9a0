// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/vaulthome.h"

using namespace anxin;

namespace {
// A PC whose clock a person, a dead battery or the network can set, while the time since its start runs on.
class SettableClock final : public Clock {
public:
    explicit SettableClock(const QString& localTime) : Clock(FixedClock(localTime).zone()), m_wall(FixedClock(localTime).now())
    {
    }
    Moment now() const override { return m_wall; }
    qint64 monotonicMsecs() const override { return m_sinceStart; }
    void passes(qint64 msecs)
    {
        m_wall = Moment::fromMsecs(m_wall.msecs() + msecs);
        m_sinceStart += msecs;
    }
    void set(const QString& localTime) { m_wall = FixedClock(localTime).now(); }

private:
    Moment m_wall;
    qint64 m_sinceStart = 1000;
};

constexpr qint64 hour = 3'600'000;

int clockLines(Vault& vault)
{
    int lines = 0;
    for (const AuditEntry& entry : vault.audit().newest(100))
        lines += entry.op == Op::ClockSet;
    return lines;
}

void work(Vault& vault)
{
    vault.transact(Op::EditStudent, [](UnitOfWork&) {});
}
} // namespace

TEST_CASE("a clock set back between two sessions hides no day: the vault goes by what its log has seen", "[vault][clock]")
{
    VaultHome home;
    SettableClock clock{QStringLiteral("2026-11-20T09:00")};
    work(**home.unlock(clock));
    for (const char* wrong : {"2016-11-20T09:00", "1970-01-01T00:00", "2026-11-20T08:57"}) {
        SettableClock back{QLatin1StringView(wrong)};
        auto vault = home.unlock(back);
        CAPTURE(wrong);
        CHECK((*vault)->clock().today() == QDate(2026, 11, 20));
        CHECK((*vault)->isClockBehind());
        (*vault)->transact(Op::EditStudent, [](UnitOfWork& uow) { CHECK(uow.today() == QDate(2026, 11, 20)); });
    }
    CHECK(clockLines(**home.unlock(clock)) == 3);
}

TEST_CASE("a clock that is a few seconds behind is nobody's business", "[vault][clock]")
{
    VaultHome home;
    SettableClock clock{QStringLiteral("2026-11-20T09:00:30")};
    work(**home.unlock(clock));
    clock.set(QStringLiteral("2026-11-20T09:00"));
    auto vault = home.unlock(clock);
    CHECK_FALSE((*vault)->isClockBehind());
    CHECK(clockLines(**vault) == 0);
}

TEST_CASE("a clock set during a session, forward or back, is one line in the log; time that passes is none", "[vault][clock]")
{
    VaultHome home;
    SettableClock clock{QStringLiteral("2026-11-20T09:00")};
    auto vault = std::move(*home.unlock(clock));
    for (int i = 0; i < 30; ++i) {
        clock.passes(hour); // also asleep
        work(*vault);
    }
    CHECK(clockLines(*vault) == 0);
    clock.set(QStringLiteral("2036-11-20T09:00"));
    work(*vault);
    work(*vault);
    CHECK(clockLines(*vault) == 1);
    clock.set(QStringLiteral("2026-11-21T09:00"));
    work(*vault);
    CHECK(clockLines(*vault) == 2);
    CHECK(vault->clock().today() == QDate(2036, 11, 20));
}

TEST_CASE("a clock set during a session is known at once, also where nobody writes anything", "[vault][clock]")
{
    VaultHome home;
    SettableClock clock{QStringLiteral("2026-11-20T09:00")};
    auto vault = std::move(*home.unlock(clock));
    vault->watchClock();
    CHECK(clockLines(*vault) == 0);
    CHECK_FALSE(vault->isClockBehind());
    clock.set(QStringLiteral("2026-11-19T09:00"));
    CHECK(vault->isClockBehind());
    vault->watchClock();
    vault->watchClock();
    CHECK(clockLines(*vault) == 1);
    vault->confirmClock();
    CHECK_FALSE(vault->isClockBehind());
    CHECK(vault->clock().today() == QDate(2026, 11, 19));
}

TEST_CASE("after a clock that was wrong for a while, a person says that it is right now, and days count again",
          "[vault][clock]")
{
    VaultHome home;
    SettableClock clock{QStringLiteral("2036-11-20T09:00")};
    work(**home.unlock(clock));
    clock.set(QStringLiteral("2026-11-20T09:00"));
    {
        auto vault = home.unlock(clock);
        CHECK((*vault)->clock().today() == QDate(2036, 11, 20));
        (*vault)->confirmClock();
        CHECK((*vault)->clock().today() == QDate(2026, 11, 20));
        CHECK_FALSE((*vault)->isClockBehind());
    }
    auto vault = home.unlock(clock);
    CHECK((*vault)->clock().today() == QDate(2026, 11, 20));
    CHECK_FALSE((*vault)->isClockBehind());
}
