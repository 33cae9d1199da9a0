// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referralrepository.h"
#include "core/vault/schema.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace anxin;

namespace {
// A database as the program left it before steps of referrals were kept.
Connection beforeSteps()
{
    Connection connection = Connection::inMemory();
    connection.exec("PRAGMA foreign_keys = OFF");
    const QStringList scripts =
        QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    int done = 0;
    for (const QString& name : scripts) {
        if (name >= QStringLiteral("0005"))
            break;
        QFile file(QStringLiteral(":/migrations/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        connection.exec(QString::fromUtf8(file.readAll()));
        ++done;
    }
    connection.setUserVersion(done);
    connection.exec("INSERT INTO student(id, uid, created_at, changed_at, name, reading, status) "
                    "VALUES (1, 's1', 0, 0, '林小满', 'lin xiao man', 'enrolled')");
    connection.exec(
        "INSERT INTO referral VALUES"
        "(1, 'r1', 5, 6, 1, '2025-03-01', 'hospital', '市医院', '超出范围', 'pending', NULL, ''),"
        "(2, 'r2', 5, 6, 1, '2026-01-02', 'hospital', '市医院', '超出范围', 'agreed', '2026-02-01', '建议定期复诊'),"
        "(3, 'r3', 5, 6, 1, '2026-03-02', 'district-centre', '', '超出范围', 'disagreed', NULL, '再考虑'),"
        "(4, 'r4', 5, 6, 1, '2026-03-03', 'hospital', '市医院', '超出范围', 'not-reached', NULL, ''),"
        "(5, 'r5', 5, 6, 1, '2026-03-04', 'hospital', '市医院', '超出范围', 'refused-to-sign', NULL, '')");
    return connection;
}
} // namespace

TEST_CASE("what guardians and hospitals had said before steps were kept is kept as steps", "[vault][schema][referral]")
{
    Connection connection = beforeSteps();
    migrate(connection);
    REQUIRE(connection.userVersion() == latestSchema());
    ReferralRepository referrals{connection};
    const auto standing = [&](qint64 row) { return referrals.standingOf(*referrals.byId(ReferralId::fromRowId(row))); };
    CHECK(standing(1).position.state == ReferralState::Advised);
    CHECK(standing(1).steps.empty());
    CHECK(standing(1).referral.uid.text() == QStringLiteral("r1"));

    const ReferralStanding answered = standing(2);
    CHECK(answered.position.state == ReferralState::Closed); // a reply ended the matter
    REQUIRE(answered.steps.size() == 3);
    CHECK(answered.steps[0].value.kind == ReferralStepKind::Agreed);
    CHECK(answered.steps[1].value.finding == QStringLiteral("建议定期复诊"));
    CHECK(answered.steps[1].value.onDay == QDate(2026, 2, 1));
    CHECK(answered.steps[1].uid.text().size() == 36);
    CHECK(answered.steps[0].uid.text() != answered.steps[1].uid.text());

    CHECK(standing(3).position.state == ReferralState::NotAgreed);
    CHECK(standing(3).steps.back().value.text == QStringLiteral("再考虑")); // a word without a day is not lost
    CHECK(standing(4).steps.back().value.kind == ReferralStepKind::NotReached);
    CHECK(standing(5).steps.back().value.kind == ReferralStepKind::RefusedToSign);
    CHECK(referrals.open().size() == 4);
}

TEST_CASE("letters that went out before are numbered by year, in the order of their referrals", "[vault][schema][referral]")
{
    Connection connection = beforeSteps();
    migrate(connection);
    ReferralRepository referrals{connection};
    QStringList numbers;
    for (qint64 row = 1; row <= 5; ++row)
        numbers << referrals.byId(ReferralId::fromRowId(row))->value.slipNo;
    CHECK(numbers == QStringList{QStringLiteral("20250001"), QStringLiteral("20260001"), QStringLiteral("20260002"),
                                 QStringLiteral("20260003"), QStringLiteral("20260004")});
    CHECK(referrals.bySlipNo(QStringLiteral("20260003"))->id == ReferralId::fromRowId(4));
}
