// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/promised.h"

#include <algorithm>

namespace anxin {

namespace {

QString moreOf(const OpenLoop& loop)
{
    if (loop.raisedAt)
        return QString::number(loop.raisedAt->msecs());
    if (loop.appointment)
        return QStringLiteral("appointment %1").arg(loop.appointment->rowId());
    return loop.isUrgent ? QStringLiteral("urgent") : QString();
}

} // namespace

Promises promisesOf(const std::vector<OpenLoop>& loops)
{
    Promises all;
    for (const OpenLoop& loop : loops)
        all.insert({loop.kind, loop.student.rowId(), loop.due, moreOf(loop), loop.owner});
    return all;
}

QString missingFrom(const Promises& without, const Promises& all)
{
    std::vector<Promise> missing;
    std::ranges::set_difference(all, without, std::back_inserter(missing),
                                [](const Promise& one, const Promise& other) { return one < other; });
    QStringList lines;
    for (const Promise& one : missing)
        lines << QStringLiteral("%1 of pupil %2 due %3 of %4 %5")
                     .arg(toCode(one.kind))
                     .arg(one.pupil)
                     .arg(one.due.toString(Qt::ISODate), one.owner, one.more)
                     .trimmed();
    return lines.join(QStringLiteral("; "));
}

} // namespace anxin
