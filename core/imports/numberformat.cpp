// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/numberformat.h"

#include "core/base/moment.h"
#include "core/imports/readrefusal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace anxin {

namespace {

constexpr qint64 secondsPerDay = 86'400;

// Splits the first section of a format code into digits, date letters and quoted text.
class FormatScanner {
public:
    explicit FormatScanner(std::string_view code) : m_code(code) {}

    NumberFormat scan()
    {
        for (m_at = 0; m_at < m_code.size() && m_code[m_at] != ';'; ++m_at)
            take(m_code[m_at]);
        return result();
    }

private:
    void take(char c)
    {
        switch (c) {
        case '"': quoted(); break;
        case '[': bracketed(); break;
        case '\\': // the next character stands for itself
            if (++m_at < m_code.size())
                literal(m_code.substr(m_at, 1));
            break;
        case '_': // a blank as wide as the next character
        case '*': // the next character fills the cell
            ++m_at;
            break;
        case '0':
            m_digitSeen = true;
            m_format.minimumDigits += m_pointSeen ? 0 : 1;
            break;
        case '#':
        case '?': m_digitSeen = true; break;
        case '.': m_pointSeen = true; break;
        case '%': m_format.percent = true; break;
        default: letter(static_cast<char>(c | 0x20));
        }
    }

    void quoted()
    {
        const size_t end = std::min(m_code.find('"', m_at + 1), m_code.size());
        literal(m_code.substr(m_at + 1, end - m_at - 1));
        m_at = end;
    }

    // Colours, conditions and locales say nothing here; [h] counts hours beyond a day.
    void bracketed()
    {
        const size_t end = std::min(m_code.find(']', m_at), m_code.size());
        const std::string_view inside = m_code.substr(m_at + 1, end - m_at - 1);
        m_elapsed = m_elapsed || (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos);
        m_at = end;
    }

    void letter(char lower)
    {
        m_year = m_year || lower == 'y';
        m_month = m_month || lower == 'm';
        m_day = m_day || lower == 'd';
        m_clock = m_clock || lower == 'h' || lower == 's';
    }

    void literal(std::string_view text) { (m_digitSeen ? m_format.after : m_format.before) += text; }

    NumberFormat result()
    {
        const bool day = m_year || m_day || (m_month && !m_clock && !m_elapsed);
        const auto kind = [&] {
            if (day)
                return m_clock ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date;
            if (m_elapsed)
                return NumberFormat::Kind::Elapsed;
            return m_clock ? NumberFormat::Kind::Time : NumberFormat::Kind::Plain;
        }();
        if (kind != NumberFormat::Kind::Plain)
            return {.kind = kind};
        if (!m_digitSeen) // text alone, `@` or `General`: the number stands for itself
            return {};
        return m_format;
    }

    std::string_view m_code;
    size_t m_at = 0;
    NumberFormat m_format;
    bool m_digitSeen = false, m_pointSeen = false, m_elapsed = false;
    bool m_year = false, m_month = false, m_day = false, m_clock = false;
};

double parsed(std::string_view literal)
{
    if (literal.starts_with('+'))
        literal.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(literal.data(), literal.data() + literal.size(), value);
    if (error != std::errc() || end != literal.data() + literal.size() || !std::isfinite(value))
        throw ReadStopped{{ReadWhy::Damaged}};
    return value;
}

bool isPlainInteger(std::string_view literal)
{
    const std::string_view digits = literal.starts_with('-') ? literal.substr(1) : literal;
    return !digits.empty() && digits.size() <= 15 &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// With the 15 digits that a spreadsheet keeps: 0.1 + 0.2 is 0.3 for everybody who looks at it.
std::string inDecimal(double value)
{
    std::array<char, 32> buffer;
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 15);
    std::string text(buffer.data(), end);
    std::replace(text.begin(), text.end(), 'e', 'E');
    return text == "-0" ? "0" : text;
}

std::string decorated(std::string digits, const NumberFormat& format)
{
    const bool negative = digits.starts_with('-');
    if (negative)
        digits.erase(0, 1);
    const size_t whole = std::min(digits.find_first_of(".E"), digits.size());
    const size_t wanted = static_cast<size_t>(format.minimumDigits);
    if (whole < wanted && digits.find('E') == std::string::npos)
        digits.insert(0, wanted - whole, '0');
    return (negative ? "-" : "") + format.before + digits + (format.percent ? "%" : "") + format.after;
}

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString timeText(qint64 seconds)
{
    const QString minutes = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + u':' + twoDigits(seconds % 60);
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    if (id == 9 || id == 10)
        return {.minimumDigits = 1, .percent = true};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {.kind = Kind::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {.kind = Kind::Time};
    if (id == 22)
        return {.kind = Kind::DateTime};
    if (id == 46)
        return {.kind = Kind::Elapsed};
    return {};
}

NumberFormat NumberFormat::parse(std::string_view code)
{
    // "General" holds no letter of a date, but the Chinese spelling does not stand alone in all files.
    if (code.empty() || code.starts_with("General") || code.starts_with("G/"))
        return {};
    return FormatScanner{code}.scan();
}

QDate dayOfSerial(qint64 serial, bool dates1904)
{
    if (serial < 0 || serial > 2'958'465)
        return {};
    if (dates1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial == 0 || serial == 60)
        return {};
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

ShownCell shownNumber(std::string_view literal, const NumberFormat& format, bool dates1904)
{
    using Kind = NumberFormat::Kind;
    if (format.kind == Kind::Plain) {
        if (!format.percent && isPlainInteger(literal))
            return {decorated(std::string(literal), format), CellKind::Number};
        return {decorated(inDecimal(parsed(literal) * (format.percent ? 100 : 1)), format), CellKind::Number};
    }
    const double value = parsed(literal);
    if (value < 0 || value > 2'958'466)
        return {inDecimal(value), CellKind::Number};
    const qint64 seconds = std::llround(value * secondsPerDay);
    if (format.kind == Kind::Elapsed)
        return {timeText(seconds).toStdString(), CellKind::Date};
    if (format.kind == Kind::Time)
        return {timeText(seconds % secondsPerDay).toStdString(), CellKind::Date};
    // A day alone is cut, never rounded to the next; a day with its time is rounded to the second.
    const bool dayAlone = format.kind == Kind::Date;
    const QDate day = dayOfSerial(dayAlone ? static_cast<qint64>(value) : seconds / secondsPerDay, dates1904);
    if (!day.isValid())
        return {inDecimal(value), CellKind::Number};
    QString text = isoDate(day);
    if (!dayAlone)
        text += u' ' + timeText(seconds % secondsPerDay);
    return {text.toStdString(), CellKind::Date};
}

} // namespace anxin
