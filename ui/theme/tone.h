// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>
#include <QtGlobal>

namespace anxin {

// What a coloured thing says. Colour never says it alone: a word or a shape always stands beside it.
enum class Tone : quint8 { Neutral, Ok, Info, Warn, Danger };

// What a list or table model may offer beside `Qt::DisplayRole`; see `RowDelegate`. All optional. This header knows no
// widget, so that view models may use it.
enum RowRole : int {
    SecondLineRole = Qt::UserRole + 100, // QString, muted
    PillRole,                            // QString, a short word
    PillToneRole,                        // Tone as int
    LevelRankRole,                       // int, rank of a warning level, drawn as a shape before the title
    TrailingRole,                        // QString at the right edge, e.g. a time
    TextRole,                            // QString of several lines, for a TimelineDelegate
    MarkedFromRole,                      // int, where in the title stands what was looked for
    MarkedCountRole,                     // int, of so many characters; nothing or 0: none is marked
    DueRole,                             // QString, until when; for a CardDelegate
    DueToneRole,                         // Tone as int
    AlarmRole,                           // bool, whether a card is to be seen before all others
    KeyRole,                             // QString, whose row it is: a ListView keeps it marked while rows are filled anew
};

} // namespace anxin
