// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

struct StepScore {
    Value value;         // nothing: "not scored", never 0
    bool filled = false; // computed although something was blank, by the form's rule for blanks: mark it for people
    bool exists = true;  // false: the step is not for this person
};

struct BandHit {
    int band = -1; // index into Definition::bands
    int cut = -1;  // index into its cuts
};

// What came out of one paper. Numbers are indices into the lists of the Definition that scored it, in their order.
struct Score {
    static constexpr int noOutcome = -1;    // the form has no outcome list, or nothing in it held
    static constexpr int undetermined = -2; // an answer is lacking that could make it more serious: never announce a class

    std::vector<StepScore> steps; // one for each of Definition::steps
    std::vector<BandHit> bands;
    std::vector<int> validity;
    std::vector<int> alerts; // found whatever validity says, on unfinished papers too
    std::vector<int> flags;
    int outcome = noOutcome;
    std::vector<int> unanswered; // items that should have an answer and have none
    QStringList badAnswers;      // ids of items whose answer is not one of theirs, and of items that the form does not have

    bool isVoid(const Definition& definition) const;
    // The most urgent level among the alerts.
    std::optional<AlertLevel> urgency(const Definition& definition) const;
};

} // namespace anxin
