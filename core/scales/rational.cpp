// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/rational.h"

#include <QtNumeric>

#include <limits>

namespace anxin {

namespace {

__extension__ using Wide = __int128; // holds every product and sum of products of two 64-bit numbers

constexpr Wide lowest = std::numeric_limits<qint64>::min();
constexpr Wide highest = std::numeric_limits<qint64>::max();

Wide commonDivisor(Wide a, Wide b)
{
    a = a < 0 ? -a : a;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Value narrowed(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        return std::nullopt;
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide divisor = denominator == 1 ? 1 : commonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    if (numerator < lowest || numerator > highest || denominator > highest)
        return std::nullopt;
    return Rational::of(static_cast<qint64>(numerator), static_cast<qint64>(denominator));
}

Wide floorDivided(Wide numerator, Wide denominator)
{
    const Wide quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace

std::optional<Rational> Rational::of(qint64 numerator, qint64 denominator)
{
    if (denominator == 1)
        return Rational{numerator};
    if (denominator == 0)
        return std::nullopt;
    const Wide divisor = commonDivisor(numerator, denominator < 0 ? -Wide{denominator} : Wide{denominator});
    const Wide sign = denominator < 0 ? -1 : 1;
    const Wide top = sign * numerator / divisor;
    const Wide bottom = sign * denominator / divisor;
    if (top > highest || bottom > highest)
        return std::nullopt;
    return Rational{static_cast<qint64>(top), static_cast<qint64>(bottom)};
}

std::optional<Rational> Rational::fromDecimal(QStringView text)
{
    constexpr int mostDigits = 18; // always fits 64 bits
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    qint64 whole = 0;
    qsizetype point = -1;
    int count = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const char16_t sign = digits[i].unicode();
        if (sign == u'.' && point < 0 && i > 0) {
            point = i;
            continue;
        }
        if (sign < u'0' || sign > u'9' || ++count > mostDigits)
            return std::nullopt;
        whole = whole * 10 + (sign - u'0');
    }
    if (count == 0 || point == digits.size() - 1)
        return std::nullopt;
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    return of(negative ? -whole : whole, powerOfTen(decimals));
}

std::optional<Rational> Rational::fromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return fromDecimal(text);
    return dividedBy(fromDecimal(text.first(slash)), fromDecimal(text.sliced(slash + 1)));
}

bool Rational::isDecimal() const
{
    qint64 rest = m_denominator;
    while (rest % 2 == 0)
        rest /= 2;
    while (rest % 5 == 0)
        rest /= 5;
    return rest == 1;
}

QString Rational::toText() const
{
    if (isWhole())
        return QString::number(m_numerator);
    if (!isDecimal())
        return QString::number(m_numerator) + u'/' + QString::number(m_denominator);
    // The digits after the point one by one: this ends because the decimal does.
    const bool negative = m_numerator < 0;
    const Wide size = negative ? -Wide{m_numerator} : Wide{m_numerator};
    QString text =
        (negative ? QStringLiteral("-") : QString()) + QString::number(static_cast<qint64>(size / m_denominator)) + u'.';
    for (Wide rest = size % m_denominator; rest != 0; rest = rest * 10 % m_denominator)
        text += QChar(u'0' + static_cast<char16_t>(rest * 10 / m_denominator));
    return text;
}

QString Rational::toRoundedText(int places) const
{
    const bool negative = m_numerator < 0;
    const Value size = negative ? minus(Rational{0}, *this) : Value{*this};
    const Value near = rounded(size, {RoundingMode::HalfUp, places});
    if (!near)
        return toText();
    return negative && *near != Rational{0} ? u'-' + near->toText() : near->toText();
}

std::strong_ordering Rational::compareFractions(Rational a, Rational b)
{
    const Wide left = Wide{a.m_numerator} * b.m_denominator;
    const Wide right = Wide{b.m_numerator} * a.m_denominator;
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

Value plus(const Value& a, const Value& b)
{
    if (!a || !b)
        return std::nullopt;
    qint64 sum = 0; // nearly always: whole answers are added up
    if (a->isWhole() && b->isWhole() && !qAddOverflow(a->numerator(), b->numerator(), &sum))
        return Rational{sum};
    return narrowed(Wide{a->numerator()} * b->denominator() + Wide{b->numerator()} * a->denominator(),
                    Wide{a->denominator()} * b->denominator());
}

Value minus(const Value& a, const Value& b)
{
    if (!a || !b)
        return std::nullopt;
    return narrowed(Wide{a->numerator()} * b->denominator() - Wide{b->numerator()} * a->denominator(),
                    Wide{a->denominator()} * b->denominator());
}

Value times(const Value& a, const Value& b)
{
    if (!a || !b)
        return std::nullopt;
    return narrowed(Wide{a->numerator()} * b->numerator(), Wide{a->denominator()} * b->denominator());
}

Value dividedBy(const Value& a, const Value& b)
{
    if (!a || !b)
        return std::nullopt;
    return narrowed(Wide{a->numerator()} * b->denominator(), Wide{a->denominator()} * b->numerator());
}

Value rounded(const Value& value, Rounding rounding)
{
    const qint64 power = powerOfTen(rounding.decimals);
    const Value scaled = times(value, Rational{power});
    if (!scaled)
        return std::nullopt;
    const Wide top = scaled->numerator();
    const Wide bottom = scaled->denominator();
    const Wide below = floorDivided(top, bottom);
    const Wide doubledRest = 2 * (top - below * bottom); // against `bottom`: below, at or above one half
    bool up = false;
    switch (rounding.mode) {
    case RoundingMode::Trunc: up = top < 0 && doubledRest > 0; break;
    case RoundingMode::Floor: break;
    case RoundingMode::Ceil: up = doubledRest > 0; break;
    case RoundingMode::HalfUp: up = doubledRest >= bottom; break;
    case RoundingMode::HalfEven: up = doubledRest > bottom || (doubledRest == bottom && below % 2 != 0); break;
    }
    return narrowed(below + (up ? 1 : 0), power);
}

} // namespace anxin
