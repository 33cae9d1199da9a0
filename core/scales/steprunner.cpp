// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/paper.h"

#include <algorithm>

namespace anxin {

namespace {

Value valueOf(const Operand& operand, const Paper& paper)
{
    switch (operand.kind) {
    case Operand::Kind::Item: return paper.countedCell(operand.index).value;
    case Operand::Kind::Step: return paper.steps[operand.index].value;
    case Operand::Kind::Constant: return operand.constant;
    }
    return std::nullopt;
}

bool isSpoiled(const Operand& operand, const Paper& paper)
{
    switch (operand.kind) {
    case Operand::Kind::Item: return paper.countedCell(operand.index).state == Cell::State::Bad;
    case Operand::Kind::Step: return paper.spoiled[operand.index];
    case Operand::Kind::Constant: return false;
    }
    return false;
}

// The entries of a step over many, added up: what is there, and how much is not.
struct Tally {
    bool spoiled = false;
    int blanks = 0;
    Value total = Rational{0};  // of value × weight
    Value weight = Rational{0}; // of the answered
    Value everyWeight = Rational{0};
    Value lowest, highest;
};

// What an entry contributes: its value, or for a Count 1 or 0; nothing where that is not known.
Value contribution(const Step& step, const Operand& operand, const Paper& paper)
{
    if (step.op != StepOp::Count)
        return valueOf(operand, paper);
    const bool isItem = operand.kind == Operand::Kind::Item;
    const Cell entry = isItem ? paper.countedCell(operand.index) : stepCell(paper, operand.index);
    const Truth truth = meets(entry, step.where);
    return truth == Truth::Unknown ? std::nullopt : Value{Rational{truth == Truth::True ? 1 : 0}};
}

Tally tallied(const Step& step, const Paper& paper)
{
    Tally tally;
    for (std::size_t i = 0; i < step.operands.size(); ++i) {
        const Value weight = step.weights.empty() ? Rational{1} : step.weights[i];
        tally.everyWeight = plus(tally.everyWeight, weight);
        tally.spoiled = tally.spoiled || isSpoiled(step.operands[i], paper);
        const Value value = contribution(step, step.operands[i], paper);
        if (!value) {
            ++tally.blanks;
            continue;
        }
        tally.total = plus(tally.total, step.weights.empty() ? value : times(value, weight));
        tally.weight = plus(tally.weight, weight);
        tally.lowest = tally.lowest ? std::min(*tally.lowest, *value) : *value;
        tally.highest = tally.highest ? std::max(*tally.highest, *value) : *value;
    }
    return tally;
}

Value prorated(const Step& step, const Tally& tally)
{
    switch (step.op) {
    case StepOp::Mean: return dividedBy(tally.total, tally.weight);
    case StepOp::Max: return tally.highest;
    case StepOp::Min: return tally.lowest;
    default: return dividedBy(times(tally.total, tally.everyWeight), tally.weight);
    }
}

// Blanks, if there are any, count as 0.
Value whole(const Step& step, const Tally& tally)
{
    const bool zeroToo = tally.blanks > 0;
    switch (step.op) {
    case StepOp::Mean: return dividedBy(tally.total, tally.everyWeight);
    case StepOp::Max: return zeroToo ? std::max(tally.highest.value_or(Rational{0}), Rational{0}) : tally.highest;
    case StepOp::Min: return zeroToo ? std::min(tally.lowest.value_or(Rational{0}), Rational{0}) : tally.lowest;
    default: return tally.total;
    }
}

void runTotal(const Step& step, const Paper& paper, StepScore& score)
{
    const Tally tally = tallied(step, paper);
    if (tally.spoiled)
        return;
    if (tally.blanks == 0) {
        score.value = whole(step, tally);
        return;
    }
    if (!step.missing || (step.missing->atMost && tally.blanks > *step.missing->atMost))
        return;
    score.value = step.missing->fill == MissingRule::Fill::Prorate ? prorated(step, tally) : whole(step, tally);
    if (step.missing->round)
        score.value = rounded(score.value, *step.missing->round);
    score.filled = score.value.has_value();
}

Value countBlanks(const Step& step, const Paper& paper)
{
    const auto isBlank = [&](const Operand& operand) {
        return operand.kind == Operand::Kind::Item ? paper.countedCell(operand.index).state == Cell::State::Blank
                                                   : !paper.steps[operand.index].value;
    };
    return Rational{std::count_if(step.operands.begin(), step.operands.end(), isBlank)};
}

Value runLinear(const Step& step, const Value& in)
{
    const Value result = plus(dividedBy(times(in, step.mul), step.div), step.add);
    return step.round ? rounded(result, *step.round) : result;
}

Value runCalc(const Step& step, const Paper& paper)
{
    Value result = valueOf(step.operands.front(), paper);
    for (std::size_t i = 1; i < step.operands.size(); ++i) {
        const Value next = valueOf(step.operands[i], paper);
        switch (step.function) {
        case Arithmetic::Add: result = plus(result, next); break;
        case Arithmetic::Sub: result = minus(result, next); break;
        case Arithmetic::Mul: result = times(result, next); break;
        case Arithmetic::Div: result = dividedBy(result, next); break;
        }
    }
    return result;
}

Value runSpan(const Step& step, const Value& start, const Value& end)
{
    const Value length = minus(end, start);
    const Value turns = rounded(dividedBy(length, step.wrap), {RoundingMode::Floor, 0});
    const Value rest = minus(length, times(turns, step.wrap));
    return rest == Rational{0} && step.zeroIsFull ? Value{step.wrap} : rest;
}

Value runIf(const Step& step, const Paper& paper)
{
    switch (holds(step.condition, paper)) {
    case Truth::True: return valueOf(step.operands[0], paper);
    case Truth::False: return step.operands.size() > 1 ? valueOf(step.operands[1], paper) : std::nullopt;
    case Truth::Unknown: break;
    }
    return std::nullopt;
}

Value firstDefined(const Step& step, const Paper& paper)
{
    for (const Operand& operand : step.operands)
        if (const Value value = valueOf(operand, paper))
            return value;
    return std::nullopt;
}

Value runNorm(const Norm& norm, const Value& raw, const Paper& paper)
{
    const auto fits = [&](const NormRow& row) { return holds(row.when, paper) == Truth::True; };
    const auto row = std::find_if(norm.rows.begin(), norm.rows.end(), fits);
    if (!raw || row == norm.rows.end())
        return std::nullopt;
    Value result;
    if (norm.kind == Norm::Kind::T) {
        constexpr int meanT = 50;
        constexpr int deviationT = 10;
        result = plus(Rational{meanT}, dividedBy(times(minus(raw, row->mean), Rational{deviationT}), row->deviation));
    } else {
        const Value place = minus(raw, row->first);
        if (!place || !place->isWhole() || *place < Rational{0} || *place >= Rational{std::ssize(row->table)})
            return std::nullopt;
        result = row->table[place->numerator()];
    }
    return norm.round ? rounded(result, *norm.round) : result;
}

Value runBins(const Step& step, const Value& in)
{
    const auto bin = in ? lastReached(step.bins, *in) : step.bins.end();
    return bin == step.bins.end() ? std::nullopt : Value{bin->value};
}

void runStep(const Step& step, const Paper& paper, StepScore& score)
{
    const auto operand = [&](int place) { return valueOf(step.operands[place], paper); };
    switch (step.op) {
    case StepOp::Sum:
    case StepOp::Mean:
    case StepOp::Max:
    case StepOp::Min:
    case StepOp::Count: return runTotal(step, paper, score);
    case StepOp::Missing: score.value = countBlanks(step, paper); break;
    case StepOp::Linear: score.value = runLinear(step, operand(0)); break;
    case StepOp::Calc: score.value = runCalc(step, paper); break;
    case StepOp::Bins: score.value = runBins(step, operand(0)); break;
    case StepOp::Span: score.value = runSpan(step, operand(0), operand(1)); break;
    case StepOp::If: score.value = runIf(step, paper); break;
    case StepOp::Coalesce: score.value = firstDefined(step, paper); break;
    case StepOp::Norm: score.value = runNorm(paper.definition.norms[step.norm], operand(0), paper); break;
    }
}

} // namespace

void runNextStep(Paper& paper)
{
    const Step& step = paper.definition.steps[paper.steps.size()];
    const Truth exists = holds(step.when, paper);
    StepScore score;
    score.exists = exists != Truth::False;
    if (exists == Truth::True)
        runStep(step, paper, score);
    bool isBad = false;
    if (score.value) {
        const auto isFilled = [&](const Operand& operand) {
            return operand.kind == Operand::Kind::Step && paper.steps[operand.index].filled;
        };
        score.filled = score.filled || std::any_of(step.operands.begin(), step.operands.end(), isFilled);
    } else {
        isBad = std::any_of(step.operands.begin(), step.operands.end(),
                            [&](const Operand& operand) { return isSpoiled(operand, paper); }) ||
                (step.condition && holds(*step.condition, paper) == Truth::Unknown);
    }
    paper.steps.push_back(score);
    paper.spoiled.push_back(isBad);
}

} // namespace anxin
