// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/group/groupprogramme.h"

namespace anxin {

namespace {
constexpr int mostSessions = 60;
}

Violations check(const GroupProgramme& programme)
{
    Violations found = missingRequired(programme);
    if (programme.planned < 1 || programme.planned > mostSessions)
        found.push_back({QStringLiteral("planned"), Rule::OutOfRange, QStringLiteral("1–%1").arg(mostSessions),
                         QString::number(programme.planned)});
    if (programme.endedOn && *programme.endedOn < programme.beginsOn)
        found.push_back(
            {QStringLiteral("ended_on"), Rule::BeforeOther, labelOfField<GroupProgramme>(QStringLiteral("begins_on"))});
    return found;
}

} // namespace anxin
