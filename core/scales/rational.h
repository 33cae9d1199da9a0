// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace anxin {

// An exact number: numerator and denominator of 64 bits, in lowest terms, denominator above 0. A mean of 7/3 is 7/3, so
// that no rounding of a computer decides on which side of a cut-off a child falls.
class Rational {
public:
    constexpr Rational() = default;
    constexpr Rational(qint64 whole) : m_numerator(whole) {} // NOLINT: an integer *is* such a number

    // `numerator / denominator` in lowest terms; nothing for a denominator of 0 or where 64 bits do not hold it.
    static std::optional<Rational> of(qint64 numerator, qint64 denominator);
    // Exactly what is written: `4`, `-1.25`. No exponent, no sign `+`, no blanks, at most 18 digits; else nothing.
    static std::optional<Rational> fromDecimal(QStringView text);
    // As `fromDecimal`, and `7/3` too: the counterpart of `toText`.
    static std::optional<Rational> fromText(QStringView text);

    constexpr qint64 numerator() const { return m_numerator; }
    constexpr qint64 denominator() const { return m_denominator; }
    constexpr bool isWhole() const { return m_denominator == 1; }
    // True where the decimal form ends: the denominator has no prime factors but 2 and 5.
    bool isDecimal() const;
    // The decimal where it ends (`1.5`), otherwise the fraction (`7/3`).
    QString toText() const;
    // For display only: at most `places` decimals, half away from zero, with no closing zeros. 5/3 → "1.67".
    QString toRoundedText(int places) const;

    friend constexpr bool operator==(Rational, Rational) = default;
    friend constexpr std::strong_ordering operator<=>(Rational a, Rational b)
    {
        return a.m_denominator == b.m_denominator ? a.m_numerator <=> b.m_numerator : compareFractions(a, b);
    }

private:
    static std::strong_ordering compareFractions(Rational a, Rational b);

    constexpr Rational(qint64 numerator, qint64 denominator) : m_numerator(numerator), m_denominator(denominator) {}

    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

// A number, or nothing: "could not be computed". Undefined stays undefined through every operation and is never 0.
using Value = std::optional<Rational>;

// Nothing if one of the two is nothing, for a division by 0, and where 64 bits do not hold the result: a definition from
// outside can ask for absurd numbers, and then the honest answer is "not scored".
Value plus(const Value& a, const Value& b);
Value minus(const Value& a, const Value& b);
Value times(const Value& a, const Value& b);
Value dividedBy(const Value& a, const Value& b);

enum class RoundingMode : quint8 { Trunc, Floor, Ceil, HalfUp, HalfEven };
struct Rounding {
    RoundingMode mode = RoundingMode::HalfUp; // HalfUp: a half goes up, also below zero: -2.5 → -2
    int decimals = 0;                         // 0–9
};
Value rounded(const Value& value, Rounding rounding);

} // namespace anxin
