// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "core/vault/backup/backups.h"
#include "core/vault/schema.h"
#include "core/vault/vaultfolder.h"
#include "tests/promises/childwork.h"
#include "tests/promises/oldvault.h"
#include "tests/promises/powercut.h"
#include "tests/promises/promise.h"
#include "tests/promises/systemfaults.h"

#include <cerrno>
#include <unordered_set>

using namespace anxin;

namespace {

struct Figures {
    int states = 0, kills = 0, faults = 0, told = 0, migrated = 0;
    int lost = 0, damaged = 0, untold = 0, withoutBackup = 0;
    int failures() const { return lost + damaged + untold + withoutBackup; }
};

// What a vault is worth after whatever happened to its migration: opened by the program, which migrates it if need be.
void judge(OldVault& old, Figures& figures)
{
    try {
        auto opened = unlockVault(old.path, aPassword(), old.clock);
        if (!opened) {
            ++figures.damaged;
            return;
        }
        Vault& vault = **opened;
        const bool isGood = !vault.isHeld() && vault.connection().userVersion() == latestSchema() && verify(vault).holds();
        figures.damaged += isGood ? 0 : 1;
        figures.lost += old.before->missingIn(vault.connection());
        NoProgress progress;
        int verified = 0;
        for (const Backup& backup : backupsIn(backupsFolderOf(old.path), old.header.vaultId, old.header.signKey, progress))
            verified += backup.state == BackupState::Verified ? 1 : 0;
        figures.withoutBackup += verified > 0 ? 0 : 1;
    } catch (const Fault& fault) {
        UNSCOPED_INFO(fault.what());
        ++figures.damaged;
    }
}

// R01 on the migration: the power goes at every step of the disk.
class CutMigration {
public:
    CutMigration(OldVault& old, Figures& figures, std::mt19937& dice) : m_old(old), m_figures(figures), m_dice(dice)
    {
        old.putBack();
        QFile file(old.database());
        REQUIRE(file.open(QIODevice::ReadOnly));
        m_files[old.database().toStdString()] = file.readAll();
    }

    void cut(Medium::Honesty honesty, int enough)
    {
        MemoryDisk disk;
        disk.load(m_files);
        {
            Connection connection = Connection::open(m_old.database(), m_old.key());
            migrate(connection);
        }
        const std::vector<DiskStep> steps = disk.takeSteps();
        const int cuts = std::max(1, enough / static_cast<int>(steps.size()));
        const int stride = std::max(1, static_cast<int>(steps.size()) / enough);
        Medium medium{m_files, honesty};
        int number = anyBelow(m_dice, stride);
        for (const DiskStep& step : steps) {
            if (number++ % stride == 0)
                look(disk, medium, cuts);
            medium.take(step);
        }
        look(disk, medium, cuts);
    }

    // R03 on the migration: one call of the disk fails. False where there are fewer calls.
    bool fail(const DiskTrouble& trouble)
    {
        MemoryDisk disk;
        disk.load(m_files);
        bool hasFailed = false;
        {
            Connection connection = Connection::open(m_old.database(), m_old.key());
            disk.fail(trouble);
            try {
                migrate(connection);
            } catch (const Fault&) {
                hasFailed = true;
            }
        }
        const bool wasHit = disk.wasHit();
        disk.heal();
        if (!wasHit)
            return false;
        ++m_figures.faults;
        m_figures.told += hasFailed ? 1 : 0;
        try {
            Connection connection = Connection::open(m_old.database(), m_old.key());
            m_figures.untold += !hasFailed && connection.userVersion() != latestSchema() ? 1 : 0;
            judgeNow(connection);
        } catch (const Fault&) {
            ++m_figures.damaged;
        }
        return true;
    }

private:
    void look(MemoryDisk& disk, const Medium& medium, int cuts)
    {
        for (int cut = 0; cut < cuts; ++cut) {
            const auto reached = cut == 1   ? Medium::Reached::Everything
                                 : cut == 2 ? Medium::Reached::Nothing
                                            : Medium::Reached::Chance;
            ++m_figures.states;
            disk.load(medium.afterCut(reached, m_dice));
            try {
                Connection connection = Connection::open(m_old.database(), m_old.key());
                judgeNow(connection);
            } catch (const Fault&) {
                ++m_figures.damaged;
            }
        }
    }
    // As the program does when it starts again.
    void judgeNow(Connection& connection)
    {
        m_figures.migrated += connection.userVersion() == latestSchema() ? 1 : 0;
        migrate(connection);
        m_figures.damaged += connection.checkAllPages().isEmpty() ? 0 : 1;
        m_figures.lost += m_old.before->missingIn(connection);
    }

    OldVault& m_old;
    Figures& m_figures;
    std::mt19937& m_dice;
    DiskFiles m_files;
};

void cutAndFail(OldVault& old, Figures& figures, std::mt19937& dice)
{
    CutMigration proof{old, figures, dice};
    proof.cut(Medium::Honesty::KeepsItsWord, times(400, 40'000));
    const int stride = times(9, 1);
    for (const auto kind : {DiskTrouble::Kind::Error, DiskTrouble::Kind::Full, DiskTrouble::Kind::ShortWrite})
        for (const auto lasting : {DiskTrouble::Lasting::Once, DiskTrouble::Lasting::ForEver})
            for (int call = anyBelow(dice, stride); proof.fail({kind, call, lasting}); call += stride) {
            }
}

// The whole way in, with the backup before it, on real files: killed at any moment.
void killMigration(OldVault& old, Figures& figures, std::mt19937& dice)
{
    for (int kill = times(25, 2'000); kill > 0; --kill) {
        old.putBack();
        ChildWork child{[&](const ChildWork::Tell& tell) {
            auto vault = unlockVault(old.path, aPassword(), old.clock);
            tell(vault ? "open" : "refused");
        }};
        child.killAfter(anyBelow(dice, 120));
        for (const QByteArray& line : child.lines())
            figures.damaged += line == "open" ? 0 : 1;
        ++figures.kills;
        judge(old, figures);
    }
}

// The same with every call to the system failing in turn.
void failSystem(OldVault& old, Figures& figures, std::mt19937& dice)
{
    const int stride = times(40, 1);
    for (SystemFault fault : {SystemFault{0, SystemFault::Kind::Error, EIO, SystemFault::Lasting::Once},
                              SystemFault{0, SystemFault::Kind::Error, ENOSPC, SystemFault::Lasting::ForEver},
                              SystemFault{0, SystemFault::Kind::ShortWrite, 0, SystemFault::Lasting::Once}}) {
        int calls = 1;
        for (fault.call = anyBelow(dice, stride); fault.call < calls || calls == 1; fault.call += stride) {
            old.putBack();
            bool hasFailed = false;
            arm(fault);
            try {
                hasFailed = !unlockVault(old.path, aPassword(), old.clock);
            } catch (const Fault&) {
                hasFailed = true;
            }
            calls = disarm();
            if (fault.call >= calls)
                break;
            ++figures.faults;
            figures.told += hasFailed ? 1 : 0;
            judge(old, figures);
        }
    }
}

// The control: a further step that loses a row, or a word of one, as a careless one might.
int carelessStepsFound(OldVault& old)
{
    int found = 0;
    for (const char* careless : {"DROP TRIGGER critical_answer_stays; DELETE FROM critical_answer WHERE id = 1",
                                 "UPDATE referral SET reason = substr(reason, 1, 5)",
                                 "CREATE TABLE copied AS SELECT * FROM home_contact; DROP TABLE case_file",
                                 "UPDATE student SET reading = upper(reading) WHERE id = 3", "DELETE FROM draft"}) {
        old.putBack();
        Connection connection = Connection::open(old.database(), old.key());
        migrate(connection);
        connection.exec("PRAGMA foreign_keys = OFF");
        if (old.before->missingIn(connection) == 0) {
            connection.exec(careless);
            found += old.before->missingIn(connection) > 0 ? 1 : 0;
        }
    }
    return found;
}

} // namespace

TEST_CASE("a vault of every earlier schema comes to today's whole, whatever happens on the way", "[R26]")
{
    std::mt19937 dice = chance();
    Figures figures;
    int rows = 0, careless = 0, liar = 0;
    for (int schema = 1; schema < latestSchema(); ++schema) {
        INFO("schema " << schema << "; a missing folder: see tests/promises/oldvault_test.cpp");
        REQUIRE(QDir(OldVault::fixture(schema)).exists());
        OldVault old{schema};
        rows += old.before->count();
        judge(old, figures);
        cutAndFail(old, figures, dice);
        killMigration(old, figures, dice);
        failSystem(old, figures, dice);
        careless += carelessStepsFound(old);
        Figures control;
        CutMigration{old, control, dice}.cut(Medium::Honesty::ForgetsSyncs, 60);
        liar += control.failures();
    }
    const int versions = latestSchema() - 1;
    CHECK(figures.lost == 0);
    CHECK(figures.damaged == 0);
    CHECK(figures.untold == 0);
    CHECK(figures.withoutBackup == 0);
    CHECK(figures.told > 20);
    CHECK(figures.migrated > 0);
    CHECK(careless == 5 * versions);
    CHECK(liar > 0);
    tell(
        QStringLiteral("R26 migrations"),
        QStringLiteral(
            "%1 earlier schemas with %2 rows, %3 power cuts, %4 faults (%5 told), %6 kills; %7 rows lost, %8 damaged, "
            "%9; controls found %10")
            .arg(versions)
            .arg(rows)
            .arg(figures.states)
            .arg(figures.faults)
            .arg(figures.told)
            .arg(figures.kills)
            .arg(figures.lost)
            .arg(figures.damaged)
            .arg(QStringLiteral("%1 untold, %2 without a backup").arg(figures.untold).arg(figures.withoutBackup))
            .arg(
                QStringLiteral("%1 of %2 careless steps and %3 (a disk that lies)").arg(careless).arg(5 * versions).arg(liar)));
}
