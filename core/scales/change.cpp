// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/change.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scales)
};

double approximate(Rational number)
{
    return static_cast<double>(number.numerator()) / static_cast<double>(number.denominator());
}

// index² > 1.96², without a root: difference² > 2 · 1.96² · sd² · (1 − r).
bool isBeyondChance(Rational difference, const Reliability& reliability)
{
    const Value variance = times(reliability.deviation, reliability.deviation);
    const Value error = times(variance, minus(Rational{1}, reliability.coefficient));
    const Value bound = times(error, Rational::of(2 * 196 * 196, 100 * 100));
    const Value square = times(difference, difference);
    return bound && square && *square > *bound;
}
} // namespace

QString sentence(Incomparable why)
{
    switch (why) {
    case Incomparable::OtherEdition: return Tr::tr("another edition, not comparable");
    case Incomparable::OtherForm: return Tr::tr("another form, not comparable");
    case Incomparable::NotScored: return Tr::tr("not scored, nothing to compare");
    case Incomparable::Void: return Tr::tr("void, nothing to compare");
    }
    return {};
}

Direction ValueChange::direction() const
{
    return difference > Rational{0} ? Direction::Higher : difference < Rational{0} ? Direction::Lower : Direction::Same;
}

ValueChange changeBy(Rational earlier, Rational later, const Reliability* reliability)
{
    ValueChange change;
    const Value difference = minus(later, earlier);
    if (!difference)
        return change;
    change.difference = *difference;
    if (!reliability)
        return change;
    const double error = approximate(reliability->deviation) * std::sqrt(1 - approximate(reliability->coefficient));
    change.index = approximate(*difference) / (error * std::numbers::sqrt2);
    change.isReliable = isBeyondChance(*difference, *reliability);
    return change;
}

std::optional<Incomparable> obstacle(const Measured& earlier, const Measured& later)
{
    if (earlier.version != later.version)
        return Incomparable::OtherEdition;
    if (earlier.form != later.form)
        return Incomparable::OtherForm;
    if (earlier.isVoid || later.isVoid)
        return Incomparable::Void;
    if (!earlier.value || !later.value)
        return Incomparable::NotScored;
    return std::nullopt;
}

} // namespace anxin
