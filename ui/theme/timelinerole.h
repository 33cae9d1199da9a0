// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"

namespace anxin {

// What a row of a timeline is drawn as.
enum class TimelineShape : quint8 {
    Card,
    Header, // of the entries below it
    Line,   // a change of the warning level, over the full width
};

// What a TimelineDelegate reads beside the roles of `RowRole`. All optional.
enum TimelineRole : int {
    ShapeRole = Qt::UserRole + 200, // TimelineShape as int
    RailRole,                       // int, which of the delegate's icons stands at the left
    ExpandedRole,                   // bool: all of the text is shown
    AsideRole,                      // QString, muted, beside the title: minutes, author
    FromLevelRole,                  // QString, for a line: the level before
    FromRankRole,                   // int, its shape; LevelRankRole is that of the level after
};

} // namespace anxin
