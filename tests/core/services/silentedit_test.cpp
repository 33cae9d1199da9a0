// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was promised does not vanish from the agenda because somebody edits a record: it is kept, or put off with a reason.
#include "core/services/agenda.h"
#include "core/services/referralservice.h"
#include "tests/support/appointmentroom.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <utility>

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");
const QString words = QStringLiteral("一句话");

struct Room : AppointmentRoom {
    CareService care{*vault};
    LetterService letters{*vault};
    StudentId pupil = aStudent();

    void listAt(int rank)
    {
        REQUIRE(triage.setLevel(
            {pupil, triage.scheme()[static_cast<std::size_t>(rank - 1)].id, clock.today(), teacher, words, words}));
    }
    Stored<CaseFile> opened()
    {
        CaseFile file = casework.proposal(pupil, teacher);
        file.concern = words;
        return *cases.byId(*casework.open(file));
    }
    Stored<CareMeasure> measure(CaseFileId file, std::optional<QDate> day)
    {
        REQUIRE(care.add({file, words, words, teacher, day, MeasureProgress::Planned, {}, std::nullopt}));
        return care.measuresOf(file).back();
    }
    QDate dueOf(LoopKind kind)
    {
        const auto all = loops();
        const auto found = std::ranges::find(all, kind, &OpenLoop::kind);
        return found == all.end() ? QDate() : found->due;
    }
    bool owes(LoopKind kind)
    {
        const auto all = loops();
        return std::ranges::find(all, kind, &OpenLoop::kind) != all.end();
    }
    void writeSafetyPlan(CaseFileId file)
    {
        REQUIRE(care.write(SafetyPlan{file, clock.today(), words, words, words, words, words, words, words}));
    }
};

template <class Outcome>
bool isRefusedFor(const Outcome& outcome, const char* field, Rule rule)
{
    if (outcome)
        return false;
    const Violations* found = std::get_if<Violations>(&outcome.error());
    return found && std::ranges::any_of(*found, [&](const Violation& one) {
               return one.field == QLatin1StringView(field) && one.rule == rule;
           });
}

} // namespace

TEST_CASE("a review is brought forward by an edit, and put off by an act that asks why", "[care][agenda]")
{
    Room room;
    Stored<CaseFile> file = room.opened();
    const QDate planned = *file.value.nextReviewOn;
    file.value.nextReviewOn = planned.addDays(1);
    const auto refused = room.casework.save(file);
    REQUIRE_FALSE(refused);
    CHECK(std::get<CaseRefusal>(refused.error()) == CaseRefusal::PutOff);
    CHECK(room.cases.byId(file.id)->value.nextReviewOn == planned);
    file.value.nextReviewOn = planned.addDays(-1);
    REQUIRE(room.casework.save(file));
    StageReview putOff = room.care.proposal(file, teacher);
    putOff.kind = ReviewKind::Postponed;
    putOff.findings = words;
    putOff.nextReviewOn = planned.addDays(5);
    REQUIRE(room.care.hold(putOff));
    CHECK(room.cases.byId(file.id)->value.nextReviewOn == planned.addDays(5));
}

TEST_CASE("a file changes hands by a receipt, and by no edit", "[care]")
{
    Room room;
    Stored<CaseFile> file = room.opened();
    const QString before = std::exchange(file.value.owner, QStringLiteral("周老师"));
    file.value.carePlan = words;
    REQUIRE(room.casework.save(file));
    CHECK(room.cases.byId(file.id)->value.carePlan == words);
    CHECK(room.cases.byId(file.id)->value.owner == before);
}

TEST_CASE("the day of a measure stays, or is made later with new words", "[care][agenda]")
{
    Room room;
    const QDate day = room.clock.today().addDays(7);
    Stored<CareMeasure> measure = room.measure(room.opened().id, day);
    measure.value.dueOn.reset();
    CHECK(isRefusedFor(room.care.save(measure), "due_on", Rule::Required));
    measure.value.dueOn = day.addDays(7);
    CHECK(isRefusedFor(room.care.save(measure), "outcome", Rule::MovedLater));
    measure.value.outcome = QStringLiteral("母亲出差，下周开始");
    REQUIRE(room.care.save(measure));
    measure.value.dueOn = day.addDays(14);
    CHECK(isRefusedFor(room.care.save(measure), "outcome", Rule::MovedLater)); // the words of last time
    measure.value.dueOn = day;                                                 // earlier needs none
    CHECK(room.care.save(measure));
    measure.value.progress = MeasureProgress::Dropped; // nor can it end, lose its day and begin anew
    measure.value.endedOn = room.clock.today();
    measure.value.dueOn.reset();
    CHECK(isRefusedFor(room.care.save(measure), "due_on", Rule::Required));
}

TEST_CASE("a file that a new counsellor has received is theirs, with what is open and what is to come of it", "[care][agenda]")
{
    Room room;
    const auto kind = GENERATE(HandOverKind::NewCounsellor, HandOverKind::OtherSchool);
    const QString colleague = QStringLiteral("周老师");
    const Stored<CaseFile> file = room.opened();
    Stored<CareMeasure> mothers = room.measure(file.id, room.clock.today());
    mothers.value.owner = QStringLiteral("母亲");
    REQUIRE(room.care.save(mothers));
    room.measure(file.id, room.clock.today());
    const AppointmentId over = room.booked(room.pupil, room.clock.today().addDays(-1), QTime(10, 0));
    const AppointmentId coming = room.booked(room.pupil, room.clock.today().addDays(3), QTime(10, 0));
    REQUIRE(room.care.handOver({file.id, kind, room.clock.today(), colleague, words, teacher, std::nullopt, {}}));
    CHECK(room.cases.byId(file.id)->value.owner == teacher); // on its way
    Stored<HandOver> received = room.care.handOversOf(file.id).front();
    received.value.receivedOn = room.clock.today();
    received.value.receivedBy = colleague;
    REQUIRE(room.care.receive(received));
    const QString now = kind == HandOverKind::NewCounsellor ? colleague : teacher;
    CHECK(room.cases.byId(file.id)->value.owner == now);
    QStringList owners;
    for (const Stored<CareMeasure>& measure : room.care.measuresOf(file.id))
        owners << measure.value.owner;
    CHECK(owners.size() == 2);
    CHECK(owners.contains(QStringLiteral("母亲")));
    CHECK(owners.contains(now));
    CHECK(room.appointments.appointment(over)->appointment.value.counsellor == teacher); // its note is missing still
    CHECK(room.appointments.appointment(coming)->appointment.value.counsellor == now);
    for (const OpenLoop& loop : room.loops())
        if (loop.kind == LoopKind::Review)
            CHECK(loop.owner == now);
}

TEST_CASE("a measure that was given up is no care plan", "[care][agenda]")
{
    Room room;
    room.listAt(3);
    Stored<CareMeasure> measure = room.measure(room.opened().id, std::nullopt);
    CHECK_FALSE(room.owes(LoopKind::CarePlan));
    measure.value.progress = MeasureProgress::Dropped;
    measure.value.outcome = words;
    measure.value.endedOn = room.clock.today();
    REQUIRE(room.care.save(measure));
    CHECK(room.owes(LoopKind::CarePlan));
}

TEST_CASE("another level begins nothing anew that is owed to whoever is on the list; being taken off does", "[care][agenda]")
{
    Room room;
    const QDate listed = room.clock.today();
    room.listAt(4);
    room.clock.advanceDays(10);
    room.listAt(2);
    const QDate serious = room.clock.today();
    CHECK(room.dueOf(LoopKind::CaseFile) == listed.addDays(3));
    CHECK(room.dueOf(LoopKind::GuardianContact) == listed.addDays(30));
    room.opened();
    room.clock.advanceDays(2);
    room.listAt(1);
    CHECK(room.dueOf(LoopKind::GuardianContact) == listed.addDays(7)); // as the level of now asks
    room.clock.advanceDays(2);
    room.listAt(2);
    CHECK(room.dueOf(LoopKind::CarePlan) == listed.addDays(3)); // whenever the file was opened
    CHECK(room.dueOf(LoopKind::ContingencyPlan) == serious);
    CHECK(room.triage.listed().front().since == room.clock.today()); // the level
    CHECK(room.triage.listed().front().listedSince == listed);
    room.listAt(3);
    CHECK_FALSE(room.owes(LoopKind::ContingencyPlan));
    room.clock.advanceDays(1);
    room.listAt(2);
    CHECK(room.dueOf(LoopKind::ContingencyPlan) == room.clock.today()); // a less serious level came in between
    REQUIRE(room.triage.setLevel({room.pupil, std::nullopt, room.clock.today(), teacher, words, words}));
    CHECK(room.triage.listed().empty());
    room.clock.advanceDays(1);
    room.listAt(3);
    CHECK(room.triage.listed().front().listedSince == room.clock.today());
    CHECK(room.dueOf(LoopKind::GuardianContact) == room.clock.today().addDays(30));
}

TEST_CASE("a safety plan is written anew when a pupil comes to the most serious levels again", "[care][agenda]")
{
    Room room;
    room.listAt(2);
    const Stored<CaseFile> file = room.opened();
    room.writeSafetyPlan(file.id);
    room.clock.advanceDays(10);
    REQUIRE_FALSE(room.owes(LoopKind::SafetyPlan));
    SECTION("a step to the most serious level")
    {
        room.listAt(1);
        CHECK(room.owes(LoopKind::SafetyPlan));
        const auto loops = room.loops();
        const auto owed = std::ranges::find(loops, LoopKind::SafetyPlan, &OpenLoop::kind);
        REQUIRE(owed != loops.end());
        CHECK(owed->reference.contains(QStringLiteral("older")));
        room.writeSafetyPlan(file.id);
        room.clock.advanceDays(1);
        room.listAt(2); // and back
        CHECK_FALSE(room.owes(LoopKind::SafetyPlan));
    }
    SECTION("a step to the most serious level while it is owed already")
    {
        room.listAt(3);
        room.clock.advanceDays(10);
        room.listAt(2);
        const QDate owedSince = room.clock.today();
        CHECK(room.dueOf(LoopKind::SafetyPlan) == owedSince);
        room.clock.advanceDays(3);
        room.listAt(1);
        CHECK(room.dueOf(LoopKind::SafetyPlan) == owedSince);
        room.writeSafetyPlan(file.id);
        CHECK_FALSE(room.owes(LoopKind::SafetyPlan));
    }
    SECTION("a plan from the days in which the level was being decided counts")
    {
        room.writeSafetyPlan(file.id);
        room.clock.advanceDays(3);
        room.listAt(1);
        CHECK_FALSE(room.owes(LoopKind::SafetyPlan));
    }
    SECTION("after a time at a lower one")
    {
        room.listAt(3);
        CHECK_FALSE(room.owes(LoopKind::SafetyPlan));
        room.clock.advanceDays(10);
        room.listAt(2);
        CHECK(room.owes(LoopKind::SafetyPlan));
    }
}

TEST_CASE("an appointment that is over does not move into the future", "[appointment][agenda]")
{
    Room room;
    const AppointmentId id = room.booked(room.pupil, Room::friday(), QTime(10, 0));
    room.clock.advanceDays(1);
    REQUIRE(room.owes(LoopKind::NoteMissing));
    Booking later = room.wish(room.pupil, Room::friday().addDays(3), QTime(9, 0));
    const auto moved = room.appointments.change(id, later, Insist::Yes);
    REQUIRE_FALSE(moved);
    CHECK(std::get<AppointmentObstacle>(moved.error()).why == AppointmentRefusal::Over);
    CHECK(room.owes(LoopKind::NoteMissing));
    later.onDay = Room::friday();
    later.starts = QTime(11, 0); // it began later than planned: still over
    CHECK(room.appointments.change(id, later, Insist::Yes));
}

TEST_CASE("a letter becomes no less urgent, and its answer stays", "[letters][agenda]")
{
    Room room;
    Letter urgent{room.clock.today()};
    urgent.urgency = LetterUrgency::Urgent;
    urgent.content = words;
    REQUIRE(room.letters.enter(urgent));
    Stored<Letter> letter = room.letters.unanswered().front();
    letter.value.urgency = LetterUrgency::Soon;
    const auto lessUrgent = room.letters.save(letter);
    REQUIRE_FALSE(lessUrgent);
    CHECK(lessUrgent.error().front().rule == Rule::TakenBack);
    letter.value.urgency = LetterUrgency::Urgent;
    letter.value.answeredOn = room.clock.today();
    letter.value.answeredBy = teacher;
    letter.value.answeredHow = LetterAnswer::Talk;
    REQUIRE(room.letters.save(letter));
    letter.value.answeredOn.reset();
    letter.value.answeredHow.reset();
    const auto unanswered = room.letters.save(letter);
    REQUIRE_FALSE(unanswered);
    CHECK(unanswered.error().front().rule == Rule::TakenBack);
    CHECK_FALSE(room.owes(LoopKind::Letter));
}

TEST_CASE("what was advised keeps its day, with the first step its direction, and once it is closed everything",
          "[referral][agenda]")
{
    Room room;
    ReferralService referrals{*room.vault};
    const ReferralId id =
        *room.casework.record({room.pupil, room.clock.today().addDays(-3), ReferralDirection::Protection, words, words});
    const Stored<Referral> recorded = *referrals.referral(id);
    Stored<Referral> edited = recorded;
    edited.value.referredOn = room.clock.today();
    edited.value.direction = ReferralDirection::WithinSchool;
    edited.value.organisation = QStringLiteral("派出所");
    edited.value.student = room.aStudent();
    edited.value.slipNo = QStringLiteral("20269999");
    REQUIRE(room.casework.save(edited));
    const Referral saved = referrals.referral(id)->value;
    CHECK(saved.referredOn == recorded.value.referredOn);
    CHECK(saved.direction == ReferralDirection::WithinSchool); // nothing was done on it yet
    CHECK(saved.organisation == QStringLiteral("派出所"));
    CHECK(saved.student == room.pupil);
    CHECK(saved.slipNo == recorded.value.slipNo);
    CHECK(room.dueOf(LoopKind::ReferralStep) == room.clock.today().addDays(-3));

    ReferralStep told{id, ReferralStepKind::Seen, room.clock.today(), teacher};
    REQUIRE(referrals.take(told));
    edited.value.direction = ReferralDirection::Hospital;
    REQUIRE(room.casework.save(edited));
    CHECK(referrals.referral(id)->value.direction == ReferralDirection::WithinSchool);
    CHECK(room.owes(LoopKind::ReferralReply));

    ReferralStep closed{id, ReferralStepKind::Closed, room.clock.today(), teacher};
    closed.text = words;
    REQUIRE(referrals.take(closed, words));
    const auto refused = room.casework.save(edited);
    REQUIRE_FALSE(refused);
    CHECK(std::get<StepRefusal>(refused.error()) == StepRefusal::Closed);
}

TEST_CASE("a letter stays whose it is: its answer would be promised to nobody", "[letters][agenda]")
{
    Room room;
    Letter known{room.clock.today()};
    known.student = room.aStudent(QStringLiteral("林桐"));
    known.urgency = LetterUrgency::Soon;
    known.content = words;
    REQUIRE(room.letters.enter(known));
    Stored<Letter> letter = room.letters.unanswered().front();
    letter.value.student.reset();
    CHECK_FALSE(room.letters.save(letter));
    letter.value.student = room.aStudent(QStringLiteral("高天安")); // a slip of the hand is put right
    CHECK(room.letters.save(letter));
}

TEST_CASE("how a case is understood is written anew; what was written stays", "[care]")
{
    Room room;
    const Stored<CaseFile> file = room.opened();
    Formulation formulation{file.id, room.clock.today(), teacher, QStringLiteral("入睡困难两周"), words};
    formulation.family = FamilyStructure::LeftBehind;
    REQUIRE(room.care.write(formulation));
    formulation.conclusion = QStringLiteral("需继续观察");
    REQUIRE(room.care.write(formulation));
    const auto all = room.care.formulationsOf(file.id);
    REQUIRE(all.size() == 2);
    CHECK(all.front().value.conclusion == QStringLiteral("需继续观察"));
    CHECK(partsOf(all.front().value).size() == 3); // what shows, the conclusion, the family
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE formulation SET conclusion = '改'"), Fault);
    CHECK_THROWS_AS(room.vault->connection().exec("DELETE FROM formulation"), Fault);
    formulation.symptoms.clear();
    CHECK_FALSE(room.care.write(formulation));
    formulation.symptoms = words;
    formulation.writtenOn = room.clock.today().addDays(1);
    CHECK_FALSE(room.care.write(formulation));
}
