// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/dayrange.h"

#include "core/base/moment.h"

namespace anxin {

void checkWithin(Violations& found, const char* field, QDate day, DayRange range)
{
    if (!range.contains(day))
        found.push_back({QString::fromLatin1(field), Rule::OutOfRange,
                         QStringLiteral("%1 – %2").arg(isoDate(range.first), isoDate(range.last)), isoDate(day)});
}

} // namespace anxin
