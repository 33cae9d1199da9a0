// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/meeting/reviewmeetingrepository.h"
#include "core/records/referral/stepshape.h"
#include "core/services/agenda.h"
#include "core/services/campaignfigures.h"
#include "core/services/consentservice.h"
#include "core/services/crisisservice.h"
#include "core/services/demoschool.h"
#include "core/services/familyservice.h"
#include "core/services/letterservice.h"
#include "core/services/registerservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

#include <QCryptographicHash>

#include <map>
#include <set>

using namespace anxin;

namespace {

struct Demo : TestVault {
    explicit Demo(DemoSize size = {.students = 600, .years = 2}, const QString& localTime = QStringLiteral("2026-11-18T09:00"))
        : TestVault(localTime)
    {
        static const Catalogue catalogue = Catalogue::shipped();
        static const RuleBook rules = RuleBook::shipped();
        book = &rules;
        NoProgress progress;
        const auto made = fillDemo(*vault, catalogue, rules, size, progress);
        REQUIRE(made);
        counts = *made;
        pupils = students.all();
    }

    // All that the records say, without the names that records draw for themselves.
    QByteArray digest()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char* table :
             {"school", "class_unit", "student", "campaign", "answer_sheet", "sheet_result", "critical_answer",
              "second_interview", "level_decision", "case_file", "session_note", "home_contact", "referral", "referral_step",
              "guardian", "attention", "consent", "review_meeting", "meeting_decision"}) {
            QStringList columns;
            Statement info = vault->connection().prepare(QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1StringView(table)));
            for (const QString& column : info.all([](const Row& row) { return row.get<QString>(1); }))
                if (column != QStringLiteral("uid"))
                    columns << QStringLiteral("coalesce(%1, '')").arg(column);
            const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                    .arg(columns.join(QStringLiteral(" || '|' || ")), QLatin1StringView(table));
            for (const QString& row : vault->connection().prepare(sql).all([](const Row& r) { return r.get<QString>(0); }))
                hash.addData(row.toUtf8());
        }
        return hash.result();
    }

    const RuleBook* book = nullptr;
    DemoCounts counts;
    std::vector<Stored<Student>> pupils;
};

// Each step as the service would have let it be taken.
void checkReferral(Demo& demo, const Stored<Referral>& referral, QDate today)
{
    CHECK(check(referral.value, today).empty());
    const ReferralStanding standing = demo.referrals.standingOf(referral);
    CHECK(stepsInForce(referral.value, standing.steps).size() == standing.steps.size());
    QDate before = referral.value.referredOn;
    for (const auto& step : standing.steps) {
        INFO(toCode(step.value.kind).toStdString());
        CHECK(check(step.value, today).empty());
        CHECK(step.value.onDay >= before);
        before = step.value.onDay;
    }
}

} // namespace

TEST_CASE("the same seed gives the same school, another seed another", "[demo]")
{
    const DemoSize size{.students = 120, .years = 1, .seed = 7};
    const QByteArray first = Demo{size}.digest();
    CHECK(Demo{size}.digest() == first);
    CHECK_FALSE(Demo{{.students = 120, .years = 1, .seed = 8}}.digest() == first);
}

TEST_CASE("every record of the demo school passes its own check", "[demo]")
{
    Demo demo{
        GENERATE(DemoSize{.students = 600, .years = 2}, DemoSize{.students = 20, .years = 6, .seed = 3}),
        GENERATE(QStringLiteral("2026-11-18T09:00"), QStringLiteral("2026-09-03T08:00"), QStringLiteral("2027-07-25T12:00"))};
    const QDate today = demo.clock.today();
    CHECK(static_cast<int>(demo.pupils.size()) == demo.counts.students);
    FamilyService family{*demo.vault};
    ConsentService consents{*demo.vault};
    for (const auto& pupil : demo.pupils) {
        CHECK(check(pupil.value, today).empty());
        REQUIRE_FALSE(family.guardiansOf(pupil.id).empty());
        for (const auto& guardian : family.guardiansOf(pupil.id))
            CHECK(check(guardian.value).empty());
        for (const auto& attention : family.attentionsOf(pupil.id))
            CHECK(check(attention.value, today).empty());
        for (const auto& consent : consents.historyOf(pupil.id))
            CHECK(check(consent.value, pupil.value.bornOn, today).empty());
        for (const auto& interview : demo.interviews.ofStudent(pupil.id))
            CHECK(check(interview.value, today).empty());
        for (const auto& decision : demo.levels.historyOf(pupil.id))
            CHECK(check(decision.value, today).empty());
        for (const auto& contact : demo.contacts.ofStudent(pupil.id))
            CHECK(check(contact.value, today).empty());
        for (const auto& referral : demo.referrals.ofStudent(pupil.id))
            checkReferral(demo, referral, today);
        for (const auto& file : demo.cases.ofStudent(pupil.id)) {
            CHECK(check(file.value).empty());
            CHECK(file.value.openedOn <= today);
            for (const auto& note : demo.notes.ofCase(file.id)) {
                CHECK(check(note.value, today).empty());
                CHECK(note.value.heldOn >= file.value.openedOn);
                CHECK((!note.value.signedAt || *note.value.signedAt <= demo.clock.now()));
            }
        }
    }
}

TEST_CASE("no story of the demo school does what a rule refuses", "[demo]")
{
    Demo demo;
    for (const auto& pupil : demo.pupils) {
        auto history = demo.levels.historyOf(pupil.id);
        std::ranges::reverse(history);
        const auto interviews = demo.interviews.ofStudent(pupil.id);
        int rank = 5; // not listed
        for (const auto& decision : history) {
            const int next = decision.value.level ? demo.levels.byId(*decision.value.level)->value.rank : 5;
            CHECK(next != rank);
            CHECK((next < rank || !decision.value.evidence.isEmpty())); // lower only with evidence
            CHECK((next > rank || std::ranges::any_of(interviews, [&](const auto& interview) {
                       return interview.value.heldOn <= decision.value.decidedOn; // never by a test alone
                   })));
            rank = next;
        }
        for (const auto& file : demo.cases.ofStudent(pupil.id)) {
            CHECK_FALSE(history.empty());
            if (!file.value.closedOn)
                continue;
            CHECK_FALSE(demo.levels.currentOf(pupil.id));
            for (const auto& note : demo.notes.ofCase(file.id))
                CHECK((note.value.signedAt && note.value.heldOn <= *file.value.closedOn));
            for (const auto& referral : demo.referrals.ofStudent(pupil.id))
                CHECK(demo.referrals.standingOf(referral).position.state == ReferralState::Closed);
        }
    }
}

TEST_CASE("about one in twelve is a candidate, some with a critical answer", "[demo]")
{
    Demo demo;
    CampaignService service{*demo.vault};
    int annual = 0;
    for (const auto& campaign : demo.campaigns.all()) {
        const CampaignFigures figures = service.figuresOf(campaign.id);
        const int flagged = figures.count(CampaignFigure::Flagged);
        const int answered = figures.count(CampaignFigure::Answered);
        const int critical = figures.count(CampaignFigure::Critical);
        if (campaign.value.kind != CampaignKind::Annual)
            continue;
        ++annual;
        CHECK(flagged * 100 >= 5 * answered);
        CHECK(flagged * 100 <= 12 * answered);
        CHECK(critical > 0);
        CHECK(critical * 3 < flagged);
    }
    CHECK(annual >= 3);
}

TEST_CASE("the first page of the demo school has every kind of open loop, and nobody was forgotten", "[demo]")
{
    Demo demo{{.students = 1000, .years = 2}};
    TriageService triage{*demo.vault};
    CaseworkService casework{*demo.vault};
    ConsentService consents{*demo.vault};
    MissingPupils missing{*demo.vault};
    const auto loops = openLoops(*demo.vault, *demo.book, QStringLiteral("林老师"));
    std::map<LoopKind, int> found;
    int longest = 0;
    for (const OpenLoop& loop : loops) {
        ++found[loop.kind];
        if (loop.kind == LoopKind::SecondInterview || loop.kind == LoopKind::CriticalAnswer)
            longest = std::max(longest, loop.daysOverdue(demo.clock.today()));
    }
    for (const auto& entry : entriesOf<LoopKind>) {
        CAPTURE(entry.code);
        const bool isByChance = entry.value == LoopKind::Transition || entry.value == LoopKind::Suspension;
        CHECK((found[entry.value] > 0 || isByChance)); // which follow the calendar, and whom nobody has referred
    }
    CHECK(longest <= 2);
    int signedMeetings = 0;
    for (const auto& meeting : ReviewMeetingRepository{demo.vault->connection()}.all())
        signedMeetings += meeting.value.signedAt.has_value();
    CHECK(signedMeetings > 0);
    std::set<bool> closed;
    for (const auto& pupil : demo.pupils)
        for (const auto& file : demo.cases.ofStudent(pupil.id))
            closed.insert(file.value.closedOn.has_value());
    CHECK(closed.size() == 2);
}

TEST_CASE("a vault with pupils takes no demo school", "[demo]")
{
    Demo demo{{.students = 20, .years = 1}};
    NoProgress progress;
    const auto again = fillDemo(*demo.vault, Catalogue::shipped(), *demo.book, {}, progress);
    REQUIRE_FALSE(again);
    CHECK(again.error() == DemoRefusal::NotEmpty);
    CHECK(demo.students.count() == 20);
}

TEST_CASE("a demo school that is stopped leaves nothing", "[demo]")
{
    struct Stop final : Progress {
        void step(int done, int) override
        {
            if (done == 2)
                throw Cancelled{};
        }
    } stop;
    TestVault empty;
    CHECK_THROWS_AS(fillDemo(*empty.vault, Catalogue::shipped(), RuleBook::shipped(), {}, stop), Cancelled);
    CHECK(empty.students.count() == 0);
    CHECK(empty.vault->audit().head().count == 0);
}
