// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/dialogs/actdialogs.h"
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
    ActsDesk::submit();
    REQUIRE(dialog);
    CHECK(dialog->bar().text().contains(QStringLiteral("once more")));
    CHECK(notes() == before);
    ActsDesk::submit();
    CHECK(notes() == before + 1);
    ActsDesk::settle();
    CHECK(dialog.isNull());
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
