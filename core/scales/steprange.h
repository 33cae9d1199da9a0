// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

// Between which values a step can lie, both included; nothing: not bounded on that side, as far as can be told.
struct StepRange {
    Value low;
    Value high;
    bool holds(Rational value) const { return (!low || value >= *low) && (!high || value <= *high); }
};

// Of each step, in the order of Definition::steps. From the options of the items and the steps in between, each taken by
// itself: never narrower than what a paper can give.
std::vector<StepRange> rangesOf(const Definition& definition);
// "0 to 27"; empty where it is open on both sides.
QString rangeText(const StepRange& range);

} // namespace anxin
