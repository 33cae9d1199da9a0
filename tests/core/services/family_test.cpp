// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/familyservice.h"
#include "core/services/registerservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
struct Room : TestVault {
    FamilyService family{*vault};
    RegisterService registered{*vault};
    StudentId student = aStudent();

    Guardian mother() const
    {
        return {student, QStringLiteral(" 林秀英 "), GuardianRelation::Mother, QStringLiteral("１３８００１３８０００")};
    }
    Attention leftBehind(QDate since, std::optional<QDate> until = {}) const
    {
        return {student, AttentionCategory::LeftBehind, since, until, {}};
    }
    Stored<Student> with(EnrolmentStatus status, std::optional<QDate> since, const QString& note = {})
    {
        Stored<Student> changed = *registered.student(student);
        changed.value.status = status;
        changed.value.statusOn = since;
        changed.value.statusNote = note;
        return changed;
    }
};
} // namespace

TEST_CASE("a guardian is kept tidily, corrected, and taken away and brought back as the same", "[family]")
{
    Room room;
    REQUIRE(room.family.add(room.mother()));
    Stored<Guardian> known = room.family.guardiansOf(room.student).at(0);
    CHECK(known.value.name == QStringLiteral("林秀英"));
    CHECK(known.value.phone == QStringLiteral("13800138000"));
    known.value.notFirst = true;
    REQUIRE(room.family.save(known));
    const AuditEntry line = room.vault->audit().newest(1)[0];
    CHECK(line.op == Op::EditGuardian);
    CHECK(line.detail == QStringLiteral("~not_first"));
    room.family.remove(known);
    CHECK(room.family.guardiansOf(room.student).empty());
    room.family.bringBack(known);
    REQUIRE(room.family.guardiansOf(room.student).size() == 1);
    CHECK(room.family.guardiansOf(room.student)[0].uid == known.uid);
    CHECK(room.family.guardiansOf(room.student)[0].value.notFirst);
}

TEST_CASE("a guardian that breaks a rule is neither added nor saved", "[family]")
{
    Room room;
    Guardian wrong = room.mother();
    wrong.phone = QStringLiteral("1380013800");
    CHECK_FALSE(room.family.add(wrong));
    CHECK(room.family.guardiansOf(room.student).empty());
    REQUIRE(room.family.add(room.mother()));
    Stored<Guardian> known = room.family.guardiansOf(room.student).at(0);
    known.value.name.clear();
    CHECK_FALSE(room.family.save(known));
    CHECK(room.family.guardiansOf(room.student).at(0).value.name == QStringLiteral("林秀英"));
}

TEST_CASE("a category holds once at a time, and again after it has ended", "[family]")
{
    Room room;
    const QDate today = room.clock.today();
    REQUIRE(room.family.add(room.leftBehind(QDate(2026, 9, 1))));
    const auto again = room.family.add(room.leftBehind(today));
    REQUIRE_FALSE(again);
    CHECK(std::get<AttentionRefusal>(again.error()) == AttentionRefusal::AlreadyHolds);
    CHECK_FALSE(sentence(AttentionRefusal::AlreadyHolds).isEmpty());
    Stored<Attention> first = room.family.attentionsOf(room.student).at(0);
    first.value.until = today.addDays(-1);
    REQUIRE(room.family.save(first));
    REQUIRE(room.family.add(room.leftBehind(today)));
    CHECK(room.family.attentionsOf(room.student).size() == 2);
    first.value.until.reset(); // would overlap with the second
    CHECK_FALSE(room.family.save(first));
    REQUIRE(room.family.add(Attention{room.student, AttentionCategory::SingleParent, today}));
}

TEST_CASE("what has not ended stands above what has", "[family]")
{
    Room room;
    REQUIRE(room.family.add(room.leftBehind(QDate(2026, 9, 1), QDate(2026, 10, 1))));
    REQUIRE(room.family.add(Attention{room.student, AttentionCategory::Orphan, QDate(2020, 1, 1)}));
    CHECK(room.family.attentionsOf(room.student)[0].value.category == AttentionCategory::Orphan);
}

TEST_CASE("a change of status asks since when, and leaves where the pupil was before", "[register]")
{
    Room room;
    const auto undated = room.registered.changeStatus(room.with(EnrolmentStatus::Suspended, std::nullopt));
    REQUIRE_FALSE(undated);
    CHECK(undated.error().at(0).rule == Rule::Required);
    CHECK_FALSE(room.registered.changeStatus(room.with(EnrolmentStatus::Suspended, room.clock.today().addDays(1))));
    CHECK(room.registered.student(room.student)->value.status == EnrolmentStatus::Enrolled);

    REQUIRE(
        room.registered.changeStatus(room.with(EnrolmentStatus::Suspended, QDate(2026, 10, 8), QStringLiteral("在家休养"))));
    const auto early = room.registered.changeStatus(room.with(EnrolmentStatus::Enrolled, QDate(2026, 10, 7)));
    REQUIRE_FALSE(early);
    CHECK(early.error().at(0).rule == Rule::BeforeOther);
    REQUIRE(
        room.registered.changeStatus(room.with(EnrolmentStatus::Transferred, QDate(2026, 11, 2), QStringLiteral("县二中"))));

    const auto spells = room.registered.spellsOf(room.student);
    REQUIRE(spells.size() == 2);
    CHECK(spells[0].status == EnrolmentStatus::Suspended);
    CHECK(spells[0].statusOn == QDate(2026, 10, 8));
    CHECK(spells[0].statusNote == QStringLiteral("在家休养"));
    CHECK(spells[1].status == EnrolmentStatus::Enrolled);
    CHECK(hasLeft(room.registered.student(room.student)->value));
}

TEST_CASE("day and note of a status are corrected without a new spell, and nothing else is taken along", "[register]")
{
    Room room;
    REQUIRE(room.registered.changeStatus(room.with(EnrolmentStatus::Suspended, QDate(2026, 10, 8))));
    Stored<Student> corrected = room.with(EnrolmentStatus::Suspended, QDate(2026, 10, 6), QStringLiteral("休学一年"));
    corrected.value.name = QStringLiteral("别人");
    REQUIRE(room.registered.changeStatus(corrected));
    CHECK(room.registered.spellsOf(room.student).size() == 1);
    CHECK(room.registered.student(room.student)->value.statusOn == QDate(2026, 10, 6));
    CHECK(room.registered.student(room.student)->value.name == QStringLiteral("安晓"));
}

TEST_CASE("a change of class is kept with the class before", "[register]")
{
    Room room;
    const ClassUnitId first = room.aClass(2026, 1);
    const ClassUnitId second = room.aClass(2026, 2);
    for (const ClassUnitId unit : {first, second}) {
        Stored<Student> moved = *room.registered.student(room.student);
        moved.value.classUnit = unit;
        REQUIRE(room.registered.save(moved));
    }
    const auto spells = room.registered.spellsOf(room.student);
    REQUIRE(spells.size() == 2);
    CHECK(spells[0].classUnit == first);
    CHECK_FALSE(spells[1].classUnit);
    CHECK(spells[0].endedAt == room.clock.now());
}
