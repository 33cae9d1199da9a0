// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/steprange.h"

#include "core/base/tr.h"

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scales)
};

// The smallest range around both.
StepRange around(const StepRange& a, const StepRange& b)
{
    return {a.low && b.low ? Value{std::min(*a.low, *b.low)} : std::nullopt,
            a.high && b.high ? Value{std::max(*a.high, *b.high)} : std::nullopt};
}

StepRange only(Rational value)
{
    return {value, value};
}

StepRange plus(const StepRange& a, const StepRange& b)
{
    return {plus(a.low, b.low), plus(a.high, b.high)};
}

StepRange minus(const StepRange& a, const StepRange& b)
{
    return {minus(a.low, b.high), minus(a.high, b.low)};
}

// By whichever of × and ÷: the ends of the result are among the four of the ends.
template <class Combine>
StepRange byEnds(const StepRange& a, const StepRange& b, Combine combine)
{
    StepRange all;
    for (const Value& left : {a.low, a.high}) {
        for (const Value& right : {b.low, b.high}) {
            const Value end = combine(left, right);
            if (!end)
                return {};
            all = {all.low ? std::min(*all.low, *end) : *end, all.high ? std::max(*all.high, *end) : *end};
        }
    }
    return all;
}

StepRange times(const StepRange& a, Rational factor)
{
    StepRange all{times(a.low, factor), times(a.high, factor)};
    if (factor < Rational{0})
        std::swap(all.low, all.high);
    return all;
}

StepRange dividedBy(const StepRange& a, const StepRange& b)
{
    if (!b.low || !b.high || (*b.low <= Rational{0} && *b.high >= Rational{0}))
        return {};
    return byEnds(a, b, [](const Value& left, const Value& right) { return dividedBy(left, right); });
}

StepRange rounded(const StepRange& range, const std::optional<Rounding>& rounding)
{
    return rounding ? StepRange{rounded(range.low, *rounding), rounded(range.high, *rounding)} : range;
}

StepRange rangeOfItem(const Definition& definition, const Item& item)
{
    constexpr int minutesPerDay = 1440;
    switch (item.type) {
    case ItemType::Choice: break;
    case ItemType::Multi: { // what stands alone counts 0
        if (item.optionSet < 0)
            return {Rational{0}, {}};
        const auto& options = definition.optionSets[static_cast<std::size_t>(item.optionSet)].options;
        return {Rational{0}, Rational{std::ssize(options) - std::ssize(item.exclusive)}};
    }
    case ItemType::Number: return {item.min, item.max};
    case ItemType::Time: return {Rational{0}, Rational{minutesPerDay - 1}};
    case ItemType::Text: return {};
    }
    std::optional<StepRange> range;
    for (const Option& option : definition.optionSets[static_cast<std::size_t>(item.optionSet)].options)
        if (!option.missing)
            range = range ? around(*range, only(option.value)) : only(option.value);
    return range.value_or(StepRange{});
}

// Ranges of the steps in their order.
class StepRanges {
public:
    explicit StepRanges(const Definition& definition) : m_definition(definition) {}

    std::vector<StepRange> all()
    {
        for (const Step& step : m_definition.steps)
            m_ranges.push_back(of(step));
        return std::move(m_ranges);
    }

private:
    StepRange of(const Operand& operand) const
    {
        if (operand.kind == Operand::Kind::Constant)
            return only(operand.constant);
        if (operand.kind == Operand::Kind::Step)
            return m_ranges[static_cast<std::size_t>(operand.index)];
        const Item& item = m_definition.items[static_cast<std::size_t>(operand.index)];
        const StepRange answered = rangeOfItem(m_definition, item);
        return item.skipValue ? around(answered, only(*item.skipValue)) : answered;
    }

    StepRange of(const Step& step) const
    {
        switch (step.op) {
        case StepOp::Sum:
        case StepOp::Mean: return ofTotal(step);
        case StepOp::Max:
        case StepOp::Min: return ofExtreme(step);
        case StepOp::Count:
        case StepOp::Missing: return {Rational{0}, Rational{std::ssize(step.operands)}};
        case StepOp::Linear: return ofLinear(step);
        case StepOp::Calc: return ofCalc(step);
        case StepOp::Bins: return ofBins(step);
        case StepOp::Span: return {Rational{0}, step.wrap};
        case StepOp::If:
        case StepOp::Coalesce: return aroundOperands(step);
        case StepOp::Norm: return ofNorm(step);
        }
        return {};
    }

    // What one operand can count as: by a rule for blanks, 0 too.
    StepRange counted(const Step& step, const Operand& operand) const
    {
        const bool zeroToo = step.missing && step.missing->fill == MissingRule::Fill::Zero;
        return zeroToo ? around(of(operand), only(Rational{0})) : of(operand);
    }

    StepRange aroundOperands(const Step& step) const
    {
        StepRange all = counted(step, step.operands.front());
        for (const Operand& operand : step.operands)
            all = around(all, counted(step, operand));
        return all;
    }

    // Where blanks are allowed, any of the operands may be the only one.
    StepRange ofExtreme(const Step& step) const
    {
        if (step.missing)
            return rounded(aroundOperands(step), step.missing->round);
        const bool isMax = step.op == StepOp::Max;
        const auto further = [isMax](Rational a, Rational b) { return isMax ? std::max(a, b) : std::min(a, b); };
        const auto ofKnown = [&](const Value& a, const Value& b) { return a && b ? Value{further(*a, *b)} : a ? a : b; };
        const auto ofBoth = [&](const Value& a, const Value& b) { return a && b ? Value{further(*a, *b)} : std::nullopt; };
        StepRange all = of(step.operands.front());
        for (const Operand& operand : step.operands) {
            const StepRange one = of(operand);
            all = isMax ? StepRange{ofKnown(all.low, one.low), ofBoth(all.high, one.high)}
                        : StepRange{ofBoth(all.low, one.low), ofKnown(all.high, one.high)};
        }
        return all;
    }

    StepRange ofTotal(const Step& step) const
    {
        StepRange sum = only(Rational{0});
        Value everyWeight = Rational{0};
        for (std::size_t i = 0; i < step.operands.size(); ++i) {
            const Rational weight = step.weights.empty() ? Rational{1} : step.weights[i];
            sum = plus(sum, times(counted(step, step.operands[i]), weight));
            everyWeight = plus(everyWeight, weight);
        }
        if (step.op == StepOp::Mean)
            sum = {dividedBy(sum.low, everyWeight), dividedBy(sum.high, everyWeight)};
        if (!step.missing)
            return sum;
        return around(sum, rounded(sum, step.missing->round));
    }

    StepRange ofLinear(const Step& step) const
    {
        StepRange scaled = times(of(step.operands.front()), step.mul);
        scaled = dividedBy(scaled, only(step.div));
        return rounded(plus(scaled, only(step.add)), step.round);
    }

    StepRange ofCalc(const Step& step) const
    {
        StepRange result = of(step.operands.front());
        for (std::size_t i = 1; i < step.operands.size(); ++i) {
            const StepRange next = of(step.operands[i]);
            switch (step.function) {
            case Arithmetic::Add: result = plus(result, next); break;
            case Arithmetic::Sub: result = minus(result, next); break;
            case Arithmetic::Mul:
                result = byEnds(result, next, [](const Value& left, const Value& right) { return times(left, right); });
                break;
            case Arithmetic::Div: result = dividedBy(result, next); break;
            }
        }
        return result;
    }

    static StepRange ofBins(const Step& step)
    {
        StepRange all = only(step.bins.front().value);
        for (const Bin& bin : step.bins)
            all = around(all, only(bin.value));
        return all;
    }

    StepRange ofNorm(const Step& step) const
    {
        const Norm& norm = m_definition.norms[static_cast<std::size_t>(step.norm)];
        const StepRange raw = of(step.operands.front());
        std::optional<StepRange> all;
        const auto add = [&](const StepRange& range) { all = all ? around(*all, range) : range; };
        constexpr int meanT = 50;
        constexpr int deviationT = 10;
        for (const NormRow& row : norm.rows) {
            if (norm.kind == Norm::Kind::T)
                add(plus(dividedBy(times(minus(raw, only(row.mean)), Rational{deviationT}), only(row.deviation)),
                         only(Rational{meanT})));
            for (const Rational& value : row.table)
                add(only(value));
        }
        return rounded(all.value_or(StepRange{}), norm.round);
    }

    const Definition& m_definition;
    std::vector<StepRange> m_ranges;
};

} // namespace

std::vector<StepRange> rangesOf(const Definition& definition)
{
    return StepRanges(definition).all();
}

QString rangeText(const StepRange& range)
{
    constexpr int places = 3;
    if (range.low && range.high)
        return Tr::tr("%1 to %2").arg(range.low->toRoundedText(places), range.high->toRoundedText(places));
    if (range.low)
        return Tr::tr("%1 or more").arg(range.low->toRoundedText(places));
    return range.high ? Tr::tr("%1 or less").arg(range.high->toRoundedText(places)) : QString();
}

} // namespace anxin
