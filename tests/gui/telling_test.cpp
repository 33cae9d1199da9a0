// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/paperdesk.h"
#include "tests/support/actsdesk.h"
#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace anxin;

namespace {

struct TellingDesk : ActsDesk {
    Room room{*vault, catalogue};
    AnsweringChooser chooser;
    QTemporaryDir stick;
    PaperDesk papers{room, box.drafts(), {window, chooser}};

    // As a person types it, up to the button.
    FormDialog* typed(const QString& told)
    {
        FormDialog* dialog = papers.tellings().tell(pupil(11)); // 林语桐
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        REQUIRE(writes(dialog, "recipient", QStringLiteral("班主任")));
        REQUIRE(writes(dialog, "basis", QStringLiteral("排座位")));
        REQUIRE(goTo(dialog, "ground"));
        press(Qt::Key_Down);
        REQUIRE(writes(dialog, "told", told));
        return dialog;
    }
    // Chinese is put in by an input method, not key by key.
    static bool writes(FormDialog* dialog, const char* field, const QString& text)
    {
        QWidget* editor = dialog->form().editorOf(QString::fromLatin1(field));
        auto* area = qobject_cast<QTextEdit*>(editor);
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (area)
            area->insertPlainText(text);
        else if (line)
            line->insert(text);
        return area || line;
    }
    // The sheet's way out, once recipient and reason stand there as given.
    bool leaves(const TellOrder& order, const QString& recipient)
    {
        SaveCopyDialog* dialog = papers.sheetDialog(order);
        dialog->setOrder({recipient, order.basis, order.ground});
        dialog->setFolder(stick.path());
        dialog->save();
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 10'000));
        return dialog->bar().tone() == Tone::Ok;
    }
};

} // namespace

TEST_CASE("a text that names another pupil is not told, and the dialog says which word is meant", "[telling]")
{
    TellingDesk desk;
    QPointer<FormDialog> dialog = desk.typed(QStringLiteral("请不要与王 梓涵同桌"));
    ActsDesk::submit();
    REQUIRE(dialog);
    INFO(dialog->bar().text().toStdString());
    CHECK(dialog->bar().text().contains(QStringLiteral("王梓涵")));
    CHECK(desk.disclosures.about(desk.pupil(11)).empty());

    REQUIRE(TellingDesk::writes(dialog, "all_the_same", QStringLiteral("换座位必须知道是谁")));
    ActsDesk::submit();
    ActsDesk::settle();
    CHECK_FALSE(dialog);
    REQUIRE(desk.disclosures.about(desk.pupil(11)).size() == 1);
    CHECK(desk.disclosures.about(desk.pupil(11)).front().value.basis.contains(QStringLiteral("换座位必须知道是谁")));
}

TEST_CASE("a text that names another pupil becomes no sheet of paper", "[telling]")
{
    TellingDesk desk;
    QPointer<FormDialog> dialog = desk.typed(QStringLiteral("请不要与王梓涵同桌"));
    ActsDesk::buttonOf(dialog, QStringLiteral("As a sheet of paper …"))->click();
    REQUIRE(dialog);
    CHECK(dialog->bar().text().contains(QStringLiteral("王梓涵")));
    CHECK_FALSE(desk.window.findChild<SaveCopyDialog*>());
}

TEST_CASE("who receives a sheet and why is looked at once more when it leaves, and a reason goes with it into the ledger",
          "[telling]")
{
    TellingDesk desk;
    TellOrder order = desk.disclosures.proposal(desk.pupil(11));
    order.basis = QStringLiteral("排座位");
    order.ground = DisclosureGround::Care;
    order.told = QStringLiteral("请不要在课堂上突然提问该生");
    CHECK_FALSE(desk.leaves(order, QStringLiteral("王梓涵的母亲")));
    CHECK_FALSE(desk.leaves(order, QStringLiteral("林语桐的班主任")));
    CHECK(QDir(desk.stick.path()).isEmpty());
    CHECK(desk.disclosures.about(desk.pupil(11)).empty());

    order.told = QStringLiteral("请不要与王梓涵同桌");
    order.allTheSame = QStringLiteral("换座位必须知道是谁");
    CHECK(desk.leaves(order, QStringLiteral("班主任")));
    REQUIRE(desk.disclosures.about(desk.pupil(11)).size() == 1);
    const Disclosure line = desk.disclosures.about(desk.pupil(11)).front().value;
    CHECK(line.way == DisclosureWay::Paper);
    CHECK(line.told == order.told);
    CHECK(line.basis.contains(order.allTheSame));
}
