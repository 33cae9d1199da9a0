// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

using namespace anxin;

namespace {
constexpr std::size_t withFile = 2; // 单雪
} // namespace

TEST_CASE("a note that speaks of risk reminds of the question, and signing asks once", "[acts][riskwords]")
{
    ActsDesk desk;
    const auto notes = [&] { return desk.casework.notesOf(desk.fileOf(withFile).id).size(); };
    const std::size_t before = notes();
    QPointer<FormDialog> dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    MessageBar& reminder = dialog->bar();
    CHECK(ActsDesk::type(dialog, "process", QStringLiteral("Slept badly. ")));
    CHECK(reminder.isHidden());
    QTest::keyClicks(ActsDesk::focus(), QStringLiteral("Said: I want to die."));
    CHECK_FALSE(reminder.isHidden());
    CHECK(reminder.text().contains(QStringLiteral("want to die")));
    CHECK(ActsDesk::focus() == ActsDesk::field(dialog, "process")); // nobody is interrupted
    reminder.action().click();                                      // the question is one step away
    CHECK(ActsDesk::focus() == ActsDesk::field(dialog, "suicide_inquiry"));
    ActsDesk::field(dialog, "process")->setFocus();
    ActsDesk::submit();
    REQUIRE(dialog);
    CHECK(dialog->bar().text().contains(QStringLiteral("once more")));
    CHECK(notes() == before);
    ActsDesk::submit();
    CHECK(notes() == before + 1);
    ActsDesk::settle();
    CHECK(dialog.isNull());
}

TEST_CASE("an addition that speaks of risk reminds and asks like a note, and what was told of a plan goes on to the level",
          "[acts][riskwords]")
{
    ActsDesk desk;
    const Stored<SessionNote> note = desk.casework.notesOf(desk.fileOf(withFile).id).front();
    if (!note.value.signedAt)
        REQUIRE(desk.casework.sign(note));
    QPointer<FormDialog> dialog = desk.dialogs->addendum(desk.fileOf(withFile), note);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(ActsDesk::type(dialog, "text", QStringLiteral("On the way out she said she wants to die.")));
    CHECK(dialog->bar().text().contains(QStringLiteral("to die")));
    ActsDesk::submit();
    REQUIRE(dialog);
    CHECK(desk.casework.addendaOf(note.id).empty());
    ActsDesk::field(dialog, "suicide_inquiry")->setFocus();
    for (int i = 0; i < 3; ++i) // to "a plan"
        ActsDesk::press(Qt::Key_Down);
    ActsDesk::submit();
    ActsDesk::settle();
    CHECK(dialog.isNull());
    REQUIRE(desk.casework.addendaOf(note.id).size() == 1);
    CHECK(desk.casework.addendaOf(note.id).front().value.suicideInquiry == SuicideInquiry::Plan);
    const auto after = desk.window.findChildren<FormDialog*>(); // the level, where it is not the most serious one already
    CHECK(after.empty() == desk.acts.isAtLeast(desk.pupil(withFile), 1));
}

TEST_CASE("where the question was answered nothing asks again", "[acts][riskwords]")
{
    ActsDesk desk;
    QPointer<FormDialog> dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    MessageBar& reminder = dialog->bar();
    CHECK(ActsDesk::type(dialog, "process", QStringLiteral("Spoke of suicide")));
    CHECK_FALSE(reminder.isHidden());
    ActsDesk::field(dialog, "suicide_inquiry")->setFocus();
    ActsDesk::press(Qt::Key_Down);
    CHECK(reminder.isHidden());
    ActsDesk::submit();
    ActsDesk::settle();
    CHECK(dialog.isNull());
}

TEST_CASE("the hour of a session that nobody booked is written where it is known, and claimed by nobody else", "[acts]")
{
    ActsDesk desk;
    QPointer<FormDialog> dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK_FALSE(dynamic_cast<RecordForm<SessionNote>&>(dialog->form()).record().starts);
    CHECK(ActsDesk::type(dialog, "starts", QStringLiteral("8:20")));
    CHECK(ActsDesk::type(dialog, "process", QStringLiteral("Slept badly.")));
    ActsDesk::submit();
    ActsDesk::settle();
    CHECK(desk.noteOf(withFile).value.starts == QTime(8, 20));
}
