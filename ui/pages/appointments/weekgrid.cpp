// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/appointments/weekgrid.h"

#include <algorithm>
#include <cmath>

namespace anxin {

namespace {
constexpr int step = 5;     // minutes
constexpr int nearSlot = 7; // minutes
constexpr int besideBlock = 3, leastHeight = 16;

int minutesOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}
QTime atMinute(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(std::clamp(minute, 0, 24 * 60 - 1) * 60000);
}
} // namespace

int WeekGrid::contentHeight() const
{
    return static_cast<int>(std::lround((minutesOf(ends) - minutesOf(begins)) * pxPerMinute));
}

int WeekGrid::yOf(QTime time) const
{
    return head - scroll + static_cast<int>(std::lround((minutesOf(time) - minutesOf(begins)) * pxPerMinute));
}

QRect WeekGrid::column(int number) const
{
    const QRect room = body();
    const int left = room.left() + room.width() * number / columns;
    const int right = room.left() + room.width() * (number + 1) / columns;
    return {left, room.top(), right - left, room.height()};
}

QRect WeekGrid::span(int number, QTime from, QTime to) const
{
    const QRect whole = column(number);
    return {whole.left(), yOf(from), whole.width(), yOf(to) - yOf(from)};
}

QRect WeekGrid::of(const WeekBlock& block) const
{
    const QRect whole =
        span(block.column, block.value().starts, block.value().ends()).adjusted(besideBlock, 1, -besideBlock - 1, -1);
    const int width = whole.width() / block.lanes;
    return {whole.left() + width * block.lane, whole.top(), width - (block.lanes > 1 ? 2 : 0),
            std::max(whole.height(), leastHeight)};
}

int WeekGrid::columnAt(int x) const
{
    const int width = std::max(body().width(), 1);
    return std::clamp((x - axis) * columns / width, 0, columns - 1);
}

QTime WeekGrid::timeAt(int y, const std::vector<WeekSlot>& snapTo) const
{
    const double exact = minutesOf(begins) + (y - head + scroll) / pxPerMinute;
    const int minute = std::clamp(static_cast<int>(std::lround(exact)), minutesOf(begins), minutesOf(ends) - step);
    for (const WeekSlot& slot : snapTo)
        if (std::abs(minutesOf(slot.from) - minute) <= nearSlot)
            return slot.from;
    return atMinute((minute + step / 2) / step * step);
}

} // namespace anxin
