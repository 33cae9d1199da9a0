// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

// A rule for people: "Total > 160 or Positive items > 43". Nothing where it asks for what has no short words (codes, the
// person, one within the other).
QString conditionWords(const Condition& condition, const Definition& definition);
// How a class of a value is reached: "≥ 10", "> 160"; nothing for the lowest, which everything reaches.
QString cutWords(const Cut& cut);

} // namespace anxin
