// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/base/result.h"

namespace anxin {

// What a service answered, in the words that a form shows: done, broken rules of fields, or one of its refusals.
template <class T>
ActOutcome outcomeOf(const Result<T, Violations>& result)
{
    return result ? ActOutcome{} : ActOutcome{result.error()};
}
template <class T, class... Refusals>
ActOutcome outcomeOf(const Result<T, std::variant<Violations, Refusals...>>& result)
{
    if (result)
        return {};
    return std::visit(
        [](const auto& why) -> ActOutcome {
            if constexpr (std::is_same_v<std::decay_t<decltype(why)>, Violations>)
                return why;
            else
                return sentence(why);
        },
        result.error());
}

} // namespace anxin
