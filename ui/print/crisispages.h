// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace anxin {

// One crisis on paper, in words: whoever fills it decides what leaves and how pupils are called.
struct CrisisPaper {
    struct Line {
        QString at;
        QString text;
        QString below; // small
    };
    struct Section {
        QString title;
        std::vector<Line> lines;
    };
    QString school;
    QString number;
    QDate madeOn;
    std::vector<std::pair<QString, QString>> facts; // name, text
    std::vector<Section> sections;
};

// On A4 (sheet.h), with the number and "page n of m" on each page. Painted in memory.
QByteArray crisisPdf(const CrisisPaper& paper);

} // namespace anxin
