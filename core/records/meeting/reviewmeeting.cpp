// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/meeting/reviewmeeting.h"

namespace anxin {

Violations check(const ReviewMeeting& meeting, QDate today)
{
    Violations found = missingRequired(meeting);
    if (meeting.heldOn > today)
        found.push_back({QStringLiteral("held_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
