// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/knownnames.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace anxin {

// Records in words, as they are kept: a crisis, a case file, pages of a timeline, a plan for the pupil. Whoever fills it
// decides what leaves, and passes everything through the names that are taken out (NamelessPaper).
struct RecordPaper {
    struct Line {
        QString mark;  // at the left: when, or the name of what follows
        QString title; // bold; these three may be empty
        QString text;
        QString facts; // small
    };
    struct Section {
        QString title; // may be empty
        std::vector<Line> lines;
    };
    QString title;
    QString origin; // below the title, small: school, day
    QString footer; // on each page, beside its number
    std::vector<Section> sections;
    QString closing; // small, at the end; may be empty
};

// The same after every string of it has gone through the names that are taken out. Nothing else is printed, so that none can be
// forgotten.
class NamelessPaper {
public:
    NamelessPaper(RecordPaper filled, const KnownNames& names);
    const RecordPaper& words() const { return m_words; }

private:
    RecordPaper m_words;
};

// On A4 (sheet.h), with "page n of m" on each page. Long texts go over to the next page. Painted in memory.
QByteArray recordPdf(const NamelessPaper& paper);

} // namespace anxin
