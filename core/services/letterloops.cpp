// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/letterloops.h"

#include "core/services/letterservice.h"

#include <algorithm>

namespace anxin {

namespace {
int daysFor(LetterUrgency urgency, int usual)
{
    switch (urgency) {
    case LetterUrgency::Urgent: return 0;
    case LetterUrgency::Soon: return std::min(1, usual);
    case LetterUrgency::Ordinary: break;
    }
    return usual;
}
} // namespace

std::vector<OpenLoop> letterLoops(LetterService& letters, const RuleBook& rules, const QString& owner)
{
    const int usual = rules.daysUntilDue(LoopKind::Letter);
    std::vector<OpenLoop> loops;
    for (const Stored<Letter>& letter : letters.unanswered()) {
        const LetterUrgency urgency = letter.value.urgency.value_or(LetterUrgency::Ordinary);
        loops.push_back({LoopKind::Letter, letter.value.student.value_or(OpenLoop::nobody()),
                         letter.value.receivedOn.addDays(daysFor(urgency, usual)), owner, label(urgency)});
        loops.back().isUrgent = urgency == LetterUrgency::Urgent;
    }
    return loops;
}

} // namespace anxin
