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
} // namespace

std::vector<ReportClock> CrisisService::reportsOf(const Stored<CrisisEvent>& event)
{
    std::vector<ReportClock> clocks;
    const CrisisProtocol& rules = protocolOf(event.value.protocol);
    const auto entries = m_kept.entriesOf(event.id);
    Moment lastReport = event.value.openedAt;
    for (const Stored<CrisisEntry>& entry : entries)
        if (entry.value.what == EntryKind::Report && entry.value.stage)
            lastReport = entry.value.at;
    for (const auto& stage : entriesOf<ReportStage>) {
        const CrisisProtocol::ReportRule* rule = rules.reportFor(stage.value, event.value.kind);
        if (!rule)
            continue;
        ReportClock clock{stage.value, std::nullopt, std::nullopt};
        for (const Stored<CrisisEntry>& entry : entries) {
            const bool isFirst = !clock.madeAt || stage.value == ReportStage::Interim;
            if (entry.value.what == EntryKind::Report && entry.value.stage == stage.value && isFirst)
                clock.madeAt = entry.value.at;
        }
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
        duty->tickedAt = duty->tickedAt.value_or(entry.value.at);
        if (what == EntryKind::Duty)
            continue;
        const bool isMade = what == EntryKind::Report;
        const auto missing = duty->missing();
        const auto office = officeOf(entry.value).value_or(missing.empty() ? ReportOffice::Police : missing.front());
        if (const auto known = duty->answers.find(office); known == duty->answers.end() || (isMade && !known->second.isMade))
            duty->answers.insert_or_assign(office, DutyState::Answer{entry.value.at, isMade});
    }
    return duties;
}

QStringList CrisisService::openWork(const Stored<CrisisEvent>& event)
{
    QStringList open;
    for (const Stored<CrisisWatch>& watch : m_kept.watchesOf(event.id))
        if (!watch.value.endedAt)
            open << Tr::tr("%1 still stays with %2. Hand the watch on or end it.")
                        .arg(watch.value.watcher, watchedName(watch.value));
    for (const DutyState& duty : dutiesOf(event))
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
