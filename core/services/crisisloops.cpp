// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/crisisloops.h"

#include <QHash>
#include <QLocale>

namespace anxin {

std::vector<OpenLoop> crisisLoops(CrisisService& crises, const RuleBook& rules, const QTimeZone& zone, const QString& owner)
{
    std::vector<OpenLoop> loops;
    QHash<qint64, const CrisisEvent*> known;
    const std::vector<Stored<CrisisEvent>> all = crises.all();
    for (const Stored<CrisisEvent>& event : all)
        known.insert(event.id.rowId(), &event.value);
    const auto eventOf = [&](CrisisEventId id) -> const CrisisEvent& { return *known.value(id.rowId()); };
    const auto add = [&](LoopKind kind, std::optional<StudentId> student, QDate due, const CrisisEvent& event,
                         const QString& reference, const QString& whose = {}) {
        const QString lead = event.lead.isEmpty() ? owner : event.lead;
        loops.push_back({kind, student.value_or(OpenLoop::nobody()), due, whose.isEmpty() ? lead : whose, reference});
    };
    for (const Stored<CrisisEvent>& event : crises.open()) {
        const QDate begun = event.value.openedAt.dateIn(zone);
        add(LoopKind::CrisisOpen, event.value.student, begun.addDays(rules.daysUntilDue(LoopKind::CrisisOpen)), event.value,
            event.value.number);
        for (const ReportClock& report : crises.reportsOf(event))
            if (report.dueAt && (!report.madeAt || report.stage == ReportStage::Interim))
                add(LoopKind::CrisisReport, event.value.student, report.dueAt->dateIn(zone), event.value,
                    QStringLiteral("%1 · %2").arg(event.value.number, label(report.stage)));
        for (const DutyState& duty : crises.dutiesOf(event)) // what was found must be reported at once
            if (duty.tickedAt && !duty.reportedAt)
                add(LoopKind::CrisisReport, event.value.student, duty.tickedAt->dateIn(zone), event.value,
                    QStringLiteral("%1 · %2").arg(
                        event.value.number,
                        crises.protocolOf(event.value.protocol).situation(duty.situation)->text.in(QLocale())));
    }
    for (const Stored<CrisisWatch>& watch : crises.runningWatches()) {
        const CrisisEvent& event = eventOf(watch.value.event);
        add(LoopKind::CrisisWatch, watch.value.student, watch.value.untilOn.value_or(watch.value.startedAt.dateIn(zone)), event,
            watch.value.watched.isEmpty() ? event.number : QStringLiteral("%1 · %2").arg(event.number, watch.value.watched),
            watch.value.watcher);
    }
    for (const Stored<CrisisAffected>& affected : crises.stillAffected())
        add(LoopKind::Affected, affected.value.student, crises.nextLook(affected.value), eventOf(affected.value.event),
            eventOf(affected.value.event).number);
    for (const Stored<CrisisEvent>& event : crises.unreviewed())
        add(LoopKind::CrisisReview, event.value.student,
            event.value.closedAt->dateIn(zone).addDays(rules.daysUntilDue(LoopKind::CrisisReview)), event.value,
            event.value.number);
    return loops;
}

} // namespace anxin
