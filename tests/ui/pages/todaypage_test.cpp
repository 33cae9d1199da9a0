// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/views.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace anxin;

TEST_CASE("Enter on a row of today leads to the place where it is done", "[today]")
{
    TestVault room;
    SmallSchool school{*room.vault};
    const RuleBook rules = RuleBook::shipped();
    RegisterService registered{*room.vault};
    TriageService triage{*room.vault};
    CaseworkService casework{*room.vault};
    ConsentService consents{*room.vault};
    MissingPupils missing{*room.vault};
    TodayModel model{[&] { return openLoops(*room.vault, rules, SmallSchool::counsellor()); }, registered, triage,
                     room.vault->news(), room.clock};
    QStringList went;
    const auto to = [&](const char* place) {
        return [&went, &registered, place](StudentId student) {
            went << QLatin1StringView(place) + u' ' + registered.student(student)->value.name;
        };
    };
    Places places;
    places.openStudent = to("pupil");
    places.openCase = to("case");
    places.interview = to("interview");
    TodayPage page{model, places, [] { return std::vector<SafetyLine>(); }};
    page.resize(1178, 740);
    page.show();
    page.refreshIfStale();

    for (const TodayBlock which : {TodayBlock::ActNow, TodayBlock::Candidates, TodayBlock::Files, TodayBlock::Replies}) {
        ListView& view = page.block(which).view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
    }
    REQUIRE(went.size() == 4);
    CHECK(went.first(3) ==
          QStringList{QStringLiteral("case 单雪"), QStringLiteral("interview 林语桐"), QStringLiteral("case 张伟")});
    CHECK(went.last().startsWith(QStringLiteral("pupil "))); // where no other place is given
}

TEST_CASE("blocks that could not be read say so, and no green tick stands beside them", "[today]")
{
    TestVault room;
    RegisterService registered{*room.vault};
    TriageService triage{*room.vault};
    TodayModel model{[]() -> std::vector<OpenLoop> { throw Fault{FaultKind::Damaged}; }, registered, triage, room.vault->news(),
                     room.clock};
    TodayPage page{model, {}, [] { return std::vector<SafetyLine>(); }};
    page.resize(1178, 740);
    page.show();
    CHECK_THROWS_AS(page.refreshIfStale(), Fault);
    int unread = 0, allClear = 0;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible())
            continue;
        unread += label->text().contains(QStringLiteral("could not be read")) ? 1 : 0;
        for (const char* words :
             {"Nothing is overdue", "All notes are written", "Nobody is waiting", "No pupils yet", "All done"})
            allClear += label->text().contains(QLatin1StringView(words)) ? 1 : 0;
    }
    CHECK(unread == static_cast<int>(todayBlockCount));
    CHECK(allClear == 0);
}

TEST_CASE("what is due in these weeks is suggested in one line, which goes when it is done", "[today]")
{
    TestVault room;
    RegisterService registered{*room.vault};
    TriageService triage{*room.vault};
    TodayModel model{[] { return std::vector<OpenLoop>(); }, registered, triage, room.vault->news(), room.clock};
    bool isDue = false, went = false;
    TodayPage page{model,
                   {},
                   [] { return std::vector<SafetyLine>(); },
                   {},
                   [&]() -> std::optional<Suggestion> {
                       if (!isDue)
                           return std::nullopt;
                       return Suggestion{QStringLiteral("Lessons have ended."), QStringLiteral("Begin"), [&] { went = true; }};
                   }};
    page.show();
    page.refreshIfStale();
    CHECK_FALSE(page.suggestion().isVisible());
    isDue = true;
    page.refreshIfStale();
    REQUIRE(page.suggestion().isVisible());
    page.suggestion().button().click();
    CHECK(went);
    isDue = false;
    page.refreshIfStale();
    CHECK_FALSE(page.suggestion().isVisible());
}
