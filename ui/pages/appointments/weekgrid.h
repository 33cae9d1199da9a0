// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/weekplan.h"

#include <QRect>

namespace anxin {

// Where days and times stand on the screen: the days side by side below a row of their names, the time of day from top to
// bottom beside a column of times. In pixels of the view.
struct WeekGrid {
    QSize area;   // of the whole view
    int axis = 0; // width of the column of times
    int head = 0; // height of the row of days
    int columns = 1;
    QTime begins, ends;
    int scroll = 0; // pixels that are scrolled away
    double pxPerMinute = 1;

    QRect body() const { return {axis, head, area.width() - axis, area.height() - head}; }
    int contentHeight() const;
    int yOf(QTime time) const;
    QRect column(int number) const; // in the body, over its whole height
    QRect span(int column, QTime from, QTime to) const;
    QRect of(const WeekBlock& block) const;
    int columnAt(int x) const; // the nearest
    // To five minutes, and to the beginning of a slot that is near; within the day.
    QTime timeAt(int y, const std::vector<WeekSlot>& snapTo) const;
};

} // namespace anxin
