// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/crisisservice.h"
#include "core/services/disclosureservice.h"
#include "core/services/groupservice.h"
#include "tests/promises/canarywork.h"

namespace anxin {

namespace {
const QString teacher = QStringLiteral("林老师");
const StudentId pupil = StudentId::fromRowId(1), other = StudentId::fromRowId(2);

CrisisEntry line(CrisisEventId event, EntryKind what, const QString& text)
{
    return {event, Moment::fromMsecs(0), teacher, what, text, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}
} // namespace

// One of the nine situations: what an office is told, and why another one is told nothing.
void CanaryWork::tellOffices(CrisisEventId event)
{
    CrisisService crises{*m_vault};
    const QString situation = QStringLiteral("4");
    REQUIRE_FALSE(crises.tickDuty(event, situation, teacher));
    CrisisDutyReport made;
    made.office = ReportOffice::Police;
    made.officer = next();
    made.phone = Canaries::number(3);
    made.way = ContactWay::Phone;
    made.author = teacher;
    made.text = next();
    made.withheld = next();
    made.receipt = next();
    REQUIRE_FALSE(crises.reportDuty(event, situation, made));
    CrisisDutyReport notMade;
    notMade.office = ReportOffice::CivilAffairs;
    notMade.author = teacher;
    notMade.notMade = next();
    REQUIRE_FALSE(crises.reportDuty(event, situation, notMade));
}

// Every line, watch, notice and exception of a crisis, which is closed and looked back on. One watch goes on all the same.
void CanaryWork::crisis()
{
    CrisisService crises{*m_vault};
    const CrisisEventId event = crises.begin({next(), {}, teacher});
    Stored<CrisisEvent> known = *crises.event(event);
    known.value.kind = CrisisKind::SuicidalThoughts;
    known.value.student = pupil;
    known.value.place = next();
    known.value.discoveredBy = next();
    known.value.discoveredHow = next();
    known.value.originalWords = next();
    REQUIRE_FALSE(crises.describe(known, teacher));
    for (const EntryKind kind : {EntryKind::Log, EntryKind::Call, EntryKind::HandOver})
        REQUIRE_FALSE(crises.log(event, kind, next(), teacher));
    CrisisEntry notice = line(event, EntryKind::Notice, next());
    notice.student = pupil;
    notice.party = next();
    notice.phone = Canaries::number(2);
    notice.way = ContactWay::Phone;
    notice.outcome = NoticeOutcome::Reached;
    REQUIRE_FALSE(crises.record(notice, next()));
    CrisisEntry report = line(event, EntryKind::Report, next());
    report.stage = ReportStage::Oral;
    report.party = next();
    report.officer = next();
    report.way = ContactWay::Phone;
    report.receipt = next();
    REQUIRE_FALSE(crises.record(report));
    CrisisEntry exception = line(event, EntryKind::Exception, next());
    exception.ground = ExceptionGround::Danger;
    exception.decidedBy = next();
    exception.party = next();
    exception.withheld = next();
    exception.way = ContactWay::Phone;
    REQUIRE_FALSE(crises.record(exception));
    tellOffices(event);
    const auto watchBy = [&](const QString& watcher) {
        return CrisisWatch{event, {}, next(), watcher, next(), m_clock.now(), {}, {}, {}, {}, next()};
    };
    REQUIRE_FALSE(crises.startWatch(watchBy(next()), teacher));
    for (const Stored<CrisisWatch>& running : crises.watchesOf(event))
        REQUIRE_FALSE(crises.endWatch(running.id, next(), teacher));
    REQUIRE_FALSE(crises.startWatch(watchBy(teacher), teacher)); // an owner, whom the agenda names
    CrisisAffected affected{event, other, CrisisRing::Closest, next(), m_clock.today(), m_clock.today().addDays(14), {},
                            {},    {}};
    REQUIRE_FALSE(crises.addAffected(affected, teacher));
    for (const Stored<CrisisAffected>& one : crises.affectedBy(event))
        REQUIRE_FALSE(crises.lookIn(one.id, next(), teacher));
    CrisisClosing closing{next(), next(), next(), teacher};
    REQUIRE_FALSE(crises.close(event, closing));
    REQUIRE_FALSE(crises.review(event, next()));
    REQUIRE(crises.log(event, EntryKind::Log, next(), teacher)); // it is locked
}

// A group with what is noted of each member alone, and what teachers are told and what is kept from them.
void CanaryWork::groupAndTelling()
{
    GroupService groups{*m_vault};
    GroupProgramme plan = groups.proposal();
    plan.title = next();
    plan.goals = next();
    plan.audience = next();
    plan.outcome = next();
    plan.place = next();
    plan.leader = teacher;
    plan.beginsOn = plan.ruleAgreedOn.emplace(m_clock.today());
    const auto group = groups.add(plan);
    REQUIRE(group);
    std::vector<GroupAttendance> came;
    for (const StudentId member : {pupil, other}) {
        REQUIRE(groups.join(*group, member));
        came.push_back({GroupSessionId::fromRowId(0), member, GroupPresence::Present, next()});
    }
    GroupSession session = groups.nextSession(*group);
    session.process = next();
    session.place = next();
    REQUIRE(groups.hold(session, came));

    DisclosureService disclosures{*m_vault};
    TellOrder told = disclosures.proposal(pupil);
    told.recipient = next();
    told.basis = next();
    told.ground = DisclosureGround::Care;
    told.told = next();
    told.withheld = next();
    told.toldBy = teacher;
    REQUIRE(disclosures.tell(told));
}

} // namespace anxin
