// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/jsonnode.h"

namespace anxin {

inline constexpr std::array sexWords{Word<Sex>{"M", Sex::Male}, Word<Sex>{"F", Sex::Female}};
inline constexpr std::array informantWords{
    Word<Subject::Informant>{"self", Subject::Informant::Self},
    Word<Subject::Informant>{"parent", Subject::Informant::Parent},
    Word<Subject::Informant>{"teacher", Subject::Informant::Teacher},
    Word<Subject::Informant>{"interviewer", Subject::Informant::Interviewer},
};

// What may be named at a place in a definition: the first so many items and steps. Whatever comes later is "not yet known".
struct Scope {
    const Definition& definition;
    int items = 0;
    int steps = 0;
};

// The parts of a selector, "1-3,5a" → 1, 2, 3, 5a, each once.
QStringList readSelector(const JsonNode& node);
// The items, or steps, that a selector names.
std::vector<int> readItems(const JsonNode& node, const Scope& scope);
std::vector<int> readSteps(const JsonNode& node, const Scope& scope);
// One item or step by name; −1 where it is refused.
int readItem(const JsonNode& node, const Scope& scope);
int readStep(const JsonNode& node, const Scope& scope);

std::vector<Comparison> readComparisons(const JsonNode& node);
// `where` over these items; over steps where there are none.
Filter readFilter(const JsonNode& node, const Scope& scope, const std::vector<int>& items);
Condition readCondition(const JsonNode& node, const Scope& scope);
// The member `when`, if there is one.
std::optional<Condition> readWhen(const JsonNode& object, const Scope& scope);

// The number of a code of one of these items; refused where none of them has it.
CodeId readCode(const JsonNode& node, const Definition& definition, const std::vector<int>& items);

} // namespace anxin
