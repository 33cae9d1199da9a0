// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/namefinder.h"
#include "core/vault/changes.h"

#include <QDate>

namespace anxin {

// A record in which words stand that were looked for.
struct FoundWords {
    qint64 student; // row id
    Kind kind;
    QDate on;
    QString excerpt; // one line, with room around the first word
    Marked mark;     // that word in it
};

// Finds words in what was written about pupils. Whoever asks need not know how; see WordScan.
class WordFinder {
public:
    virtual ~WordFinder() = default;
    // Records that hold every word (blanks stand between words; case does not matter), the newest first. None for blank text.
    // What is restricted is never looked into.
    virtual std::vector<FoundWords> find(const QString& words) = 0;
};

} // namespace anxin
