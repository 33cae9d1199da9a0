// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace anxin;

namespace {

// Today with loops that are given to it.
struct GivenLoops : TestVault {
    OpenLoop loop(LoopKind kind, int daysLate, std::size_t pupil = 2) const
    {
        return {kind, school.pupils[pupil], clock.today().addDays(-daysLate), SmallSchool::counsellor(), QStringLiteral("x")};
    }
    TodayPage& show()
    {
        shown = std::make_unique<TodayPage>(model, places, [] { return std::vector<SafetyLine>(); });
        shown->resize(1178, 740);
        shown->show();
        shown->refreshIfStale();
        QApplication::processEvents();
        return *shown;
    }
    void open(TodayBlock which, int row)
    {
        ListView& view = shown->block(which).view();
        Q_EMIT view.opened(view.model()->index(row, 0));
    }

    SmallSchool school{*vault};
    RegisterService registered{*vault};
    TriageService triage{*vault};
    std::vector<OpenLoop> loops;
    TodayModel model{[this] { return loops; }, registered, triage, vault->news(), clock};
    Places places;
    std::unique_ptr<TodayPage> shown;
};

} // namespace

TEST_CASE("a row about a crisis leads to that crisis, at the part that it is about", "[today][crisis]")
{
    GivenLoops room;
    for (const auto& [kind, crisis] : {std::pair{LoopKind::Affected, 7}, std::pair{LoopKind::CrisisWatch, 8},
                                       std::pair{LoopKind::CrisisReport, 9}, std::pair{LoopKind::CrisisOpen, 7}}) {
        room.loops.push_back(room.loop(kind, 2));
        room.loops.back().crisis = CrisisEventId::fromRowId(crisis);
    }
    std::vector<std::pair<qint64, CrisisPart>> went;
    room.places.openCrisis = [&](CrisisEventId id, CrisisPart part) { went.emplace_back(id.rowId(), part); };
    room.show();
    for (int row = 0; row < 4; ++row)
        room.open(TodayBlock::ActNow, row);
    CHECK(went == std::vector<std::pair<qint64, CrisisPart>>{
                      {7, CrisisPart::Affected}, {8, CrisisPart::Watches}, {9, CrisisPart::Reports}, {7, CrisisPart::Log}});
}

TEST_CASE("a row about a referral leads to that one, though another of the pupil is due before it", "[today][referral]")
{
    GivenLoops room;
    for (const int referral : {4, 3}) {
        room.loops.push_back(room.loop(LoopKind::ReferralStep, referral));
        room.loops.back().referral = ReferralId::fromRowId(referral);
    }
    std::vector<qint64> went;
    room.places.openReferral = [&](ReferralId id) { went.push_back(id.rowId()); };
    room.show();
    for (int row = 0; row < 2; ++row)
        room.open(TodayBlock::ActNow, row);
    std::ranges::sort(went);
    CHECK(went == std::vector<qint64>{3, 4});
}

TEST_CASE("a row about a plan leads to that part of it, and a review is done, put off or ended from its menu", "[today]")
{
    GivenLoops room;
    for (const LoopKind kind : {LoopKind::SafetyPlan, LoopKind::Measure, LoopKind::ContingencyPlan, LoopKind::Review})
        room.loops.push_back(room.loop(kind, 2));
    std::vector<PlanPart> went;
    QStringList acts;
    room.places.openPlan = [&](StudentId, PlanPart part) { went.push_back(part); };
    room.places.holdReviewOf = [&](StudentId) { acts << QStringLiteral("hold"); };
    room.places.putOffReviewOf = [&](StudentId) { acts << QStringLiteral("put off"); };
    room.places.closeCaseOf = [&](StudentId) { acts << QStringLiteral("close"); };
    TodayPage& page = room.show();
    for (int row = 0; row < 4; ++row)
        room.open(TodayBlock::ActNow, row);
    CHECK(went == std::vector{PlanPart::SafetyPlan, PlanPart::Measures, PlanPart::Plans, PlanPart::Review});
    std::unique_ptr<QMenu> menu(page.block(TodayBlock::ActNow).actions().menuOf(3));
    for (QAction* action : menu->actions())
        for (const char* name : {"Complete the review", "Put the review off", "Close the case file"})
            if (action->text() == QLatin1StringView(name))
                action->trigger();
    CHECK(acts == QStringList{QStringLiteral("hold"), QStringLiteral("put off"), QStringLiteral("close")});
    std::unique_ptr<QMenu> other(page.block(TodayBlock::ActNow).actions().menuOf(1));
    for (const QAction* action : other->actions())
        CHECK(action->text() != QStringLiteral("Complete the review"));
}

TEST_CASE("of many rows the first six are shown whole, the others at one click, and no list scrolls by itself", "[today]")
{
    GivenLoops room;
    for (int i = 0; i < 9; ++i)
        room.loops.push_back(room.loop(LoopKind::Review, 2 + i, static_cast<std::size_t>(i)));
    TodayPage& page = room.show();
    LoopBlock& block = page.block(TodayBlock::ActNow);
    ListView& view = block.view();
    CHECK(view.model()->rowCount() == 6);
    CHECK(view.viewport()->rect().contains(view.visualRect(view.model()->index(5, 0))));
    REQUIRE(block.more().isVisible());
    CHECK(block.more().text() == QStringLiteral("3 more"));
    block.more().click();
    QApplication::processEvents();
    CHECK(view.model()->rowCount() == 9);
    CHECK_FALSE(block.more().isVisible());
    CHECK(view.currentIndex().row() == 6);
    CHECK(view.viewport()->rect().contains(view.visualRect(view.model()->index(8, 0))));
}

TEST_CASE("a block that is empty because its rows are overdue is no good news", "[today]")
{
    GivenLoops room;
    room.loops = {room.loop(LoopKind::SecondInterview, 3), room.loop(LoopKind::Transition, 3)};
    TodayPage& page = room.show();
    CHECK(page.block(TodayBlock::Candidates).quietLine().isVisible());
    CHECK(page.block(TodayBlock::Candidates).quietLine().text().contains(QStringLiteral("Act at once")));
    CHECK(page.block(TodayBlock::Notes).quietLine().text() == QStringLiteral("All notes are written and signed."));
    room.loops = {room.loop(LoopKind::Transition, 3)};
    room.model.refreshIfStale();
    room.clock.advanceDays(1);
    page.refreshIfStale();
    CHECK(page.block(TodayBlock::Candidates).quietLine().text() == QStringLiteral("Nobody is waiting."));
}
