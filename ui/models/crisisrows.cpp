// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of CrisisModel: what is read, and how it is shown.
#include "ui/models/crisismodel.h"
#include "ui/models/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
// A mark beside the word and the colour.
constexpr char16_t done[] = u"✓", waiting[] = u"○", late[] = u"▲", running[] = u"●";

QString marked(const char16_t* mark)
{
    return QString::fromUtf16(mark);
}

// What a line of the log is.
QString wordFor(const CrisisEntry& entry)
{
    switch (entry.what) {
    case EntryKind::Log: return {};
    case EntryKind::Report:
        return entry.situation.isEmpty() ? CrisisModel::tr("Incident report") : CrisisModel::tr("Mandatory report");
    default: return label(entry.what);
    }
}
} // namespace

QString CrisisModel::timeOf(Moment moment) const
{
    return clockTime(moment, m_clock.zone());
}

void CrisisModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void CrisisModel::tick()
{
    if (!m_chosen)
        return;
    showSteps();
    showCare();
    showDuties();
    Q_EMIT refreshed();
}

void CrisisModel::refresh()
{
    m_readOn = m_clock.today();
    m_all = m_on.crises.all();
    m_open = m_on.crises.open();
    std::vector<ShownRow> rows;
    for (const Stored<CrisisEvent>& event : m_all) {
        const CrisisEvent& value = event.value;
        const QString pill = !value.closedAt    ? tr("open")
                             : value.reviewedAt ? tr("looked back on")
                                                : tr("to be looked back on");
        rows.push_back({factLine({value.number, value.title}), factLine({label(value.kind), value.place}),
                        shown(value.openedAt, m_readOn, m_clock.zone(), QLocale()), pill,
                        !value.closedAt    ? Tone::Warn
                        : value.reviewedAt ? Tone::Ok
                                           : Tone::Info});
    }
    m_eventRows.setRows(std::move(rows));
    readChosen();
    Q_EMIT refreshed();
}

void CrisisModel::readChosen()
{
    m_chosen = m_wanted ? m_on.crises.event(*m_wanted) : std::nullopt;
    m_tasks.clear();
    m_roles.clear();
    m_watches.clear();
    m_affected.clear();
    m_reports.clear();
    m_duties.clear();
    if (m_chosen) {
        m_tasks = m_on.crises.tasksOf(id());
        std::ranges::stable_partition(m_tasks, [](const auto& task) { return !task.value.doneAt; });
        m_roles = m_on.crises.rolesOf(id());
        m_watches = m_on.crises.watchesOf(id());
        m_affected = m_on.crises.affectedBy(id());
        m_reports = m_on.crises.reportsOf(*m_chosen);
        m_duties = m_on.crises.dutiesOf(*m_chosen);
    }
    std::vector<ShownRow> phones;
    const CrisisProtocol& protocol = m_on.crises.protocol();
    for (const CrisisProtocol::Phone& phone : protocol.phones) // today's numbers, whatever the event was begun with
        phones.push_back(
            {.title = QStringLiteral("☎"), .second = phone.number, .text = phone.who.in(QLocale()), .key = phone.number});
    for (const QString& guardian : guardianWords())
        phones.push_back({.title = QStringLiteral("☎"), .second = tr("guardian"), .text = guardian, .key = guardian});
    m_phoneRows.setRows(std::move(phones));
    showSteps();
    showRoles();
    showLog();
    showCare();
    showDuties();
}

void CrisisModel::showSteps()
{
    std::vector<ShownRow> rows;
    const Moment now = m_clock.now();
    for (const Stored<CrisisTask>& task : m_tasks) {
        const CrisisTask& step = task.value;
        ShownRow row{.title = marked(waiting), .text = step.text(QLocale()), .key = task.uid.text()};
        if (step.doneAt) {
            row.title = marked(done);
            row.pill = tr("taken at %1").arg(timeOf(*step.doneAt));
            row.second = step.doneBy;
            row.tone = Tone::Ok;
        } else {
            const bool isLate = isOpen() && now > step.dueAt;
            row.title = marked(isLate ? late : waiting);
            row.pill = isOpen() ? minuteWords(step.dueAt, now) : tr("not taken");
            const auto role = std::ranges::find(m_roles, step.role, &RoleState::role);
            row.second = factLine({roleWords(step.role), role != m_roles.end() ? role->holder : QString()});
            row.tone = isLate ? Tone::Warn : Tone::Neutral;
        }
        rows.push_back(std::move(row));
    }
    m_stepRows.setRows(std::move(rows));
}

void CrisisModel::showRoles()
{
    std::vector<ShownRow> rows;
    for (const RoleState& role : m_roles)
        rows.push_back({.title = marked(role.since ? running : waiting),
                        .second = role.since ? factLine({role.phone, tr("from %1").arg(timeOf(*role.since))}) : QString(),
                        .pill = role.since ? role.holder : tr("nobody yet"),
                        .tone = role.since ? Tone::Info : Tone::Neutral,
                        .text = roleWords(role.role),
                        .key = role.role});
    m_roleRows.setRows(std::move(rows));
}

QString CrisisModel::secondLineOf(const CrisisEntry& entry) const
{
    return factLine({entry.happenedAt ? tr("at %1").arg(shown(*entry.happenedAt)) : QString(), partyWords(entry),
                     saidLabel(entry.way), saidLabel(entry.outcome), saidLabel(entry.stage), saidLabel(entry.ground),
                     entry.officer, entry.phone, entry.receipt.isEmpty() ? QString() : tr("receipt %1").arg(entry.receipt),
                     entry.withheld.isEmpty() ? QString() : tr("held back: %1").arg(entry.withheld), entry.author});
}

void CrisisModel::showLog()
{
    std::vector<ShownRow> rows, told;
    const auto log = m_chosen ? m_on.crises.logOf(id()) : std::vector<Stored<CrisisEntry>>();
    for (auto entry = log.rbegin(); entry != log.rend(); ++entry) {
        const CrisisEntry& value = entry->value;
        const QDate on = value.at.dateIn(m_clock.zone());
        QString second = secondLineOf(value);
        if (on != m_readOn)
            second = factLine({shownDay(on, m_readOn), second});
        const bool isGrave = value.what == EntryKind::Duty || value.what == EntryKind::Exception;
        const Tone tone = isGrave ? Tone::Warn : value.what == EntryKind::Step ? Tone::Ok : Tone::Info;
        ShownRow row{.title = timeOf(value.at),
                     .second = second,
                     .pill = wordFor(value),
                     .tone = tone,
                     .text = value.text,
                     .key = entry->uid.text()};
        if (value.what == EntryKind::Notice || value.what == EntryKind::Exception)
            told.push_back(row);
        rows.push_back(std::move(row));
    }
    m_logRows.setRows(std::move(rows));
    m_toldRows.setRows(std::move(told));
}

void CrisisModel::showCare()
{
    std::vector<ShownRow> watches, affected;
    for (const Stored<CrisisWatch>& watch : m_watches) {
        const CrisisWatch& value = watch.value;
        const QString whom = value.student ? identityOf(*value.student) : value.watched;
        const QString until = factLine({value.untilOn ? shownDay(*value.untilOn, m_readOn) : QString(),
                                        value.untilAt ? shown(*value.untilAt) : QString()});
        ShownRow row{.title = marked(value.endedAt ? done : running),
                     .second = factLine({value.place, tr("from %1").arg(timeOf(value.startedAt)),
                                         value.endedAt     ? tr("to %1").arg(timeOf(*value.endedAt))
                                         : until.isEmpty() ? QString()
                                                           : tr("until %1").arg(until)}),
                     .pill = value.ending ? label(*value.ending) : tr("running"),
                     .tone = value.endedAt ? Tone::Ok : Tone::Info,
                     .text = tr("%1 stays with %2").arg(value.watcher, whom),
                     .key = watch.uid.text()};
        watches.push_back(std::move(row));
    }
    for (const Stored<CrisisAffected>& one : m_affected) {
        const CrisisAffected& value = one.value;
        const QDate next = m_on.crises.nextLook(value);
        affected.push_back({.title = value.closedOn ? marked(done) : QString::number(1 + static_cast<int>(value.ring)),
                            .second = factLine({value.why, value.notes.section(u'\n', -1)}),
                            .pill = value.closedOn ? tr("ended") : tr("look in %1").arg(dueWords(next, m_readOn)),
                            .tone = value.closedOn    ? Tone::Ok
                                    : next < m_readOn ? Tone::Warn
                                                      : Tone::Neutral,
                            .text = identityOf(value.student),
                            .key = one.uid.text()});
    }
    m_watchRows.setRows(std::move(watches));
    m_affectedRows.setRows(std::move(affected));
}

ShownRow CrisisModel::rowOf(const DutyState& duty) const
{
    const auto answered = duty.answeredAt();
    QStringList missing, without;
    for (const ReportOffice office : duty.missing())
        missing << label(office);
    for (const auto& [office, answer] : duty.answers)
        if (!answer.isMade)
            without << label(office);
    const auto listed = [](const QString& words, const QStringList& offices) {
        return offices.isEmpty() ? QString() : words.arg(QLocale().createSeparatedList(offices));
    };
    return {.title = answered        ? marked(done)
                     : duty.tickedAt ? marked(late)
                                     : duty.situation,
            .second = factLine({listed(tr("still missing: %1"), missing), listed(tr("none to %1, see the log"), without)}),
            .pill = answered        ? (without.isEmpty() ? tr("reported at %1") : tr("answered at %1")).arg(timeOf(*answered))
                    : duty.tickedAt ? tr("applies: report now")
                                    : QString(),
            .tone = answered ? Tone::Ok : Tone::Warn,
            .text = situationWords(duty.situation),
            .key = duty.situation};
}

void CrisisModel::showDuties()
{
    std::vector<ShownRow> reports, duties;
    const Moment now = m_clock.now();
    const QString unclear = isOpen() && m_chosen->value.kind == CrisisKind::Unclear
                                ? tr("counted as if it had to be reported, until the kind is entered")
                                : QString();
    for (const ReportClock& clock : m_reports) {
        const bool isMade = clock.isMade();
        const bool isLate = isOpen() && clock.isOwed() && now > *clock.dueAt;
        const QString last = clock.madeAt ? tr("made at %1").arg(timeOf(*clock.madeAt)) : QString();
        reports.push_back({.title = marked(isMade   ? done
                                           : isLate ? late
                                                    : waiting),
                           .second = isMade ? QString() : factLine({last, unclear}),
                           .pill = isMade         ? last
                                   : !isOpen()    ? tr("not made")
                                   : !clock.dueAt ? tr("when it is closed")
                                                  : minuteWords(*clock.dueAt, now),
                           .tone = isMade   ? Tone::Ok
                                   : isLate ? Tone::Warn
                                            : Tone::Neutral,
                           .text = label(clock.stage),
                           .key = toCode(clock.stage)});
    }
    for (const DutyState& duty : m_duties)
        duties.push_back(rowOf(duty));
    m_reportRows.setRows(std::move(reports));
    m_dutyRows.setRows(std::move(duties));
}

} // namespace anxin
