// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "tests/support/catch.h"
#include "tests/support/doubledschool.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/likelysamedialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/mergedialogs.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace anxin;

namespace {

struct Desk : DoubledSchool {
    LikelySamePupils likely{merges, registered, vault->news(), clock};
    StudentListModel list{registered, triage, casework, vault->news(), clock};
    QWidget window;
    std::optional<StudentId> opened;
    MergeDialogs dialogs{
        MergeDialogs::On{{merges, registered, clock}, likely, list, window, [this](StudentId student) { opened = student; }}};

    Desk()
    {
        window.resize(1178, 740);
        window.show();
    }
    static QString said(QWidget& dialog)
    {
        QStringList all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    static QPushButton* buttonOf(QWidget& dialog, const QString& text)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("two entries are compared field by field, and merged into the one with the records", "[ui][merge]")
{
    Desk desk;
    QPointer<MergeDialog> dialog = desk.dialogs.compare(desk.again, desk.single);
    CHECK(dialog->comparison().order().kept == desk.single);
    CHECK(Desk::said(*dialog).contains(QStringLiteral("单雪")));
    CHECK(dialog->findChildren<QRadioButton*>().size() == 8); // school number, national number, class, boarding
    for (QRadioButton* radio : dialog->findChildren<QRadioButton*>())
        if (radio->accessibleName().startsWith(QStringLiteral("Class")) && !radio->isChecked())
            radio->click();
    CHECK(dialog->comparison().order().fromAbsorbed.contains(QStringLiteral("class_unit")));
    REQUIRE(dialog->mergeButton().isEnabled());
    QTest::keyClick(&dialog->mergeButton(), Qt::Key_Space);
    CHECK(desk.opened == desk.single);
    CHECK(desk.students.byId(desk.single)->value.classUnit == desk.school.units.at(5));
    CHECK(desk.casework.contactsOf(desk.single).size() == 1);
    Desk::settle();
    CHECK_FALSE(dialog);
}

TEST_CASE("the other entry can be the one that stays", "[ui][merge]")
{
    Desk desk;
    QPointer<MergeDialog> dialog = desk.dialogs.compare(desk.single, desk.again);
    Desk::buttonOf(*dialog, QStringLiteral("Keep the other entry"))->click();
    CHECK(dialog->comparison().order().kept == desk.again);
    dialog->merge();
    CHECK(desk.opened == desk.again);
    CHECK(desk.casework.openCaseOf(desk.again));
}

TEST_CASE("possible twins are merged only after somebody has ticked that it is one pupil", "[ui][merge]")
{
    Desk desk;
    QPointer<MergeDialog> dialog = desk.dialogs.compare(desk.twin, desk.other);
    CHECK(dialog->bar().tone() == Tone::Warn);
    CHECK(dialog->bar().text().contains(sentence(Caution::Twins)));
    CHECK_FALSE(dialog->mergeButton().isEnabled());
    dialog->merge(); // by whatever way
    CHECK(desk.students.byId(desk.other));
    CHECK(desk.students.merged().empty());
    dialog->certainty().click();
    REQUIRE(dialog->mergeButton().isEnabled());
    dialog->merge();
    CHECK(desk.students.merged().size() == 1);
}

TEST_CASE("what stands in the way of a merge is said before anybody can press", "[ui][merge]")
{
    Desk desk;
    const auto campaign = desk.campaigns.all().at(0).id;
    desk.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        const AnswerSheetId sheet = desk.sheets.add(uow, {campaign,
                                                          desk.again,
                                                          QStringLiteral("phq-9"),
                                                          1,
                                                          {},
                                                          {},
                                                          QStringLiteral("self"),
                                                          uow.today(),
                                                          {},
                                                          QStringLiteral("{}"),
                                                          {}});
        desk.sheets.saveResult(uow, sheet,
                               {Signal::Candidate, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
        desk.sheets.addCritical(uow, {sheet, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
        desk.interviews.add(uow, {desk.single, campaign, uow.today(), QStringLiteral("林老师"), InterviewConclusion::Watch,
                                  QStringLiteral("谈过"), std::nullopt, QString()});
    });
    QPointer<MergeDialog> dialog = desk.dialogs.compare(desk.single, desk.again);
    CHECK_FALSE(dialog->mergeButton().isEnabled());
    CHECK(dialog->bar().text().contains(QStringLiteral("Nothing was changed")));
}

TEST_CASE("pairs that may be one pupil are looked at one after the other, until none is left", "[ui][merge]")
{
    Desk desk;
    QPointer<Dialog> shown = desk.dialogs.showLikely();
    auto* dialog = qobject_cast<LikelySameDialog*>(shown);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(desk.likely.count() == 2);
    QTest::keyClick(&dialog->list(), Qt::Key_Return);
    auto* first = dialog->findChild<MergeDialog*>();
    REQUIRE(first);
    first->keepApart();
    Desk::settle();
    CHECK(desk.likely.count() == 1);
    QTest::keyClick(&dialog->list(), Qt::Key_Return);
    auto* second = dialog->findChild<MergeDialog*>();
    REQUIRE(second);
    second->certainty().setChecked(true);
    second->merge();
    Desk::settle();
    Desk::settle();
    CHECK(desk.likely.count() == 0);
    CHECK_FALSE(shown);
}

TEST_CASE("the other pupil is found by a few letters, and never the same one", "[ui][merge]")
{
    Desk desk;
    QPointer<Dialog> shown = desk.dialogs.chooseOther(desk.single);
    auto* palette = qobject_cast<CommandPalette*>(shown);
    REQUIRE(QTest::qWaitForWindowActive(palette));
    QTest::keyClicks(&palette->field(), QStringLiteral("sx"));
    REQUIRE(palette->list().model()->rowCount() == 1);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    Desk::settle();
    auto* dialog = desk.window.findChild<MergeDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->comparison().order().absorbed == desk.again);
}

TEST_CASE("a merge is taken apart from the card, and what stays is said", "[ui][merge]")
{
    Desk desk;
    REQUIRE(desk.merges.merge(desk.merges.keeping(desk.single, desk.again)));
    desk.clock.advanceSeconds(60);
    desk.casework.record(HomeContact{desk.single, QDate(2026, 11, 18), ContactChannel::Phone, QStringLiteral("何老师"),
                                     QStringLiteral("父亲"), QStringLiteral("了解"), QStringLiteral("在家"), QString(),
                                     ContactOutcome::Reached});
    QPointer<Dialog> dialog = desk.dialogs.takeApart(desk.registered.mergesOf(desk.single).at(0));
    CHECK(Desk::said(*dialog).contains(QStringLiteral("单雪")));
    CHECK(Desk::said(*dialog).contains(*desk.students.byId(desk.single)->value.studentNo)); // there may be two of the name
    CHECK(desk.students.merged().size() == 1);
    Desk::buttonOf(*dialog, QStringLiteral("Take apart"))->click();
    CHECK(desk.students.merged().empty());
    CHECK(Desk::said(*dialog).contains(QStringLiteral("Home contact")));
    CHECK(desk.casework.contactsOf(desk.single).size() == 1);
    CHECK(desk.casework.contactsOf(desk.again).size() == 1);
}
