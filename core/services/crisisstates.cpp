// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/crisisstates.h"

#include <algorithm>

namespace anxin {

std::vector<ReportOffice> DutyState::missing() const
{
    std::vector<ReportOffice> offices;
    for (const auto& office : entriesOf<ReportOffice>)
        if (tickedAt && !answers.contains(office.value))
            offices.push_back(office.value);
    return offices;
}

std::optional<Moment> DutyState::answeredAt() const
{
    std::optional<Moment> last;
    if (tickedAt && missing().empty())
        for (const auto& [office, answer] : answers)
            last = std::max(last.value_or(answer.at), answer.at);
    return last;
}

} // namespace anxin
