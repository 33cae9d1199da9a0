// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/condition.h"

namespace anxin {

// How a cut is reached: `Ground` by everything, `From` by ≥ bound, `After` by > bound.
enum class CutEdge : quint8 { Ground, From, After };
struct Bin {
    CutEdge edge = CutEdge::Ground;
    Rational bound;
    Rational value;
};

// The last of ascending cuts or bins that a value reaches; end() where it reaches none.
template <class Cuts>
auto lastReached(const Cuts& cuts, Rational value)
{
    auto found = cuts.end();
    for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
        if ((cut->edge == CutEdge::From && value < cut->bound) || (cut->edge == CutEdge::After && value <= cut->bound))
            break;
        found = cut;
    }
    return found;
}

struct Operand {
    enum class Kind : quint8 { Item, Step, Constant };
    Kind kind = Kind::Constant;
    int index = -1; // into Definition::items or Definition::steps
    Rational constant;
};

enum class StepOp : quint8 { Sum, Mean, Max, Min, Count, Missing, Linear, Calc, Bins, Span, If, Coalesce, Norm };
enum class Arithmetic : quint8 { Add, Sub, Mul, Div };

// What a step does about blanks. Without such a rule one blank makes the step undefined.
struct MissingRule {
    enum class Fill : quint8 { Prorate, Zero }; // by the mean of the answered ones, or by 0
    Fill fill = Fill::Prorate;
    std::optional<int> atMost;     // more blanks than this: undefined
    std::optional<Rounding> round; // of a value that was filled in
};

// One operation; steps run in order and use only items and earlier steps. Which members count depends on `op`.
struct Step {
    QString id;      // those that begin with `_` are internal: not shown, not written
    QString label;   // our own name for people; may be empty
    QString labelEn; // the same for whoever does not read Chinese; may be empty
    StepOp op = StepOp::Sum;
    std::optional<Condition> when; // the step exists only for that person
    // The entries of Sum … Missing, the `in` of Linear, Bins and Norm, the arguments of Calc and Coalesce, `start` and
    // `end` of Span, `then` and `else` of If.
    std::vector<Operand> operands;
    std::vector<Rational> weights;         // Sum, Mean: empty, or one for each operand
    std::optional<MissingRule> missing;    // Sum, Mean, Max, Min, Count
    Filter where;                          // Count
    Rational mul{1}, div{1}, add{0};       // Linear: in × mul ÷ div + add
    std::optional<Rounding> round;         // Linear
    Arithmetic function = Arithmetic::Add; // Calc
    std::vector<Bin> bins;                 // Bins, ascending
    Rational wrap{1440};                   // Span, in minutes
    bool zeroIsFull = false;               // Span: 22:00 to 22:00 is a whole day
    std::optional<Condition> condition;    // If
    int norm = -1;                         // Norm: index into Definition::norms

    bool isInternal() const { return id.startsWith(u'_'); }
};

// T = 50 + 10 (x − mean) / deviation, or a table; the row is the first that fits the person.
struct NormRow {
    std::optional<Condition> when;
    Rational mean, deviation; // T
    Rational first;           // Table: the raw score of table[0]
    std::vector<Rational> table;
};
struct Norm {
    enum class Kind : quint8 { T, Lookup };
    QString name;
    Kind kind = Kind::T;
    std::optional<Rounding> round;
    std::vector<NormRow> rows;
};

} // namespace anxin
