// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/campaignservice.h"
#include "core/services/screeningservice.h"
#include "core/services/triageservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

struct Desk : TestVault {
    CampaignService service{*vault};
    ClassUnitId first = aClass(2026, 1);
    ClassUnitId second = aClass(2026, 2);
    StudentId pupil = aStudent(QStringLiteral("安晓"), first);
    StudentId other = aStudent(QStringLiteral("林语桐"), first);
    StudentId neighbour = aStudent(QStringLiteral("单雪"), second);
    Campaign plan{QStringLiteral("2026 秋季普查"), CampaignKind::Annual, CampaignMode::Paper, QDate(2026, 11, 2)};
    CampaignId campaign = *service.add(plan, {first});

    Stored<Campaign> stored() { return *campaigns.byId(campaign); }
    void answer(StudentId student, const char* scale = "phq-9", SheetValidity validity = SheetValidity::Valid,
                Signal signal = Signal::None)
    {
        doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            const AnswerSheetId sheet =
                sheets.add(uow, {campaign, student, QString::fromLatin1(scale), 1, QString(), QString(), QStringLiteral("self"),
                                 QDate(2026, 11, 3), std::nullopt, QStringLiteral("{}"), std::nullopt});
            sheets.saveResult(uow, sheet, {signal, validity, QStringLiteral("[]"), QStringLiteral("{}")});
        });
    }
    void consent(StudentId student, ConsentState state)
    {
        ConsentService consents{*vault};
        REQUIRE(consents.record(Consent{student, ConsentPurpose::Screening, state, QDate(2026, 10, 30),
                                        QStringLiteral("安女士"), SignerRelation::Mother}));
    }
    void enrol(StudentId student, EnrolmentStatus status)
    {
        doing(Op::EditStudent, [&](UnitOfWork& uow) {
            Stored<Student> changed = *students.byId(student);
            changed.value.status = status;
            students.save(uow, changed);
        });
    }
    std::optional<Participation> participationOf(StudentId student)
    {
        for (const ExpectedPupil& one : service.expectedBy(campaign))
            if (one.student == student)
                return one.participation;
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("a campaign expects the pupils of its classes who are at school, and whoever answered", "[campaign]")
{
    Desk desk;
    CHECK(desk.participationOf(desk.pupil) == Participation::Open);
    CHECK_FALSE(desk.participationOf(desk.neighbour));
    desk.enrol(desk.other, EnrolmentStatus::Transferred);
    CHECK_FALSE(desk.participationOf(desk.other));
    desk.answer(desk.neighbour);
    CHECK(desk.participationOf(desk.neighbour) == Participation::Valid);
    REQUIRE(desk.service.save(desk.stored(), {desk.second}, {}));
    CHECK_FALSE(desk.participationOf(desk.pupil));
    CHECK(desk.service.classesOf(desk.campaign) == std::vector{desk.second});
}

TEST_CASE("answers that cannot be used, or of one questionnaire out of two, are to be tested again", "[campaign]")
{
    Desk desk;
    desk.answer(desk.pupil);
    CHECK(desk.participationOf(desk.pupil) == Participation::Valid);
    desk.answer(desk.other, "gad-7");
    CHECK(desk.participationOf(desk.pupil) == Participation::Again); // the campaign turns out to have two
    desk.answer(desk.pupil, "gad-7");
    CHECK(desk.participationOf(desk.pupil) == Participation::Valid);
    desk.answer(desk.other, "phq-9", SheetValidity::Doubtful);
    CHECK(desk.participationOf(desk.other) == Participation::Again);
}

TEST_CASE("a campaign that was planned with two questionnaires misses the one that nobody has answered", "[campaign]")
{
    Desk desk;
    const std::vector<CampaignScale> both{{QStringLiteral("gad-7"), 1}, {QStringLiteral("phq-9"), 1, QStringLiteral("own")}};
    REQUIRE(desk.service.save(desk.stored(), {desk.first}, both));
    CHECK(desk.service.scalesOf(desk.campaign) == both);
    desk.answer(desk.pupil);
    desk.answer(desk.other);
    CHECK(desk.participationOf(desk.pupil) == Participation::Again);
    desk.answer(desk.pupil, "gad-7");
    CHECK(desk.participationOf(desk.pupil) == Participation::Valid);
    CHECK(desk.participationOf(desk.other) == Participation::Again);
}

TEST_CASE("another plan opens a closed campaign again", "[campaign]")
{
    Desk desk;
    desk.answer(desk.pupil);
    desk.answer(desk.other);
    REQUIRE(desk.service.close(desk.stored()));
    REQUIRE(desk.service.save(desk.stored(), {desk.first}, {}));
    CHECK(desk.stored().value.closedOn);
    REQUIRE(desk.service.save(desk.stored(), {desk.first}, {{QStringLiteral("gad-7"), 1}}));
    CHECK_FALSE(desk.stored().value.closedOn);
}

TEST_CASE("answers that were not planned for a campaign are refused", "[campaign]")
{
    Desk desk;
    const Catalogue catalogue = Catalogue::shipped();
    const RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*desk.vault, catalogue, rules};
    const auto asked = [&](const char* scale, const char* coding) {
        return screening.asPlanned(desk.plan.title, QString::fromLatin1(scale), QString::fromLatin1(coding));
    };
    CHECK(*asked("gad-7", "own") == catalogue.find(u"gad-7")); // the plan is silent
    REQUIRE(desk.service.save(desk.stored(), {desk.first}, {{QStringLiteral("phq-9"), 1, QStringLiteral("own")}}));
    CHECK(*asked("phq-9", "own") == catalogue.find(u"phq-9", 1));
    CHECK(asked("gad-7", "own").error() == NotAsPlanned::OtherScale);
    CHECK(asked("phq-9", "sequence").error() == NotAsPlanned::OtherCoding);
    CHECK(screening.asPlanned(QStringLiteral("另一次普查"), QStringLiteral("gad-7"), QStringLiteral("own")));
}

TEST_CASE("what the families have answered is counted among those who are expected", "[campaign]")
{
    Desk desk;
    desk.consent(desk.pupil, ConsentState::Agreed);
    desk.consent(desk.other, ConsentState::Sent);
    desk.consent(desk.neighbour, ConsentState::Sent); // of a class that is not asked
    const Coverage all = inAll(desk.service.expectedBy(desk.campaign));
    CHECK(all[ConsentStanding::Agreed] == 1);
    CHECK(all[ConsentStanding::Sent] == 1);
    CHECK(all[ConsentStanding::NotAsked] == 0);
}

TEST_CASE("what keeps a pupil from taking part shows until there are answers", "[campaign]")
{
    Desk desk;
    desk.consent(desk.pupil, ConsentState::Sent);
    CHECK(desk.participationOf(desk.pupil) == Participation::NoConsent);
    desk.consent(desk.pupil, ConsentState::Declined);
    CHECK(desk.participationOf(desk.pupil) == Participation::Declined);
    desk.service.noteUntested(desk.campaign, {desk.pupil, desk.other}, UntestedReason::Absent, QStringLiteral("发烧"));
    CHECK(desk.participationOf(desk.pupil) == Participation::Absent);
    desk.service.noteUntested(desk.campaign, {desk.other}, UntestedReason::Exempt, {});
    CHECK(desk.participationOf(desk.other) == Participation::Exempt);
    desk.service.noteUntested(desk.campaign, {desk.other}, std::nullopt, {});
    CHECK(desk.participationOf(desk.other) == Participation::Open);
    desk.answer(desk.pupil);
    CHECK(desk.participationOf(desk.pupil) == Participation::Valid);
}

TEST_CASE("the counts of the classes and of all add up to who is expected", "[campaign]")
{
    Desk desk;
    REQUIRE(desk.service.save(desk.stored(), {desk.first, desk.second}, {}));
    desk.answer(desk.pupil);
    desk.service.noteUntested(desk.campaign, {desk.other}, UntestedReason::Absent, {});
    const auto expected = desk.service.expectedBy(desk.campaign);
    const auto classes = byClass(expected);
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].classUnit == desk.first);
    CHECK(classes[0].expected == 2);
    CHECK(classes[0][Participation::Valid] == 1);
    CHECK(classes[0][Participation::Absent] == 1);
    CHECK(classes[0].unaccounted() == 0);
    CHECK(classes[1].unaccounted() == 1);
    const Coverage all = inAll(expected);
    CHECK(all.expected == 3);
    CHECK(all[Participation::Valid] == 1);
    CHECK(all.unaccounted() == 1);
}

TEST_CASE("a campaign closes when everybody is accounted for and seen, and opens again when answers come", "[campaign]")
{
    Desk desk;
    CHECK(desk.service.close(desk.stored()).error() == CampaignRefusal::Unaccounted);
    desk.answer(desk.pupil, "phq-9", SheetValidity::Valid, Signal::Candidate);
    desk.service.noteUntested(desk.campaign, {desk.other}, UntestedReason::Declined, {});
    CHECK(desk.service.close(desk.stored()).error() == CampaignRefusal::StillToBeSeen);
    CHECK(stateOf(desk.stored().value, desk.clock.today()) == CampaignState::Running);
    SecondInterview seen{desk.pupil,
                         desk.campaign,
                         QDate(2026, 11, 4),
                         QStringLiteral("林老师"),
                         InterviewConclusion::Excluded,
                         QStringLiteral("睡得晚，别的都好"),
                         std::nullopt,
                         {}};
    REQUIRE(TriageService{*desk.vault}.recordInterview(seen));
    REQUIRE(desk.service.close(desk.stored()));
    CHECK(stateOf(desk.stored().value, desk.clock.today()) == CampaignState::Closed);
    const Catalogue catalogue = Catalogue::shipped();
    const RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*desk.vault, catalogue, rules};
    desk.doing(Op::ImportScreening, [&](UnitOfWork& uow) { return screening.campaign(uow, desk.plan); });
    CHECK_FALSE(desk.stored().value.closedOn);
    REQUIRE(desk.service.close(desk.stored()));
    desk.service.noteUntested(desk.campaign, {desk.other}, std::nullopt, {});
    CHECK_FALSE(desk.stored().value.closedOn);
    desk.service.noteUntested(desk.campaign, {desk.other}, UntestedReason::Declined, {});
    REQUIRE(desk.service.close(desk.stored()));
    REQUIRE(desk.service.save(desk.stored(), {desk.first, desk.second}, {}));
    CHECK_FALSE(desk.stored().value.closedOn);
}

TEST_CASE("a reason ends the wait for a second testing, and what a few got afterwards is nobody else's gap", "[campaign]")
{
    Desk desk;
    desk.answer(desk.pupil);
    desk.answer(desk.other, "phq-9", SheetValidity::Void);
    const StudentId third = desk.aStudent(QStringLiteral("王梓涵"), desk.first);
    desk.answer(third);
    desk.answer(third, "gad-7");
    CHECK(desk.participationOf(desk.pupil) == Participation::Valid);
    CHECK(desk.participationOf(third) == Participation::Valid);
    CHECK(desk.participationOf(desk.other) == Participation::Again);
    desk.service.noteUntested(desk.campaign, {desk.other}, UntestedReason::Exempt, {});
    CHECK(desk.participationOf(desk.other) == Participation::Exempt);
}

TEST_CASE("a campaign is found however wide the brackets of its title were typed", "[campaign]")
{
    Desk desk;
    Campaign wide = desk.plan;
    wide.title = QStringLiteral("2026秋季普查（初一）");
    REQUIRE(desk.service.add(wide, {}));
    CHECK(desk.campaigns.byTitle(QStringLiteral("2026秋季普查（初一）")));
    CHECK(desk.campaigns.byTitle(QStringLiteral("2026秋季普查(初一)")));
    CHECK(desk.service.add(wide, {}).error()[0].rule == Rule::TitleTaken);
}

TEST_CASE("a plan without a title, with one that is taken, or that ends before it begins is refused", "[campaign]")
{
    Desk desk;
    CHECK(desk.service.add(desk.plan, {}).error()[0].rule == Rule::TitleTaken);
    Campaign late = desk.plan;
    late.title = QStringLiteral("补测");
    late.endsOn = late.startsOn.addDays(-1);
    CHECK(desk.service.add(late, {}).error()[0].rule == Rule::BeforeOther);
    late.endsOn = late.startsOn;
    late.startsOn = *(late.endsOn = QDate(2027, 3, 1));
    REQUIRE(desk.service.add(late, {}));
    CHECK(stateOf(late, desk.clock.today()) == CampaignState::Planned);
    CHECK(stateOf(late, QDate(2027, 3, 1)) == CampaignState::Running);
    CHECK(stateOf(late, QDate(2027, 3, 2)) == CampaignState::Done);
    late.title.clear();
    CHECK(desk.service.add(late, {}).error()[0].rule == Rule::Required);
    CHECK(desk.service.save(desk.stored(), {desk.first}, {})); // its own title is no other one's
}
