// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/screenedschool.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/screening/summarypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QTabBar>
#include <QTest>

using namespace anxin;

namespace {
// The small school's campaign, for two of its classes.
struct Room : ScreenedSchool {
    Stored<Campaign> campaign = campaigns.all().front();
    ScreeningPage page{shown,
                       [this] {
                           Places places;
                           places.openStudent = [this](StudentId student) { opened = student; };
                           return places;
                       }(),
                       chooser};
    SummaryPanel& panel = page.summary();
    SummaryTable& table = model.summary().table();
    ShownList& pupils = model.summary().pupils();
    std::optional<StudentId> opened;

    Room()
    {
        REQUIRE(plans.save(campaign, {school.units[0], school.units[1]}, {}));
        page.refreshIfStale();
        page.tabs().setCurrentIndex(3);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    QString cell(int row, int column) { return table.index(row, column).data().toString(); }
    void mark(int row, int column) { panel.numbers().setCurrentIndex(table.index(row, column)); }
    void refresh() { page.refreshIfStale(); }
};
} // namespace

TEST_CASE("the numbers of a campaign stand by class, and the first row is all of it", "[screening][pages][figures]")
{
    Room room;
    QAbstractItemModelTester tester(&room.table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(room.table.rowCount() == 4); // two classes of the plan, and one from which somebody answered
    for (const int column : {SummaryTable::Expected, SummaryTable::Answered, SummaryTable::Flagged}) {
        int sum = 0;
        for (int row = 1; row < room.table.rowCount(); ++row)
            sum += room.cell(row, column).toInt();
        CHECK(room.cell(0, column).toInt() == sum);
    }
    CHECK(room.cell(0, SummaryTable::Answered) == QStringLiteral("3"));
    CHECK(room.cell(0, SummaryTable::Critical) == QStringLiteral("1"));
    CHECK(room.cell(0, SummaryTable::Hours).isEmpty()); // nobody has spoken with the pupil yet
    CHECK(room.cell(0, SummaryTable::Share) == QStringLiteral("60.0%"));
}

TEST_CASE("Enter on a number goes to the pupils behind it, and from there to one of them", "[screening][pages][figures]")
{
    Room room;
    room.panel.numbers().setFocus();
    room.mark(0, SummaryTable::Flagged);
    CHECK(room.pupils.rowCount() == 3);
    QTest::keyClick(&room.panel.numbers(), Qt::Key_Right); // interviewed: nobody yet
    CHECK(room.pupils.rowCount() == 0);
    QTest::keyClick(&room.panel.numbers(), Qt::Key_Right); // critical
    REQUIRE(room.pupils.rowCount() == 1);
    QTest::keyClick(&room.panel.numbers(), Qt::Key_Return);
    CHECK(room.panel.pupils().hasFocus());
    QTest::keyClick(&room.panel.pupils(), Qt::Key_Return);
    CHECK(room.opened == room.school.pupils[0]);
    CHECK(room.pupils.index(0).data(TrailingRole).toString() == QStringLiteral("not spoken with yet"));
}

TEST_CASE("every number of the table is how many pupils it opens", "[screening][pages][figures]")
{
    Room room;
    for (int row = 0; row < room.table.rowCount(); ++row)
        for (int column = 0; column < SummaryTable::ColumnCount; ++column) {
            if (column == SummaryTable::ClassUnit || column == SummaryTable::Share || column == SummaryTable::Hours)
                continue;
            room.mark(row, column);
            CHECK(room.cell(row, column).section(u' ', 0, 0).toInt() == room.pupils.rowCount());
        }
}

TEST_CASE("an interview moves the numbers, and what was marked stays marked", "[screening][pages][figures]")
{
    Room room;
    room.mark(1, SummaryTable::Interviewed);
    room.clock.advanceSeconds(90 * 60);
    REQUIRE(room.triage.recordInterview({room.school.pupils[0], room.campaign.id, room.clock.today(), SmallSchool::counsellor(),
                                         InterviewConclusion::Watch, QStringLiteral("谈了睡眠"), std::nullopt, QString()}));
    room.refresh();
    CHECK(room.cell(1, SummaryTable::Interviewed) == QStringLiteral("1"));
    CHECK(room.cell(0, SummaryTable::Hours) == QStringLiteral("1.5"));
    CHECK(room.panel.numbers().currentIndex() == room.table.index(1, SummaryTable::Interviewed));
    CHECK(room.pupils.rowCount() == 1);
}

TEST_CASE("a pupil with whom somebody has spoken is not said to be seen today", "[screening][pages][figures]")
{
    Room room;
    const StudentId pupil = room.school.pupils[0];
    const auto behind = [&](int column) {
        room.mark(0, column);
        for (int row = 0; row < room.pupils.rowCount(); ++row)
            if (room.model.summary().pupil(row) == pupil)
                return room.pupils.index(row);
        return QModelIndex();
    };
    for (const int column : {SummaryTable::Flagged, SummaryTable::Critical}) {
        CHECK_FALSE(behind(column).data(PillRole).toString().isEmpty());
        CHECK(behind(column).data(PillToneRole).toInt() != static_cast<int>(Tone::Neutral));
    }
    room.clock.advanceSeconds(90 * 60);
    REQUIRE(room.triage.recordInterview({pupil, room.campaign.id, room.clock.today(), SmallSchool::counsellor(),
                                         InterviewConclusion::Watch, QStringLiteral("谈了睡眠"), std::nullopt, QString()}));
    room.refresh();
    for (const int column : {SummaryTable::Flagged, SummaryTable::Critical}) {
        REQUIRE(behind(column).isValid());
        CHECK(behind(column).data(PillRole).toString().isEmpty());
    }
}

TEST_CASE("in a low window two classes can be read still", "[screening][pages][figures]")
{
    Room room;
    room.page.resize(900, 200);
    QCoreApplication::processEvents();
    CHECK(room.panel.numbers().viewport()->height() >= 2 * room.panel.numbers().rowHeight(0));
}

TEST_CASE("a class in which the testing was perhaps disturbed is named in words", "[screening][pages][figures]")
{
    Room room;
    CHECK(room.panel.remark().text().isEmpty());
    room.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        for (int i = 0; i < 4; ++i) {
            Student student;
            student.name = QStringLiteral("学生%1").arg(i);
            student.reading = QStringLiteral("xue sheng");
            student.classUnit = room.school.units[1];
            const AnswerSheetId sheet = room.sheets.add(uow, {room.campaign.id,
                                                              room.students.add(uow, student),
                                                              QStringLiteral("phq-9"),
                                                              1,
                                                              {},
                                                              {},
                                                              QStringLiteral("self"),
                                                              uow.today(),
                                                              {},
                                                              QStringLiteral("{}")});
            room.sheets.saveResult(uow, sheet,
                                   {Signal::Undetermined, SheetValidity::Void, QStringLiteral("[]"), QStringLiteral("{}")});
        }
    });
    room.refresh();
    const QString name = room.cell(2, SummaryTable::ClassUnit);
    CHECK(room.panel.remark().isVisible());
    CHECK(room.panel.remark().text().contains(name));
    CHECK(room.table.index(2, SummaryTable::Unusable)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("perhaps the testing was disturbed")));
    CHECK_FALSE(room.table.index(1, SummaryTable::Unusable).data(PillToneRole).isValid());
}
