// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/crisisloops.h"

#include <QHash>
#include <QLocale>

namespace anxin {

namespace {

// When the shift ends; nothing where no end was set.
std::optional<Moment> endOf(const CrisisWatch& watch, const QTimeZone& zone)
{
    if (!watch.untilOn && !watch.untilAt)
        return std::nullopt;
    const QDate day = watch.untilOn.value_or(watch.startedAt.dateIn(zone));
    const QDateTime end = watch.untilAt ? QDateTime(day, *watch.untilAt, zone) : day.endOfDay(zone);
    return Moment::fromMsecs(end.toMSecsSinceEpoch());
}

} // namespace

// An open crisis is at once, and what is late by the minute is, too: by its day alone it would be due until midnight.
std::vector<OpenLoop> crisisLoops(CrisisService& crises, const RuleBook& rules, const Clock& clock, const QString& owner)
{
    const QTimeZone& zone = clock.zone();
    const Moment now = clock.now();
    std::vector<OpenLoop> loops;
    QHash<qint64, const CrisisEvent*> known;
    const std::vector<Stored<CrisisEvent>> all = crises.all();
    for (const Stored<CrisisEvent>& event : all)
        known.insert(event.id.rowId(), &event.value);
    const auto add = [&](LoopKind kind, std::optional<StudentId> student, QDate due, CrisisEventId id,
                         const QString& detail = {}, const QString& whose = {}) -> OpenLoop& {
        const CrisisEvent& event = *known.value(id.rowId());
        const QString lead = event.lead.isEmpty() ? owner : event.lead;
        OpenLoop& loop =
            loops.emplace_back(OpenLoop{kind, student.value_or(OpenLoop::nobody()), due, whose.isEmpty() ? lead : whose,
                                        detail.isEmpty() ? event.number : QStringLiteral("%1 · %2").arg(event.number, detail)});
        loop.crisis = id;
        return loop;
    };
    for (const Stored<CrisisEvent>& event : crises.open()) {
        const std::optional<StudentId> student = event.value.student;
        const QDate begun = event.value.openedAt.dateIn(zone);
        add(LoopKind::CrisisOpen, student, begun.addDays(rules.daysUntilDue(LoopKind::CrisisOpen)), event.id).isUrgent = true;
        for (const ReportClock& report : crises.reportsOf(event))
            if (report.isOwed()) {
                OpenLoop& loop =
                    add(LoopKind::CrisisReport, student, report.dueAt->dateIn(zone), event.id, label(report.stage));
                loop.dueAt = report.dueAt;
                loop.isUrgent = *report.dueAt <= now;
            }
        for (const DutyState& duty : crises.dutiesOf(event)) // what was found must be reported at once
            for (const ReportOffice office : duty.missing())
                add(LoopKind::CrisisReport, student, duty.tickedAt->dateIn(zone), event.id,
                    QStringLiteral("%1 · %2").arg(
                        label(office), crises.protocolOf(event.value.protocol).situation(duty.situation)->text.in(QLocale())))
                    .isUrgent = true;
    }
    for (const Stored<CrisisWatch>& watch : crises.runningWatches()) { // who is in no register stands in the crisis alone
        const auto end = endOf(watch.value, zone);
        OpenLoop& loop = add(LoopKind::CrisisWatch, watch.value.student, end.value_or(watch.value.startedAt).dateIn(zone),
                             watch.value.event, {}, watch.value.watcher);
        loop.dueAt = watch.value.untilAt ? end : std::nullopt;
        loop.isUrgent = end && *end <= now;
    }
    for (const Stored<CrisisAffected>& affected : crises.stillAffected())
        add(LoopKind::Affected, affected.value.student, crises.nextLook(affected.value), affected.value.event);
    for (const Stored<CrisisEvent>& event : crises.unreviewed())
        add(LoopKind::CrisisReview, event.value.student,
            event.value.closedAt->dateIn(zone).addDays(rules.daysUntilDue(LoopKind::CrisisReview)), event.id);
    return loops;
}

} // namespace anxin
