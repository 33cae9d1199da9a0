// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <Qt>

#include <optional>
#include <vector>

namespace anxin {

// A value among the bands of its scale, as it is drawn. All places lie between 0, the left end, and 1. This header knows no
// widget, so that view models may use it.
struct BandBar {
    struct Band {
        double from = 0;
        double to = 1;
        QString word;
    };
    std::vector<Band> bands; // from end to end; none: a plain line
    int reached = -1;        // index into `bands`; −1: none
    std::optional<double> place;
    bool isFilled = false;   // the value was filled in: a hollow dot
    QString lowest, highest; // the ends
    QString missing;         // what stands in the bar's place where there is no value
};

// The roles of a row that is drawn with such a bar (see ProfileDelegate), beside those of `RowRole`.
enum BarRole : int {
    BandBarRole = Qt::UserRole + 150, // BandBar; none: the row has no bar
    ValueRole,                        // QString, the value before the bar
};

// A value in the course of several, from left to right; places from 0, the lower end, to 1.
struct CourseDot {
    std::optional<double> place; // nothing: no value, only its day
    QString value, day;
    bool isJoined = false; // comparable with the dot before
};

} // namespace anxin

Q_DECLARE_METATYPE(anxin::BandBar)
