// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/casefile/casefile.h"

#include "core/base/moment.h"

namespace anxin {

Violations check(const CaseFile& file)
{
    Violations found = missingRequired(file);
    if (file.closedOn) {
        if (*file.closedOn < file.openedOn)
            found.push_back({QStringLiteral("closed_on"), Rule::BeforeOther, isoDate(file.openedOn)});
        if (isEmpty(file.closingSummary))
            found.push_back({QStringLiteral("closing_summary"), Rule::Required});
    } else if (!file.nextReviewOn) {
        found.push_back({QStringLiteral("next_review_on"), Rule::Required});
    } else if (*file.nextReviewOn < file.openedOn) {
        found.push_back({QStringLiteral("next_review_on"), Rule::BeforeOther, isoDate(file.openedOn)});
    }
    return found;
}

} // namespace anxin
