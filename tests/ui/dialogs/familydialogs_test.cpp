// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

using namespace anxin;

TEST_CASE("a guardian is entered by keys, and a mobile number with a digit too few is said beside it", "[acts][family]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(0);
    QPointer<FormDialog> dialog = desk.dialogs->newGuardian(pupil);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(ActsDesk::focus() == ActsDesk::field(dialog, "name"));
    QTest::keyClicks(ActsDesk::focus(), QStringLiteral("Lin Xiuying"));
    ActsDesk::submit();
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("relation")).isEmpty()); // no relation by itself
    REQUIRE(ActsDesk::goTo(dialog, "relation"));
    ActsDesk::press(Qt::Key_Down);
    REQUIRE(ActsDesk::type(dialog, "phone", QStringLiteral("1380013800")));
    ActsDesk::submit();
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("phone")).isEmpty());
    CHECK(desk.family.guardiansOf(pupil).empty());
    QTest::keyClicks(ActsDesk::field(dialog, "phone"), QStringLiteral("0"));
    REQUIRE(ActsDesk::goTo(dialog, "not_first"));
    ActsDesk::press(Qt::Key_Space);
    ActsDesk::submit();
    REQUIRE(desk.family.guardiansOf(pupil).size() == 1);
    const Guardian known = desk.family.guardiansOf(pupil)[0].value;
    CHECK(known.relation == GuardianRelation::Mother);
    CHECK(known.phone == QStringLiteral("13800138000"));
    CHECK(known.mayBeTold);
    CHECK(known.notFirst);
    CHECK(desk.box.kept.empty());
}

TEST_CASE("an attention category ends today with one button, and a second of its kind is refused in words", "[acts][family]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(0);
    REQUIRE(desk.family.add(Attention{pupil, AttentionCategory::LeftBehind, QDate(2026, 9, 1)}));
    QPointer<FormDialog> second = desk.dialogs->newAttention(pupil);
    REQUIRE(QTest::qWaitForWindowActive(second));
    REQUIRE(ActsDesk::goTo(second, "category"));
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::submit();
    CHECK(second->bar().text() == sentence(AttentionRefusal::AlreadyHolds));
    second->reject();
    ActsDesk::settle();

    QPointer<FormDialog> ending = desk.dialogs->attention(desk.family.attentionsOf(pupil).at(0));
    REQUIRE(QTest::qWaitForWindowActive(ending));
    ActsDesk::buttonOf(ending, QStringLiteral("Ended today"))->click();
    CHECK(desk.family.attentionsOf(pupil).at(0).value.until == desk.clock.today());
}

TEST_CASE("a pupil's status is changed only with a day, and nothing else of the pupil is touched", "[acts][register]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(0);
    QPointer<FormDialog> dialog = desk.dialogs->changeStatus(pupil);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "status"));
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::submit();
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("status_on")).isEmpty());
    REQUIRE(ActsDesk::type(dialog, "status_on", QStringLiteral("2026-11-02")));
    CHECK(ActsDesk::type(dialog, "status_note", QStringLiteral("at home for a term")));
    ActsDesk::submit();
    const Student changed = desk.registered.student(pupil)->value;
    CHECK(changed.status == EnrolmentStatus::Suspended);
    CHECK(changed.statusOn == QDate(2026, 11, 2));
    CHECK(changed.statusNote == QStringLiteral("at home for a term"));
    CHECK(changed.studentNo == QStringLiteral("202670301"));
    CHECK(desk.registered.spellsOf(pupil).size() == 1);
}
