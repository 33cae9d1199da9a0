// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/condition.h"

#include <algorithm>

namespace anxin {

namespace {

bool meets(Rational value, const Comparison& comparison)
{
    switch (comparison.relation) {
    case Relation::AtLeast: return value >= comparison.bound;
    case Relation::Above: return value > comparison.bound;
    case Relation::AtMost: return value <= comparison.bound;
    case Relation::Below: return value < comparison.bound;
    case Relation::Equal: return value == comparison.bound;
    }
    return false;
}

} // namespace

Truth notOf(Truth truth)
{
    return truth == Truth::Unknown ? truth : truth == Truth::True ? Truth::False : Truth::True;
}

Truth both(Truth a, Truth b)
{
    if (a == Truth::False || b == Truth::False)
        return Truth::False;
    return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : Truth::True;
}

Truth either(Truth a, Truth b)
{
    return notOf(both(notOf(a), notOf(b)));
}

Truth compare(const Value& value, const std::vector<Comparison>& comparisons)
{
    if (comparisons.empty())
        return Truth::True;
    if (!value)
        return Truth::Unknown;
    const auto met = [&](const Comparison& one) { return meets(*value, one); };
    return std::all_of(comparisons.begin(), comparisons.end(), met) ? Truth::True : Truth::False;
}

} // namespace anxin
