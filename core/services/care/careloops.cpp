// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/careloops.h"

#include "core/services/referralrules.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CareLoops)
};
using FileOf = QHash<qint64, const Stored<CaseFile>*>;

// The day on which the file is due: a contingency plan stands in a file.
QDate fileDue(const LoopCollector& to, CareService& care, const ListedStudent& listed)
{
    const QDate usual = listed.listedSince.addDays(to.rules().daysUntilDue(LoopKind::CaseFile));
    if (listed.rank > lowestRankWithPlans)
        return usual;
    const QDate since = care.atPlannedLevelSince(listed.student);
    return std::min(usual, since.addDays(to.rules().daysUntilDue(LoopKind::ContingencyPlan)));
}

// Counted from the list and the level, whenever the file was opened.
void addPlans(LoopCollector& to, CareService& care, const ListedStudent& listed, const Stored<CaseFile>& stored,
              const QHash<qint64, QDate>& lastSafetyPlan)
{
    const CaseFile& file = stored.value;
    if (!care.hasPlan(stored))
        to.add(LoopKind::CarePlan, listed.student, listed.listedSince, file.fileNo, file.owner);
    if (listed.rank > lowestRankWithPlans)
        return;
    if (isEmpty(file.contingencyPlan))
        to.add(LoopKind::ContingencyPlan, listed.student, care.atPlannedLevelSince(listed.student), file.fileNo, file.owner);
    const QDate plan = lastSafetyPlan.value(stored.id.rowId());
    if (const auto owedSince = care.safetyPlanOwedSince(listed.student, plan))
        to.add(LoopKind::SafetyPlan, listed.student, *owedSince,
               plan.isValid() ? Tr::tr("%1 · the plan is older than the level", "number of a file").arg(file.fileNo)
                              : file.fileNo,
               file.owner);
}

// Whoever is to try again sees how often it was tried.
QString withAttempts(const QString& fileNo, int inVain)
{
    const QString tried = inVain > 0 ? Tr::tr("tried in vain: %1", "number of contacts").arg(inVain) : QString();
    return fileNo.isEmpty() || tried.isEmpty() ? fileNo + tried : QStringLiteral("%1 · %2").arg(fileNo, tried);
}

void addTalks(LoopCollector& to, const ListedStudent& listed, const CareFacts& facts, const Stored<CaseFile>* file,
              const std::optional<Transition>& transition)
{
    const qint64 pupil = listed.student.rowId();
    const QString fileNo = file ? file->value.fileNo : QString(), owner = file ? file->value.owner : QString();
    const QDate contact = facts.lastContact.value(pupil);
    const QDate heardOf = contact.isValid() ? std::max(contact, listed.listedSince) : listed.listedSince;
    to.addDue(LoopKind::GuardianContact, listed.student, heardOf.addDays(to.rules().daysUntilGuardianContact(listed.rank)),
              withAttempts(fileNo, facts.contactsInVain.value(pupil)), owner);
    if (!transition || listed.listedSince > transition->due)
        return;
    const auto isSince = [&](QDate day) { return day.isValid() && day >= transition->opens; };
    if (!isSince(contact) && !isSince(facts.lastTalk.value(pupil)))
        to.addDue(LoopKind::Transition, listed.student, transition->due, transition->label, owner);
}

} // namespace

void addCareLoops(LoopCollector& to, CareService& care, const CareFacts& facts, const OpenTransitions& transitions)
{
    FileOf fileOfStudent, fileById;
    for (const Stored<CaseFile>& file : facts.openFiles) {
        fileOfStudent.insert(file.value.student.rowId(), &file);
        fileById.insert(file.id.rowId(), &file);
    }
    QHash<qint64, QDate> lastSafetyPlan;
    for (const auto& [file, day] : care.lastSafetyPlans())
        lastSafetyPlan.insert(file.rowId(), day);
    for (const ListedStudent& listed : facts.listed) {
        const Stored<CaseFile>* file = fileOfStudent.value(listed.student.rowId());
        if (file)
            addPlans(to, care, listed, *file, lastSafetyPlan);
        else
            to.addDue(LoopKind::CaseFile, listed.student, fileDue(to, care, listed), QString());
        const bool isInFirstGrade = listed.classUnit && facts.firstGrades.contains(listed.classUnit->rowId());
        addTalks(to, listed, facts, file, isInFirstGrade ? transitions.ofFirstGrade : transitions.usual);
    }
    for (const Stored<CareMeasure>& measure : care.measuresWithDay())
        if (const Stored<CaseFile>* file = fileById.value(measure.value.caseFile.rowId()))
            to.addDue(LoopKind::Measure, file->value.student, *measure.value.dueOn, file->value.fileNo, measure.value.owner);
    const int daysToRefer = daysUntilDue(ReferralTask::HandLetterOver, to.rules()); // from the review on
    for (const auto& [student, reviewedOn, fileNo] : care.toRefer()) {
        const Stored<CaseFile>* file = fileOfStudent.value(student.rowId());
        to.addDue(LoopKind::ReferralStep, student, reviewedOn.addDays(daysToRefer),
                  QStringLiteral("%1 · %2").arg(label(NextStep::Refer), fileNo), file ? file->value.owner : QString());
    }
    for (const auto& [handOver, student, fileNo] : care.unreceived())
        to.add(LoopKind::HandOver, student, handOver.value.handedOn, fileNo, handOver.value.handedBy).handOver = handOver.id;
}

} // namespace anxin
