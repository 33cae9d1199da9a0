// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/campaignfigures.h"
#include "tests/support/catch.h"
#include "tests/support/mergeroom.h"

#include <rapidcheck.h>

#include <set>

using namespace anxin;

namespace {

using enum CampaignFigure;

// A campaign for two classes, in which things happen by hand.
struct Desk : MergeRoom {
    CampaignService service{*vault};
    ClassUnitId first = aClass(2026, 1);
    ClassUnitId second = aClass(2026, 2);
    CampaignId autumn = campaign(QStringLiteral("2026 秋季普查"));

    Desk() { REQUIRE(service.save(*campaigns.byId(autumn), {first, second}, {})); }

    std::vector<StudentId> pupilsOf(ClassUnitId unit, int count)
    {
        std::vector<StudentId> made;
        for (int i = 0; i < count; ++i)
            made.push_back(aStudent(QStringLiteral("学生%1").arg(i), unit));
        return made;
    }
    AnswerSheetId answer(StudentId student, SheetValidity validity, Signal signal = Signal::None)
    {
        const AnswerSheetId made = sheet(student, autumn, signal);
        doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            sheets.saveResult(uow, made, {signal, validity, QStringLiteral("[]"), QStringLiteral("{}")});
        });
        return made;
    }
    void seen(StudentId student, std::optional<QDate> guardianToldOn = std::nullopt)
    {
        REQUIRE(triage.recordInterview({student, autumn, clock.today(), QStringLiteral("林老师"), InterviewConclusion::Watch,
                                        QStringLiteral("谈过"), guardianToldOn,
                                        guardianToldOn ? QStringLiteral("请多陪伴") : QString()}));
    }
    CampaignFigures figures() { return service.figuresOf(autumn); }
    int count(CampaignFigure figure) { return figures().count(figure); }
    std::set<StudentId> behind(CampaignFigure figure)
    {
        std::set<StudentId> all;
        for (const CampaignPupil& pupil : figures().behind(figure))
            all.insert(pupil.student());
        return all;
    }
};

} // namespace

TEST_CASE("each number of a campaign counts whom it says, from the first paper to the case file", "[campaign][figures]")
{
    Desk desk;
    const auto pupils = desk.pupilsOf(desk.first, 5);
    CHECK(desk.count(Expected) == 5);
    CHECK(desk.count(Answered) == 0);
    desk.answer(pupils[0], SheetValidity::Valid);
    desk.answer(pupils[1], SheetValidity::Void);
    desk.answer(pupils[2], SheetValidity::Valid, Signal::Candidate);
    desk.critical(desk.answer(pupils[3], SheetValidity::Doubtful));
    CHECK(desk.behind(Answered) == std::set<StudentId>(pupils.begin(), pupils.begin() + 4));
    CHECK(desk.behind(Valid) == std::set{pupils[0], pupils[2]});
    CHECK(desk.behind(Again) == std::set{pupils[1], pupils[3]});
    CHECK(desk.behind(Flagged) == std::set{pupils[2], pupils[3]}); // a critical answer counts on any paper
    CHECK(desk.behind(Critical) == std::set{pupils[3]});
    CHECK(desk.count(Interviewed) == 0);
    desk.seen(pupils[2]);
    desk.seen(pupils[3], desk.clock.today());
    CHECK(desk.behind(Interviewed) == std::set{pupils[2], pupils[3]});
    CHECK(desk.behind(Told) == std::set{pupils[3]});
    desk.level(pupils[3], 2, desk.clock.today());
    desk.level(pupils[4], 1, desk.clock.today()); // nobody whom the campaign pointed to
    CHECK(desk.behind(Listed) == std::set{pupils[3]});
    CHECK(desk.figures().behind(Listed).front().level->rank == 2);
    desk.aCase(pupils[3]);
    desk.aCase(pupils[0]);
    CHECK(desk.behind(WithFile) == std::set{pupils[3]});
}

TEST_CASE("a level from before the answers was not set because of them", "[campaign][figures]")
{
    Desk desk;
    const StudentId pupil = desk.pupilsOf(desk.first, 1).front();
    desk.level(pupil, 2, desk.clock.today().addDays(-1));
    desk.answer(pupil, SheetValidity::Valid, Signal::Candidate);
    CHECK(desk.count(Listed) == 0);
    desk.level(pupil, 1, desk.clock.today());
    desk.level(pupil, 0, desk.clock.today()); // lifted again, but it was set
    CHECK(desk.figures().behind(Listed).front().level->rank == 1);
}

TEST_CASE("a paper that cannot be used stays one after a reason has ended the wait", "[campaign][figures]")
{
    Desk desk;
    const StudentId pupil = desk.pupilsOf(desk.first, 1).front();
    desk.answer(pupil, SheetValidity::Void);
    desk.service.noteUntested(desk.autumn, {pupil}, UntestedReason::Absent, {});
    CHECK(desk.count(Again) == 0);
    CHECK(desk.count(Unusable) == 1);
    CHECK(desk.count(Answered) == 1);
}

TEST_CASE("the hours to the first contact run to what was noted or to the interview, whichever was first",
          "[campaign][figures]")
{
    Desk desk;
    const auto pupils = desk.pupilsOf(desk.first, 4);
    for (const StudentId pupil : pupils)
        desk.critical(desk.answer(pupil, SheetValidity::Valid));
    CHECK_FALSE(desk.figures().medianMinutesToContact());
    desk.clock.advanceSeconds(60 * 60);
    desk.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        RecordTable<CriticalAnswer> answers(desk.vault->connection());
        Stored<CriticalAnswer> noted = desk.sheets.criticalOf(desk.sheets.ofStudent(pupils[0]).front().sheet.id).front();
        noted.value.contactedAt = uow.now();
        answers.save(uow, noted);
    });
    desk.clock.advanceSeconds(60 * 60);
    desk.seen(pupils[0]);
    desk.seen(pupils[1]);
    CHECK(desk.figures().medianMinutesToContact() == 90); // of 60 and 120; two are still to be seen
    desk.clock.advanceSeconds(8 * 60 * 60);
    desk.seen(pupils[2]);
    CHECK(desk.figures().medianMinutesToContact() == 120);
}

TEST_CASE("a class with far more useless papers than the others stands out", "[campaign][figures]")
{
    Desk desk;
    const auto many = desk.pupilsOf(desk.first, 10);
    const auto others = desk.pupilsOf(desk.second, 10);
    const auto isDisturbed = [&] {
        const CampaignFigures all = desk.figures();
        return seemsDisturbed(all.byClass().front().figures, all);
    };
    for (std::size_t i = 0; i < many.size(); ++i) {
        desk.answer(many[i], i < 2 ? SheetValidity::Void : SheetValidity::Valid);
        desk.answer(others[i], i < 1 ? SheetValidity::Void : SheetValidity::Valid);
    }
    CHECK_FALSE(isDisturbed()); // two papers say nothing
    desk.answer(desk.pupilsOf(desk.first, 1).front(), SheetValidity::Doubtful);
    CHECK(isDisturbed());
    CHECK_FALSE(seemsDisturbed(desk.figures().byClass().back().figures, desk.figures()));
    for (int i = 0; i < 2; ++i)
        desk.answer(desk.pupilsOf(desk.second, 1).front(), SheetValidity::Void);
    CHECK_FALSE(isDisturbed()); // as everywhere
}

namespace {

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

// Anything happens to anybody in any order; entries turn out to be the same pupil.
void live(Desk& desk, std::vector<StudentId>& pupils)
{
    const auto anybody = [&] { return pupils[static_cast<std::size_t>(below(static_cast<int>(pupils.size())))]; };
    for (int step = 0; step < 40; ++step) {
        const StudentId who = anybody();
        const AnswerSheet answered{desk.autumn, who, QStringLiteral("phq-9"), 1, {}, {}, QStringLiteral("self"), {}, {}, {}};
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
            if (!desk.sheets.same(answered))
                desk.answer(who, entriesOf<SheetValidity>[static_cast<std::size_t>(below(3))].value,
                            entriesOf<Signal>[static_cast<std::size_t>(below(3))].value);
            break;
        case 3:
            if (const auto sheet = desk.sheets.same(answered))
                desk.critical(sheet->id);
            break;
        case 4: desk.interviewed(who, desk.autumn); break;
        case 5: desk.level(who, below(5), desk.clock.today().addDays(-below(3))); break;
        case 6:
            desk.service.noteUntested(desk.autumn, {who}, entriesOf<UntestedReason>[static_cast<std::size_t>(below(3))].value,
                                      {});
            break;
        default:
            if (const StudentId other = anybody(); other != who)
                if (desk.merges.merge({who, other, {}, Side::Kept, MergeOrder::Certainty::Certain}))
                    std::erase(pupils, other);
        }
        desk.clock.advanceSeconds(600);
    }
}

} // namespace

TEST_CASE("every number is that of its list, classes add up to all, and nobody counts twice", "[campaign][figures][property]")
{
    rc::check([] {
        Desk desk;
        std::vector<StudentId> pupils = desk.pupilsOf(desk.first, 4);
        for (const StudentId pupil : desk.pupilsOf(desk.second, 3))
            pupils.push_back(pupil);
        live(desk, pupils);

        const CampaignFigures all = desk.figures();
        const auto classes = all.byClass();
        for (const auto& entry : entriesOf<CampaignFigure>) {
            std::set<StudentId> behind;
            for (const CampaignPupil& pupil : all.behind(entry.value))
                behind.insert(pupil.student());
            RC_ASSERT(static_cast<int>(behind.size()) == all.count(entry.value));
            for (const StudentId student : behind)
                RC_ASSERT(std::ranges::find(pupils, student) != pupils.end()); // no entry that was merged
            std::set<StudentId> ofClasses;
            int sum = 0;
            for (const auto& of : classes) {
                sum += of.figures.count(entry.value);
                for (const CampaignPupil& pupil : of.figures.behind(entry.value))
                    ofClasses.insert(pupil.student());
            }
            RC_ASSERT(sum == all.count(entry.value));
            RC_ASSERT(ofClasses == behind);
        }
        for (const auto& [part, whole] :
             {std::pair{Answered, Expected}, std::pair{Valid, Answered}, std::pair{Again, Answered},
              std::pair{Unusable, Answered}, std::pair{Flagged, Answered}, std::pair{Critical, Flagged},
              std::pair{Interviewed, Flagged}, std::pair{Told, Interviewed}, std::pair{Listed, Flagged},
              std::pair{WithFile, Flagged}})
            for (const CampaignPupil& pupil : all.behind(part))
                RC_ASSERT(pupil.counts(whole));
        // The other pages count from the same.
        const Coverage coverage = inAll(desk.service.expectedBy(desk.autumn));
        RC_ASSERT(coverage.expected == all.count(Expected));
        RC_ASSERT(coverage[Participation::Valid] == all.count(Valid));
        RC_ASSERT(coverage[Participation::Again] == all.count(Again));
        RC_ASSERT(static_cast<int>(desk.triage.candidatesOf(desk.autumn).size()) == all.count(Flagged));
    });
}
