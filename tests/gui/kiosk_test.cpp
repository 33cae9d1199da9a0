// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/kiosk/kioskservice.h"
#include "tests/gui/program.h"
#include "ui/dialogs/kiosk/kiosksetup.h"
#include "ui/dialogs/kiosk/kioskwindow.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/commands.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace anxin;

namespace {

// The room with one class, one campaign and the words of one questionnaire, opened with a password.
struct Kiosk : Program {
    StudentId first = StudentId::fromRowId(1);
    int page = 0;

    Kiosk()
    {
        setUp();
        lock();
        unlock(password);
        REQUIRE(door.isOpen());
        fill();
        window.showPage(8);
        auto& settings = dynamic_cast<SettingsPage&>(*window.currentPage());
        settings.showScales();
        page = window.currentIndex();
        for (QPushButton* button : settings.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Answer on this PC"))
                button->click();
        KioskSetup* setup = window.findChild<KioskSetup*>();
        REQUIRE(setup);
        setup->campaign().setCurrentIndex(1);
        setup->scale().setCurrentIndex(1);
        setup->unit().setCurrentIndex(1);
        setup->start();
        REQUIRE(shown());
    }
    void fill()
    {
        RegisterService registered{*opened()};
        ClassUnitRepository classes{opened()->connection()};
        const RuleBook rules = RuleBook::shipped();
        ScreeningService screening{*opened(), catalogue, rules};
        const ClassUnitId unit = opened()->transact(Op::EditClass, [&](UnitOfWork& uow) {
            return classes.add(uow, {Stage::Junior, 2026, 1, QString()});
        });
        for (const char16_t* name : {u"安晓", u"白露"}) {
            Student student;
            student.name = QString::fromUtf16(name);
            student.classUnit = unit;
            const auto added = registered.add(student);
            REQUIRE(added);
            if (name[0] == u'安')
                first = *added;
        }
        opened()->transact(Op::EditCampaign, [&](UnitOfWork& uow) {
            screening.campaign(uow, {QStringLiteral("入学普查"), CampaignKind::Entry, CampaignMode::ComputerRoom, uow.today()});
        });
        const Definition& scale = *catalogue.find(u"who-5");
        Wording wording;
        for (const Item& item : scale.items)
            wording.items.insert(item.id, QStringLiteral("题目%1").arg(item.id));
        for (const QString& code : scale.codes)
            wording.answers.insert(code, QStringLiteral("选项%1").arg(code));
        REQUIRE_FALSE(KioskService(*opened(), screening, registered).load(scale, wording, QStringLiteral("自由使用")));
    }
    KioskWindow* shown() const
    {
        for (QWidget* open : QApplication::topLevelWidgets())
            if (auto* kiosk = qobject_cast<KioskWindow*>(open))
                return kiosk;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(shown()->windowHandle(), key, modifiers); // as the system does it: filters and shortcuts come first
        QCoreApplication::processEvents();
    }
    // To the first question, and `answers` of them.
    void answer(int answers)
    {
        press(Qt::Key_Return);
        for (int answer = 0; answer < answers; ++answer)
            press(Qt::Key_2);
    }
    void askToLeave(const QString& typed)
    {
        for (QPushButton* button : shown()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Teacher"))
                button->click();
        REQUIRE(shown()->password());
        shown()->password()->password().edit()->setText(typed);
        shown()->password()->submit();
    }
    std::vector<ScoredSheet> sheets() const { return AnswerSheetRepository{opened()->connection()}.ofStudent(first); }
};

} // namespace

TEST_CASE("a pupil answers a whole questionnaire with the keys alone, and the counsellor ends it", "[gui][kiosk]")
{
    Kiosk room;
    CHECK(room.shown()->pane() == KioskWindow::Pane::Welcome);
    room.answer(3);
    room.press(Qt::Key_Backspace);
    room.press(Qt::Key_1);
    room.answer(0); // Enter on nothing chooses nothing
    room.press(Qt::Key_2);
    room.press(Qt::Key_2);
    CHECK(room.shown()->pane() == KioskWindow::Pane::HandIn);
    CHECK(room.sheets().empty());
    room.press(Qt::Key_Return);
    CHECK(room.shown()->pane() == KioskWindow::Pane::Thanks);
    REQUIRE(room.sheets().size() == 1);
    const AnswerSheet& sheet = room.sheets().front().sheet.value;
    CHECK(sheet.source == SheetSource::Screen);
    CHECK_FALSE(sheet.unfinished);
    CHECK(fromStoredAnswers(sheet.answers).value(QStringLiteral("3")) == QStringLiteral("0"));

    room.askToLeave(room.password);
    REQUIRE(QTest::qWaitFor([&] { return !room.shown() || !room.shown()->isVisible(); }, 20000));
    CHECK(room.window.isEnabled());
    auto* setup = room.window.findChild<KioskSetup*>();
    CHECK(setup->isVisible());
    setup->unit().setCurrentIndex(0);
    QStringList said;
    for (const QLabel* label : setup->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.contains(QStringLiteral("Choose a class first")));
}

TEST_CASE("where the screen is low the answers keep their height, and the question scrolls", "[gui][kiosk]")
{
    Kiosk room;
    room.answer(1);
    auto* asked = room.shown()->findChild<QScrollArea*>();
    REQUIRE(asked);
    asked->setFixedHeight(120);
    QCoreApplication::processEvents();
    const auto answers = asked->findChildren<QPushButton*>();
    REQUIRE(answers.size() >= 6);
    for (const QPushButton* answer : answers)
        if (answer->isVisible())
            CHECK(answer->height() >= answer->minimumSizeHint().height());
}

TEST_CASE("no key and no shortcut leaves the questionnaire", "[gui][kiosk]")
{
    Kiosk room;
    room.answer(1);
    QList<QKeySequence> sequences{QKeySequence(QStringLiteral("Esc")),    QKeySequence(QStringLiteral("Alt+F4")),
                                  QKeySequence(QStringLiteral("Ctrl+W")), QKeySequence(QStringLiteral("F10")),
                                  QKeySequence(QStringLiteral("F11")),    QKeySequence(QStringLiteral("Menu"))};
    for (const CommandEntry& entry : commandTable)
        if (entry.command != Command::Cover)
            sequences << shortcutsOf(entry);
    for (int digit = Qt::Key_1; digit <= Qt::Key_8; ++digit)
        sequences << QKeySequence(Qt::CTRL | static_cast<Qt::Key>(digit));
    for (const QKeySequence& sequence : sequences) {
        CAPTURE(sequence.toString().toStdString());
        const QKeyCombination key = sequence[0];
        room.press(key.key(), key.keyboardModifiers());
        CHECK(room.door.isOpen());
        REQUIRE(room.shown());
        CHECK(room.shown()->isVisible());
        CHECK(room.shown()->pane() == KioskWindow::Pane::Question);
        CHECK(room.window.currentIndex() == room.page);
        for (QWidget* open : QApplication::topLevelWidgets())
            CHECK((!open->isVisible() || open == &room.window || open == room.shown()));
    }
    CHECK_FALSE(room.shown()->close());
    CHECK(room.shown()->isVisible());
    CHECK(room.sheets().empty());
    CHECK_FALSE(room.window.isEnabled());
}

TEST_CASE("a wrong password leaves the pupil where they were", "[gui][kiosk]")
{
    Kiosk room;
    room.answer(2);
    room.askToLeave(QStringLiteral("not the password"));
    REQUIRE(QTest::qWaitFor([&] { return !room.shown()->password()->bar().text().isEmpty(); }, 20000));
    CHECK(room.shown()->isVisible());
    CHECK(room.shown()->pane() == KioskWindow::Pane::Password);
    CHECK_FALSE(room.window.isEnabled());
    CHECK(room.sheets().empty());
}

TEST_CASE("what was answered is kept as unfinished when the counsellor ends it, and when the room locks", "[gui][kiosk]")
{
    Kiosk room;
    room.answer(2);
    SECTION("the counsellor")
    {
        room.askToLeave(room.password);
        REQUIRE(QTest::qWaitFor([&] { return !room.shown() || !room.shown()->isVisible(); }, 20000));
    }
    SECTION("the lock")
    {
        room.lock();
        CHECK_FALSE(room.shown());
        CHECK(room.window.isEnabled());
        room.unlock(room.password);
    }
    REQUIRE(room.sheets().size() == 1);
    CHECK(room.sheets().front().sheet.value.unfinished);
    CHECK(fromStoredAnswers(room.sheets().front().sheet.value.answers).size() == 2);
}

TEST_CASE("the boss key covers the questionnaire, and brings it back", "[gui][kiosk]")
{
    Kiosk room;
    room.answer(1);
    room.press(Qt::Key_F12);
    CHECK_FALSE(room.shown()->isVisible());
    QTest::keyClick(room.window.windowHandle(), Qt::Key_F12);
    CHECK(room.shown()->isVisible());
    CHECK(room.shown()->pane() == KioskWindow::Pane::Question);
}

TEST_CASE("nothing of another pupil is on the window", "[gui][kiosk]")
{
    Kiosk room;
    for (const QLabel* label : room.shown()->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("白露")));
}
