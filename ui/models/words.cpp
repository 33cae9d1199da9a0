// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words.h"

#include "core/base/moment.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

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

Tone dueTone(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    return days < 0 ? Tone::Danger : days == 0 ? Tone::Warn : days <= 7 ? Tone::Info : Tone::Neutral;
}

QString shownDay(QDate day, QDate today)
{
    return shown(day, today, QLocale());
}

QString factLine(const QStringList& facts)
{
    QStringList said = facts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace anxin
