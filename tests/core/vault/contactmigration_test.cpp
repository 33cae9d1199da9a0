// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/homecontact/homecontactrepository.h"
#include "core/vault/schema.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace anxin;

TEST_CASE("a home contact from before it was asked whether anybody was reached counts as one that did",
          "[vault][schema][contact]")
{
    Connection connection = Connection::inMemory();
    connection.exec("PRAGMA foreign_keys = OFF");
    int done = 0;
    for (const QString& name :
         QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        if (name >= QStringLiteral("0007"))
            break;
        QFile file(QStringLiteral(":/migrations/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        connection.exec(QString::fromUtf8(file.readAll()));
        ++done;
    }
    connection.setUserVersion(done);
    connection.exec("INSERT INTO student(id, uid, created_at, changed_at, name, reading, status) "
                    "VALUES (1, 's1', 0, 0, '林小满', 'lin xiao man', 'enrolled')");
    connection.exec("INSERT INTO home_contact VALUES (1, 'h1', 5, 6, 1, '2026-03-01', 'phone', '林老师', '母亲', '近况', "
                    "'睡得好些了', '')");
    migrate(connection);
    HomeContactRepository contacts{connection};
    const auto kept = contacts.ofStudent(StudentId::fromRowId(1));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().value.outcome == ContactOutcome::Reached);
    CHECK(kept.front().value.content == QStringLiteral("睡得好些了"));
    CHECK(contacts.latest().value(1) == QDate(2026, 3, 1));
    CHECK(contacts.inVain().isEmpty());
}
