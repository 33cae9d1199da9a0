// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/moment.h"

#include "core/base/tr.h"

#include <array>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};
} // namespace

QDateTime Moment::in(const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecs, zone);
}

QString isoDate(QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return {};
    // By hand, because an import writes thousands and Qt::ISODate goes through printf.
    std::array<QChar, 10> text;
    text.fill(u'-');
    const auto put = [&](size_t end, int digits, int number) {
        for (; digits > 0; --digits, number /= 10)
            text[--end] = QChar(u'0' + number % 10);
    };
    put(4, 4, year);
    put(7, 2, month);
    put(10, 2, day);
    return QString(text.data(), text.size());
}

QDate fromIsoDate(const QString& text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QString shown(QDate date, QDate today, const QLocale& locale)
{
    if (!date.isValid())
        return QStringLiteral("—");
    const bool sameYear = date.year() == today.year();
    if (locale.language() == QLocale::Chinese)
        return locale.toString(date, sameYear ? QStringLiteral("M月d日 ddd") : QStringLiteral("yyyy年M月d日"));
    return locale.toString(date, sameYear ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM yyyy"));
}

QString shown(Moment moment, QDate today, const QTimeZone& zone, const QLocale& locale)
{
    const QDateTime local = moment.in(zone);
    return shown(local.date(), today, locale) + u' ' + shown(local.time());
}

QString shown(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QStringLiteral("—");
}

QString dueWords(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days == -1)
        return Tr::tr("1 day overdue");
    if (days < 0)
        return Tr::tr("%1 days overdue").arg(-days);
    if (days == 0)
        return Tr::tr("today");
    if (days == 1)
        return Tr::tr("tomorrow");
    return Tr::tr("in %1 days").arg(days);
}

QString shownLong(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return QStringLiteral("—");
    return locale.toString(date, locale.language() == QLocale::Chinese ? QStringLiteral("yyyy年M月d日")
                                                                       : QStringLiteral("d MMMM yyyy"));
}

} // namespace anxin
