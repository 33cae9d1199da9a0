// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/score.h"

namespace anxin {

// Platforms hand out factor scores and totals in place of answers. They are kept among `Answers` as values of steps under
// `step:<id>`, the number as it was written; an id of an item has no colon, so the two are never taken for each other.
QString stepKey(const QString& stepId);
// Whether it is such a sheet. One that holds answers of items besides is no good one: those are bad answers.
bool areFactorScores(const Answers& answers);

// What factor scores say. What asks for items is unknown, never "no": a flag or alert that needs them is open.
struct FactorScore {
    Score score; // badAnswers: keys of what is no number, impossible for its step, or no step of the form
    std::vector<int> openAlerts;
    std::vector<int> openFlags;
    std::vector<int> ownOutcomes; // those whose own condition holds, whether or not a more serious one is known
    // A given value that does not follow from the other given ones. What was computed counts.
    struct Contradiction {
        int step;
        Rational given;
        Rational computed;
    };
    std::vector<Contradiction> contradictions;
};

// Steps that follow from given ones are computed, whatever was given for them; the others are taken as given.
FactorScore scoreFactors(const Definition& definition, const Answers& answers, const Subject& subject = {});

} // namespace anxin
