// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datetext.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace anxin {

namespace {
struct DayWord {
    const char16_t* word;
    int days;
};
constexpr std::array dayWords{
    DayWord{u"今天", 0}, DayWord{u"昨天", -1}, DayWord{u"前天", -2},      DayWord{u"明天", 1},
    DayWord{u"后天", 2}, DayWord{u"today", 0}, DayWord{u"yesterday", -1}, DayWord{u"tomorrow", 1},
};

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// The year is left out where it goes without saying: in January, "11-18" is last November.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && (!best || std::llabs(candidate.daysTo(today)) < std::llabs(best->daysTo(today))))
            best = candidate;
    }
    return best;
}
} // namespace

std::optional<QDate> dateFromText(const QString& text, QDate today)
{
    const QString typed = tidied(text).toLower();
    for (const DayWord& known : dayWords)
        if (typed == QStringView(known.word))
            return today.addDays(known.days);
    static const QRegularExpression relative(QStringLiteral("^([+-])(\\d{1,3})$"));
    static const QRegularExpression full(
        QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$|^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression yearless(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$|^(\\d{2})(\\d{2})$"));
    if (const auto m = relative.match(typed); m.hasMatch())
        return today.addDays((m.captured(1) == u"-" ? -1 : 1) * m.captured(2).toInt());
    if (const auto m = full.match(typed); m.hasMatch()) {
        const int first = m.hasCaptured(1) && !m.captured(1).isEmpty() ? 1 : 4;
        return valid(QDate(m.captured(first).toInt(), m.captured(first + 1).toInt(), m.captured(first + 2).toInt()));
    }
    if (const auto m = yearless.match(typed); m.hasMatch()) {
        const int first = m.captured(1).isEmpty() ? 3 : 1;
        return nearest(m.captured(first).toInt(), m.captured(first + 1).toInt(), today);
    }
    return std::nullopt;
}

std::optional<QTime> timeFromText(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?::?(\\d{2}))?$"));
    const auto m = shape.match(tidied(text).replace(u'：', u':'));
    if (!m.hasMatch())
        return std::nullopt;
    const QTime time(m.captured(1).toInt(), m.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace anxin
