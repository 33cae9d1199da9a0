// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/moment.h"

#include "core/base/tr.h"

#include <QDateTime>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};
} // namespace

QDate Moment::dateIn(const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecs, zone).date();
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
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
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.msecs(), zone);
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
