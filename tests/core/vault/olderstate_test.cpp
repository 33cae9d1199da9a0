// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"
#include "tests/support/catch.h"
#include "tests/support/vaulthome.h"

#include <QDir>
#include <QFile>

using namespace anxin;

namespace {
QString reason()
{
    return QStringLiteral("restored on Monday");
}

std::vector<Op> newestOps(Vault& vault, int count)
{
    std::vector<Op> ops;
    for (const AuditEntry& entry : vault.audit().newest(count))
        ops.push_back(entry.op);
    return ops;
}
} // namespace

TEST_CASE("a vault that goes on as it was left is not held", "[vault][rollback]")
{
    VaultHome home;
    for (int session = 0; session < 3; ++session) {
        auto vault = home.unlock();
        REQUIRE(vault);
        CHECK_FALSE((*vault)->isHeld());
        CHECK((*vault)->folder()->openingReport().isClean());
        CHECK_FALSE((*vault)->folder()->openingReport().isNewHere);
        for (int i = 0; i < 50; ++i)
            (*vault)->transact(Op::EditStudent, [](UnitOfWork&) {});
        (*vault)->close();
    }
}

TEST_CASE("a vault that ended without locking is not taken for an older one", "[vault][rollback]")
{
    VaultHome home;
    {
        auto vault = home.unlock();
        for (int i = 0; i < 7; ++i)
            (*vault)->transact(Op::EditStudent, [](UnitOfWork&) {});
        home.keepAs(QStringLiteral("killed")); // what a kill would leave
    }
    home.putBack(QStringLiteral("killed"));
    home.forgetThisPc();
    auto vault = home.unlock();
    CHECK_FALSE((*vault)->isHeld());
    CHECK((*vault)->folder()->openingReport().isNewHere);
}

TEST_CASE("an older copy of the whole folder is noticed on the same PC, with what is missing", "[vault][rollback]")
{
    VaultHome home;
    home.keepAs(QStringLiteral("monday"));
    auto later = home.unlock();
    (*later)->transact(Op::EditStudent, [](UnitOfWork&) {});
    const qint64 count = (*later)->audit().head().count;
    (*later)->close(); // one entry more
    later->reset();
    home.putBack(QStringLiteral("monday"));

    auto vault = home.unlock();
    REQUIRE((*vault)->isHeld());
    const auto older = (*vault)->folder()->openingReport().older;
    REQUIRE(older);
    CHECK(older->missingEntries == count + 1 - (*vault)->audit().head().count);
    CHECK(older->seenAt);
    const QString said = sentence(*older, home.clock.zone(), QLocale::c());
    CHECK(said.contains(QString::number(older->missingEntries)));
    CHECK(said.contains(shown(*older->seenAt, QDate(), home.clock.zone(), QLocale::c())));
}

TEST_CASE("a held vault can be read, but nothing is written into it and the header stays as it was", "[vault][rollback]")
{
    VaultHome home;
    home.keepAs(QStringLiteral("monday"));
    (*home.unlock())->close();
    home.putBack(QStringLiteral("monday"));
    const QByteArray before = home.read("header.a");
    {
        auto vault = home.unlock();
        REQUIRE((*vault)->isHeld());
        CHECK((*vault)->audit().head().count > 0);
        CHECK_THROWS_AS((*vault)->transact(Op::EditStudent, [](UnitOfWork&) {}), Fault);
        (*vault)->close();
    }
    CHECK(home.read("header.a") == before);
    CHECK((*home.unlock())->isHeld());
}

TEST_CASE("an older state that a person accepts goes on with the reason in the log, and is not asked about again",
          "[vault][rollback]")
{
    VaultHome home;
    home.keepAs(QStringLiteral("monday"));
    (*home.unlock())->close();
    home.putBack(QStringLiteral("monday"));
    {
        auto vault = home.unlock();
        (*vault)->acceptOlderState(reason());
        CHECK_FALSE((*vault)->isHeld());
        CHECK(newestOps(**vault, 2) == std::vector{Op::Unlock, Op::AcceptOlderState});
        CHECK((*vault)->audit().newest(2).back().detail == reason());
        (*vault)->close();
    }
    CHECK_FALSE((*home.unlock())->isHeld());
}

TEST_CASE("an old key file that would let a removed password in again is noticed without this PC's memory", "[vault][rollback]")
{
    VaultHome home;
    const QByteArray old = home.read("header.a");
    {
        auto vault = home.unlock();
        Header next = (*vault)->folder()->header();
        REQUIRE(
            changePassword(next, (*vault)->folder()->keys(), 1, aPassword("a new pass phrase"), PasswordCost::cheapForTests()));
        (*vault)->putKeys(Op::ChangePassword, next, QStringLiteral("slot 1"));
        CHECK(newestOps(**vault, 1) == std::vector{Op::ChangePassword});
        (*vault)->close();
    }
    CHECK_FALSE(home.unlock());
    home.write("header.a", old);
    home.write("header.b", old);
    home.forgetThisPc();
    auto vault = home.unlock();
    REQUIRE(vault);
    CHECK((*vault)->isHeld());
    CHECK((*vault)->folder()->openingReport().older->missingEntries == 0);
}

TEST_CASE("an anchor of another vault, or a changed one, counts as none", "[vault][rollback]")
{
    VaultHome home;
    const Header header = *home.header();
    CHECK(AnchorStore{header.vaultId}.read(header.signKey));
    PublicKey other = header.signKey;
    other[0] ^= 1;
    CHECK_FALSE(AnchorStore{header.vaultId}.read(other));
    const QByteArray good = home.readAnchor();
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        home.writeAnchor(bad);
        CAPTURE(at);
        CHECK_FALSE(AnchorStore{header.vaultId}.read(header.signKey));
    }
}

TEST_CASE("an anchor that cannot be read is no reason to keep anybody out", "[vault][rollback]")
{
    VaultHome home;
    const QString anchor = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/anxin/anchor-") + QString::fromLatin1(toHex(home.header()->vaultId));
    const int way = GENERATE(0, 1, 2);
    if (way == 0)
        home.writeAnchor(QByteArray(5000, 'x'));
    else
        REQUIRE(QFile::remove(anchor));
    if (way == 1)
        REQUIRE(QDir().mkpath(anchor));
    if (way == 2)
        REQUIRE(QFile::link(home.file("FORMAT"), anchor));
    const auto vault = home.unlock();
    REQUIRE(vault);
    CHECK_FALSE((*vault)->isHeld());
    CHECK((*vault)->folder()->openingReport().isNewHere);
    QDir(anchor).removeRecursively();
}

TEST_CASE("each way in has its own line in the log", "[vault][audit]")
{
    VaultHome home;
    CHECK(newestOps(**home.unlock(), 1) == std::vector{Op::Unlock});
    CHECK(newestOps(**home.unlockWithCard(), 1) == std::vector{Op::UnlockWithRecovery});
}
