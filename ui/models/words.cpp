// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words.h"

#include "core/base/moment.h"

namespace anxin {

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
