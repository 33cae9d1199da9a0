// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/moment.h"
#include "ui/theme/tone.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace anxin {

// Which of the four shapes of `drawLevel` a warning level has: its ranks count from 1, the most serious, the shapes from 0.
constexpr int shapeOfRank(int rank)
{
    return 4 - rank;
}

// How urgent a due day is; its words are `dueWords` of core/base/moment.h.
Tone dueTone(QDate due, QDate today);
// A day as the screen shows it, in the program's language.
QString shownDay(QDate day, QDate today);
// Facts in one line: those that say something, with a dot between.
QString factLine(const QStringList& facts);
// The label of a choice that a stored record has; only a form may lack it.
template <Tabled E>
QString saidLabel(const std::optional<E>& value)
{
    return value ? label(*value) : QString();
}

} // namespace anxin
