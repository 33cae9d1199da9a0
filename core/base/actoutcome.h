// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/violation.h"

#include <variant>

namespace anxin {

// What became of an act that a person asked for, as a form shows it: done, broken rules of fields, or a refusal in words.
using ActOutcome = std::variant<std::monostate, Violations, QString>;
inline bool isDone(const ActOutcome& outcome)
{
    return std::holds_alternative<std::monostate>(outcome);
}

} // namespace anxin
