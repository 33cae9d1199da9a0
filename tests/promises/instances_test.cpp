// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/childwork.h"
#include "tests/promises/promise.h"
#include "tests/support/vaulthome.h"

#include <unistd.h>

#include <array>
#include <list>

using namespace anxin;

namespace {

constexpr int instances = 50;

// Keeps other processes waiting until it is opened.
class Gate {
public:
    Gate() { REQUIRE(::pipe(m_ends.data()) == 0); }
    ~Gate()
    {
        open();
        ::close(m_ends[0]);
    }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;
    void open()
    {
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
        m_ends[1] = -1;
    }
    // In a child.
    void wait()
    {
        open(); // its own copy
        char nothing;
        (void)!::read(m_ends[0], &nothing, 1);
    }

private:
    std::array<int, 2> m_ends{};
};

// How many of fifty that start at once say "open"; `others` counts those who say what they should instead.
template <class Try>
int openedAtOnce(int& others, Try&& attempt)
{
    Gate start, finish;
    std::list<ChildWork> children;
    for (int i = 0; i < instances; ++i)
        children.emplace_back([&](const ChildWork::Tell& tell) {
            start.wait();
            attempt(tell, [&] { finish.wait(); });
        });
    start.open();
    int opened = 0;
    for (ChildWork& child : children)
        child.waitForLines(1);
    finish.open();
    for (ChildWork& child : children) {
        const std::vector<QByteArray> lines = child.lines();
        opened += !lines.empty() && lines.front() == "open" ? 1 : 0;
        others += !lines.empty() && lines.front() == "in use" ? 1 : 0;
    }
    return opened;
}

} // namespace

TEST_CASE("of fifty programs that start at once exactly one opens the vault, and the others say why not", "[R24]")
{
    const int rounds = times(4, 100);
    int exactlyOne = 0, told = 0;
    VaultHome home;
    for (int round = 0; round < rounds; ++round) {
        home.clock.advanceSeconds(60);
        const int opened = openedAtOnce(told, [&](const ChildWork::Tell& tell, auto&& hold) {
            auto vault = home.unlock();
            const auto* refusal = vault ? nullptr : std::get_if<LockRefusal>(&vault.error());
            tell(vault ? "open" : refusal && *refusal == LockRefusal::InUse ? "in use" : "something else");
            if (vault) {
                hold();
                (*vault)->close();
            }
        });
        exactlyOne += opened == 1 ? 1 : 0;
    }
    CHECK(exactlyOne == rounds);
    CHECK(told == rounds * (instances - 1));
    CHECK(verify(**home.unlock()).holds());
    int others = 0;
    const int withoutLock = openedAtOnce(others, [&](const ChildWork::Tell& tell, auto&& hold) {
        QFile::remove(home.file("vault.lock")); // the control: whoever takes the lock away believes to be alone
        const auto lock = InstanceLock::take(home.path);
        tell(lock ? "open" : "in use");
        hold();
    });
    CHECK(withoutLock > 1);
    tell(QStringLiteral("R24 instances"),
         QStringLiteral("%1 rounds of %2 at once, exactly one opened in %3, %4 told that it is in "
                        "use; control (lock taken away) found %5 at once")
             .arg(rounds)
             .arg(instances)
             .arg(exactlyOne)
             .arg(told)
             .arg(withoutLock));
}
