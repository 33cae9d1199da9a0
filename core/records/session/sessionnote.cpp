// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/session/sessionnote.h"

namespace anxin {

Violations check(const SessionNote& note, QDate today)
{
    Violations found = missingRequired(note);
    if (note.heldOn > today)
        found.push_back({QStringLiteral("held_on"), Rule::InFuture});
    if (note.minutes < 1 || note.minutes > 480)
        found.push_back({QStringLiteral("minutes"), Rule::OutOfRange, QStringLiteral("1–480"), QString::number(note.minutes)});
    return found;
}

} // namespace anxin
