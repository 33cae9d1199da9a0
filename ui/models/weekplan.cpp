// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/weekplan.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr int shortestGap = 20; // minutes

// Cuts what lies between two periods at the full hours.
void addGap(std::vector<WeekSlot>& found, QTime from, QTime to)
{
    while (from.secsTo(to) >= shortestGap * 60) {
        QTime next = QTime(from.hour(), 0).addSecs(3600);
        if (next <= from || next >= to || next.secsTo(to) < shortestGap * 60)
            next = to;
        else if (from.secsTo(next) < shortestGap * 60)
            next = std::min(next.addSecs(3600), to);
        found.push_back({{}, from, next <= from ? to : next});
        from = found.back().to;
    }
}

} // namespace

std::vector<WeekSlot> slotsOf(const std::vector<LessonPeriod>& periods, QTime from, QTime to)
{
    std::vector<WeekSlot> found;
    for (const LessonPeriod& period : periods) {
        addGap(found, from, period.starts);
        found.push_back({period.label, period.starts, period.ends});
        from = period.ends;
    }
    addGap(found, from, to);
    return found;
}

void arrange(std::vector<WeekBlock>& blocks)
{
    for (std::size_t at = 0; at < blocks.size();) {
        std::size_t end = at + 1; // of those that hang together
        QTime until = blocks[at].value().ends();
        while (end < blocks.size() && blocks[end].column == blocks[at].column && blocks[end].value().starts < until) {
            until = std::max(until, blocks[end].value().ends());
            ++end;
        }
        std::vector<QTime> lanes; // until when each is taken
        for (std::size_t one = at; one < end; ++one) {
            const auto free = std::ranges::find_if(lanes, [&](QTime taken) { return taken <= blocks[one].value().starts; });
            blocks[one].lane = static_cast<int>(free - lanes.begin());
            if (free == lanes.end())
                lanes.push_back(blocks[one].value().ends());
            else
                *free = blocks[one].value().ends();
        }
        for (std::size_t one = at; one < end; ++one) {
            blocks[one].lanes = static_cast<int>(lanes.size());
            for (std::size_t other = at; other < end; ++other)
                blocks[one].clashes |= one != other && clash(blocks[one].value(), blocks[other].value());
        }
        at = end;
    }
}

Tone toneOf(AppointmentStanding standing)
{
    switch (standing) {
    case AppointmentStanding::Booked: return Tone::Info;
    case AppointmentStanding::NoteMissing:
    case AppointmentStanding::NoteBegun: return Tone::Warn;
    case AppointmentStanding::Held: return Tone::Ok;
    case AppointmentStanding::Cancelled:
    case AppointmentStanding::Missed: break;
    }
    return Tone::Neutral;
}

} // namespace anxin
