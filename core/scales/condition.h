// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/rational.h"

#include <vector>

namespace anxin {

// Every code of a definition ("0", "Y", …) has one number in it: an index into `Definition::codes`.
using CodeId = int;
inline constexpr CodeId noCode = -1;

enum class Truth : quint8 { False, True, Unknown };

enum class Relation : quint8 { AtLeast, Above, AtMost, Below, Equal };
struct Comparison {
    Relation relation;
    Rational bound;
};

// What one entry of a count must meet, all of it: `where {ge, gt, le, lt, eq, codes, notCodes}`.
struct Filter {
    std::vector<Comparison> comparisons;
    std::vector<CodeId> codes;    // not empty: the answer is one of these
    std::vector<CodeId> notCodes; // not empty: the answer is none of these
};

// A condition over answers, steps and the person, with three outcomes: a comparison with a blank is Unknown. It always
// looks at what was answered, also where a skip rule says that the item need not have been asked.
struct Condition {
    enum class Kind : quint8 {
        All,   // parts
        Any,   // parts
        Not,   // parts[0]
        Item,  // comparisons, oneOf, code, missing of items[0]
        Step,  // comparisons, oneOf, missing of steps[0]
        Sex,   // oneOf, missing; values are the enum's numbers
        Age,   // comparisons, oneOf, missing
        Grade, // likewise
        Informant,
        Count, // comparisons with the number of items and steps that meet `filter`
    };
    Kind kind = Kind::All;
    std::vector<Condition> parts;
    std::vector<int> items; // indices into Definition::items
    std::vector<int> steps; // indices into Definition::steps
    std::vector<Comparison> comparisons;
    std::vector<Rational> oneOf; // `in`; empty: not asked
    CodeId code = noCode;
    std::optional<bool> missing; // true: holds for a blank; false: for an answer
    Filter filter;
    Value missingAs; // what a blank counts as in a Count
};

Truth notOf(Truth truth);
// Unknown for an absent value.
Truth compare(const Value& value, const std::vector<Comparison>& comparisons);
// Folds a conjunction: False wins, then Unknown.
Truth both(Truth a, Truth b);
Truth either(Truth a, Truth b);

} // namespace anxin
