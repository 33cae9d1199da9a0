// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/referralservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

#include <map>

using namespace anxin;

namespace {

struct Room : TestVault {
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    ConsentService consents{*vault};
    MissingPupils missing{*vault};
    RuleBook rules = RuleBook::shipped();

    LevelDecision decision(StudentId student, int rank, const QString& evidence = {})
    {
        const auto scheme = triage.scheme();
        return {student,
                rank <= 4 ? std::optional{scheme[static_cast<std::size_t>(rank - 1)].id} : std::nullopt,
                clock.today(),
                QStringLiteral("研判会"),
                QStringLiteral("依据访谈"),
                evidence};
    }
    void interview(StudentId student)
    {
        REQUIRE(triage.recordInterview({student, std::nullopt, clock.today(), QStringLiteral("林老师"),
                                        InterviewConclusion::HighRisk, QStringLiteral("谈了半小时"), std::nullopt, QString()}));
    }
    Stored<CaseFile> opened(StudentId student)
    {
        CaseFile file = casework.proposal(student, QStringLiteral("林老师"));
        file.concern = QStringLiteral("睡眠差");
        file.carePlan = QStringLiteral("每周辅导");
        const auto id = casework.open(file);
        REQUIRE(id);
        return *cases.byId(*id);
    }
    SessionNote note(CaseFileId file)
    {
        return {file,      clock.today(),        40,        SessionMode::FaceToFace,  QString(),   QStringLiteral("谈睡眠"),
                QString(), SuicideInquiry::None, QString(), QStringLiteral("林老师"), std::nullopt};
    }
    std::map<LoopKind, OpenLoop> loops()
    {
        std::map<LoopKind, OpenLoop> found;
        for (const OpenLoop& loop : openLoops(*vault, rules, QStringLiteral("林老师")))
            found.emplace(loop.kind, loop);
        return found;
    }
};

template <class T, class Refusal>
bool refusedBy(const Result<T, Refused<Refusal>>& result, Refusal why)
{
    if (result || !std::holds_alternative<Refusal>(result.error()))
        return false;
    CHECK_FALSE(sentence(why).isEmpty());
    return std::get<Refusal>(result.error()) == why;
}

} // namespace

TEST_CASE("a level is not decided for a day before the last decision, where it would change nothing", "[triage]")
{
    Room room;
    const StudentId student = room.aStudent();
    REQUIRE(room.triage.setLevel(room.decision(student, 3, QStringLiteral("班主任观察"))));
    LevelDecision earlier = room.decision(student, 1, QStringLiteral("班主任报告自伤"));
    earlier.decidedOn = room.clock.today().addDays(-2);
    const auto refused = room.triage.setLevel(earlier);
    REQUIRE_FALSE(refused);
    REQUIRE(std::holds_alternative<Violations>(refused.error()));
    CHECK(std::get<Violations>(refused.error()).front().rule == Rule::BeforeOther);
    earlier.decidedOn = room.clock.today();
    CHECK(room.triage.setLevel(earlier));
}

TEST_CASE("a test alone sets no level", "[triage]")
{
    Room room;
    const StudentId student = room.aStudent();
    CHECK(refusedBy(room.triage.setLevel(room.decision(student, 2)), LevelRefusal::TestAlone));
    room.interview(student);
    CHECK(room.triage.setLevel(room.decision(student, 2)));
    CHECK(room.triage.currentLevelOf(student)->value.rank == 2);
}

TEST_CASE("named evidence may stand for an interview when a level is raised", "[triage]")
{
    Room room;
    CHECK(room.triage.setLevel(room.decision(room.aStudent(), 1, QStringLiteral("班主任报告自伤"))));
}

TEST_CASE("lowering a level, or taking a pupil off the list, needs evidence", "[triage]")
{
    Room room;
    const StudentId student = room.aStudent();
    room.interview(student);
    REQUIRE(room.triage.setLevel(room.decision(student, 1)));
    const int lower = GENERATE(2, 4, 5);
    CHECK(refusedBy(room.triage.setLevel(room.decision(student, lower)), LevelRefusal::NeedsEvidence));
    CHECK(room.triage.setLevel(room.decision(student, lower, QStringLiteral("复核会议纪要"))));
}

TEST_CASE("a level without a reason is refused, and so is the level that is in force already", "[triage]")
{
    Room room;
    const StudentId student = room.aStudent();
    room.interview(student);
    LevelDecision decision = room.decision(student, 3);
    decision.reason = QStringLiteral(" ");
    CHECK_FALSE(room.triage.setLevel(decision));
    REQUIRE(room.triage.setLevel(room.decision(student, 3)));
    CHECK(refusedBy(room.triage.setLevel(room.decision(student, 3)), LevelRefusal::SameLevel));
}

TEST_CASE("a new case file proposes the next review that the level asks for", "[casework]")
{
    Room room;
    const StudentId student = room.aStudent();
    CHECK(room.casework.proposal(student, QString()).nextReviewOn == QDate(2026, 12, 18));
    room.interview(student);
    REQUIRE(room.triage.setLevel(room.decision(student, 2)));
    CHECK(room.casework.proposal(student, QString()).nextReviewOn == QDate(2026, 12, 2));
}

TEST_CASE("a case file without a concern, an owner or a next review is refused", "[casework]")
{
    Room room;
    CaseFile file = room.casework.proposal(room.aStudent(), QStringLiteral("林老师"));
    file.concern = QStringLiteral("睡眠差");
    file.carePlan = QStringLiteral("每周辅导");
    SECTION("concern")
    {
        file.concern.clear();
    }
    SECTION("owner")
    {
        file.owner.clear();
    }
    SECTION("review")
    {
        file.nextReviewOn.reset();
    }
    const auto answer = room.casework.open(file);
    REQUIRE_FALSE(answer);
    CHECK(std::get<Violations>(answer.error()).size() == 1);
}

TEST_CASE("a second file for the same pupil is refused while one is open", "[casework]")
{
    Room room;
    const StudentId student = room.aStudent();
    const Stored<CaseFile> file = room.opened(student);
    CHECK(refusedBy(room.casework.open(file.value), CaseRefusal::AlreadyOpen));
}

TEST_CASE("a note may be rewritten until it is signed, and not afterwards", "[casework]")
{
    Room room;
    const CaseFileId file = room.opened(room.aStudent()).id;
    const SessionNoteId id = *room.casework.write(room.note(file));
    Stored<SessionNote> note = *room.notes.byId(id);
    note.value.process = QStringLiteral("谈睡眠与考试");
    REQUIRE(room.casework.rewrite(note));
    REQUIRE(room.casework.sign(note));
    CHECK(room.notes.byId(id)->value.signedAt == room.clock.now());
    CHECK(refusedBy(room.casework.rewrite(note), CaseRefusal::Signed));
    CHECK(refusedBy(room.casework.sign(note), CaseRefusal::Signed));
    CHECK(room.notes.byId(id)->value.process == QStringLiteral("谈睡眠与考试"));
}

TEST_CASE("a signed note is added to, also in a closed file, and stays as it was", "[casework]")
{
    Room room;
    const Stored<CaseFile> file = room.opened(room.aStudent());
    const SessionNoteId id = *room.casework.write(room.note(file.id));
    const NoteAddendum addendum{id, QStringLiteral("林老师"), QStringLiteral("第二天母亲来电，说已复诊")};
    CHECK(refusedBy(room.casework.addTo(addendum), CaseRefusal::NotSigned));
    REQUIRE(room.casework.sign(*room.notes.byId(id)));
    const SessionNote before = room.notes.byId(id)->value;
    REQUIRE(room.casework.close(file, QStringLiteral("已平稳")));
    room.clock.advanceSeconds(3600);
    REQUIRE(room.casework.addTo(addendum));
    REQUIRE(room.casework.addTo({id, QStringLiteral("周老师"), QStringLiteral("又来电一次")}));
    const auto added = room.casework.addendaOf(id);
    REQUIRE(added.size() == 2);
    CHECK(added[0].value.text == addendum.text);
    CHECK(added[0].value.addedAt == room.clock.now());
    CHECK(room.notes.byId(id)->value.process == before.process);
    CHECK(room.notes.byId(id)->value.signedAt == before.signedAt);
}

TEST_CASE("an addition to a note can be neither empty, nor changed, nor deleted, whoever tries", "[casework]")
{
    Room room;
    const CaseFileId file = room.opened(room.aStudent()).id;
    const SessionNoteId id = *room.casework.sign(room.note(file));
    CHECK_FALSE(room.casework.addTo({id, QStringLiteral("林老师"), QStringLiteral("  ")}));
    CHECK_FALSE(room.casework.addTo({id, {}, QStringLiteral("补充")}));
    REQUIRE(room.casework.addTo({id, QStringLiteral("林老师"), QStringLiteral("补充")}));
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE note_addendum SET text = '改了'"), Fault);
    CHECK_THROWS_AS(room.vault->connection().exec("DELETE FROM note_addendum"), Fault);
    CHECK(room.casework.addendaOf(id).size() == 1);
}

TEST_CASE("a file is closed only when nothing hangs in the air", "[casework]")
{
    Room room;
    const StudentId student = room.aStudent();
    const Stored<CaseFile> file = room.opened(student);
    SECTION("the pupil is still listed")
    {
        room.interview(student);
        REQUIRE(room.triage.setLevel(room.decision(student, 3)));
        CHECK(refusedBy(room.casework.close(file, QStringLiteral("好转")), CaseRefusal::StillListed));
    }
    SECTION("a referral is not closed")
    {
        REQUIRE(room.casework.record({student, room.clock.today(), ReferralDirection::Hospital,
                                      QStringLiteral("市精神卫生中心"), QStringLiteral("超出学校辅导范围")}));
        CHECK(refusedBy(room.casework.close(file, QStringLiteral("好转")), CaseRefusal::OpenReferral));
    }
    SECTION("a note is not signed")
    {
        REQUIRE(room.casework.write(room.note(file.id)));
        CHECK(refusedBy(room.casework.close(file, QStringLiteral("好转")), CaseRefusal::UnsignedNote));
    }
    SECTION("the summary is missing")
    {
        CHECK_FALSE(room.casework.close(file, QString()));
    }
    SECTION("nothing does")
    {
        REQUIRE(room.casework.close(file, QStringLiteral("问题基本解决")));
        CHECK_FALSE(room.casework.openCaseOf(student));
        CHECK(refusedBy(room.casework.write(room.note(file.id)), CaseRefusal::Closed));
    }
}

TEST_CASE("a pupil who comes back goes on under the number of the first file, as its next episode", "[casework]")
{
    Room room;
    const StudentId student = room.aStudent();
    const QString number = room.opened(student).value.fileNo;
    for (const char* episode : {"-2", "-3"}) {
        REQUIRE(room.casework.close(*room.casework.openCaseOf(student), QStringLiteral("告一段落")));
        CaseFile again = room.casework.proposal(student, QStringLiteral("林老师"));
        CHECK(again.fileNo == number + QLatin1StringView(episode));
        again.concern = QStringLiteral("又来了");
        REQUIRE(room.casework.open(again));
    }
    CHECK(room.cases.nextFileNo(room.clock.today().year()) == QStringLiteral("2026-002")); // another pupil's
}

TEST_CASE("opening a case file to read it leaves a line in the log", "[casework][audit]")
{
    Room room;
    const Stored<CaseFile> file = room.opened(room.aStudent());
    REQUIRE(room.casework.view(file.id));
    const AuditEntry entry = room.vault->audit().newest(1)[0];
    CHECK(entry.op == Op::ViewCase);
    CHECK(entry.uid == file.uid.text());
}

TEST_CASE("the agenda holds what is promised and loses it only to evidence", "[agenda]")
{
    Room room;
    const StudentId student = room.aStudent();
    CHECK(room.loops().empty());

    room.interview(student);
    REQUIRE(room.triage.setLevel(room.decision(student, 1)));
    REQUIRE(room.loops().count(LoopKind::CaseFile) == 1);
    CHECK(room.loops().at(LoopKind::CaseFile).due == room.clock.today()); // its plans are owed today

    const Stored<CaseFile> file = room.opened(student);
    CHECK(room.loops().count(LoopKind::CaseFile) == 0);
    CHECK(room.loops().at(LoopKind::Review).due == room.clock.today().addDays(1));
    CHECK(room.loops().at(LoopKind::ContingencyPlan).daysOverdue(room.clock.today()) == 0);

    Stored<CaseFile> withPlan = file;
    withPlan.value.contingencyPlan = QStringLiteral("先联系母亲,再联系校医");
    REQUIRE(room.casework.save(withPlan));
    CHECK(room.loops().count(LoopKind::ContingencyPlan) == 0);

    const SessionNoteId note = *room.casework.write(room.note(file.id));
    CHECK(room.loops().at(LoopKind::UnsignedNote).due == QDate(2026, 11, 19));
    REQUIRE(room.casework.sign(*room.notes.byId(note)));
    CHECK(room.loops().count(LoopKind::UnsignedNote) == 0);

    const ReferralId referral = *room.casework.record(
        {student, room.clock.today(), ReferralDirection::Hospital, QStringLiteral("医院"), QStringLiteral("超出学校辅导范围")});
    CHECK(room.loops().at(LoopKind::ReferralStep).due == room.clock.today()); // guardians are told at once
    ReferralService steps{*room.vault};
    ReferralStep given{referral, ReferralStepKind::LetterGiven, room.clock.today(), QStringLiteral("林老师")};
    given.withWhom = QStringLiteral("母亲");
    REQUIRE(steps.take(given));
    CHECK(room.loops().count(LoopKind::ReferralStep) == 0);
    CHECK(room.loops().at(LoopKind::ReferralReply).due == QDate(2026, 11, 25));
    ReferralStep closed{referral, ReferralStepKind::Closed, room.clock.today(), QStringLiteral("林老师")};
    closed.text = QStringLiteral("不再需要");
    REQUIRE(steps.take(closed, QStringLiteral("家长已带孩子就诊")));
    CHECK(room.loops().count(LoopKind::ReferralReply) == 0);
}

TEST_CASE("a letter to one family is asked after until an answer comes; a screening's stand on the board", "[agenda][consent]")
{
    Room room;
    const StudentId student = room.aStudent();
    REQUIRE(room.consents.record({student, ConsentPurpose::Screening, ConsentState::Sent, QDate(2026, 11, 2)}));
    CHECK(room.loops().empty());
    REQUIRE(room.consents.record({student, ConsentPurpose::Counselling, ConsentState::Sent, QDate(2026, 11, 2)}));
    REQUIRE(room.loops().count(LoopKind::ConsentReply) == 1);
    CHECK(room.loops().at(LoopKind::ConsentReply).due == QDate(2026, 11, 9));
    CHECK(room.loops().at(LoopKind::ConsentReply).reference == label(ConsentPurpose::Counselling));
    Consent answer{student, ConsentPurpose::Counselling, ConsentState::Declined, QDate(2026, 11, 12)};
    answer.signer = QStringLiteral("母亲");
    answer.relation = SignerRelation::Mother;
    REQUIRE(room.consents.record(answer));
    CHECK(room.loops().empty());
    REQUIRE(room.consents.record({student, ConsentPurpose::Counselling, ConsentState::Sent, QDate(2026, 11, 16)}));
    CHECK(room.loops().count(LoopKind::ConsentReply) == 1);
    Stored<Student> left = *room.students.byId(student);
    left.value.status = EnrolmentStatus::Transferred;
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) { room.students.save(uow, left); });
    CHECK(room.loops().empty());
}
