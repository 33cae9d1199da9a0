// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/childwork.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/support/vaulthome.h"

#include <chrono>
#include <memory>
#include <thread>

using namespace anxin;

namespace {

constexpr int killsOfAVault = 60;
constexpr int stepsOfASession = 25;
constexpr int mostSteps = 16, mostWait = 8; // after so many steps, and so many ms more

// What the child had been told is saved: "saved <step> <count of the log> <mac> <all records>".
QByteArray savedLine(Vault& vault, int step)
{
    const AuditHead head = vault.audit().head();
    return "saved " + QByteArray::number(step) + ' ' + QByteArray::number(head.count) + ' ' + head.mac.toHex() + ' ' +
           recordsIn(vault);
}

// The control says "saved" before it is.
enum class Order { SaveThenSay, SayThenSave };

// Sessions one after the other: unlock, work, change the password or renew the keys, lock.
void sessions(const QString& path, const Clock& clock, int firstStep, const ChildWork::Tell& say)
{
    for (int step = firstStep;;) {
        auto vault = std::move(*unlockVault(path, aPassword(), clock));
        say(savedLine(*vault, step));
        {
            RoomWork room{*vault};
            for (int done = 0; done < stepsOfASession; ++done) {
                room.step(++step);
                say(savedLine(*vault, step));
            }
        }
        if (step % 2 == 0) {
            Header next = vault->folder()->header();
            if (changePassword(next, vault->folder()->keys(), 1, aPassword(), PasswordCost::cheapForTests()))
                vault->putKeys(Op::ChangePassword, next, QStringLiteral("slot 1"));
        } else if (step % 3 == 0) {
            (void)VaultFolder::rotate(vault, {});
        }
        say(savedLine(*vault, step));
        vault->close();
    }
}

void hastySession(const QString& path, const Clock& clock, const ChildWork::Tell& say)
{
    auto vault = std::move(*unlockVault(path, aPassword(), clock));
    StudentRepository students{vault->connection()};
    for (int step = 0;; ++step)
        vault->transact(Op::EditStudent, [&](UnitOfWork& uow) {
            Student student;
            student.name = QStringLiteral("安晓");
            students.add(uow, student);
            say(savedLine(*vault, step));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        });
}

struct Kills {
    int kills = 0, saved = 0, lost = 0, damaged = 0, held = 0, refused = 0, faults = 0, hotJournals = 0, healed = 0;
    int failures() const { return lost + damaged + held + refused + faults; }
};

bool isDraftStep(int step)
{
    const int kind = step % RoomWork::kinds;
    return kind == 2 || kind == 4 || kind == 5;
}

// The engine keeps the journal's file while it has the database to itself; a journal that counts begins with its mark.
bool hasHotJournal(const VaultHome& home)
{
    for (const QString& name : QDir(home.path).entryList({QStringLiteral("*-journal")}))
        if (home.read(name.toLatin1().constData()).startsWith("\xd9\xd5\x05\xf9"))
            return true;
    return false;
}

// Opens the vault as its owner does the next morning, and looks whether all that was said is there.
void judge(VaultHome& home, const std::vector<QByteArray>& lines, Kills& kills)
{
    if (!lines.empty() && lines.back().startsWith("fault")) {
        UNSCOPED_INFO(lines.back().toStdString());
        CHECK(++kills.faults == 0);
    }
    kills.saved += static_cast<int>(lines.size());
    kills.hotJournals += hasHotJournal(home) ? 1 : 0;
    auto opened = home.unlock();
    if (!opened) {
        ++kills.refused;
        return;
    }
    Vault& vault = **opened;
    const OpeningReport& report = vault.folder()->openingReport();
    kills.held += report.older ? 1 : 0;
    kills.healed += report.headerHealed ? 1 : 0;
    const bool hasLeftovers = !QDir(home.path).entryList({QStringLiteral(".anxin-*")}, QDir::Files | QDir::Hidden).isEmpty();
    kills.damaged += report.auditBroken || hasLeftovers || !verify(vault).holds() ? 1 : 0;
    if (lines.empty() || !lines.back().startsWith("saved"))
        return;
    const QList<QByteArray> words = lines.back().split(' ');
    const qint64 count = words[2].toLongLong();
    // The step under way may have been saved too, without having been said; drafts leave no line in the log.
    const qint64 before = vault.audit().head().count - 1; // our unlocking is a line too
    const bool wentOn = before > count || isDraftStep(words[1].toInt() + 1);
    const bool isThere = vault.audit().macAt(count) == QByteArray::fromHex(words[3]);
    kills.lost += isThere && (wentOn || lines.back().endsWith(recordsIn(vault))) ? 0 : 1;
}

void killOnce(VaultHome& home, Order order, int firstStep, std::mt19937& dice, Kills& kills)
{
    home.clock.advanceSeconds(3600);
    const QString path = home.path;
    ChildWork child{[&](const ChildWork::Tell& say) {
        if (order == Order::SaveThenSay)
            sessions(path, home.clock, firstStep, say);
        else
            hastySession(path, home.clock, say);
    }};
    if (kills.kills % 5 != 0) // one in five dies while it opens the vault
        child.waitForLines(1 + anyBelow(dice, mostSteps));
    child.killAfter(anyBelow(dice, mostWait));
    judge(home, child.lines(), kills);
    ++kills.kills;
}

Kills kill(Order order, int enough)
{
    std::mt19937 dice = chance();
    Kills kills;
    std::unique_ptr<VaultHome> home;
    while (kills.kills < enough) {
        if (kills.kills % killsOfAVault == 0)
            home = std::make_unique<VaultHome>();
        killOnce(*home, order, kills.kills % killsOfAVault * 101, dice, kills);
    }
    return kills;
}
} // namespace

TEST_CASE("a program that is killed loses nothing that it had said was saved", "[R02]")
{
    const Kills kills = kill(Order::SaveThenSay, times(300, 20'000));
    CHECK(kills.lost == 0);
    CHECK(kills.damaged == 0);
    CHECK(kills.held == 0);
    CHECK(kills.refused == 0);
    CHECK(kills.faults == 0);
    CHECK(kills.saved > 5 * kills.kills);
    const Kills hasty = kill(Order::SayThenSave, times(20, 200));
    CHECK(hasty.lost > hasty.kills / 4);
    tell(
        QStringLiteral("R02 kills"),
        QStringLiteral("%1 kills, %2 saved steps, %3 hot journals, %4 headers healed, %5 lost, %6 damaged, %7 held or refused; "
                       "control found %8 of %9")
            .arg(kills.kills)
            .arg(kills.saved)
            .arg(kills.hotJournals)
            .arg(kills.healed)
            .arg(kills.lost)
            .arg(kills.damaged)
            .arg(kills.held + kills.refused + kills.faults)
            .arg(hasty.lost)
            .arg(hasty.kills));
}
