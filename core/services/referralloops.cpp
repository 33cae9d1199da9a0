// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/referralloops.h"

#include "core/base/moment.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReferralLoops)
};

QHash<qint64, QString> ownersOf(const std::vector<Stored<CaseFile>>& openFiles)
{
    QHash<qint64, QString> ownerOf;
    for (const Stored<CaseFile>& file : openFiles)
        ownerOf.insert(file.value.student.rowId(), file.value.owner);
    return ownerOf;
}

} // namespace

void addReferralLoops(LoopCollector& to, const std::vector<ReferralStanding>& open,
                      const std::vector<Stored<CaseFile>>& openFiles)
{
    const QHash<qint64, QString> ownerOf = ownersOf(openFiles);
    for (const ReferralStanding& standing : open) {
        const Referral& referral = standing.referral.value;
        for (const ReferralNext& next : nextOf(standing.position, to.rules())) {
            QStringList words{label(next.task)};
            if (next.by != ReferralActor::Counsellor)
                words << label(next.by);
            if (!referral.organisation.isEmpty())
                words << referral.organisation;
            OpenLoop& loop = to.addDue(loopOf(next.task), referral.student, next.due, words.join(QStringLiteral(" · ")),
                                       ownerOf.value(referral.student.rowId()));
            loop.referral = standing.referral.id;
            loop.isUrgent = next.task == ReferralTask::HandOn; // reported at once
        }
    }
}

void addSuspensionLoops(LoopCollector& to, const std::vector<Suspension>& suspended, const std::vector<ReferralStanding>& open,
                        const std::vector<Stored<CaseFile>>& openFiles)
{
    const QHash<qint64, QString> ownerOf = ownersOf(openFiles);
    QSet<qint64> awaited;
    for (const ReferralStanding& standing : open)
        if (isReturnAwaited(standing.position))
            awaited.insert(standing.referral.value.student.rowId());
    for (const Suspension& one : suspended) {
        if (awaited.contains(one.student.rowId()))
            continue;
        const QDate end = one.since.addDays(to.rules().daysUntilDue(LoopKind::Suspension));
        to.addDue(LoopKind::Suspension, one.student, end.addDays(-daysUntilDue(ReferralTask::Application, to.rules())),
                  Tr::tr("expected back on %1").arg(isoDate(end)), ownerOf.value(one.student.rowId()));
    }
}

} // namespace anxin
