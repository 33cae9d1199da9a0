// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/engine.h"
#include "core/vault/vaultfolder.h"
#include "tests/support/catch.h"
#include "tests/support/smalldisk.h"
#include "tests/support/vaulthome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace anxin;

namespace {

template <class Reason>
Reason reasonOf(const VaultRefusal& refusal)
{
    REQUIRE(std::holds_alternative<Reason>(refusal));
    CHECK_FALSE(sentence(refusal).isEmpty());
    return std::get<Reason>(refusal);
}

template <class Work>
FaultKind faultOf(Work&& work)
{
    try {
        work();
    } catch (const Fault& fault) {
        return fault.kind();
    }
    FAIL("no fault");
    return FaultKind::Bug;
}

} // namespace

TEST_CASE("the engine is the one SQLCipher and the only SQLite", "[vault][engine]")
{
    CHECK_NOTHROW(proveEngine());
    CHECK(cipherMajorVersion() >= 3);
}

TEST_CASE("a new vault unlocks with its password and with its recovery code", "[vault]")
{
    VaultHome folder;
    {
        auto vault = folder.unlock();
        REQUIRE(vault);
        CHECK((*vault)->folder()->openingReport().isClean());
        CHECK(verify(**vault).holds());
        CHECK_FALSE((*vault)->audit().firstBroken());
    }
    CHECK(unlockVault(folder.path, *RecoveryCode::parse(folder.recovery), folder.clock));
}

TEST_CASE("nothing in the folder is readable, and it belongs to its owner only", "[vault]")
{
    VaultHome folder;
    CHECK(QFile::permissions(folder.path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
    for (const QString& name : QDir(folder.path).entryList(QDir::Files)) {
        const QByteArray bytes = folder.read(name.toUtf8().constData());
        CHECK_FALSE(bytes.contains("SQLite format 3"));
        CHECK_FALSE(bytes.contains("CREATE TABLE"));
        CHECK_FALSE(bytes.contains(QStringLiteral("林老师").toUtf8()));
    }
}

TEST_CASE("a wrong password is a wrong password, and the right one works afterwards", "[vault]")
{
    VaultHome folder;
    CHECK(reasonOf<UnlockRefusal>(folder.unlock("wrong horse battery").error()) == UnlockRefusal::WrongPassword);
    CHECK(folder.unlock());
}

TEST_CASE("one damaged header copy is healed from the other", "[vault][damage]")
{
    const char* name = GENERATE("header.a", "header.b");
    VaultHome folder;
    folder.damage(name, 100);
    {
        auto vault = folder.unlock();
        REQUIRE(vault);
        CHECK((*vault)->folder()->openingReport().headerHealed);
    }
    auto again = folder.unlock();
    REQUIRE(again);
    CHECK((*again)->folder()->openingReport().isClean());
}

TEST_CASE("two damaged header copies are named as damage, not as a wrong password", "[vault][damage]")
{
    VaultHome folder;
    folder.damage("header.a", 100);
    folder.damage("header.b", 200);
    CHECK(reasonOf<FolderRefusal>(folder.unlock().error()) == FolderRefusal::HeadersDamaged);
}

TEST_CASE("a truncated or damaged database is damage, and is left as it was", "[vault][damage]")
{
    VaultHome folder;
    const QByteArray good = folder.read("data-0001.db");
    const QByteArray bad =
        GENERATE_COPY(good.first(5000), good.first(100), QByteArray(good).replace(2000, 4, "abcd"), QByteArray(8192, '\0'));
    folder.write("data-0001.db", bad);
    CHECK(faultOf([&] { (void)folder.unlock(); }) == FaultKind::Damaged);
    CHECK(folder.read("data-0001.db") == bad);
    folder.write("data-0001.db", good);
    CHECK(folder.unlock());
}

TEST_CASE("a plain SQLite file in place of the database is said to be another program's, before any password",
          "[vault][damage]")
{
    VaultHome folder;
    QByteArray plain("SQLite format 3\0", 16);
    plain.resize(4096);
    folder.write("data-0001.db", plain);
    CHECK(reasonOf<FolderRefusal>(VaultFolder::open(folder.path).error()) == FolderRefusal::DatabaseForeign);
    CHECK(folder.read("data-0001.db") == plain);
}

TEST_CASE("the database of another vault does not pass, even under the same header keys", "[vault][damage]")
{
    VaultHome one, other;
    one.write("data-0001.db", other.read("data-0001.db"));
    CHECK(faultOf([&] { (void)one.unlock(); }) == FaultKind::Damaged);
}

TEST_CASE("a missing database is said to be missing, and none is made in its place", "[vault][damage]")
{
    VaultHome folder;
    QFile::remove(folder.file("data-0001.db"));
    CHECK(reasonOf<FolderRefusal>(folder.unlock().error()) == FolderRefusal::DatabaseMissing);
    CHECK_FALSE(QFile::exists(folder.file("data-0001.db")));
}

TEST_CASE("an older database under a newer header is noticed", "[vault][rollback]")
{
    VaultHome folder;
    const QByteArray older = folder.read("data-0001.db");
    (*folder.unlock())->close(); // writes more log, and its head into the header
    folder.write("data-0001.db", older);
    auto vault = folder.unlock();
    REQUIRE(vault);
    CHECK((*vault)->isHeld());
    CHECK_FALSE(verify(**vault).holds());
}

TEST_CASE("a flipped byte in any page is found by the full check", "[vault][damage]")
{
    VaultHome folder;
    const QByteArray good = folder.read("data-0001.db");
    for (qsizetype page = 1; page < good.size() / 4096; page += 7) {
        QByteArray bad = good;
        bad[page * 4096 + 50] = static_cast<char>(bad[page * 4096 + 50] ^ 1);
        folder.write("data-0001.db", bad);
        bool found = false;
        try {
            auto vault = folder.unlock();
            REQUIRE(vault);
            found = !verify(**vault).holds();
        } catch (const Fault& fault) {
            found = fault.kind() == FaultKind::Damaged;
        }
        INFO("page " << page);
        CHECK(found);
    }
}

TEST_CASE("a second instance is told that the vault is open", "[vault][instances]")
{
    VaultHome folder;
    auto first = folder.unlock();
    REQUIRE(first);
    CHECK(reasonOf<LockRefusal>(folder.unlock().error()) == LockRefusal::InUse);
    first->reset();
    CHECK(folder.unlock());
}

TEST_CASE("a folder with something in it is not made into a vault, and keeps what it has", "[vault][create]")
{
    VaultHome folder;
    const auto again =
        createVault(folder.path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), folder.clock);
    CHECK(reasonOf<CreateRefusal>(again.error()) == CreateRefusal::FolderInUse);
    CHECK(folder.unlock());
}

TEST_CASE("a vault with the key file of another in place of one of its two opens by its own password, and heals", "[vault]")
{
    VaultHome home, other;
    for (int lock = 0; lock < 5; ++lock)
        (*other.unlock())->close(); // its numbers are higher
    home.write("header.a", other.read("header.a"));
    CHECK(home.unlock("somebody else's").error() == VaultRefusal{UnlockRefusal::WrongPassword});
    auto vault = home.unlock();
    REQUIRE(vault);
    CHECK((*vault)->folder()->openingReport().headerHealed);
    CHECK(home.read("header.a") == home.read("header.b"));
}

TEST_CASE("a new vault that is not furnished to its end is taken away again", "[vault][create]")
{
    const QTemporaryDir home;
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    const QString path = home.filePath(QStringLiteral("room.anxin"));
    const auto make = [&](const Furnish& furnish) {
        return createVault(path, createKeys(aPassword(), QStringLiteral("林老师"), PasswordCost::cheapForTests()), clock,
                           furnish);
    };
    CHECK_THROWS_AS(make([](Vault&, const RecoveryCode&) -> bool { throw Fault{FaultKind::DiskFull}; }), Fault);
    CHECK_FALSE(QFileInfo::exists(path));
    const auto unseen = make([](Vault&, const RecoveryCode&) { return false; });
    REQUIRE(unseen);
    CHECK_FALSE(unseen->vault);
    CHECK_FALSE(QFileInfo::exists(path));
    const auto made = make([](Vault& vault, const RecoveryCode&) {
        vault.transact(Op::EditSchool, [](UnitOfWork&) {});
        return true;
    });
    REQUIRE(made);
    CHECK(made->vault);
}

TEST_CASE("a folder that is no vault is said to be none, and nothing is made in it", "[vault]")
{
    QTemporaryDir empty;
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    CHECK(reasonOf<FolderRefusal>(unlockVault(empty.path(), aPassword(), clock).error()) == FolderRefusal::NotAVault);
    CHECK(QDir(empty.path()).isEmpty());
    CHECK(reasonOf<CreateRefusal>(createVault(empty.filePath(QStringLiteral("no/such/vault")),
                                              createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), clock)
                                      .error()) == CreateRefusal::NoSuchParent);
}

TEST_CASE("a file where the vault should be made stays as it is", "[vault][create]")
{
    const QTemporaryDir home;
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    const QString path = home.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("dear all");
    file.close();
    const auto made = createVault(path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), clock);
    CHECK(reasonOf<CreateRefusal>(made.error()) == CreateRefusal::FolderInUse);
    CHECK(QFileInfo(path).size() == 8);
}

TEST_CASE("every file of a vault is its owner's alone, also those of the engine and of earlier versions", "[vault][create]")
{
    VaultHome folder;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QString database = folder.file("data-0001.db");
    CHECK((QFile::permissions(database) & others) == QFileDevice::Permissions{});
    REQUIRE(QFile::setPermissions(database, QFile::permissions(database) | QFileDevice::ReadOther | QFileDevice::ReadGroup));
    const auto vault = folder.unlock();
    (*vault)->connection().exec("BEGIN IMMEDIATE; PRAGMA user_version = 7");
    const QStringList names = QDir(folder.path).entryList(QDir::Files | QDir::Hidden);
    CHECK(names.contains(QStringLiteral("data-0001.db-journal")));
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK((QFile::permissions(folder.path + u'/' + name) & others) == QFileDevice::Permissions{});
    }
    (*vault)->connection().exec("ROLLBACK");
}

TEST_CASE("a vault that a power cut left unfinished is replaced", "[vault][create]")
{
    VaultHome folder;
    for (const char* name : {"header.a", "header.b", "FORMAT"})
        QFile::remove(folder.file(name));
    // The reserve comes last: where it is, the vault was finished once, and its database may be all that is left of it.
    CHECK_FALSE(createVault(folder.path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), folder.clock));
    QFile::remove(folder.file("reserve.bin"));
    CHECK(createVault(folder.path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), folder.clock));
}

TEST_CASE("a newer schema is refused and left alone", "[vault]")
{
    VaultHome folder;
    (*folder.unlock())->connection().setUserVersion(999);
    const QByteArray before = folder.read("data-0001.db");
    CHECK(reasonOf<FolderRefusal>(folder.unlock().error()) == FolderRefusal::NewerThanProgram);
    CHECK(folder.read("data-0001.db") == before);
}

TEST_CASE("making a vault on a full disk says so and leaves nothing behind", "[vault][disk]")
{
    SmallDisk disk("size=64k");
    if (!disk.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    const QString path = disk.home.filePath(QStringLiteral("a.anxin"));
    CHECK(faultOf([&] { (void)createVault(path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), clock); }) ==
          FaultKind::DiskFull);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a disk that fills up while writing loses nothing that was saved", "[vault][disk]")
{
    SmallDisk disk("size=1m");
    if (!disk.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    const QString path = disk.home.filePath(QStringLiteral("a.anxin"));
    int saved = 0;
    {
        auto made = createVault(path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), clock);
        REQUIRE(made);
        Statement put =
            made->vault->connection().prepare("INSERT INTO draft(key, content, saved_at) VALUES (:key, :content, 0)");
        const QString text(20000, u'字');
        CHECK(faultOf([&] {
                  for (; saved < 1000; ++saved)
                      made->vault->transact(Op::EditSchool, [&](UnitOfWork&) { put.exec(QString::number(saved), text); });
              }) == FaultKind::DiskFull);
    }
    REQUIRE(saved > 0);
    auto vault = unlockVault(path, aPassword(), clock);
    REQUIRE(vault);
    Statement count = (*vault)->connection().prepare("SELECT count(*) FROM draft");
    CHECK(count.one([](const Row& row) { return row.get<int>(0); }) == saved);
    CHECK_FALSE((*vault)->audit().firstBroken());
}

TEST_CASE("a read-only disk is named as such", "[vault][disk]")
{
    SmallDisk disk("size=4m");
    if (!disk.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    const QString path = disk.home.filePath(QStringLiteral("a.anxin"));
    REQUIRE(createVault(path, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), clock));
    REQUIRE(disk.makeReadOnly());
    CHECK(faultOf([&] { (void)unlockVault(path, aPassword(), clock); }) == FaultKind::ReadOnly);
    const QString other = disk.home.filePath(QStringLiteral("b.anxin"));
    CHECK(faultOf([&] {
              (void)createVault(other, createKeys(aPassword(), QString(), PasswordCost::cheapForTests()), clock);
          }) == FaultKind::ReadOnly);
}
