// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/crisisacts.h"

#include <algorithm>

namespace anxin {

std::vector<YearAct> CrisisActs::acts()
{
    const auto act = [this](const char* name, int weight, bool (CrisisActs::*run)(qint64),
                            YearAct::Twin twin = YearAct::Twin::Never) {
        return YearAct{name, weight, [this, run](qint64 pupil) { return (this->*run)(pupil); }, twin};
    };
    return {act("crises", 1, &CrisisActs::begin),
            act("crises described", 2, &CrisisActs::describe),
            act("reports of crises", 2, &CrisisActs::report),
            act("duties to report", 2, &CrisisActs::tickDuty),
            act("duties reported", 3, &CrisisActs::reportDuty),
            act("watches", 1, &CrisisActs::startWatch, YearAct::Twin::Perhaps),
            act("watches handed on", 1, &CrisisActs::handOn),
            act("watches ended", 1, &CrisisActs::endWatch),
            act("pupils affected", 2, &CrisisActs::addAffected, YearAct::Twin::Perhaps),
            act("looked in", 2, &CrisisActs::lookIn),
            act("no longer affected", 1, &CrisisActs::endAffected),
            act("crises closed", 2, &CrisisActs::close),
            act("crises looked back on", 1, &CrisisActs::lookBack)};
}

CrisisActs::Event* CrisisActs::anyOpen()
{
    const auto found = m_room.anyWhere(m_model.events, [](const auto& one) { return !one.closedAt; });
    return found == m_model.events.end() ? nullptr : &*found;
}

bool CrisisActs::begin(qint64 pupil)
{
    CrisisStart start{m_room.words, {}, m_room.teacher};
    if (m_room.oneIn(2))
        start.student = m_room.id(pupil);
    const Moment at = m_room.moment();
    const CrisisEventId id = m_crises.begin(start);
    m_model.events.emplace(id.rowId(), CrisesModel::Event{start.student ? pupil : 0, at, at});
    return true;
}

// What kind it is, and about whom, where nobody knew. Another kind takes no report away without a reason.
bool CrisisActs::describe(qint64 pupil)
{
    Event* known = anyOpen();
    if (!known)
        return false;
    Stored<CrisisEvent> event = *m_crises.event(CrisisEventId::fromRowId(known->first));
    event.value.kind = m_room.anyOf(entriesOf<CrisisKind>)->value;
    if (known->second.pupil == 0 && m_room.oneIn(2))
        event.value.student = m_room.id(pupil);
    const QString why = m_room.wordsOrNone();
    if (m_crises.describe(event, m_room.teacher, why))
        return false;
    if (!why.isEmpty() || !CrisesModel::losesReports(known->second, event.value.kind))
        known->second.kind = event.value.kind;
    if (known->second.pupil == 0 && event.value.student)
        known->second.pupil = pupil;
    return true;
}

CrisisEntry CrisisActs::reportTo(const Event& event) const
{
    CrisisEntry entry{CrisisEventId::fromRowId(event.first),
                      m_room.moment(),
                      m_room.teacher,
                      EntryKind::Report,
                      m_room.words,
                      {},
                      {},
                      QStringLiteral("教育局"),
                      {},
                      {},
                      ContactWay::Phone,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
    return entry;
}

// Often typed later on the day on which it was made.
bool CrisisActs::report(qint64)
{
    Event* known = anyOpen();
    if (!known)
        return false;
    CrisisEntry entry = reportTo(*known);
    entry.stage = m_room.anyOf(entriesOf<ReportStage>)->value;
    Moment made = m_room.moment();
    if (m_room.oneIn(3)) {
        const QDateTime now = made.in(m_room.clock.zone());
        entry.happenedAt = QTime(m_room.below(now.time().hour() + 1), 0);
        made = Moment::fromMsecs(QDateTime(now.date(), *entry.happenedAt, m_room.clock.zone()).toMSecsSinceEpoch());
    }
    if (m_crises.record(entry))
        return false;
    known->second.reports.insert(*entry.stage);
    known->second.lastReport = std::max(known->second.lastReport, made);
    return true;
}

bool CrisisActs::tickDuty(qint64)
{
    Event* known = anyOpen();
    const QString situation = QString::number(1 + m_room.below(9));
    const Moment at = m_room.moment();
    if (!known || m_crises.tickDuty(CrisisEventId::fromRowId(known->first), situation, m_room.teacher))
        return false;
    known->second.duties.try_emplace(situation, CrisesModel::Duty{at});
    return true;
}

// To one office, or why not; also of what nobody has ticked, and sometimes without saying to which.
bool CrisisActs::reportDuty(qint64)
{
    Event* known = anyOpen();
    if (!known)
        return false;
    const bool isNew = known->second.duties.empty() || m_room.oneIn(4);
    const QString situation = isNew ? QString::number(1 + m_room.below(9)) : m_room.anyOf(known->second.duties)->first;
    CrisisDutyReport report;
    if (!m_room.oneIn(8))
        report.office = m_room.anyOf(entriesOf<ReportOffice>)->value;
    report.way = ContactWay::Phone;
    report.author = m_room.teacher;
    report.text = m_room.words;
    report.notMade = m_room.oneIn(4) ? m_room.wordsOrNone() : QString();
    const Moment at = m_room.moment();
    if (m_crises.reportDuty(CrisisEventId::fromRowId(known->first), situation, report))
        return false;
    const auto duty = known->second.duties.try_emplace(situation, CrisesModel::Duty{at}).first;
    if (report.office)
        duty->second.answered.insert(*report.office);
    return true;
}

// When a shift ends, where that is said: mostly soon, so that it is over on the day on which it began.
std::optional<QTime> CrisisActs::anyMinute()
{
    if (m_room.oneIn(3))
        return std::nullopt;
    const QTime now = m_room.moment().in(m_room.clock.zone()).time();
    const QTime end = now.addSecs((1 + m_room.below(m_room.oneIn(2) ? 30 : 600)) * 60);
    return QTime(end.hour(), end.minute());
}

// Over a pupil, or over somebody whom nobody knows.
bool CrisisActs::startWatch(qint64 pupil)
{
    const Event* known = anyOpen();
    if (!known)
        return false;
    CrisisWatch watch{
        CrisisEventId::fromRowId(known->first), m_room.id(pupil), {}, m_room.teacher, {}, m_room.moment(), {}, {}, {}, {}, {}};
    const bool isUnknown = m_room.oneIn(3);
    if (isUnknown) {
        watch.student.reset();
        watch.watched = m_room.wordsOrNone();
    }
    if (m_room.oneIn(2))
        watch.untilOn = m_room.today().addDays(m_room.below(5));
    watch.untilAt = anyMinute();
    if (m_crises.startWatch(watch, m_room.teacher))
        return false;
    m_model.watches[m_crises.watchesOf(watch.event).front().id.rowId()] = {
        known->first,  isUnknown ? 0 : pupil,          watch.untilOn.value_or(m_room.today()),
        watch.untilAt, watch.untilOn || watch.untilAt, watch.watcher};
    return true;
}

bool CrisisActs::handOn(qint64)
{
    const auto known = m_room.anyWhere(m_model.watches, [](const auto& one) { return one.isRunning; });
    if (known == m_model.watches.end())
        return false;
    CrisisWatch next{
        CrisisEventId::fromRowId(known->second.event), {}, {}, m_room.wordsOrNone(), {}, m_room.moment(), {}, {}, {}, {}, {}};
    next.untilOn = m_room.today().addDays(m_room.below(5));
    next.untilAt = anyMinute();
    if (m_crises.handOn(CrisisWatchId::fromRowId(known->first), next, m_room.teacher))
        return false;
    known->second.isRunning = false;
    m_model.watches[m_crises.watchesOf(next.event).front().id.rowId()] = {
        known->second.event, m_room.model.pupils.of(known->second.pupil), *next.untilOn, next.untilAt, true, next.watcher};
    return true;
}

bool CrisisActs::endWatch(qint64)
{
    const auto known = m_room.anyWhere(m_model.watches, [](const auto& one) { return one.isRunning; });
    if (known == m_model.watches.end() ||
        m_crises.endWatch(CrisisWatchId::fromRowId(known->first), m_room.wordsOrNone(), m_room.teacher))
        return false;
    known->second.isRunning = false;
    return true;
}

bool CrisisActs::addAffected(qint64 pupil)
{
    if (m_model.events.empty())
        return false;
    const qint64 event = m_room.anyOf(m_model.events)->first; // of one that is closed, too
    const CrisisRing ring = m_room.anyOf(entriesOf<CrisisRing>)->value;
    const QDate until = m_room.today().addDays(m_room.below(28));
    const CrisisEventId id = CrisisEventId::fromRowId(event);
    if (m_crises.addAffected({id, m_room.id(pupil), ring, m_room.words, m_room.today(), until, {}, {}, {}}, m_room.teacher))
        return false;
    qint64 latest = 0;
    for (const Stored<CrisisAffected>& one : m_crises.affectedBy(id))
        latest = std::max(latest, one.id.rowId());
    m_model.affected[latest] = {event, pupil, ring, m_room.today(), until};
    return true;
}

bool CrisisActs::lookIn(qint64)
{
    const auto known = m_room.anyWhere(m_model.affected, [](const auto& one) { return one.isLookedAfter; });
    if (known == m_model.affected.end() ||
        m_crises.lookIn(CrisisAffectedId::fromRowId(known->first), m_room.wordsOrNone(), m_room.teacher))
        return false;
    known->second.lookedInOn = m_room.today();
    return true;
}

bool CrisisActs::endAffected(qint64)
{
    const auto known = m_room.anyWhere(m_model.affected, [](const auto& one) { return one.isLookedAfter; });
    if (known == m_model.affected.end() ||
        m_crises.endAffected(CrisisAffectedId::fromRowId(known->first), m_room.wordsOrNone(), m_room.teacher))
        return false;
    known->second.isLookedAfter = false;
    return true;
}

// Much is open then, as a rule: a reason is needed.
bool CrisisActs::close(qint64)
{
    Event* known = anyOpen();
    const Moment at = m_room.moment();
    if (!known || m_crises.close(CrisisEventId::fromRowId(known->first),
                                 {m_room.words, m_room.words, m_room.wordsOrNone(), m_room.teacher}))
        return false;
    known->second.closedAt = at;
    return true;
}

bool CrisisActs::lookBack(qint64)
{
    const auto known = m_room.anyWhere(m_model.events, [](const auto& one) { return !one.isReviewed; });
    if (known == m_model.events.end() || m_crises.review(CrisisEventId::fromRowId(known->first), m_room.wordsOrNone()))
        return false;
    known->second.isReviewed = true;
    return true;
}

} // namespace anxin
