// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace anxin {

// Records on paper, in words: a crisis, a case file, pages of a timeline, a plan for the pupil. Whoever fills it decides what
// leaves and how pupils are called.
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

// On A4 (sheet.h), with "page n of m" on each page. Long texts go over to the next page. Painted in memory.
QByteArray recordPdf(const RecordPaper& paper);

} // namespace anxin
