// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

struct ValueRange {
    Rational lowest, highest;
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

// For each step of the definition between which values it can lie, by its items and operations, whoever answers. Not narrower
// than the truth; a little wider where one item counts twice. Nothing where the form sets no bounds, as for a number that may
// be anything or a quotient.
std::vector<std::optional<ValueRange>> possibleRanges(const Definition& definition);

} // namespace anxin
