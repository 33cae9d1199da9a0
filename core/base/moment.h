// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <compare>

namespace anxin {

// An instant, in milliseconds since 1970-01-01T00:00Z. A day (birthday, due day) is a QDate, never a Moment.
class Moment {
public:
    static constexpr Moment fromMsecs(qint64 msecsUtc) { return Moment{msecsUtc}; }
    constexpr qint64 msecs() const { return m_msecs; }
    QDateTime in(const QTimeZone& zone) const;
    QDate dateIn(const QTimeZone& zone) const { return in(zone).date(); }
    friend constexpr auto operator<=>(Moment, Moment) = default;

private:
    explicit constexpr Moment(qint64 msecs) : m_msecs(msecs) {}
    qint64 m_msecs;
};

// Stored and machine-read form, `2026-11-18`; empty for an invalid date.
QString isoDate(QDate date);
// The date of an `isoDate`; invalid if the text is not one.
QDate fromIsoDate(const QString& text);

// The only functions that write a day or an instant for a person. zh_CN: 11月18日 周三 (the year only where it is not
// `today`'s), en: Wed 18 Nov. An invalid date is shown as a dash.
QString shown(QDate date, QDate today, const QLocale& locale);
QString shown(Moment moment, QDate today, const QTimeZone& zone, const QLocale& locale);
// 14:10, in both languages; a dash for an invalid time.
QString shown(QTime time);
// "3 days overdue", "today", "tomorrow", "in 5 days".
QString dueWords(QDate due, QDate today);
// For paper, always with the year: 2026年11月18日 / 18 November 2026.
QString shownLong(QDate date, const QLocale& locale);

} // namespace anxin
