// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/letterloops.h"

#include "core/services/letterservice.h"

namespace anxin {

std::vector<OpenLoop> letterLoops(LetterService& letters, const RuleBook& rules, const QString& owner)
{
    std::vector<OpenLoop> loops;
    for (const Stored<Letter>& letter : letters.unanswered()) {
        const LetterUrgency urgency = letter.value.urgency.value_or(LetterUrgency::Ordinary);
        loops.push_back({LoopKind::Letter, letter.value.student.value_or(OpenLoop::nobody()),
                         letter.value.receivedOn.addDays(rules.daysUntilAnswer(urgency)), owner, label(urgency)});
        loops.back().isUrgent = urgency == LetterUrgency::Urgent;
    }
    return loops;
}

} // namespace anxin
