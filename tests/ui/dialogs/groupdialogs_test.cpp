// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/dialogs/groupdialogs.h"
#include "ui/models/presenceticks.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>

using namespace anxin;

namespace {
const QString typedWords = QStringLiteral("begun words");

struct GroupRoom : ActsDesk {
    GroupworkModel model{{groups, talks, letters, registered}, vault->news(), clock};
    GroupDialogs dialogs{model, box.drafts(), window};
    Stored<GroupSession> session = held();

    Stored<GroupSession> held()
    {
        GroupProgramme plan = groups.proposal();
        plan.title = QStringLiteral("考前减压小组");
        plan.goals = QStringLiteral("学会放松");
        plan.leader = SmallSchool::counsellor();
        plan.beginsOn = plan.ruleAgreedOn.emplace(clock.today());
        const auto group = groups.add(plan);
        REQUIRE(group);
        REQUIRE(groups.join(*group, pupil(0)));
        GroupSession next = groups.nextSession(*group);
        next.process = QStringLiteral("放松练习");
        REQUIRE(groups.hold(next, {{GroupSessionId::fromRowId(0), pupil(0), GroupPresence::Present}}));
        return groups.sessionsOf(*group).front();
    }
    // Types, leaves by Escape, and goes on from the key of the draft alone.
    DraftKey goesOn(FormDialog* begun, const char* field, const std::optional<StudentId>& student)
    {
        box.kept.clear();
        REQUIRE(QTest::qWaitForWindowActive(begun));
        QTest::keyClicks(ActsDesk::field(begun, field), typedWords);
        const QString title = begun->findChild<QLabel*>()->text();
        QTest::keyClick(begun, Qt::Key_Escape);
        settle();
        REQUIRE(box.kept.size() == 1);
        const auto key = DraftKey::fromText(box.kept.begin()->first);
        REQUIRE(key);
        FormDialog* again = dialogs.resume(*key, student);
        REQUIRE(again);
        CHECK(again->findChild<QLabel*>()->text() == title);
        CHECK(again->form().typed().value(QLatin1StringView(field)).toString().contains(typedWords));
        again->reject();
        settle();
        return *key;
    }
};
} // namespace

TEST_CASE("a session of a group that was being changed opens again", "[groups][drafts]")
{
    GroupRoom room;
    const DraftKey key = room.goesOn(room.dialogs.session(room.session), "process", std::nullopt);
    CHECK(key.record == room.session.uid.text());
    const Stored<GroupProgramme> group = room.groups.programmes().front();
    room.goesOn(room.dialogs.hold(group), "process", std::nullopt); // a new one stays what it is
}

TEST_CASE("who was away from a session that was begun is away still when it is gone on with", "[groups][drafts]")
{
    GroupRoom room;
    const Stored<GroupProgramme> group = room.groups.programmes().front();
    REQUIRE(room.groups.join(group.id, room.pupil(1)));
    FormDialog* begun = room.dialogs.hold(group);
    REQUIRE(QTest::qWaitForWindowActive(begun));
    auto* ticks = begun->findChild<PresenceTicks*>();
    REQUIRE(ticks);
    REQUIRE(ticks->setData(ticks->index(0), Qt::Unchecked, Qt::CheckStateRole)); // and not a word besides
    const StudentId away = ticks->attendances().front().student;
    begun->reject();
    ActsDesk::settle();
    REQUIRE(room.box.kept.size() == 1);
    REQUIRE(room.groups.join(group.id, room.pupil(2)));

    const auto key = DraftKey::fromText(room.box.kept.begin()->first);
    REQUIRE(key);
    FormDialog* again = room.dialogs.resume(*key, std::nullopt);
    REQUIRE(again);
    const std::vector<GroupAttendance> came = again->findChild<PresenceTicks*>()->attendances();
    CHECK(came.size() == 3);
    for (const GroupAttendance& one : came)
        CHECK((one.presence == GroupPresence::Absent) == (one.student == away));
    again->reject();
    ActsDesk::settle();
}

// Its key names the pupil alone, and nothing of the group.
TEST_CASE("what was being noted of one member alone opens again, with that pupil", "[groups][drafts]")
{
    GroupRoom room;
    const Stored<GroupAttendance> attendance = room.groups.attendanceAt(room.session.id).front();
    const DraftKey key = room.goesOn(room.dialogs.remark(attendance), "remark", room.pupil(0));
    CHECK(key.what == Writing::GroupRemark);
    CHECK(key.about == room.uidOf(0));
    CHECK(key.record == attendance.uid.text());
    CHECK_FALSE(room.dialogs.resume(key, room.pupil(1))); // nobody else's
}

TEST_CASE("a talk that was being changed opens again", "[groups][drafts]")
{
    GroupRoom room;
    REQUIRE(room.talks.record({room.pupil(0),
                               room.clock.today(),
                               {},
                               QStringLiteral("周老师"),
                               QStringLiteral("数学"),
                               topicsText({TalkTopic::Learning}),
                               QStringLiteral("谈了作业"),
                               QStringLiteral("早睡")}));
    const Stored<Talk> talk = room.talks.of(room.pupil(0)).front();
    CHECK(room.goesOn(room.dialogs.talk(talk), "content", room.pupil(0)).record == talk.uid.text());
    CHECK(room.goesOn(room.dialogs.newTalk(room.pupil(0)), "content", room.pupil(0)).record.isEmpty());
}

TEST_CASE("a talk, or what is noted of one pupil, that speaks of risk says that nobody is alarmed, and leads to the level",
          "[groups][riskwords]")
{
    GroupRoom room;
    std::optional<StudentId> asked;
    room.dialogs.setLevelBy([&](StudentId student) { asked = student; });
    const auto attendances = room.groups.attendanceAt(room.session.id);
    REQUIRE(attendances.size() == 1);
    const bool isTalk = GENERATE(true, false);
    FormDialog* dialog = isTalk ? room.dialogs.newTalk(room.pupil(0)) : room.dialogs.remark(attendances.front());
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    const char* field = isTalk ? "content" : "remark";
    QTest::keyClicks(ActsDesk::field(dialog, field), QStringLiteral("Quiet today. "));
    CHECK(dialog->bar().isHidden());
    QTest::keyClicks(ActsDesk::field(dialog, field), QStringLiteral("She said she wants to die."));
    CHECK(dialog->bar().text().contains(QStringLiteral("wants to die")));
    if (isTalk) {
        auto& form = dynamic_cast<RecordForm<Talk>&>(dialog->form());
        Talk talk = form.record();
        talk.topics = topicsText({TalkTopic::Relief});
        talk.teacher = talk.subject = talk.advice = QStringLiteral("何老师");
        form.setRecord(talk);
    }
    QTest::mouseClick(ActsDesk::buttonOf(dialog, GroupDialogs::tr("Save and set level")), Qt::LeftButton);
    ActsDesk::settle();
    CHECK(asked == room.pupil(0));
}

TEST_CASE("the letter of a pupil who has left shows whose it is, and stays that pupil's when it is saved", "[letters]")
{
    GroupRoom room;
    Letter letter{room.clock.today()};
    letter.student = room.pupil(0);
    letter.urgency = LetterUrgency::Soon;
    letter.content = typedWords;
    REQUIRE(room.letters.enter(letter));
    Stored<Student> left = *room.registered.student(room.pupil(0));
    left.value.status = EnrolmentStatus::Transferred;
    left.value.statusOn = room.clock.today();
    REQUIRE(room.registered.changeStatus(left));
    FormDialog* dialog = room.dialogs.letter(room.letters.unanswered().front());
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto* shown = qobject_cast<QComboBox*>(ActsDesk::field(dialog, "student"));
    REQUIRE(shown);
    CHECK(shown->currentText().contains(left.value.name));
    ActsDesk::buttonOf(dialog, QStringLiteral("Save, not answered yet"))->click();
    ActsDesk::settle();
    CHECK(room.letters.of(room.pupil(0)).size() == 1);
}
