// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/crisisservice.h"
#include "core/services/referralservice.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"
#include "tests/support/smallroom.h"
#include "ui/models/timelinemodel.h"

namespace anxin {

// A pupil of whom there is a record of every kind; each text that must not leave has a word of its own in it.
struct FullRoom : SmallRoom {
    const QString teacher = QStringLiteral("林老师");
    StudentId pupil = school.pupils[2];
    static QString secret(const char* what) { return QStringLiteral("机密%1").arg(QLatin1StringView(what)); }

    FullRoom()
    {
        fillCase();
        fillRegister();
        fillGroups();
        fillCrisis();
    }
    void fillCase()
    {
        const auto file = casework.openCaseOf(pupil);
        for (const Stored<SessionNote>& note : casework.notesOf(file->id)) {
            Stored<SessionNote> written = note;
            written.value.process = secret("note");
            written.value.presentingProblem = secret("words");
            REQUIRE(casework.sign(written));
            REQUIRE(casework.addTo({note.id, teacher, secret("addendum")}));
        }
        REQUIRE(triage.recordInterview({pupil, std::nullopt, clock.today(), teacher, InterviewConclusion::KeyAttention,
                                        secret("interview"), std::nullopt, QString()}));
        REQUIRE(casework.record(HomeContact{pupil, clock.today(), ContactChannel::OnSite, teacher, QStringLiteral("母亲"),
                                            QStringLiteral("家访"), secret("contact"), QString(), ContactOutcome::Reached}));
        REQUIRE(memos.write({pupil, clock.today(), secret("memo")}));
        const auto meeting = meetings.begin({std::nullopt, clock.today(), teacher, {}});
        REQUIRE(meeting);
        REQUIRE(meetings.decide(
            *meeting, pupil,
            {MeetingOutcome::Level, triage.scheme()[0].id, QStringLiteral("会议决定上调"), QStringLiteral("访谈")}));
    }
    void fillRegister()
    {
        REQUIRE(family.add(Attention{pupil, AttentionCategory::LeftBehind, QDate(2026, 9, 1)}));
        REQUIRE(consents.record(Consent{pupil, ConsentPurpose::Counselling, ConsentState::Sent, QDate(2026, 9, 8)}));
        REQUIRE(attachments.add(pupil, QStringLiteral("一幅画"), {QStringLiteral("a.png"), QByteArrayLiteral("png")}));
        Stored<Student> moved = *registered.student(pupil);
        moved.value.classUnit = school.units[4];
        REQUIRE(registered.save(moved));
        doing(Op::EnterSheet, [&](UnitOfWork& uow) {
            const AnswerSheetId sheet =
                sheets.add(uow, {campaigns.all().front().id, pupil, QStringLiteral("phq-9"), 1, QString(), QString(),
                                 QStringLiteral("self"), clock.today(), std::nullopt, QStringLiteral("{}"), std::nullopt});
            sheets.saveResult(
                uow, sheet,
                {Signal::Candidate, SheetValidity::Valid, QStringLiteral("[\"alert:self-harm\"]"), QStringLiteral("{}")});
        });
        doing(Op::BookAppointment, [&](UnitOfWork& uow) {
            const Appointment next{pupil, clock.today().addDays(3), QTime(12, 30), 40, AppointmentKind::FollowUp,
                                   {},    secret("appointment"),    teacher,       {}, AppointmentState::Booked,
                                   {}};
            return appointments.add(uow, next);
        });
        TellOrder told = disclosures.proposal(pupil);
        told.recipient = QStringLiteral("周老师");
        told.basis = QStringLiteral("课堂照顾");
        told.ground = DisclosureGround::Care;
        told.told = QStringLiteral("请允许该生来辅导室");
        REQUIRE(disclosures.tell(told));
    }
    void fillGroups()
    {
        GroupProgramme group = groups.proposal();
        group.title = QStringLiteral("减压小组");
        group.goals = QStringLiteral("放松");
        group.ruleAgreedOn = clock.today();
        const auto planned = groups.add(group);
        REQUIRE(planned);
        REQUIRE(groups.join(*planned, pupil));
        GroupSession session = groups.nextSession(*planned);
        session.process = secret("group");
        REQUIRE(groups.hold(session, {{GroupSessionId::fromRowId(0), pupil, GroupPresence::Present, secret("remark")}}));
        REQUIRE(talks.record({pupil, clock.today(), std::nullopt, QStringLiteral("周老师"), QStringLiteral("数学"),
                              topicsText({TalkTopic::Learning}), secret("talk"), QStringLiteral("多鼓励")}));
        Letter letter{clock.today()};
        letter.student = pupil;
        letter.urgency = LetterUrgency::Soon;
        letter.content = secret("letter");
        REQUIRE(letters.enter(letter));
    }
    // In which somebody else died: what is done about the pupil is the pupil's all the same.
    void fillCrisis()
    {
        const CrisisEventId event = crises.begin({QStringLiteral("同学意外离世"), school.pupils[3], teacher});
        REQUIRE_FALSE(crises.addAffected(
            {event, pupil, CrisisRing::Closest, secret("why"), {}, clock.today().addDays(14), {}, {}, {}}, teacher));
        REQUIRE_FALSE(crises.lookIn(crises.affected(pupil).front().id, secret("look"), teacher));
        REQUIRE_FALSE(crises.startWatch(
            {event, pupil, {}, QStringLiteral("班主任"), {}, clock.now(), {}, {}, {}, {}, secret("watch")}, teacher));
        CrisisEntry notice = CrisisRoom::notice(event, pupil, QStringLiteral("母亲"));
        notice.text = secret("notice");
        REQUIRE_FALSE(crises.record(notice));
        CrisisEntry exception = CrisisRoom::entry(event, EntryKind::Exception, secret("exception"));
        exception.student = pupil;
        exception.party = QStringLiteral("母亲");
        exception.ground = ExceptionGround::Danger;
        exception.decidedBy = teacher;
        exception.withheld = secret("withheld");
        REQUIRE_FALSE(crises.record(exception));
    }
    std::vector<TimelineEntry> entries(Timeline::Where where = Timeline::Where::File) { return whole.of(pupil, where); }
    QString textOf(const std::vector<TimelineEntry>& of)
    {
        QStringList all;
        for (const TimelineEntry& entry : of)
            all << entry.title << entry.text << entry.author << entry.pill;
        return all.join(u'\n');
    }
};

} // namespace anxin
