// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/casefile/warninglevel.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WarningLevel)
};
} // namespace

QString labelOf(const WarningLevel& level)
{
    if (!level.label.isEmpty())
        return level.label;
    switch (level.rank) {
    case 1: return Tr::tr("Crisis (red)");
    case 2: return Tr::tr("Priority (orange)");
    case 3: return Tr::tr("Attention (yellow)");
    default: return Tr::tr("Observation");
    }
}

Violations check(const WarningLevel& level)
{
    constexpr int mostDays = 366;
    Violations found = missingRequired(level);
    if (level.followUpDays < 1 || level.followUpDays > mostDays)
        found.push_back({QStringLiteral("follow_up_days"), Rule::OutOfRange, QStringLiteral("1–%1").arg(mostDays),
                         QString::number(level.followUpDays)});
    return found;
}

Violations check(const LevelDecision& decision, QDate today)
{
    Violations found = missingRequired(decision);
    if (decision.decidedOn > today)
        found.push_back({QStringLiteral("decided_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
