// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/conditionreader.h"

namespace anxin {

inline constexpr int mostSteps = 300;

// What is computed: norms and steps of the whole definition `root`, whose items have been read.
void readStepPart(const JsonNode& root, Definition& definition);

// Cut lists are the same for `bins` (values) and `bands` (classes). True if `edge` and `bound` may follow the one before.
struct Edge {
    CutEdge edge = CutEdge::Ground;
    Rational bound;
};
Edge readEdge(const JsonNode& node);
bool isAscending(const Edge& before, const Edge& after);

} // namespace anxin
