// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demorandom.h"
#include "core/services/judgement.h"

namespace anxin {

// How an invented pupil is on the day of a screening.
enum class DemoMood : quint8 {
    Well,     // nothing to notice
    Troubled, // a candidate, without a critical answer
    InDanger, // with a critical answer
};

// An answered paper, and what the program makes of it.
struct DemoPaper {
    Answers answers;
    int seconds;
    Judgement judgement;
};

// Answers as somebody in that mood might give them. Drawn until the judgement fits the mood, so that a demo school has the
// share of candidates that is asked for; the last draw counts where the scale has no way to say so.
DemoPaper demoPaper(DemoRandom& random, const Definition& definition, const Subject& subject, DemoMood mood,
                    const RuleBook& rules);

} // namespace anxin
