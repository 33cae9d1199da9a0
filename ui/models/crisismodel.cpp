// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/crisismodel.h"

#include "core/base/byuid.h"
#include "core/services/protocoltext.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute; // ms

ActOutcome outcomeOf(const std::optional<CrisisRefused>& refused, const char* field = nullptr)
{
    if (!refused)
        return {};
    if (const auto* why = std::get_if<CrisisRefusal>(&*refused))
        return sentence(*why);
    Violations found = std::get<Violations>(*refused);
    if (field)
        for (Violation& one : found)
            one.field = QLatin1StringView(field);
    return found;
}

} // namespace

QString clockTime(Moment moment, const QTimeZone& zone)
{
    return shown(moment.in(zone).time());
}

QString minuteWords(Moment due, Moment now)
{
    const qint64 left = due.msecs() - now.msecs();
    const qint64 minutes = (left >= 0 ? left + minute - 1 : -left) / minute; // what has begun counts until then
    if (minutes == 0)
        return CrisisModel::tr("now");
    if (left >= 0)
        return minutes < 120 ? CrisisModel::tr("in %1 min").arg(minutes) : CrisisModel::tr("in %1 h").arg(minutes / 60);
    return minutes < 120 ? CrisisModel::tr("%1 min late").arg(minutes) : CrisisModel::tr("%1 h late").arg(minutes / 60);
}

CrisisModel::CrisisModel(On on, ChangeNotifier& news, const Clock& clock)
    : m_on(std::move(on)),
      m_clock(clock),
      m_watch(news, {Kind::CrisisEvent, Kind::CrisisEntry, Kind::CrisisTask, Kind::CrisisWatch, Kind::CrisisAffected,
                     Kind::Student, Kind::Guardian, Kind::SchoolRule})
{
    connect(&m_watch, &Watch::stale, this, &CrisisModel::stale);
}

void CrisisModel::choose(int row)
{
    m_wanted = m_all.at(static_cast<std::size_t>(row)).id;
    readChosen();
    Q_EMIT refreshed();
}

void CrisisModel::chooseNone()
{
    m_wanted.reset();
    readChosen();
    Q_EMIT refreshed();
}

bool CrisisModel::choose(CrisisEventId event)
{
    refreshIfStale();
    if (std::ranges::find(m_all, event, &Stored<CrisisEvent>::id) == m_all.end())
        return false;
    m_wanted = event;
    readChosen();
    Q_EMIT refreshed();
    return true;
}

// A line goes for ever into the log of the crisis in front: it is never one that nobody has chosen.
bool CrisisModel::chooseOnlyOpen()
{
    refreshIfStale();
    if (m_open.size() == 1)
        return choose(m_open.front().id);
    chooseNone();
    return false;
}

bool CrisisModel::chooseByUid(const QString& uid)
{
    refreshIfStale();
    const auto found = std::ranges::find_if(m_all, [&](const auto& event) { return event.uid.text() == uid; });
    if (found == m_all.end())
        return false;
    choose(static_cast<int>(found - m_all.begin()));
    return true;
}

std::optional<ReportStage> CrisisModel::stageAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_reports.size()
               ? std::optional(m_reports[static_cast<std::size_t>(row)].stage)
               : std::nullopt;
}

QString CrisisModel::phoneLine(int row) const
{
    const QModelIndex index = m_phoneRows.index(row);
    return QStringLiteral("%1 %2").arg(m_phoneRows.data(index, TextRole).toString(),
                                       m_phoneRows.data(index, SecondLineRole).toString());
}

int CrisisModel::stepsLeft() const
{
    return static_cast<int>(std::ranges::count_if(m_tasks, [](const auto& task) { return !task.value.doneAt; }));
}

int CrisisModel::watchesRunning() const
{
    return static_cast<int>(std::ranges::count_if(m_watches, [](const auto& watch) { return !watch.value.endedAt; }));
}

QString CrisisModel::elapsed() const
{
    if (!m_chosen)
        return {};
    const Moment until = m_chosen->value.closedAt.value_or(m_clock.now());
    const qint64 passed = std::max<qint64>(0, until.msecs() - m_chosen->value.openedAt.msecs());
    return QStringLiteral("%1:%2:%3")
        .arg(passed / hour)
        .arg(passed / minute % 60, 2, 10, QLatin1Char('0'))
        .arg(passed / second % 60, 2, 10, QLatin1Char('0'));
}

QString CrisisModel::title() const
{
    return m_chosen ? factLine({m_chosen->value.number, m_chosen->value.title}) : QString();
}

QString CrisisModel::facts() const
{
    if (!m_chosen)
        return {};
    const CrisisEvent& event = m_chosen->value;
    return factLine({label(event.kind), label(event.urgency), event.place,
                     event.student ? identityOf(*event.student) : QString(),
                     event.lead.isEmpty() ? tr("nobody leads yet") : tr("led by %1").arg(event.lead),
                     tr("since %1").arg(shown(event.openedAt, m_clock.today(), m_clock.zone(), QLocale())),
                     event.reviewedAt ? tr("closed and looked back on")
                     : event.closedAt ? tr("closed")
                                      : QString()});
}

// The report that is late for the longest.
QString CrisisModel::lateWords() const
{
    std::optional<ReportClock> late;
    for (const Stored<CrisisEvent>& event : m_open)
        for (const ReportClock& report : m_on.crises.reportsOf(event))
            if (report.isOwed() && *report.dueAt <= m_clock.now() && (!late || *report.dueAt < *late->dueAt))
                late = report;
    return late ? tr("%1: %2.", "a report, how late it is").arg(label(late->stage), minuteWords(*late->dueAt, m_clock.now()))
                : QString();
}

QString CrisisModel::openWords() const
{
    const QString open = sinceWords(), late = lateWords();
    return late.isEmpty() ? open : tr("%1 %2", "two sentences").arg(open, late);
}

QString CrisisModel::sinceWords() const
{
    if (m_open.empty())
        return {};
    if (m_open.size() > 1)
        return tr("%1 crises are open. Everything is being kept.").arg(m_open.size());
    const CrisisEvent& event = m_open.front().value;
    const qint64 minutes = std::max<qint64>(0, m_clock.now().msecs() - event.openedAt.msecs()) / minute;
    if (minutes == 0)
        return tr("Crisis %1 has just begun.").arg(factLine({event.number, event.title}));
    const QString since = minutes < 120 ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / 60);
    return tr("Crisis %1 has been open for %2.").arg(factLine({event.number, event.title}), since);
}

QString CrisisModel::dutyWords() const
{
    return m_chosen ? m_on.crises.protocolOf(m_chosen->value.protocol).duty.in(QLocale()) : QString();
}

QStringList CrisisModel::openWork() const
{
    return m_chosen ? m_on.crises.openWork(*m_chosen) : QStringList();
}

QString CrisisModel::identityOf(StudentId student) const
{
    const auto known = m_on.registered.student(student);
    return known ? factLine({known->value.name, m_on.registered.classLabelOf(known->value)}) : QString();
}

std::optional<StudentId> CrisisModel::pupilByUid(const QString& uid) const
{
    const auto known = byUid(m_on.registered.students(), uid);
    return known ? std::optional(known->id) : std::nullopt;
}

QString CrisisModel::situationWords(const QString& situation) const
{
    const auto* known = m_chosen ? m_on.crises.protocolOf(m_chosen->value.protocol).situation(situation) : nullptr;
    return known ? known->text.in(QLocale()) : QString();
}

QStringList CrisisModel::guardianWords() const
{
    QStringList words;
    if (!m_chosen || !m_chosen->value.student)
        return words;
    for (const Stored<Guardian>& guardian : m_on.family.guardiansOf(*m_chosen->value.student))
        words << factLine({guardian.value.name, saidLabel(guardian.value.relation), guardian.value.phone,
                           guardian.value.notFirst ? tr("not first") : QString(),
                           guardian.value.mayBeTold ? QString() : tr("not to be told")});
    return words;
}

QDate CrisisModel::proposedUntil(CrisisRing ring) const
{
    return m_clock.today().addDays(m_on.crises.protocolOf(m_chosen.value().value.protocol).watchDays(ring));
}

ProtocolText CrisisModel::protocolLines() const
{
    ProtocolText lines = linesOf(m_on.crises.protocol());
    lines.decidedBy = by();
    return lines;
}

void CrisisModel::begin(const QString& words)
{
    m_wanted = m_on.crises.begin({words, {}, by()});
    refreshIfStale();
}

ActOutcome CrisisModel::write(EntryKind kind, const QString& text)
{
    return outcomeOf(m_on.crises.log(id(), kind, text, by()));
}

ActOutcome CrisisModel::describe(const CrisisEvent& event, const QString& allTheSame)
{
    return outcomeOf(m_on.crises.describe({id(), m_chosen->uid, event}, by(), allTheSame));
}

ActOutcome CrisisModel::concerns(StudentId student)
{
    CrisisEvent event = m_chosen.value().value;
    event.student = student;
    return describe(event);
}

ActOutcome CrisisModel::takeStep(int row)
{
    return outcomeOf(m_on.crises.tick(step(row).id, by()));
}

ActOutcome CrisisModel::takeStepBack(int row)
{
    return outcomeOf(m_on.crises.untick(step(row).id, by()));
}

CrisisEntry CrisisModel::newEntry(EntryKind what) const
{
    return {id(), m_clock.now(), by(), what, {}, {}, m_chosen->value.student};
}

ActOutcome CrisisModel::notice(const CrisisNotice& notice)
{
    CrisisEntry entry = newEntry(EntryKind::Notice);
    entry.party = notice.party;
    entry.way = notice.way;
    entry.outcome = notice.outcome;
    entry.happenedAt = notice.happenedAt;
    entry.phone = notice.phone;
    entry.text = notice.text;
    entry.withheld = notice.withheld;
    return outcomeOf(m_on.crises.record(entry, notice.allTheSame));
}

ActOutcome CrisisModel::record(const CrisisEntry& entry, const QString& allTheSame)
{
    return outcomeOf(m_on.crises.record(entry, allTheSame));
}

ActOutcome CrisisModel::takeRole(const QString& role, const CrisisRoleTaking& taking)
{
    return outcomeOf(m_on.crises.takeRole(id(), role, taking, by()));
}

ActOutcome CrisisModel::tickDuty(const QString& situation)
{
    return outcomeOf(m_on.crises.tickDuty(id(), situation, by()));
}

ActOutcome CrisisModel::reportDuty(const QString& situation, const CrisisDutyReport& report)
{
    return outcomeOf(m_on.crises.reportDuty(id(), situation, report));
}

ActOutcome CrisisModel::startWatch(const CrisisWatch& watch)
{
    return outcomeOf(m_on.crises.startWatch(watch, by()));
}

ActOutcome CrisisModel::handOn(CrisisWatchId watch, const CrisisWatch& next)
{
    return outcomeOf(m_on.crises.handOn(watch, next, by()));
}

ActOutcome CrisisModel::endWatch(CrisisWatchId watch, const QString& words)
{
    return outcomeOf(m_on.crises.endWatch(watch, words, by()), "words");
}

ActOutcome CrisisModel::addAffected(const CrisisAffected& affected)
{
    return outcomeOf(m_on.crises.addAffected(affected, by()));
}

ActOutcome CrisisModel::lookIn(CrisisAffectedId affected, const QString& words)
{
    return outcomeOf(m_on.crises.lookIn(affected, words, by()), "words");
}

ActOutcome CrisisModel::endAffected(CrisisAffectedId affected, const QString& words)
{
    return outcomeOf(m_on.crises.endAffected(affected, words, by()), "words");
}

ActOutcome CrisisModel::close(const CrisisClosing& closing)
{
    CrisisClosing signedBy = closing;
    signedBy.by = by();
    const auto refused = m_on.crises.close(id(), signedBy);
    if (!refused)
        return {};
    if (const auto* found = std::get_if<Violations>(&*refused))
        return *found;
    if (const auto* why = std::get_if<CrisisRefusal>(&*refused))
        return sentence(*why);
    return tr("Something is still open. Do it, or write below why it is closed all the same:") + u'\n' +
           std::get<QStringList>(*refused).join(u'\n');
}

ActOutcome CrisisModel::review(const QString& lessons)
{
    return outcomeOf(m_on.crises.review(id(), lessons), "words");
}

ActOutcome CrisisModel::adopt(const ProtocolText& lines)
{
    if (Violations found = missingRequired(lines); !found.empty())
        return found;
    const auto changed = withLines(m_on.crises.protocol(), lines);
    if (!changed)
        return changed.error();
    m_on.crises.adopt(*changed, lines.decidedBy, lines.note);
    return {};
}

} // namespace anxin
