// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answeredsheets.h"
#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/pages/pupils/screeningpanel.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/theme/bandbar.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/courseline.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    AnsweredSheets answered{*vault, catalogue, rules};
    StudentCardModel model{services, whole, vault->news(), clock};
    AnsweringChooser chooser;
    StudentCard card{model, clock, Places{}, chooser};
    ScreeningPanel& panel = card.screening();
    const StudentId pupil = school.pupils[3];

    Desk()
    {
        card.resize(780, 700);
        card.show();
        card.tabs().setCurrentIndex(StudentCard::Screening);
    }
    void open()
    {
        answered.addYears(pupil);
        model.choose(pupil);
    }
    StudentScreening& screening() { return model.screening(); }
    QModelIndex row(const QString& name)
    {
        ProfileModel& profile = screening().profile();
        for (int row = 0; row < profile.rowCount(); ++row)
            if (profile.name(row) == name)
                return profile.index(row);
        return {};
    }
    QString changed(int row) { return screening().course().index(row, CourseModel::Changed).data().toString(); }
};
} // namespace

TEST_CASE("a pupil who answered nothing has an empty tab, and no profile of the pupil before", "[pupils][card][profile]")
{
    Desk desk;
    desk.open();
    CHECK(desk.screening().count() == 6);
    CHECK(desk.panel.profile().isVisible());
    desk.model.choose(desk.school.pupils[5]);
    CHECK(desk.screening().count() == 0);
    CHECK_FALSE(desk.panel.profile().isVisible());
    CHECK(desk.screening().profile().rowCount() == 0);
    CHECK(desk.screening().course().rowCount() == 0);
}

TEST_CASE("the newest sheet is in front, and keys go from sheet to sheet", "[pupils][card][profile][focus]")
{
    Desk desk;
    desk.open();
    REQUIRE(QTest::qWaitForWindowActive(&desk.card));
    CHECK(desk.screening().chosen() == 0);
    desk.panel.profile().setFocus();
    QTest::keyClick(&desk.panel.profile(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desk.screening().chosen() == 0); // there is no newer one
    QTest::keyClick(&desk.panel.profile(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.screening().chosen() == 1);
    CHECK(desk.panel.sheets().currentIndex() == 1);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&desk.panel.profile(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.screening().chosen() == 5);
    QTest::keyClick(&desk.panel.sheets(), Qt::Key_Up);
    CHECK(desk.screening().chosen() == 4);
}

TEST_CASE("Tab reaches the sheets, the profile and the course", "[pupils][card][profile][focus]")
{
    Desk desk;
    desk.open();
    REQUIRE(QTest::qWaitForWindowActive(&desk.card));
    desk.card.tabs().setFocus();
    QList<QWidget*> reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    for (QWidget* part : {static_cast<QWidget*>(&desk.panel.sheets()), static_cast<QWidget*>(&desk.panel.profile()),
                          static_cast<QWidget*>(&desk.panel.course())}) {
        CHECK(reached.contains(part));
        CHECK_FALSE(part->accessibleName().isEmpty());
    }
}

TEST_CASE("every row of the profile says all of it to a screen reader", "[pupils][card][profile]")
{
    Desk desk;
    QAbstractItemModelTester tester(&desk.screening().profile(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.open();
    const QModelIndex total = desk.row(QStringLiteral("Total"));
    REQUIRE(total.isValid());
    const QString said = total.data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("Total · 16 · Moderately severe")));
    CHECK(said.contains(QStringLiteral("possible 0 to 27")));
    CHECK(said.contains(QStringLiteral("≥ 15 Moderately severe")));
    const BandBar bar = total.data(BandBarRole).value<BandBar>();
    REQUIRE(bar.bands.size() == 5);
    CHECK(bar.reached == 3);
    REQUIRE(bar.place);
    CHECK(std::abs(*bar.place - 16.0 / 27) < 0.001);
    CHECK(bar.bands[3].from <= *bar.place);
    CHECK(*bar.place <= bar.bands[3].to);
}

TEST_CASE("a value with answers missing is not scored, never 0, and says how many", "[pupils][card][profile]")
{
    Desk desk;
    desk.open();
    desk.screening().choose(2);
    const QModelIndex total = desk.row(QStringLiteral("Total"));
    REQUIRE(total.isValid());
    CHECK(total.data(ValueRole).toString() == QStringLiteral("—"));
    CHECK(total.data(BandBarRole).value<BandBar>().missing == QStringLiteral("not scored: 3 answers missing"));
    CHECK_FALSE(total.data(BandBarRole).value<BandBar>().place);
    CHECK(desk.screening().words().unanswered.contains(QStringLiteral("6, 7, 8")));
    CHECK(desk.screening().words().validity == label(SheetValidity::Doubtful));
    CHECK_FALSE(desk.screening().words().caution.isEmpty());
}

TEST_CASE("which rule fired stands there in words and with its source", "[pupils][card][profile]")
{
    Desk desk;
    desk.open();
    const SheetWords& words = desk.screening().words();
    CHECK(words.reasons.contains(QStringLiteral("Screening cut-off reached (Total ≥ 10)")));
    CHECK(words.source.contains(label(CutSource::Published)));
    CHECK(words.source.contains(QStringLiteral("content of the items"))); // of the critical answer
    CHECK(words.facts.contains(label(Subject::Informant::Self)));
    CHECK(words.about.contains(QStringLiteral("edition 1")));
    CHECK(words.caution.isEmpty());
    CHECK(desk.panel.reasons().text() == words.reasons);
}

TEST_CASE("a pupil whose birthday was corrected is told of where that changes the score", "[pupils][card][profile]")
{
    Desk desk;
    desk.answered.add(desk.pupil, QStringLiteral("sdq"), QStringLiteral("2010210102021020101020110"), QDate(2026, 3, 10),
                      QStringLiteral("2026 春季普查"), Subject::Informant::Parent);
    desk.model.choose(desk.pupil);
    CHECK(desk.screening().words().caution.isEmpty());
    desk.vault->transact(Op::ImportScreening, [&](UnitOfWork& uow) {
        AnswerSheetRepository sheets{desk.vault->connection()};
        const ScoredSheet kept = sheets.ofStudent(desk.pupil).front();
        sheets.saveResult(uow, kept.sheet.id,
                          {kept.result.signal, kept.result.validity, kept.result.reasons, QStringLiteral("{}")});
        sheets.save(uow, kept.sheet);
    });
    desk.model.refreshIfStale();
    CHECK(desk.screening().words().caution.contains(QStringLiteral("what was kept")));
}

TEST_CASE("the course goes with the marked row and tells a change from chance", "[pupils][card][profile][change]")
{
    Desk desk;
    desk.open();
    desk.screening().choose(3); // the newest of three SDQ
    CourseModel& course = desk.screening().course();
    REQUIRE(course.rowCount() == 3);
    // 9 → 21 → 17; sd 5.2, alpha 0.80 of pupils of 11–15: 12 ÷ (5.2 · √0.4) = 3.6488, −4 ÷ … = −1.2163.
    CHECK(course.index(2, CourseModel::Value).data().toString() == QStringLiteral("9"));
    CHECK(course.index(1, CourseModel::Value).data().toString() == QStringLiteral("21"));
    CHECK(desk.changed(2) == QStringLiteral("the first"));
    CHECK(desk.changed(1) == QStringLiteral("+12, beyond chance (3.65)"));
    CHECK(desk.changed(0) == QStringLiteral("−4, may be chance (−1.22)"));
    CHECK(desk.screening().courseNote().contains(QStringLiteral("Goodman")));

    const QModelIndex emotions = desk.row(QStringLiteral("Emotions"));
    desk.panel.profile().setCurrentIndex(emotions);
    CHECK(desk.screening().row() == emotions.row());
    CHECK_FALSE(desk.changed(1).contains(QStringLiteral("chance")));
    CHECK(desk.panel.courseNote().text().startsWith(QStringLiteral("No reliability is published")));
}

TEST_CASE("a paper of a parent is not compared with one of the pupil, and a void one with none",
          "[pupils][card][profile][change]")
{
    Desk desk;
    const QString sdq = QStringLiteral("sdq");
    desk.answered.add(desk.pupil, sdq, QStringLiteral("2010210102021020101020110"), QDate(2026, 3, 10), QStringLiteral("春"));
    desk.answered.add(desk.pupil, sdq, QStringLiteral("1120122101221210112120110"), QDate(2026, 3, 12), QStringLiteral("春"),
                      Subject::Informant::Parent);
    desk.model.choose(desk.pupil);
    CHECK(desk.screening().course().rowCount() == 1);

    const QString allYes(100, u'Y'); // the validity items too
    const QString allNo(100, u'N');
    desk.answered.add(desk.pupil, QStringLiteral("mht"), allNo, QDate(2026, 4, 1), QStringLiteral("一"));
    desk.answered.add(desk.pupil, QStringLiteral("mht"), allYes, QDate(2026, 5, 1), QStringLiteral("二"));
    desk.answered.add(desk.pupil, QStringLiteral("mht"), allNo, QDate(2026, 6, 1), QStringLiteral("三"));
    desk.model.refreshIfStale();
    desk.screening().choose(0);
    REQUIRE(desk.screening().course().rowCount() == 3);
    CHECK(desk.changed(1) == sentence(Incomparable::Void));
    CHECK(desk.changed(0) == QStringLiteral("0")); // to the one before that counts
    const std::vector<CourseDot> dots = desk.screening().course().dots();
    CHECK_FALSE(dots[1].isJoined);
    CHECK_FALSE(dots[2].isJoined);
}

TEST_CASE("the dots of the course are said in words too", "[pupils][card][profile]")
{
    Desk desk;
    desk.open();
    desk.panel.sheets().setCurrentIndex(3);
    const auto* line = desk.panel.findChild<CourseLine*>();
    REQUIRE(line);
    CHECK(line->isVisible());
    CHECK(line->accessibleDescription().contains(QStringLiteral(": 21")));
    desk.panel.sheets().setCurrentIndex(1); // answered once only
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("a sheet can be asked for, and stays in front when something changes", "[pupils][card][profile]")
{
    Desk desk;
    desk.open();
    desk.card.tabs().setCurrentIndex(StudentCard::Timeline);
    const AnswerSheetId wanted = desk.screening().sheetId(4);
    desk.card.showSheet(wanted);
    CHECK(desk.card.tabs().currentIndex() == StudentCard::Screening);
    CHECK(desk.screening().chosen() == 4);
    CHECK(desk.panel.sheets().currentIndex() == 4);
    desk.answered.add(desk.pupil, QStringLiteral("gad-7"), QStringLiteral("1111111"), QDate(2026, 11, 17),
                      QStringLiteral("新"));
    desk.model.refreshIfStale();
    CHECK(desk.screening().count() == 7);
    CHECK(desk.screening().chosen() == 5);
    CHECK(desk.screening().sheetId(5) == wanted);
}

TEST_CASE("a scored sheet of which only a part has no score says which", "[pupils][card][profile]")
{
    Desk desk;
    desk.answered.add(desk.pupil, QStringLiteral("sdq"), QStringLiteral("22_1121_2120_111200210102"), QDate(2026, 3, 10),
                      QStringLiteral("2026 春季普查"));
    desk.model.choose(desk.pupil);
    const SheetWords& words = desk.screening().words();
    CHECK(words.signal == QStringLiteral("Cannot be judged yet"));
    CHECK(words.reasons.contains(QStringLiteral("Emotions")));
    CHECK_FALSE(words.reasons.contains(QStringLiteral("Behaviour")));
    CHECK_FALSE(words.about.contains(QStringLiteral("own")));
}
