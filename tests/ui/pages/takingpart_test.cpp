// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/screenedschool.h"
#include "ui/models/classticks.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/screening/takingpartpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace anxin;

namespace {
// The small school's campaign, for two of its classes.
struct Room : ScreenedSchool {
    Stored<Campaign> campaign = campaigns.all().front();
    ScreeningPage page{shown,
                       [this] {
                           Places places;
                           places.planCampaign = [this](const auto& known) { planned = known; };
                           places.printSlips = [this](const auto& pupils) { onSlips = pupils; };
                           places.openStudent = [this](StudentId student) { opened = student; };
                           return places;
                       }(),
                       chooser};
    TakingPartPanel& panel = page.takingPart();
    std::optional<std::optional<Stored<Campaign>>> planned;
    std::optional<StudentId> opened;
    std::vector<StudentId> onSlips;

    Room()
    {
        REQUIRE(plans.save(campaign, {school.units[0], school.units[1]}, {}));
        page.refreshIfStale();
        page.tabs().setCurrentIndex(2);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    QString cell(int row, int column) { return model.takingPart().classes().index(row, column).data().toString(); }
    QString pill(int row) { return model.takingPart().pupils().index(row).data(PillRole).toString(); }
};
} // namespace

TEST_CASE("each class of a campaign shows how many are expected, have answered, and are missing", "[screening][pages]")
{
    Room room;
    QAbstractItemModelTester tester(&room.model.takingPart().classes(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Two pupils in each class of the plan; three of the school have answered, one of them in another class.
    REQUIRE(room.model.takingPart().classes().rowCount() == 3);
    CHECK(room.cell(0, CoverageTable::Expected) == QStringLiteral("2"));
    CHECK(room.cell(0, CoverageTable::Valid) == QStringLiteral("1"));
    CHECK(room.cell(0, CoverageTable::Open) == QStringLiteral("1"));
    CHECK(room.cell(0, CoverageTable::Again).isEmpty());
    int expected = 0;
    for (int row = 0; row < 3; ++row)
        expected += room.cell(row, CoverageTable::Expected).toInt();
    CHECK(room.model.takingPart().all().expected == expected);
}

TEST_CASE("slips for the make-up round name who is absent or open, not who need not come", "[screening][pages]")
{
    Room room;
    const auto open = [&] {
        QTest::mouseClick(&room.panel.slips(), Qt::LeftButton);
        return room.onSlips;
    };
    const std::vector<StudentId> before = open();
    REQUIRE_FALSE(before.empty());
    room.plans.noteUntested(room.campaign.id, {before.front()}, UntestedReason::Absent, {});
    room.page.refreshIfStale();
    CHECK(open() == before);
    room.plans.noteUntested(room.campaign.id, {before.front()}, UntestedReason::Exempt, {});
    room.page.refreshIfStale();
    CHECK(open() == std::vector(before.begin() + 1, before.end()));
}

TEST_CASE("why a pupil has no answers is noted by keys, pupil after pupil, and taken back", "[screening][pages]")
{
    Room room;
    room.panel.classes().setCurrentIndex(room.model.takingPart().classes().index(1, 0));
    REQUIRE(room.model.takingPart().pupils().rowCount() >= 1);
    room.panel.pupils().setFocus();
    room.panel.pupils().setCurrentIndex(room.model.takingPart().pupils().index(0));
    const StudentId first = room.model.takingPart().pupil(0);
    QTest::mouseClick(&room.panel.reason(UntestedReason::Absent), Qt::LeftButton);
    CHECK(room.pill(0) == QStringLiteral("Absent"));
    CHECK(room.model.takingPart().pupil(0) == first);
    CHECK(room.panel.pupils().hasFocus());
    room.panel.pupils().setCurrentIndex(room.model.takingPart().pupils().index(0));
    QTest::mouseClick(&room.panel.takeBack(), Qt::LeftButton);
    CHECK(room.pill(0) == QStringLiteral("Not tested yet"));
    QTest::keyClick(&room.panel.pupils(), Qt::Key_Return);
    CHECK(room.opened);
}

TEST_CASE("a campaign that somebody is missing from says why it does not close", "[screening][pages]")
{
    Room room;
    QTest::mouseClick(&room.page.close(), Qt::LeftButton);
    CHECK(room.page.bar().tone() == Tone::Warn);
    CHECK(room.page.bar().text().contains(QStringLiteral("has not been seen yet")));
    CHECK_FALSE(room.campaigns.byId(room.campaign.id)->value.closedOn);
}

TEST_CASE("a closed campaign can be opened again", "[screening][pages]")
{
    Room room;
    const CampaignId empty =
        *room.plans.add({QStringLiteral("补测"), CampaignKind::Retest, CampaignMode::Paper, QDate(2026, 11, 17)}, {});
    room.page.refreshIfStale();
    room.model.choose(empty);
    QTest::mouseClick(&room.page.close(), Qt::LeftButton);
    CHECK(room.campaigns.byId(empty)->value.closedOn == room.clock.today());
    CHECK(room.page.close().text() == QStringLiteral("Open again"));
    QTest::mouseClick(&room.page.close(), Qt::LeftButton);
    CHECK_FALSE(room.campaigns.byId(empty)->value.closedOn);
}

TEST_CASE("only classes with pupils can be ticked, and those of the plan are", "[screening]")
{
    Room room;
    ClassTicks ticks(room.registered, room.clock.today(), {room.school.units[1]}, &room.page);
    QAbstractItemModelTester tester(&ticks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(ticks.ticked() == std::vector{room.school.units[1]});
    REQUIRE(ticks.setData(ticks.index(0), Qt::Checked, Qt::CheckStateRole));
    CHECK(ticks.ticked().size() == 2);
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) { room.classes.add(uow, {Stage::Junior, 2023, 9, QString()}); });
    CHECK(ClassTicks(room.registered, room.clock.today(), {}, &room.page).rowCount() == ticks.rowCount());
}
