// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/vault/keys/headerstore.h"
#include "tests/core/vault/powercutdisk.h"
#include "tests/support/catch.h"
#include "tests/support/faultyfilecalls.h"
#include "tests/support/vaultkeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <string_view>
#include <utility>

using namespace anxin;

namespace {
// A vault folder with a header of seq 1 and an empty database file, and the header that comes next.
struct Folder {
    QTemporaryDir folder;
    CreatedKeys created = aKeySet();
    Header header = created.header;
    Header next = header;
    HeaderStore store{folder.path()};

    Folder()
    {
        write("data-0001.db", "database");
        store.create(header);
        setAuditWitness(next, created.keys, 7, {});
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QByteArray read(const char* name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
};

HeaderReport reportOf(const Folder& folder)
{
    auto report = folder.store.read();
    REQUIRE(report);
    return *report;
}
} // namespace

TEST_CASE("a new vault has two equal copies and says its format in one line", "[vault][headerstore]")
{
    const Folder folder;
    const HeaderReport report = reportOf(folder);
    CHECK(report.isHealthy());
    CHECK(report.header.seq == 1);
    CHECK(folder.read("FORMAT") == "anxin 1 min-reader 1\n");
    CHECK(folder.read("header.a") == encodeHeader(folder.header));
    CHECK(folder.read("header.a") == folder.read("header.b"));
    CHECK(folder.store.save(folder.next) == Saved::BothCopies);
    CHECK(reportOf(folder).isHealthy());
    CHECK(reportOf(folder).header.seq == 2);
}

TEST_CASE("a flipped bit in one copy heals from the other, wherever it is", "[vault][headerstore][damage]")
{
    const Folder folder;
    const QByteArray whole = folder.read("header.a");
    for (const int damaged : {0, 1}) {
        const char* name = damaged == 0 ? "header.a" : "header.b";
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
            folder.write(name, flipped);
            const auto report = folder.store.read();
            REQUIRE(report);
            REQUIRE(report->copies[static_cast<std::size_t>(damaged)].health == CopyHealth::Damaged);
            REQUIRE(encodeHeader(report->header) == whole);
        }
        folder.store.heal(*folder.store.read());
        CHECK(folder.read(name) == whole);
        CHECK(reportOf(folder).isHealthy());
    }
}

TEST_CASE("a copy that is missing, cut short, empty, too long or unreadable heals from the other",
          "[vault][headerstore][damage]")
{
    const Folder folder;
    const QByteArray whole = folder.read("header.a");
    const auto heals = [&](CopyHealth expected) {
        const HeaderReport report = reportOf(folder);
        CHECK(report.copies[0].health == expected);
        CHECK_FALSE(report.isHealthy());
        folder.store.heal(report);
        CHECK(folder.read("header.a") == whole);
        CHECK(reportOf(folder).isHealthy());
    };
    REQUIRE(QFile::remove(folder.path("header.a")));
    heals(CopyHealth::Missing);
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        folder.write("header.a", whole.left(size));
        heals(CopyHealth::Damaged);
    }
    folder.write("header.a", QByteArray(100000, 'x'));
    heals(CopyHealth::Damaged);
    REQUIRE(QFile::remove(folder.path("header.a")));
    REQUIRE(QDir{folder.folder.path()}.mkdir(QStringLiteral("header.a"))); // reading it is an error of the system
    CHECK(reportOf(folder).copies[0].health == CopyHealth::Unreadable);
}

TEST_CASE("the higher seq is in force, and the other copy follows", "[vault][headerstore]")
{
    const Folder folder;
    const char* name = GENERATE("header.a", "header.b");
    folder.write(name, encodeHeader(folder.next));
    const HeaderReport report = reportOf(folder);
    CHECK(report.header.seq == 2);
    CHECK_FALSE(report.isHealthy());
    folder.store.heal(report);
    CHECK(reportOf(folder).isHealthy());
    CHECK(reportOf(folder).header.seq == 2);
}

TEST_CASE("two whole copies of one seq that differ are told", "[vault][headerstore]")
{
    const Folder folder;
    Header other = folder.header;
    setAuditWitness(other, folder.created.keys, 99, {});
    other.seq = 1;
    folder.write("header.b", encodeHeader(other));
    CHECK(reportOf(folder).copies[0].health == CopyHealth::Good);
    CHECK(reportOf(folder).copies[1].health == CopyHealth::Differs);
}

TEST_CASE("a header whose database is not there gives way to one whose database is", "[vault][headerstore]")
{
    Folder folder;
    Header rotated = folder.next;
    REQUIRE(rotateKeys(rotated, folder.created.keys, {}));
    folder.write("header.a", encodeHeader(rotated));
    HeaderReport report = reportOf(folder);
    CHECK(report.header.epoch == 1);
    CHECK(report.copies[0].health == CopyHealth::NoDatabase);
    folder.write("data-0002.db", "new database");
    CHECK(reportOf(folder).header.epoch == 2);
    REQUIRE(QFile::remove(folder.path("data-0002.db")));
    REQUIRE(QFile::remove(folder.path("data-0001.db")));
    CHECK(folder.store.read().error() == FolderRefusal::DatabaseMissing);
}

TEST_CASE("a folder says what it is not", "[vault][headerstore]")
{
    const QTemporaryDir empty;
    CHECK(HeaderStore{empty.path()}.read().error() == FolderRefusal::NotAVault);
    CHECK(HeaderStore{empty.filePath(QStringLiteral("missing"))}.read().error() == FolderRefusal::NotThere);
    const QString file = empty.filePath(QStringLiteral("letter.txt"));
    REQUIRE(QFile(file).open(QIODevice::WriteOnly));
    CHECK(HeaderStore{file}.read().error() == FolderRefusal::NotAVault);
    const Folder folder;
    folder.write("header.a", "damaged");
    folder.write("header.b", {});
    CHECK(folder.store.read().error() == FolderRefusal::HeadersDamaged);
    REQUIRE(QFile::remove(folder.path("header.a")));
    REQUIRE(QFile::remove(folder.path("header.b")));
    CHECK(folder.store.read().error() == FolderRefusal::HeadersDamaged);
}

TEST_CASE("a vault of a newer program is left alone", "[vault][headerstore]")
{
    const Folder folder;
    const QByteArray whole = folder.read("header.a");
    folder.write("FORMAT", "anxin 2 min-reader 2\n");
    CHECK(folder.store.read().error() == FolderRefusal::NewerThanProgram);
    folder.write("FORMAT", "anxin 2 min-reader 1 and more\n");
    CHECK(folder.store.read());
    QByteArray newer = whole;
    newer[8] = 2;
    folder.write("header.a", withChecksum(newer));
    folder.write("header.b", withChecksum(newer));
    CHECK(folder.store.read().error() == FolderRefusal::NewerThanProgram);
}

TEST_CASE("a FORMAT line that is lost or damaged is written again", "[vault][headerstore][damage]")
{
    const Folder folder;
    const QByteArray line =
        GENERATE(QByteArray(), QByteArray("anxin"), QByteArray("anxin 1 min-reader x\n"), QByteArray(5000, 'x'));
    folder.write("FORMAT", line);
    const HeaderReport report = reportOf(folder);
    CHECK_FALSE(report.isHealthy());
    folder.store.heal(report);
    CHECK(folder.read("FORMAT") == "anxin 1 min-reader 1\n");
    CHECK(reportOf(folder).isHealthy());
}

TEST_CASE("saving says the truth about which header is in force, whichever system call fails", "[vault][headerstore]")
{
    int failed = 0, onFirst = 0;
    for (int at = 0;; ++at) {
        const Folder folder;
        const FaultyFileCalls calls{at, EIO};
        INFO("call " << at);
        bool isSaved = true;
        try {
            onFirst += HeaderStore(folder.folder.path(), calls).save(folder.next) == Saved::FirstCopyOnly ? 1 : 0;
        } catch (const Fault&) {
            isSaved = false;
            ++failed;
        }
        if (!calls.wasHit())
            break;
        const HeaderReport report = reportOf(folder);
        CHECK(report.header.seq == (isSaved ? 2 : 1));
        folder.store.heal(report);
        CHECK(reportOf(folder).isHealthy());
    }
    CHECK(failed > 5);
    CHECK(onFirst > 5);
}

namespace {
// A disk that takes copy A, does not sync it, and then takes a number of further renames, but never copy B.
struct LeavingDisk final : FileCalls {
    explicit LeavingDisk(int renamesOfA) : left(renamesOfA) {}
    int sync(int file) const override { return isLeaving && std::exchange(syncs, 0) > 0 ? failed() : FileCalls::sync(file); }
    int renameAt(int directory, const char* from, const char* to) const override
    {
        if (std::string_view(to) == "header.b" || left-- <= 0)
            return failed();
        isLeaving = true;
        return FileCalls::renameAt(directory, from, to);
    }
    static int failed()
    {
        errno = EIO;
        return -1;
    }
    mutable int left;
    mutable int syncs = 1;
    mutable bool isLeaving = false;
};
} // namespace

TEST_CASE("saving says the truth also where the disk goes away between the copies", "[vault][headerstore]")
{
    const Folder comesBack;
    const LeavingDisk onceMore{2};
    CHECK_THROWS_AS(HeaderStore(comesBack.folder.path(), onceMore).save(comesBack.next), Fault);
    CHECK(reportOf(comesBack).header.seq == 1); // copy A was put back

    const Folder staysAway;
    const LeavingDisk once{1};
    CHECK(HeaderStore(staysAway.folder.path(), once).save(staysAway.next) == Saved::FirstCopyOnly);
    CHECK(reportOf(staysAway).header.seq == 2);
}

TEST_CASE("a copy of another vault, whatever its number, does not displace the one that fits", "[vault][headerstore]")
{
    const Folder folder;
    CreatedKeys stranger = aKeySet();
    for (int changes = 0; changes < 9; ++changes)
        setAuditWitness(stranger.header, stranger.keys, 7, {});
    const char* name = GENERATE("header.a", "header.b");
    folder.write(name, encodeHeader(stranger.header));
    CHECK(reportOf(folder).header.seq == 10); // nothing but a secret tells them apart
    CHECK(reportOf(folder).rival->vaultId == folder.header.vaultId);
    folder.write("data-0001.db",
                 QByteArray(reinterpret_cast<const char*>(folder.header.databaseSalt.data()), 16) + "and so on");
    HeaderReport report = reportOf(folder);
    CHECK(report.header.vaultId == folder.header.vaultId);
    CHECK_FALSE(report.isHealthy());
    folder.store.heal(report);
    CHECK(reportOf(folder).isHealthy());
    CHECK(reportOf(folder).header.vaultId == folder.header.vaultId);
}

TEST_CASE("a copy that somebody has renumbered without the key does not displace the other", "[vault][headerstore]")
{
    const Folder folder;
    Header renumbered = folder.header;
    renumbered.seq = 99;
    folder.write("header.a", encodeHeader(renumbered));
    CHECK(reportOf(folder).header.seq == 1);
    CHECK_FALSE(reportOf(folder).rival);
}

namespace {
// Saves a header on a disk whose power may go at any time. Counts the states that break a promise.
struct PowerCuts {
    int states = 0;
    int unreadable = 0; // no header at all
    int lost = 0;       // said saved, and the old one is back
};

PowerCuts cutPowerWhileSaving(PowerCutDisk::Honesty honesty)
{
    const Folder folder;
    PowerCuts cuts;
    bool isSaved = false;
    std::map<std::string, QByteArray> before{{"header.a", folder.read("header.a")}, {"header.b", folder.read("header.b")}};
    const PowerCutDisk disk{before,
                            [&](const PowerCutDisk::Files& files) {
                                ++cuts.states;
                                for (const char* name : {"header.a", "header.b"})
                                    folder.write(name, files.contains(name) ? files.at(name) : QByteArray());
                                const auto report = folder.store.read();
                                cuts.unreadable += report ? 0 : 1;
                                cuts.lost += report && isSaved && report->header.seq != folder.next.seq ? 1 : 0;
                            },
                            honesty};
    CHECK(HeaderStore(folder.folder.path(), disk).save(folder.next) == Saved::BothCopies);
    isSaved = true;
    disk.cut();
    return cuts;
}
} // namespace

TEST_CASE("whenever the power goes while a header is saved, a whole one is there afterwards", "[vault][headerstore][power]")
{
    const PowerCuts cuts = cutPowerWhileSaving(PowerCutDisk::Honesty::KeepsItsWord);
    CHECK(cuts.states > 50);
    CHECK(cuts.unreadable == 0);
    CHECK(cuts.lost == 0);
}

TEST_CASE("the power-cut test finds a disk, or a program, that does not sync", "[vault][headerstore][power]")
{
    CHECK(cutPowerWhileSaving(PowerCutDisk::Honesty::ForgetsFiles).unreadable > 0);
    CHECK(cutPowerWhileSaving(PowerCutDisk::Honesty::ForgetsFolder).lost > 0);
}
