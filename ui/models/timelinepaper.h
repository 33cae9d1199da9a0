// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/timeline.h"

namespace anxin {

// An entry as it may stand on paper.
struct PrintedEntry {
    QDate on;
    QString title;
    QString facts; // minutes, author, state
    QString text;  // empty where it stays in the room
    bool isWithheld = false;
};

// What of a timeline may be printed: the texts with TextReach::Paper. Of everything else that it was, when, how long and by
// whom, and of screening no result. In the order of time, as one reads on paper.
std::vector<PrintedEntry> onPaper(const std::vector<TimelineEntry>& entries);

} // namespace anxin
