// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/wordscan.h"
#include "core/services/agenda.h"
#include "core/services/groupservice.h"
#include "core/services/letterservice.h"
#include "core/services/talkservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

struct Room : TestVault {
    GroupService groups{*vault};
    TalkService talks{*vault};
    LetterService letters{*vault};
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    ConsentService consents{*vault};
    MissingPupils missing{*vault};
    RuleBook rules = RuleBook::shipped();
    StudentId first = aStudent(QStringLiteral("安晓")), second = aStudent(QStringLiteral("林桐"));

    GroupProgrammeId aGroup(std::optional<QDate> rule)
    {
        GroupProgramme group = groups.proposal();
        group.title = QStringLiteral("考前减压小组");
        group.theme = GroupTheme::Exams;
        group.goals = QStringLiteral("学会放松");
        group.leader = QStringLiteral("林老师");
        group.ruleAgreedOn = rule;
        const auto added = groups.add(group);
        REQUIRE(added);
        return *added;
    }
    std::vector<GroupAttendance> came(const std::vector<StudentId>& pupils)
    {
        std::vector<GroupAttendance> all;
        for (const StudentId pupil : pupils)
            all.push_back({GroupSessionId::fromRowId(0), pupil});
        return all;
    }
    GroupSession session(GroupProgrammeId group)
    {
        GroupSession next = groups.nextSession(group);
        next.process = QStringLiteral("练习呼吸放松");
        return next;
    }
    Letter letter(LetterUrgency urgency)
    {
        Letter one{clock.today()};
        one.urgency = urgency;
        one.content = QStringLiteral("最近和同桌闹了矛盾");
        return one;
    }
    std::vector<OpenLoop> letterLoops()
    {
        std::vector<OpenLoop> found = openLoops(*vault, rules, QStringLiteral("林老师"));
        std::erase_if(found, [](const OpenLoop& loop) { return loop.kind != LoopKind::Letter; });
        return found;
    }
};

template <class T>
std::optional<GroupRefusal> refusalOf(const Result<T, Refused<GroupRefusal>>& result)
{
    if (result || !std::holds_alternative<GroupRefusal>(result.error()))
        return std::nullopt;
    return std::get<GroupRefusal>(result.error());
}

} // namespace

TEST_CASE("a group does not meet before its rule of confidentiality is agreed, nor without members", "[groups]")
{
    Room room;
    const GroupProgrammeId group = room.aGroup(std::nullopt);
    REQUIRE(room.groups.join(group, room.first));
    CHECK(refusalOf(room.groups.hold(room.session(group), room.came({room.first}))) == GroupRefusal::NoRule);
    auto programme = *room.groups.programme(group);
    programme.value.ruleAgreedOn = room.clock.today().addDays(1); // not before the session
    REQUIRE(room.groups.save(programme));
    CHECK(refusalOf(room.groups.hold(room.session(group), room.came({room.first}))) == GroupRefusal::NoRule);
    programme.value.ruleAgreedOn = room.clock.today();
    REQUIRE(room.groups.save(programme));
    CHECK(refusalOf(room.groups.hold(room.session(group), {})) == GroupRefusal::NoMembers);
    CHECK(refusalOf(room.groups.hold(room.session(group), room.came({room.second}))) == GroupRefusal::Stranger);
    CHECK(room.groups.sessionsOf(group).empty());
    REQUIRE(room.groups.hold(room.session(group), room.came({room.first})));
    CHECK(room.groups.sessionsOf(group).size() == 1);
    programme.value.ruleAgreedOn.reset(); // it has met under the rule
    CHECK_FALSE(room.groups.save(programme));
    // The schema says so, too.
    const GroupProgrammeId other = room.aGroup(std::nullopt);
    CHECK_THROWS_AS(room.doing(Op::HoldGroupSession,
                               [&](UnitOfWork& uow) {
                                   GroupRepository repository{room.vault->connection()};
                                   repository.add(uow, room.session(other));
                               }),
                    Fault);
}

TEST_CASE("the rule of a group is never later than a session, whichever of the two is changed", "[groups]")
{
    Room room;
    const QDate today = room.clock.today();
    const GroupProgrammeId group = room.aGroup(today.addDays(-7));
    REQUIRE(room.groups.join(group, room.first));
    REQUIRE(room.groups.hold(room.session(group), room.came({room.first})));
    auto programme = *room.groups.programme(group);
    programme.value.ruleAgreedOn = today.addDays(1);
    CHECK_FALSE(room.groups.save(programme));
    programme.value.ruleAgreedOn = today;
    REQUIRE(room.groups.save(programme));
    Stored<GroupSession> session = room.groups.sessionsOf(group).front();
    session.value.heldOn = today.addDays(-1);
    const auto before = room.groups.save(session);
    REQUIRE_FALSE(before);
    CHECK(before.error().front().field == QStringLiteral("held_on"));
    CHECK(room.groups.sessionsOf(group).front().value.heldOn == today);
}

TEST_CASE("sessions are counted on, and a group that is over meets no more", "[groups]")
{
    Room room;
    const GroupProgrammeId group = room.aGroup(room.clock.today());
    REQUIRE(room.groups.join(group, room.first));
    CHECK(room.groups.join(group, room.first).error() == GroupRefusal::AlreadyMember);
    REQUIRE(room.groups.hold(room.session(group), room.came({room.first})));
    CHECK(room.groups.nextSession(group).number == 2);
    auto programme = *room.groups.programme(group);
    programme.value.endedOn = room.clock.today();
    REQUIRE(room.groups.save(programme));
    room.clock.advanceSeconds(24 * 3600);
    CHECK(refusalOf(room.groups.hold(room.session(group), room.came({room.first}))) == GroupRefusal::Ended);
    CHECK(room.groups.join(group, room.second).error() == GroupRefusal::Ended);
}

TEST_CASE("who leaves a group may come back, and is one member", "[groups]")
{
    Room room;
    const GroupProgrammeId group = room.aGroup(room.clock.today());
    REQUIRE(room.groups.join(group, room.first));
    room.groups.leave(room.groups.membersOf(group).front());
    CHECK(room.groups.membersOf(group).front().value.leftOn == room.clock.today());
    REQUIRE(room.groups.join(group, room.first));
    REQUIRE(room.groups.membersOf(group).size() == 1);
    CHECK_FALSE(room.groups.membersOf(group).front().value.leftOn);
}

TEST_CASE("what is noted of one member alone is with that pupil, and no search, log or other pupil has it", "[groups]")
{
    Room room;
    const GroupProgrammeId group = room.aGroup(room.clock.today());
    REQUIRE(room.groups.join(group, room.first));
    REQUIRE(room.groups.join(group, room.second));
    const auto held = room.groups.hold(room.session(group), room.came({room.first, room.second}));
    REQUIRE(held);
    Stored<GroupAttendance> attendance = room.groups.attendanceAt(*held).front();
    attendance.value.remark = QStringLiteral("一直低头流泪");
    room.groups.save(attendance);
    REQUIRE(room.groups.attendedBy(room.first).size() == 1);
    CHECK(room.groups.attendedBy(room.first).front().attendance.value.remark == attendance.value.remark);
    CHECK(room.groups.attendedBy(room.first).front().session.value.process == QStringLiteral("练习呼吸放松"));
    CHECK(room.groups.attendedBy(room.second).front().attendance.value.remark.isEmpty());
    CHECK_FALSE(room.groups.sessionsOf(group).front().value.process.contains(QStringLiteral("流泪")));
    CHECK(WordScan{room.vault->connection()}.find(QStringLiteral("流泪")).empty());
    for (const AuditEntry& line : room.vault->audit().newest(50))
        CHECK_FALSE(line.detail.contains(QStringLiteral("流泪")));
}

TEST_CASE("a talk has several topics, and is not recorded without any, or in the future", "[talks]")
{
    Room room;
    Talk talk{room.first,
              room.clock.today(),
              QTime(12, 10),
              QStringLiteral("周老师"),
              QStringLiteral("数学"),
              topicsText({TalkTopic::Learning, TalkTopic::Family}),
              QStringLiteral("谈了作业"),
              QStringLiteral("先完成基础题")};
    CHECK(talk.topics == QStringLiteral("family learning")); // in the order of the table
    REQUIRE(room.talks.record(talk));
    CHECK(room.talks.of(room.first).front().value.topics == talk.topics);
    CHECK(room.talks.of(room.second).empty());
    for (const QString& wrong : {QString(), QStringLiteral("learning family"), QStringLiteral("weather")}) {
        Talk other = talk;
        other.topics = wrong;
        CHECK_FALSE(room.talks.record(other));
    }
    talk.heldOn = room.clock.today().addDays(1);
    CHECK_FALSE(room.talks.record(talk));
}

TEST_CASE("a letter is an open loop until it is answered, and an urgent one is due at once", "[letters]")
{
    Room room;
    REQUIRE(room.letters.enter(room.letter(LetterUrgency::Ordinary)));
    REQUIRE(room.letters.enter(room.letter(LetterUrgency::Urgent)));
    std::vector<OpenLoop> loops = room.letterLoops();
    REQUIRE(loops.size() == 2);
    CHECK(loops[0].due == room.clock.today());
    CHECK(loops[0].isUrgent);
    CHECK(loops[0].isOfNobody());
    CHECK(loops[1].due == room.clock.today().addDays(room.rules.daysUntilDue(LoopKind::Letter)));
    CHECK_FALSE(loops[1].isUrgent);

    Stored<Letter> urgent = room.letters.unanswered().front();
    urgent.value.student = room.first;
    REQUIRE(room.letters.save(urgent)); // who wrote is found out later
    CHECK(room.letterLoops().front().student == room.first);
    urgent.value.answeredOn = room.clock.today();
    CHECK_FALSE(room.letters.save(urgent)); // by whom, and how?
    urgent.value.answeredBy = QStringLiteral("林老师");
    urgent.value.answeredHow = LetterAnswer::Talk;
    REQUIRE(room.letters.save(urgent));
    CHECK(room.letterLoops().size() == 1);
    CHECK(room.vault->audit().newest(1).front().op == Op::AnswerLetter);
}

TEST_CASE("how soon a letter is answered is a rule by its urgency, which the school may decide otherwise", "[letters][rules]")
{
    Room room;
    const QDate today = room.clock.today();
    const std::array rules{std::pair{LetterUrgency::Soon, "letter-soon"}, std::pair{LetterUrgency::Urgent, "letter-urgent"}};
    for (const auto& [urgency, rule] : rules) {
        CAPTURE(rule);
        REQUIRE(room.letters.enter(room.letter(urgency)));
        const DaysRule shipped = RuleBook::shipped().days().value(QString::fromLatin1(rule));
        CHECK(room.letterLoops().front().due == today.addDays(shipped.days));
        room.rules = room.rules.withDays(QString::fromLatin1(rule), {5, shipped.source, shipped.validFrom, true});
        CHECK(room.letterLoops().front().due == today.addDays(5));
        Stored<Letter> answered = room.letters.unanswered().front();
        answered.value.answeredOn = today;
        answered.value.answeredBy = QStringLiteral("林老师");
        answered.value.answeredHow = LetterAnswer::Talk;
        REQUIRE(room.letters.save(answered));
    }
}

TEST_CASE("nothing is answered before it came, and a letter that says nothing is refused", "[letters]")
{
    Room room;
    Letter letter = room.letter(LetterUrgency::Soon);
    letter.answeredOn = room.clock.today().addDays(-1);
    letter.answeredBy = QStringLiteral("林老师");
    letter.answeredHow = LetterAnswer::Public;
    CHECK_FALSE(room.letters.enter(letter));
    Letter empty = room.letter(LetterUrgency::Soon);
    empty.content.clear();
    CHECK_FALSE(room.letters.enter(empty));
    CHECK(room.letters.all(10).empty());
}
