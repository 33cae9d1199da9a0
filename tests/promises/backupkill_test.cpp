// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/progress.h"
#include "core/vault/backup/backups.h"
#include "core/vault/backup/restore.h"
#include "tests/promises/childwork.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/support/vaulthome.h"

#include <QElapsedTimer>

using namespace anxin;

namespace {

constexpr int shortestLife = 150; // ms

QString lookAnew(const BackupCheck& check)
{
    return troubleIn(check);
}

struct Figures {
    int kills = 0, restores = 0, restored = 0, verified = 0, notOpening = 0, badVaults = 0, unfinished = 0, faults = 0;
    int failures() const { return notOpening + badVaults + faults; }
};

// A vault whose backups are made and restored by a process that dies at any moment.
class KilledBackups {
public:
    explicit KilledBackups(std::mt19937& dice) : m_dice(dice)
    {
        auto vault = std::move(*m_home.unlock());
        {
            RoomWork work{*vault};
            work.setUp();
            for (int number = 0; number < 20; ++number)
                work.step(number);
        }
        m_first = makeBackup(*vault, m_home.place.filePath(QStringLiteral("stick")), lookAnew).path;
        vault->close();
        measureLife();
    }
    Figures figures;

    void kill()
    {
        m_home.clock.advanceSeconds(3600);
        const bool isRestore = figures.kills++ % 3 == 2;
        figures.restores += isRestore ? 1 : 0;
        ChildWork child{[&](const ChildWork::Tell& tell) {
            if (isRestore)
                restore();
            else
                backUp();
            tell("done");
        }};
        int& longestLife = isRestore ? m_longestRestore : m_longestBackUp;
        child.killAfter(anyBelow(m_dice, longestLife));
        const std::vector<QByteArray> lines = child.lines();
        for (const QByteArray& line : lines) {
            INFO(line.toStdString());
            CHECK(line == "done");
            figures.faults += line == "done" ? 0 : 1;
        }
        // Some come to their end and most do not, however slow the machine is just now.
        longestLife = lines.empty() ? longestLife * 5 / 4 + 1 : longestLife * 3 / 4 + 1;
        judge();
    }

    // Changes one byte of one file of a backup, or cuts the file; the backup may not be listed as verified any more.
    bool isDamageSeen()
    {
        const QStringList files{m_first + QStringLiteral(".anxbak"), m_first + QStringLiteral(".header"),
                                m_first + QStringLiteral(".manifest")};
        QFile file(files[anyBelow(m_dice, 3)]);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QByteArray bad = whole;
        const int at = anyBelow(m_dice, static_cast<int>(whole.size()));
        if (anyBelow(m_dice, 4) == 0)
            bad.truncate(at);
        else
            bad[at] = static_cast<char>(bad[at] ^ (1 << anyBelow(m_dice, 8)));
        put(file, bad);
        const bool seen = readBackup(m_first, m_home.header()->signKey).state != BackupState::Verified;
        put(file, whole);
        return seen && readBackup(m_first, m_home.header()->signKey).state == BackupState::Verified;
    }

private:
    // A kill comes at any moment of the work and shortly after, however slow the machine is just now.
    void measureLife()
    {
        QElapsedTimer timer;
        timer.start();
        ChildWork child{[&](const ChildWork::Tell& tell) {
            restore();
            tell("done");
        }};
        REQUIRE(child.lines() == std::vector<QByteArray>{"done"});
        m_longestRestore = m_longestBackUp = std::max(shortestLife, static_cast<int>(timer.elapsed() * 3 / 2));
        m_firstEpoch = static_cast<int>(m_home.header()->epoch);
    }
    static void put(QFile& file, const QByteArray& bytes)
    {
        REQUIRE(file.resize(0));
        REQUIRE(file.seek(0));
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.flush());
    }

    // In the child.
    void backUp()
    {
        auto vault = std::move(*m_home.unlock());
        {
            RoomWork work{*vault};
            work.step(figures.kills * 10);
            work.step(figures.kills * 10 + 3);
        }
        makeOwnBackup(*vault, lookAnew);
        vault->close();
    }
    void restore()
    {
        const auto withPassword = [](const Header& header) { return unlockKeys(header, aPassword()); };
        const auto backup = unlockBackup(m_first, withPassword);
        const Header header = *m_home.header();
        const auto current = unlockKeys(header, aPassword());
        (void)restoreInto(*backup, m_home.path, header, *current, m_home.clock, lookAnew);
    }

    void judge()
    {
        auto opened = m_home.unlock();
        const bool isGood = opened && !(*opened)->isHeld() && verify(**opened).holds();
        CHECK(isGood);
        figures.badVaults += isGood ? 0 : 1;
        const Header header = *m_home.header();
        figures.restored = static_cast<int>(header.epoch) - m_firstEpoch;
        NoProgress progress;
        for (const Backup& backup : backupsIn(backupsFolderOf(m_home.path), header.vaultId, header.signKey, progress)) {
            if (backup.state != BackupState::Verified) {
                ++figures.unfinished;
                continue;
            }
            ++figures.verified;
            const auto beside = headerBeside(backup);
            const auto keys = beside ? unlockKeys(*beside, aPassword()) : refuse(UnlockRefusal::Forged);
            const bool opens =
                keys && troubleIn({backup.databaseFile(), *beside, keys->keys, backup.manifest->content}).isEmpty();
            CHECK(opens);
            figures.notOpening += opens ? 0 : 1;
        }
    }

    std::mt19937& m_dice;
    VaultHome m_home;
    QString m_first;
    int m_longestRestore = shortestLife; // milliseconds
    int m_longestBackUp = shortestLife;
    int m_firstEpoch = 1;
};

} // namespace

TEST_CASE("every backup that is listed as verified opens, and the vault too, whenever making or restoring one is cut off",
          "[R16]")
{
    std::mt19937 dice = chance();
    KilledBackups killed{dice};
    for (const int enough = times(45, 2'000); killed.figures.kills < enough;)
        killed.kill();
    const Figures& figures = killed.figures;
    CHECK(figures.failures() == 0);
    CHECK(figures.restored > 0);
    const int damages = times(300, 5'000);
    int seen = 0;
    for (int number = 0; number < damages; ++number)
        seen += killed.isDamageSeen() ? 1 : 0;
    CHECK(seen == damages);
    tell(QStringLiteral("R16 backups cut off"),
         QStringLiteral(
             "%1 kills (%2 while restoring, %3 of those came into force), %4 looks at verified backups, %5 did not open, %6 "
             "vaults not whole; control: %7 of %8 damages seen")
             .arg(figures.kills)
             .arg(figures.restores)
             .arg(figures.restored)
             .arg(figures.verified)
             .arg(figures.notOpening)
             .arg(figures.badVaults + figures.faults)
             .arg(seen)
             .arg(damages));
}
