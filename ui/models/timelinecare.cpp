// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/services/care/careservice.h"
#include "core/services/crisisservice.h"
#include "ui/models/timelinesources.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
using Entries = std::vector<TimelineEntry>;

void addPlans(CareService& care, CaseFileId file, Entries& to)
{
    for (const Stored<ArchivedPlan>& plan : care.archivedOf(file))
        to.push_back(
            entryOf(plan, {TimelineKind::Plan, plan.value.replacedOn, Tr::tr("Plan rewritten"),
                           paragraphs({plan.value.carePlan, plan.value.contingencyPlan}), TextReach::File, plan.value.owner}));
    for (const Stored<SafetyPlan>& plan : care.safetyPlansOf(file))
        to.push_back(entryOf(plan, {TimelineKind::Plan, plan.value.madeOn, Tr::tr("Safety plan"), plan.value.warningSigns,
                                    TextReach::File, plan.value.madeBy}));
    for (const Stored<Formulation>& one : care.formulationsOf(file))
        to.push_back(entryOf(one, {TimelineKind::Plan, one.value.writtenOn, Tr::tr("Formulation"),
                                   paragraphs({one.value.symptoms, one.value.conclusion}), TextReach::File, one.value.author}));
    for (const Stored<CareMeasure>& measure : care.measuresOf(file))
        if (measure.value.endedOn)
            to.push_back(
                entryOf(measure,
                        {TimelineKind::Plan, *measure.value.endedOn, Tr::tr("Measure ended: %1").arg(measure.value.measure),
                         measure.value.outcome, TextReach::Card, measure.value.owner, label(measure.value.progress)},
                        Tells::End));
}

void addReviews(CareService& care, CaseFileId file, Entries& to)
{
    for (const Stored<StageReview>& review : care.reviewsOf(file)) {
        TimelineEntry entry{TimelineKind::Plan,
                            review.value.heldOn,
                            label(review.value.kind),
                            review.value.findings,
                            TextReach::File,
                            review.value.author,
                            review.value.nextStep ? label(*review.value.nextStep) : QString()};
        entry.isKey = review.value.kind == ReviewKind::Final;
        to.push_back(entryOf(review, std::move(entry)));
    }
    for (const Stored<HandOver>& handOver : care.handOversOf(file)) {
        const bool isReceived = handOver.value.receivedOn.has_value();
        TimelineEntry entry{TimelineKind::Plan,
                            handOver.value.handedOn,
                            Tr::tr("File handed over to %1").arg(handOver.value.recipient),
                            handOver.value.contents,
                            TextReach::Card,
                            handOver.value.handedBy,
                            isReceived ? Tr::tr("Received") : Tr::tr("No receipt yet"),
                            isReceived ? Tone::Ok : Tone::Warn};
        entry.isKey = true;
        to.push_back(entryOf(handOver, std::move(entry)));
    }
}

} // namespace

void joinCare(Timeline& timeline, CareService& care, CaseworkService& casework)
{
    timeline.join([&care, &casework](StudentId student, Entries& to) {
        for (const Stored<CaseFile>& file : casework.filesOf(student)) {
            addPlans(care, file.id, to);
            addReviews(care, file.id, to);
        }
    });
}

void joinCrises(Timeline& timeline, CrisisService& crises, const Clock& clock)
{
    timeline.join([&crises, &clock](StudentId student, Entries& to) {
        for (const Stored<CrisisEvent>& event : crises.aboutStudent(student)) {
            const bool isClosed = event.value.closedAt.has_value();
            TimelineEntry entry{TimelineKind::Crisis,
                                event.value.openedAt.dateIn(clock.zone()),
                                Tr::tr("Crisis %1").arg(event.value.number),
                                event.value.summary,
                                TextReach::File,
                                event.value.lead,
                                isClosed ? Tr::tr("Closed") : Tr::tr("Open"),
                                isClosed ? Tone::Neutral : Tone::Danger};
            entry.isKey = true;
            to.push_back(entryOf(event, std::move(entry)));
        }
    });
}

} // namespace anxin
