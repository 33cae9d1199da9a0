// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of CrisisService: what is still open, and how an event ends.
#include "core/services/crisisservice.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CrisisService)
};

constexpr qint64 minute = 60'000; // ms

// by its kind alone. Of the others one of the nine situations decides.
bool mustBeReported(CrisisKind kind)
{
    return kind == CrisisKind::FamilyViolence || kind == CrisisKind::SexualAssault || kind == CrisisKind::Bullying;
}
} // namespace

// A report counts from when it was made, and not from when somebody came to type it.
std::vector<ReportClock> CrisisService::reportsOf(const Stored<CrisisEvent>& event)
{
    std::map<ReportStage, Moment> made; // interim ones the last time, the others the first
    Moment lastReport = event.value.openedAt;
    for (const Stored<CrisisEntry>& entry : m_kept.entriesOf(event.id)) {
        if (entry.value.what != EntryKind::Report || !entry.value.stage)
            continue;
        const Moment at = momentOf(entry.value, m_vault.clock().zone());
        lastReport = std::max(lastReport, at);
        const auto [known, isFirst] = made.try_emplace(*entry.value.stage, at);
        if (!isFirst)
            known->second =
                *entry.value.stage == ReportStage::Interim ? std::max(known->second, at) : std::min(known->second, at);
    }
    std::vector<ReportClock> clocks;
    const CrisisProtocol& rules = protocolOf(event.value.protocol);
    for (const auto& stage : entriesOf<ReportStage>) {
        const CrisisProtocol::ReportRule* rule = rules.reportFor(stage.value, event.value.kind);
        if (!rule)
            continue;
        ReportClock clock{stage.value, std::nullopt, std::nullopt};
        if (const auto known = made.find(stage.value); known != made.end())
            clock.madeAt = known->second;
        const Moment from = stage.value == ReportStage::Interim ? lastReport : event.value.openedAt;
        if (stage.value != ReportStage::Final)
            clock.dueAt = Moment::fromMsecs(from.msecs() + rule->minutes * minute);
        clocks.push_back(clock);
    }
    return clocks;
}

// Reporting one says that it applies, too. A line from before offices were asked for counts for one of them.
std::vector<DutyState> CrisisService::dutiesOf(const Stored<CrisisEvent>& event)
{
    std::vector<DutyState> duties;
    for (const CrisisProtocol::Situation& situation : protocolOf(event.value.protocol).situations)
        duties.push_back({situation.code});
    for (const Stored<CrisisEntry>& entry : m_kept.entriesOf(event.id)) {
        const EntryKind what = entry.value.what;
        const auto duty = std::ranges::find(duties, entry.value.situation, &DutyState::situation);
        if (duty == duties.end() || what == EntryKind::Role)
            continue;
        const Moment at = momentOf(entry.value, m_vault.clock().zone());
        duty->tickedAt = std::min(duty->tickedAt.value_or(at), at);
        if (what == EntryKind::Duty)
            continue;
        const bool isMade = what == EntryKind::Report;
        const auto missing = duty->missing();
        const auto office = officeOf(entry.value).value_or(missing.empty() ? ReportOffice::Police : missing.front());
        if (const auto known = duty->answers.find(office); known == duty->answers.end() || (isMade && !known->second.isMade))
            duty->answers.insert_or_assign(office, DutyState::Answer{at, isMade});
    }
    return duties;
}

// Whom the crisis is about, and with whom somebody stayed. Those whom it touches are looked in on, and ended one by one.
std::vector<StudentId> CrisisService::unheldPupils(const Stored<CrisisEvent>& event)
{
    std::vector<StudentId> unheld;
    const auto add = [&](const std::optional<StudentId>& student) {
        if (student && std::ranges::find(unheld, *student) == unheld.end() && !m_levels.currentOf(*student) &&
            !m_cases.openOf(*student))
            unheld.push_back(*student);
    };
    if (event.value.kind != CrisisKind::SuicideDeath)
        add(event.value.student);
    for (const Stored<CrisisWatch>& watch : m_kept.watchesOf(event.id))
        add(watch.value.student);
    return unheld;
}

QStringList CrisisService::openWork(const Stored<CrisisEvent>& event)
{
    QStringList open;
    for (const StudentId student : unheldPupils(event)) // nobody would be reminded of this pupil afterwards
        open << Tr::tr("%1 has neither a level nor an open case file. Decide on a level or open a file.")
                    .arg(m_students.byId(student).value().value.name);
    for (const Stored<CrisisWatch>& watch : m_kept.watchesOf(event.id))
        if (!watch.value.endedAt)
            open << Tr::tr("%1 still stays with %2. Hand the watch on or end it.")
                        .arg(watch.value.watcher, watchedName(watch.value));
    const auto duties = dutiesOf(event);
    if (mustBeReported(event.value.kind) &&
        std::ranges::none_of(duties, [](const DutyState& duty) { return duty.tickedAt.has_value(); }))
        open << Tr::tr("What happened is of a kind that must be reported, and none of the nine situations is ticked.");
    for (const DutyState& duty : duties)
        for (const ReportOffice office : duty.missing())
            open << Tr::tr("A situation that must be reported is ticked, and no report to %1 is entered: %2.", "office")
                        .arg(label(office), protocolOf(event.value.protocol).situation(duty.situation)->text.in(QLocale()));
    const Moment now = m_vault.clock().now();
    for (const ReportClock& report : reportsOf(event)) // interim ones go on; a late one is open all the same
        if (report.stage == ReportStage::Interim ? *report.dueAt <= now : !report.madeAt)
            open << Tr::tr("Not made yet: %1.").arg(label(report.stage));
    const auto tasks = m_kept.tasksOf(event.id);
    const auto left = std::ranges::count_if(tasks, [](const Stored<CrisisTask>& task) { return !task.value.doneAt; });
    if (left > 0)
        open << Tr::tr("Steps of the protocol that are not ticked: %1.").arg(left);
    if (event.value.kind == CrisisKind::Unclear)
        open << Tr::tr("It is not entered yet what kind of crisis it was.");
    return open;
}

std::optional<ClosingRefused> CrisisService::close(CrisisEventId id, const CrisisClosing& closing)
{
    Stored<CrisisEvent> event = m_kept.event(id).value();
    if (event.value.closedAt)
        return ClosingRefused{CrisisRefusal::Closed};
    Violations found;
    if (isEmpty(closing.summary))
        found.push_back({QStringLiteral("summary"), Rule::Required});
    if (isEmpty(closing.followUp))
        found.push_back({QStringLiteral("follow_up"), Rule::Required});
    if (!found.empty())
        return ClosingRefused{std::move(found)};
    const QStringList open = openWork(event);
    if (!open.isEmpty() && isEmpty(closing.allTheSame))
        return ClosingRefused{open};
    m_vault.transact(Op::CloseCrisis, [&](UnitOfWork& uow) {
        if (!open.isEmpty())
            m_kept.add(uow, line(uow, id, EntryKind::Overruled,
                                 Tr::tr("Closed all the same, because: %1").arg(closing.allTheSame.trimmed()) + u'\n' +
                                     open.join(u'\n'),
                                 closing.by));
        const CrisisEntry last = line(uow, id, EntryKind::Closed, closing.summary.trimmed(), closing.by);
        m_kept.add(uow, last);
        event.value.closedAt = last.at;
        event.value.closedBy = closing.by;
        event.value.summary = closing.summary.trimmed();
        event.value.followUp = closing.followUp.trimmed();
        m_kept.save(uow, event);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::review(CrisisEventId id, const QString& lessons)
{
    Stored<CrisisEvent> event = m_kept.event(id).value();
    if (!event.value.closedAt)
        return CrisisRefused{CrisisRefusal::NotClosed};
    if (event.value.reviewedAt)
        return CrisisRefused{CrisisRefusal::Reviewed};
    if (isEmpty(lessons))
        return CrisisRefused{Violations{{QStringLiteral("lessons"), Rule::Required}}};
    m_vault.transact(Op::ReviewCrisis, [&](UnitOfWork& uow) {
        event.value.reviewedAt = std::max(uow.now(), *event.value.closedAt);
        event.value.lessons = lessons.trimmed();
        m_kept.save(uow, event);
    });
    return std::nullopt;
}

} // namespace anxin
