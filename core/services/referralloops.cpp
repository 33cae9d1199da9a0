// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/referralloops.h"

#include <QHash>

namespace anxin {

void addReferralLoops(LoopCollector& to, const std::vector<ReferralStanding>& open,
                      const std::vector<Stored<CaseFile>>& openFiles)
{
    QHash<qint64, QString> ownerOf;
    for (const Stored<CaseFile>& file : openFiles)
        ownerOf.insert(file.value.student.rowId(), file.value.owner);
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
        }
    }
}

} // namespace anxin
