// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"
#include "tests/support/catch.h"
#include "tests/support/vaulthome.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace anxin;

TEST_CASE("a file that is written over in place while it is open takes no more work", "[vault]")
{
    VaultHome home;
    home.keepAs(QStringLiteral("older"));
    auto vault = std::move(*home.unlock());
    vault->transact(Op::EditStudent, [](UnitOfWork&) {});
    QFile older(home.place.filePath(QStringLiteral("older/data-0001.db")));
    REQUIRE(older.open(QIODevice::ReadOnly));
    QFile file(home.file("data-0001.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const auto written = QFileInfo(file).lastModified();
    do { // the file system's clock is coarser than ours
        REQUIRE(file.seek(0));
        REQUIRE(older.seek(0));
        REQUIRE(file.write(older.readAll()) > 0);
        REQUIRE(file.flush());
    } while (QFileInfo(file.fileName()).lastModified() == written);
    CHECK_THROWS_AS(vault->transact(Op::EditStudent, [](UnitOfWork&) {}), Fault);
    CHECK_FALSE(vault->folder()->isInPlace());
    CHECK_THROWS_AS(vault->transact(Op::EditStudent, [](UnitOfWork&) {}), Fault);
}

TEST_CASE("our own work, reading, a refusal, a copy and a changed mode are not taken for somebody else's writing", "[vault]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    const auto stays = [&] { return vault->folder()->isInPlace(); };
    for (int i = 0; i < 3; ++i)
        vault->transact(Op::EditStudent, [](UnitOfWork&) {});
    CHECK(stays());
    CHECK_THROWS_AS(vault->transact(Op::EditSchool,
                                    [&](UnitOfWork& uow) {
                                        uow.note(QString(1 << 20, u'x')); // more than a few pages
                                        throw Fault{FaultKind::Bug};
                                    }),
                    Fault);
    CHECK(stays());
    CHECK(vault->connection().checkAllPages().isEmpty());
    CHECK(QFile::copy(home.file("data-0001.db"), home.place.filePath(QStringLiteral("copy"))));
    CHECK(QFile::setPermissions(home.file("data-0001.db"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    CHECK(stays());
    vault->transact(Op::EditStudent, [](UnitOfWork&) {});
}

TEST_CASE("a full check names the pages that are damaged", "[vault]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    const int page = vault->connection()
                         .prepare("SELECT rootpage FROM sqlite_master WHERE name = 'referral'")
                         .one([](const Row& row) { return row.get<int>(0); })
                         .value_or(0);
    REQUIRE(page > 0);
    vault.reset();
    const qsizetype pages = home.read("data-0001.db").size() / 4096;
    home.damage("data-0001.db", (page - 1) * 4096 + 100);
    vault = std::move(*home.unlock()); // which does not read it
    const QString found = verify(*vault).pages;
    CHECK(found.contains(QStringLiteral("1 of %1 pages").arg(pages)));
    CHECK(found.endsWith(QStringLiteral(" %1").arg(page)));
}
