// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each paper with a critical answer raises its own, with its own clock.
#include "core/services/screeningservice.h"
#include "core/services/triageservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

struct Room : TestVault {
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*vault, catalogue, rules};
    TriageService triage{*vault};
    StudentId pupil = aStudent();
    CampaignId campaign = doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        return campaigns.add(uow, {QStringLiteral("秋季普查"), CampaignKind::Annual, CampaignMode::Paper, clock.today()});
    });

    // PHQ-9 with `code` for items 1–8 and `ninth`, about thoughts of death, for item 9.
    SheetRecorded answered(int code, int ninth)
    {
        Answers answers;
        for (int item = 1; item <= 8; ++item)
            answers.insert(QString::number(item), QString::number(code));
        answers.insert(QStringLiteral("9"), QString::number(ninth));
        const AnswerSheet sheet{campaign,      pupil, QStringLiteral("phq-9"), 1, {}, {}, QStringLiteral("self"),
                                clock.today(), {},    toStoredAnswers(answers)};
        return doing(Op::ImportScreening, [&](UnitOfWork& uow) { return screening.record(uow, sheet, {}); });
    }
    void talk()
    {
        clock.advanceSeconds(60);
        REQUIRE(triage.recordInterview({pupil,
                                        campaign,
                                        clock.today(),
                                        QStringLiteral("林老师"),
                                        InterviewConclusion::Watch,
                                        QStringLiteral("愿意说话"),
                                        {},
                                        {}}));
    }
    void goOn(int days) { clock.advanceSeconds(qint64{days} * 24 * 3600 + 60); }
};

} // namespace

TEST_CASE("a paper that is alarming once more after a talk raises a critical answer of its own", "[screening][triage]")
{
    Room room;
    const AnswerSheetId sheet = room.answered(0, 1).sheet;
    room.talk();
    REQUIRE(room.triage.waiting().empty());

    SECTION("on another day, in the same words or in others")
    {
        const int code = GENERATE(0, 1);
        room.goOn(3);
        CHECK(room.answered(code, 1).fate == SheetFate::Changed);
    }
    SECTION("on the same day, after it had said no")
    {
        room.goOn(0);
        room.answered(0, 0);
        room.answered(0, 1);
    }
    CHECK(room.sheets.criticalOf(sheet).size() == 2);
    REQUIRE(room.triage.waiting().size() == 1);
    CHECK(room.triage.waiting()[0].urgency == AlertLevel::Immediate);
    CHECK(room.triage.waiting()[0].raisedAt == room.clock.now());
    CHECK_FALSE(room.triage.waiting()[0].contactedAt);
    room.talk();
    CHECK(room.triage.waiting().empty());
}

TEST_CASE("an alarming paper that waits still keeps its clock when another comes, and both end with one talk", "[screening]")
{
    Room room;
    const AnswerSheetId sheet = room.answered(0, 1).sheet;
    const Moment first = room.clock.now();
    room.goOn(2);
    room.answered(1, 1);
    room.goOn(2);
    room.answered(2, 2);
    CHECK(room.sheets.criticalOf(sheet).size() == 3);
    CHECK(room.triage.waiting().at(0).raisedAt == first);
    room.talk();
    CHECK(room.triage.waiting().empty());
}

TEST_CASE("a slip that is corrected on an alarming paper asks for no second talk", "[screening]")
{
    Room room;
    const AnswerSheetId sheet = room.answered(0, 1).sheet;
    room.talk();
    CHECK(room.answered(1, 1).fate == SheetFate::Changed);
    CHECK(room.sheets.criticalOf(sheet).size() == 1);
    CHECK(room.triage.waiting().empty());
}
