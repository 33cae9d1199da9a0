// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/chinatime.h"

#include <QString>

namespace anxin {

// Whether a second interview (its alias) answers the critical answer `c` of the sheet `s` of the entry `e`, as a condition of
// SQL: it was held with the pupil for that screening, recorded after the answer was raised, and not held before it was given.
// An answer is not younger than the day in China on which it was raised, though the sheet is filled in anew later.
inline QString answersCritical(const char* interview)
{
    return QStringLiteral("%1.student = coalesce(e.merged_into, e.id) AND %1.campaign = s.campaign AND "
                          "%1.created_at >= c.raised_at AND "
                          "%1.held_on >= min(s.answered_on, date(c.raised_at / 1000 + %2, 'unixepoch'))")
        .arg(QLatin1StringView(interview))
        .arg(chinaOffsetSeconds);
}

} // namespace anxin
