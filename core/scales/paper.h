// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/score.h"
#include "core/scales/sheet.h"

namespace anxin {

// A paper while it is being scored: what was answered, what counts, what has been computed so far.
//
// A skip rule ("only if 2 is yes") decides what is added up: there an item that was not to be asked counts as its skip
// value, whatever was written. It never silences an answer: conditions, and with them alerts and outcomes, look at what
// was answered, and at the skip value only where nothing was.
struct Paper {
    const Definition& definition;
    const Subject& subject;
    std::vector<Cell> given;      // for conditions
    std::vector<Cell> counted;    // for steps; empty: as `given` (the form has no skip rules)
    std::vector<StepScore> steps; // those computed so far
    std::vector<bool> spoiled;    // undefined because of a bad answer: no rule for blanks may fill that in

    const Cell& countedCell(int item) const { return counted.empty() ? given[item] : counted[item]; }
};

// Does one entry of a count, an item's cell or a step's, meet the filter?
Truth meets(const Cell& entry, const Filter& filter);
Cell stepCell(const Paper& paper, int step);

// Does it hold for this paper, as far as it is known?
Truth holds(const Condition& condition, const Paper& paper);
// No condition: it holds.
Truth holds(const std::optional<Condition>& condition, const Paper& paper);

// Computes the next step of the definition and appends it.
void runNextStep(Paper& paper);

// What follows once all steps are there: bands, validity, alerts, flags, outcome. The steps go into the score.
void conclude(Paper& paper, Score& score);

} // namespace anxin
