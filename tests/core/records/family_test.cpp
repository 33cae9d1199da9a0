// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/attention/attention.h"
#include "core/records/guardian/guardianrepository.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
Guardian guardian(StudentId student, const QString& phone = {})
{
    return {student, QStringLiteral("林秀英"), GuardianRelation::Mother, phone};
}
Stored<Guardian> told(bool mayBeTold, bool notFirst)
{
    Guardian known = guardian(StudentId::fromRowId(1));
    known.mayBeTold = mayBeTold;
    known.notFirst = notFirst;
    return {GuardianId::fromRowId(1), Uid::random(), known};
}
} // namespace

TEST_CASE("a telephone number is taken as people write it, and half a mobile number is not", "[records][guardian]")
{
    const StudentId someone = StudentId::fromRowId(1);
    for (const char* right : {"", "13800138000", "138 0013 8000", "138-0013-8000", "+86 13800138000", "0771-1234567",
                              "(0771) 1234567", "0771-1234567转801", "12355", "8812345"}) {
        INFO(right);
        CHECK(check(guardian(someone, QString::fromUtf8(right))).empty());
    }
    for (const char* wrong : {"1380013800", "138001380000", "1.38E+10", "妈妈", "138001380oo", "110", "13800138000 13900139000",
                              "13800138000/13900139000", "1234567890123456", "+", "转801"}) {
        INFO(wrong);
        REQUIRE(check(guardian(someone, QString::fromUtf8(wrong))).size() == 1);
        CHECK(check(guardian(someone, QString::fromUtf8(wrong))).front().field == QStringLiteral("phone"));
    }
}

TEST_CASE("a guardian without a relation is refused, because none is guessed", "[records][guardian]")
{
    Guardian unsaid = guardian(StudentId::fromRowId(1));
    unsaid.relation.reset();
    REQUIRE(check(unsaid).size() == 1);
    CHECK(check(unsaid).front().field == QStringLiteral("relation"));
}

TEST_CASE("somebody can be reached only where one may be told, and told first", "[records][guardian]")
{
    CHECK(reachOf({}) == Reach::NobodyKnown);
    CHECK(reachOf({told(false, false)}) == Reach::NobodyMayBeTold);
    CHECK(reachOf({told(false, true), told(true, true)}) == Reach::NobodyFirst);
    CHECK(reachOf({told(true, true), told(true, false)}) == Reach::Somebody);
    CHECK(sentence(Reach::Somebody).isEmpty());
    for (const Reach reach : {Reach::NobodyKnown, Reach::NobodyMayBeTold, Reach::NobodyFirst})
        CHECK_FALSE(sentence(reach).isEmpty());
}

TEST_CASE("who is to be told first stands first", "[records][guardian]")
{
    TestVault room;
    GuardianRepository guardians(room.vault->connection());
    const StudentId student = room.aStudent();
    room.doing(Op::EditGuardian, [&](UnitOfWork& uow) {
        for (const auto& [name, mayBeTold, notFirst] :
             {std::tuple{u"甲", false, false}, std::tuple{u"乙", true, true}, std::tuple{u"丙", true, false}})
            guardians.add(uow, {student, QString::fromUtf16(name), GuardianRelation::Other, {}, mayBeTold, notFirst, {}});
    });
    QString order;
    for (const Stored<Guardian>& known : guardians.ofStudent(student))
        order += known.value.name;
    CHECK(order == QStringLiteral("丙乙甲"));
}

TEST_CASE("an attention category may end ahead of today, and begins neither after today nor after its end",
          "[records][attention]")
{
    const QDate today(2026, 11, 18);
    Attention attention{StudentId::fromRowId(1), AttentionCategory::LeftBehind, today};
    CHECK(check(attention, today).empty());
    attention.until = QDate(2027, 1, 31);
    CHECK(check(attention, today).empty());
    CHECK(holdsOn(attention, today));
    CHECK(holdsOn(attention, QDate(2027, 1, 31)));
    CHECK_FALSE(holdsOn(attention, QDate(2027, 2, 1)));
    CHECK_FALSE(holdsOn(attention, today.addDays(-1)));
    attention.until = today.addDays(-1);
    CHECK(check(attention, today).at(0).rule == Rule::BeforeOther);
    attention.until.reset();
    attention.since = today.addDays(1);
    CHECK(check(attention, today).at(0).rule == Rule::InFuture);
    attention.category.reset();
    CHECK(check(attention, today).size() == 2);
}
