// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/crisesmodel.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace anxin {

namespace {

using C = CrisisKind;

// Numbers and kinds of resources/rules/crisis.json, written down once more.
const QString atOnce = QStringLiteral("urgent");
constexpr qint64 minute = 60'000;
constexpr int minutesForOral = 30, minutesForWritten = 120, minutesForInterim = 24 * 60, daysForReview = 14;
constexpr std::array reported{C::Unclear,       C::SuicideAttempt, C::SuicideDeath, C::HarmToOthers, C::Missing,
                              C::SexualAssault, C::Accident,       C::Group,        C::Bullying};

constexpr std::array offices{ReportOffice::Police, ReportOffice::CivilAffairs, ReportOffice::Education};

bool isReported(CrisisKind kind)
{
    return std::ranges::find(reported, kind) != reported.end();
}

// Of bullying no interim ones.
bool isAsked(ReportStage stage, CrisisKind kind)
{
    return isReported(kind) && (stage != ReportStage::Interim || kind != C::Bullying);
}

// By the minute; where only a day was named, when it is over.
bool isOver(const CrisesModel::Watch& watch, Moment now, const QTimeZone& zone)
{
    if (!watch.hasEnd)
        return false;
    if (!watch.untilAt)
        return watch.until < now.dateIn(zone);
    return QDateTime(watch.until, *watch.untilAt, zone).toMSecsSinceEpoch() <= now.msecs();
}

int daysBetweenLooks(CrisisRing ring)
{
    switch (ring) {
    case CrisisRing::Closest: return 1;
    case CrisisRing::Near: return 3;
    case CrisisRing::Wider: break;
    }
    return 7;
}

// Late by the minute is at once.
Promise reportWithin(int minutes, Moment since, qint64 pupil, Moment now, const QTimeZone& zone)
{
    const Moment due = Moment::fromMsecs(since.msecs() + minutes * minute);
    return {LoopKind::CrisisReport, pupil, due.dateIn(zone), due <= now ? atOnce : QString()};
}

// A look each time its days have passed, the first at once; a last one on the day on which the looking in was to end.
QDate nextLook(const CrisesModel::Affected& one)
{
    const QDate next = one.lookedInOn ? one.lookedInOn->addDays(daysBetweenLooks(one.ring)) : one.addedOn;
    return std::min(next, std::max(one.until, one.addedOn));
}

} // namespace

bool CrisesModel::losesReports(const Event& event, CrisisKind next)
{
    if (event.kind == C::Unclear || event.kind == next)
        return false;
    constexpr std::array stages{ReportStage::Oral, ReportStage::Written, ReportStage::Interim, ReportStage::Final};
    return std::ranges::any_of(stages, [&](ReportStage stage) {
        const bool isMade = event.reports.contains(stage) && stage != ReportStage::Interim;
        return isAsked(stage, event.kind) && !isMade && (next == C::Unclear || !isAsked(stage, next));
    });
}

void CrisesModel::addEvent(Promises& to, const Event& event, Moment now, const QTimeZone& zone) const
{
    const qint64 pupil = m_pupils.of(event.pupil);
    if (event.closedAt) {
        if (!event.isReviewed)
            to.insert({LoopKind::CrisisReview, pupil, event.closedAt->dateIn(zone).addDays(daysForReview)});
        return;
    }
    to.insert({LoopKind::CrisisOpen, pupil, event.openedAt.dateIn(zone), atOnce});
    const auto isDue = [&](ReportStage stage) { return isAsked(stage, event.kind) && !event.reports.contains(stage); };
    if (isDue(ReportStage::Oral))
        to.insert(reportWithin(minutesForOral, event.openedAt, pupil, now, zone));
    if (isDue(ReportStage::Written))
        to.insert(reportWithin(minutesForWritten, event.openedAt, pupil, now, zone));
    if (isAsked(ReportStage::Interim, event.kind)) // again and again, as long as it goes on
        to.insert(reportWithin(minutesForInterim, event.lastReport, pupil, now, zone));
    for (const auto& [situation, duty] : event.duties)
        for (const ReportOffice office : offices)
            if (!duty.answered.contains(office))
                to.insert({LoopKind::CrisisReport, pupil, duty.at.dateIn(zone), atOnce});
}

void CrisesModel::addTo(Promises& to, Moment now, const QTimeZone& zone) const
{
    for (const auto& [id, event] : events)
        addEvent(to, event, now, zone);
    for (const auto& [id, watch] : watches)
        if (watch.isRunning)
            to.insert({LoopKind::CrisisWatch, m_pupils.of(watch.pupil), watch.until,
                       isOver(watch, now, zone) ? atOnce : QString(), watch.watcher});
    for (const auto& [id, one] : affected)
        if (one.isLookedAfter)
            to.insert({LoopKind::Affected, m_pupils.of(one.pupil), nextLook(one)});
}

} // namespace anxin
