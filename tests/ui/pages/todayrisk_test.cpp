// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/views.h"

#include <QSignalSpy>
#include <QTest>

using namespace anxin;

TEST_CASE("what was told of suicide leads to the level, and where none is more serious to the safety plan", "[today][danger]")
{
    SmallRoom room;
    const StudentId pupil = room.school.pupils[3];
    const int rank = GENERATE(0, 1); // 0: not on the list
    const auto standing = room.triage.currentLevelOf(pupil);
    if (rank == 1 && (!standing || standing->value.rank != 1))
        REQUIRE(room.triage.setLevel({pupil, room.triage.scheme().front().id, room.clock.today(), SmallSchool::counsellor(),
                                      QStringLiteral("依据访谈"), QStringLiteral("班主任反映")}));
    if (rank == 0 && standing)
        REQUIRE(room.triage.setLevel({pupil, std::nullopt, room.clock.today(), SmallSchool::counsellor(),
                                      QStringLiteral("依据访谈"), QStringLiteral("班主任反映")}));
    OpenLoop told{LoopKind::RiskTold, pupil, room.clock.today(), SmallSchool::counsellor(), {}};
    told.isUrgent = true;
    TodayModel model{[&] { return std::vector{told}; }, room.registered, room.triage, room.vault->news(), room.clock};
    QStringList went;
    Places places;
    places.setLevel = [&](StudentId) { went << QStringLiteral("level"); };
    places.openPlan = [&](StudentId, PlanPart part) {
        went << (part == PlanPart::SafetyPlan ? QStringLiteral("safety plan") : QStringLiteral("plan"));
    };
    TodayPage page{model, places, [] { return std::vector<SafetyLine>(); }};
    page.resize(1178, 740);
    page.show();
    page.refreshIfStale();
    ListView& view = page.block(TodayBlock::ActNow).view();
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(went == QStringList{rank == 1 ? QStringLiteral("safety plan") : QStringLiteral("level")});
}

TEST_CASE("what is added to a signed note is on Today at once", "[today][danger]")
{
    SmallRoom room;
    const StudentId pupil = room.school.pupils[2];
    const Stored<SessionNote> note = room.casework.notesOf(pupil).front();
    REQUIRE(room.casework.sign(note));
    const RuleBook rules = RuleBook::shipped();
    TodayModel model{[&] { return openLoops(*room.vault, rules, SmallSchool::counsellor()); }, room.registered, room.triage,
                     room.vault->news(), room.clock};
    model.refreshIfStale();
    QSignalSpy stale(&model, &TodayModel::stale);
    REQUIRE(room.casework.addTo({note.id, SmallSchool::counsellor(), QStringLiteral("出门时说"), SuicideInquiry::Plan}));
    CHECK(QTest::qWaitFor([&] { return stale.count() == 1; }, 5000));
}
