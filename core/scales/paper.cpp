// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/paper.h"

#include <algorithm>

namespace anxin {

namespace {

template <class E>
Value numberOf(const std::optional<E>& attribute)
{
    return attribute ? Value{Rational{static_cast<qint64>(*attribute)}} : std::nullopt;
}

Truth truthOf(bool known)
{
    return known ? Truth::True : Truth::False;
}

// `missing`: is there no value? Unknown for a bad answer, which is neither an answer nor a blank.
Truth tested(const Condition& condition, const Value& value, Truth missing)
{
    Truth truth = compare(value, condition.comparisons);
    if (!condition.oneOf.empty()) {
        const auto& among = condition.oneOf;
        truth = both(truth, value ? truthOf(std::find(among.begin(), among.end(), *value) != among.end()) : Truth::Unknown);
    }
    if (condition.missing)
        truth = both(truth, *condition.missing ? missing : notOf(missing));
    return truth;
}

Truth itemHolds(const Condition& condition, const Cell& cell)
{
    const Truth missing = cell.state == Cell::State::Bad ? Truth::Unknown : truthOf(cell.state == Cell::State::Blank);
    Truth truth = tested(condition, cell.value, missing);
    if (condition.code != noCode) {
        if (cell.code != noCode)
            truth = both(truth, truthOf(cell.code == condition.code));
        else // what was not asked was not chosen either
            truth = both(truth, cell.state == Cell::State::Skipped ? Truth::False : Truth::Unknown);
    }
    return truth;
}

Truth subjectHolds(const Condition& condition, const Value& value)
{
    return tested(condition, value, truthOf(!value));
}

Truth countHolds(const Condition& condition, const Paper& paper)
{
    int sure = 0;
    int open = 0;
    const auto look = [&](Cell entry) {
        if (condition.missingAs && entry.state == Cell::State::Blank)
            entry.value = condition.missingAs;
        const Truth truth = meets(entry, condition.filter);
        sure += truth == Truth::True ? 1 : 0;
        open += truth == Truth::Unknown ? 1 : 0;
    };
    for (const int item : condition.items)
        look(paper.given[item]);
    for (const int step : condition.steps)
        look(stepCell(paper, step));
    // The true number lies between `sure` and `sure + open`: known if all of these say the same.
    const Truth first = compare(Rational{sure}, condition.comparisons);
    for (int count = sure + 1; count <= sure + open; ++count)
        if (compare(Rational{count}, condition.comparisons) != first)
            return Truth::Unknown;
    return first;
}

Truth partsHold(const Condition& condition, const Paper& paper)
{
    const bool all = condition.kind == Condition::Kind::All;
    Truth truth = all ? Truth::True : Truth::False;
    for (const Condition& part : condition.parts) {
        const Truth one = holds(part, paper);
        truth = all ? both(truth, one) : either(truth, one);
    }
    return truth;
}

bool among(CodeId code, const std::vector<CodeId>& codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

Truth meets(const Cell& entry, const Filter& filter)
{
    Truth truth = compare(entry.value, filter.comparisons);
    if (filter.codes.empty() && filter.notCodes.empty())
        return truth;
    if (entry.code == noCode)
        return both(truth, entry.state == Cell::State::Skipped ? Truth::False : Truth::Unknown);
    if (!filter.codes.empty())
        truth = both(truth, truthOf(among(entry.code, filter.codes)));
    if (!filter.notCodes.empty())
        truth = both(truth, truthOf(!among(entry.code, filter.notCodes)));
    return truth;
}

Cell stepCell(const Paper& paper, int step)
{
    const Value& value = paper.steps[step].value;
    const Cell::State absent = paper.spoiled[step] ? Cell::State::Bad : Cell::State::Blank;
    return {value ? Cell::State::Answered : absent, noCode, value};
}

Truth holds(const Condition& condition, const Paper& paper)
{
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any: return partsHold(condition, paper);
    case Condition::Kind::Not: return notOf(holds(condition.parts.front(), paper));
    case Condition::Kind::Item: return itemHolds(condition, paper.given[condition.items.front()]);
    case Condition::Kind::Step: {
        const int step = condition.steps.front();
        const Value& value = paper.steps[step].value;
        return tested(condition, value, paper.spoiled[step] ? Truth::Unknown : truthOf(!value));
    }
    case Condition::Kind::Sex: return subjectHolds(condition, numberOf(paper.subject.sex));
    case Condition::Kind::Age: return subjectHolds(condition, numberOf(paper.subject.age));
    case Condition::Kind::Grade: return subjectHolds(condition, numberOf(paper.subject.grade));
    case Condition::Kind::Informant: return subjectHolds(condition, numberOf(paper.subject.informant));
    case Condition::Kind::Count: return countHolds(condition, paper);
    }
    return Truth::Unknown;
}

Truth holds(const std::optional<Condition>& condition, const Paper& paper)
{
    return condition ? holds(*condition, paper) : Truth::True;
}

} // namespace anxin
