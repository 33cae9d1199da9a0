// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/valuerange.h"

#include <algorithm>

namespace anxin {

namespace {

using Range = std::optional<ValueRange>;

Range between(const Value& one, const Value& other)
{
    if (!one || !other)
        return std::nullopt;
    return ValueRange{std::min(*one, *other), std::max(*one, *other)};
}

Range around(const std::vector<Value>& values)
{
    Range all;
    for (const Value& value : values) {
        if (!value)
            return std::nullopt;
        all = all ? ValueRange{std::min(all->lowest, *value), std::max(all->highest, *value)} : ValueRange{*value, *value};
    }
    return all;
}

// Either of them.
Range unite(const std::vector<Range>& ranges)
{
    std::vector<Value> ends;
    for (const Range& range : ranges) {
        ends.push_back(range ? Value{range->lowest} : std::nullopt);
        ends.push_back(range ? Value{range->highest} : std::nullopt);
    }
    return around(ends);
}

Range withZero(const Range& range)
{
    return unite({range, ValueRange{}});
}

// What the item can count for where it was asked.
Range rangeAsked(const Item& item, const Definition& definition)
{
    constexpr int lastMinute = 24 * 60 - 1;
    switch (item.type) {
    case ItemType::Choice:
    case ItemType::Multi: {
        if (item.optionSet < 0)
            return std::nullopt;
        const std::vector<Option>& options = definition.optionSets[static_cast<std::size_t>(item.optionSet)].options;
        if (item.type == ItemType::Multi)
            return ValueRange{0, std::ssize(options) - std::ssize(item.exclusive)};
        std::vector<Value> values;
        for (const Option& option : options)
            if (!option.missing)
                values.emplace_back(option.value);
        return around(values); // reversing keeps the ends
    }
    case ItemType::Number: return between(item.min, item.max);
    case ItemType::Time: return ValueRange{0, lastMinute};
    case ItemType::Text: break;
    }
    return std::nullopt;
}

Range rangeOf(const Item& item, const Definition& definition)
{
    const Range asked = rangeAsked(item, definition);
    return item.askWhen && item.skipValue ? unite({asked, ValueRange{*item.skipValue, *item.skipValue}}) : asked;
}

Range plus(const Range& a, const Range& b)
{
    return a && b ? between(plus(Value{a->lowest}, b->lowest), plus(Value{a->highest}, b->highest)) : std::nullopt;
}

Range scaledBy(const Range& range, const Value& factor)
{
    return range ? between(times(range->lowest, factor), times(range->highest, factor)) : std::nullopt;
}

Range product(const Range& a, const Range& b)
{
    if (!a || !b)
        return std::nullopt;
    return around({times(a->lowest, b->lowest), times(a->lowest, b->highest), times(a->highest, b->lowest),
                   times(a->highest, b->highest)});
}

// No bounds where the divisor may come close to 0.
Range quotient(const Range& a, const Range& b)
{
    if (!a || !b || (b->lowest <= Rational{0} && b->highest >= Rational{0}))
        return std::nullopt;
    return product(a, between(dividedBy(Rational{1}, b->lowest), dividedBy(Rational{1}, b->highest)));
}

Range ofTotal(const Step& step, const std::vector<Range>& entries)
{
    const bool zeroes = step.missing && step.missing->fill == MissingRule::Fill::Zero;
    Range sum = ValueRange{};
    Value weight = Rational{0};
    Value lowest, highest;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Range entry = zeroes ? withZero(entries[i]) : entries[i];
        if (!entry)
            return std::nullopt;
        const Value own = step.weights.empty() ? Rational{1} : step.weights[i];
        sum = plus(sum, scaledBy(entry, own));
        weight = plus(weight, own);
        const bool isMax = step.op == StepOp::Max;
        lowest = !lowest ? entry->lowest : isMax ? std::max(*lowest, entry->lowest) : std::min(*lowest, entry->lowest);
        highest = !highest ? entry->highest : isMax ? std::max(*highest, entry->highest) : std::min(*highest, entry->highest);
    }
    if (step.op == StepOp::Max || step.op == StepOp::Min)
        return between(lowest, highest);
    return step.op == StepOp::Mean ? scaledBy(sum, dividedBy(Rational{1}, weight)) : sum;
}

Range ofLinear(const Step& step, const Range& in)
{
    if (!in)
        return std::nullopt;
    const auto at = [&](Rational value) {
        const Value result = plus(dividedBy(times(value, step.mul), step.div), step.add);
        return step.round ? rounded(result, *step.round) : result;
    };
    return between(at(in->lowest), at(in->highest));
}

Range ofCalc(const Step& step, const std::vector<Range>& entries)
{
    Range result = entries.front();
    for (std::size_t i = 1; i < entries.size(); ++i) {
        switch (step.function) {
        case Arithmetic::Add: result = plus(result, entries[i]); break;
        case Arithmetic::Sub: result = plus(result, scaledBy(entries[i], Rational{-1})); break;
        case Arithmetic::Mul: result = product(result, entries[i]); break;
        case Arithmetic::Div: result = quotient(result, entries[i]); break;
        }
    }
    return result;
}

Range ofNorm(const Norm& norm, const Range& in)
{
    std::vector<Value> ends;
    for (const NormRow& row : norm.rows) {
        ends.insert(ends.end(), row.table.begin(), row.table.end());
        if (norm.kind != Norm::Kind::T)
            continue;
        for (const Value& raw : {in ? Value{in->lowest} : std::nullopt, in ? Value{in->highest} : std::nullopt})
            ends.push_back(plus(Rational{50}, dividedBy(times(minus(raw, row.mean), Rational{10}), row.deviation)));
    }
    const Range range = around(ends);
    return range && norm.round ? between(rounded(range->lowest, *norm.round), rounded(range->highest, *norm.round)) : range;
}

Range ofBins(const Step& step)
{
    std::vector<Value> values;
    for (const Bin& bin : step.bins)
        values.emplace_back(bin.value);
    return around(values);
}

Range rangeOf(const Step& step, const Definition& definition, const std::vector<Range>& entries)
{
    switch (step.op) {
    case StepOp::Sum:
    case StepOp::Mean:
    case StepOp::Max:
    case StepOp::Min: return ofTotal(step, entries);
    case StepOp::Count:
    case StepOp::Missing: return ValueRange{0, std::ssize(entries)};
    case StepOp::Linear: return ofLinear(step, entries.front());
    case StepOp::Calc: return ofCalc(step, entries);
    case StepOp::Bins: return ofBins(step);
    case StepOp::Span: return ValueRange{0, step.wrap};
    case StepOp::If:
    case StepOp::Coalesce: return unite(entries);
    case StepOp::Norm: return ofNorm(definition.norms[static_cast<std::size_t>(step.norm)], entries.front());
    }
    return std::nullopt;
}

} // namespace

std::vector<std::optional<ValueRange>> possibleRanges(const Definition& definition)
{
    std::vector<Range> ranges;
    for (const Step& step : definition.steps) {
        std::vector<Range> entries;
        for (const Operand& operand : step.operands) {
            const auto index = static_cast<std::size_t>(std::max(operand.index, 0));
            switch (operand.kind) {
            case Operand::Kind::Item: entries.push_back(rangeOf(definition.items[index], definition)); break;
            case Operand::Kind::Step: entries.push_back(ranges[index]); break;
            case Operand::Kind::Constant: entries.push_back(ValueRange{operand.constant, operand.constant}); break;
            }
        }
        ranges.push_back(rangeOf(step, definition, entries));
    }
    return ranges;
}

} // namespace anxin
