// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/typist.h"

#include "core/services/caseworkservice.h"
#include "core/services/crisisservice.h"
#include "core/services/registerservice.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/crisis/crisisconsole.h"
#include "ui/pages/crisis/crisispage.h"
#include "ui/pages/groups/groupspage.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/widgets/editors.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace anxin {

namespace {
const QString counsellor = QStringLiteral("林老师");

QWidget* fieldOf(WritingRoom& room, const char* key)
{
    FormDialog* dialog = openDialog(room);
    return dialog ? dialog->form().editorOf(QLatin1StringView(key)) : nullptr;
}

WritingPlace byCommand(const char* name, Command command, bool hasFile, const char* field)
{
    return {name, [=](WritingRoom& room) {
                room.pupils().refreshIfStale();
                room.pupils().open(hasFile ? room.withFile : room.without);
                room.window.menus().trigger(command);
                return fieldOf(room, field);
            }};
}

WritingPlace inFile(const char* name, int tab, const char* words, const char* field)
{
    return {name, [=](WritingRoom& room) {
                auto& cases = pageOf<CasesPage>(room);
                cases.show(room.withFile);
                cases.tabs().setCurrentIndex(tab);
                (void)press(room, words);
                return fieldOf(room, field);
            }};
}

QWidget* newPupil(WritingRoom& room)
{
    room.pupils().add();
    return room.pupils().editor().form().editorOf(QStringLiteral("name"));
}

QWidget* crisisLine(WritingRoom& room)
{
    room.window.menus().trigger(Command::Crisis);
    auto& page = pageOf<CrisisPage>(room);
    return page.console().line().isVisible() ? &page.console().line() : nullptr;
}

QWidget* letter(WritingRoom& room)
{
    pageOf<GroupsPage>(room).showSection(GroupsPage::Letters);
    (void)press(room, "Enter a letter");
    return fieldOf(room, "content");
}
} // namespace

WritingRoom::WritingRoom()
{
    window.resize(1366, 768);
    setUp();
    Vault& open = *opened();
    RegisterService registered{open};
    for (const QString& name : {QStringLiteral("安晓"), QStringLiteral("白露")}) {
        Student pupil;
        pupil.name = name;
        REQUIRE(registered.add(pupil));
    }
    CaseworkService casework{open};
    CaseFile file = casework.proposal(withFile, counsellor);
    file.concern = QStringLiteral("睡眠");
    REQUIRE(casework.open(file));
    (void)CrisisService{open}.begin({QStringLiteral("演练"), {}, counsellor});
    window.show();
}

WritingRoom::WritingRoom(const QString& vaultPath)
{
    window.resize(1366, 768);
    window.show();
    door.begin(vaultPath);
}

const std::vector<WritingPlace>& writingPlaces()
{
    static const std::vector<WritingPlace> places{
        byCommand("the quick note", Command::NewNote, true, "process"),
        byCommand("the quick note of a pupil without a file", Command::NewNote, false, "process"),
        byCommand("the second interview", Command::SecondInterview, false, "summary"),
        byCommand("the home contact", Command::HomeContact, true, "content"),
        byCommand("the referral", Command::NewReferral, true, "reason"),
        byCommand("the warning level", Command::SetLevel, false, "reason"),
        inFile("the plan", 0, "Plan and next review", "care_plan"),
        inFile("the talk of a teacher", 0, "Record a talk of a teacher", "content"),
        inFile("what a teacher is told", 0, "Tell a teacher only what is needed", "withheld"),
        inFile("the measure", 1, "Measure", "measure"),
        inFile("the safety plan", 1, "Write", "warning_signs"),
        inFile("the stage review", 1, "Review", "findings"),
        inFile("the hand-over", 1, "Hand the file over", "contents"),
        inFile("the private memo", 2, "New memo", "text"),
        {"the letter", &letter},
        {"the new pupil", &newPupil, false},
        {"the line of a crisis", &crisisLine, false},
    };
    return places;
}

FormDialog* openDialog(Program& program)
{
    for (FormDialog* dialog : program.window.findChildren<FormDialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

bool press(Program& program, const char* words)
{
    const QString wanted = QString::fromUtf8(words);
    QWidget* const above = QApplication::activeModalWidget();
    QWidget& place = above ? *above : program.window.currentPage()->widget();
    for (QToolButton* button : place.findChildren<QToolButton*>()) // those of an icon alone
        if (button->isVisible() && button->isEnabled() && button->accessibleName() == wanted) {
            button->click();
            return true;
        }
    for (QPushButton* button : place.findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        if (button->text() == wanted) {
            button->click();
            return true;
        }
        if (!button->menu())
            continue;
        for (QAction* action : button->menu()->actions())
            if (action->text() == wanted) {
                action->trigger();
                return true;
            }
    }
    return false;
}

QString textIn(const QWidget* field)
{
    if (const auto* area = qobject_cast<const QTextEdit*>(field))
        return area->toPlainText();
    return qobject_cast<const QLineEdit*>(field)->text();
}

void typeInto(QWidget* field, const QString& words)
{
    if (auto* area = qobject_cast<QTextEdit*>(field))
        area->moveCursor(QTextCursor::End);
    else
        qobject_cast<QLineEdit*>(field)->end(false);
    for (const QChar letter : words) {
        if (letter.unicode() < 128) {
            QTest::keyClick(field, letter.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(letter);
        QCoreApplication::sendEvent(field, &event);
    }
}

void breakDraft(WritingRoom& room)
{
    if (FormDialog* dialog = openDialog(room))
        dialog->form().blockSignals(true);
}

} // namespace anxin
