// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timeline.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

QString paragraphs(const QStringList& texts)
{
    QStringList said = texts;
    said.removeAll(QString());
    return said.join(u'\n');
}

std::vector<TimelineEntry> Timeline::of(StudentId student, Where where) const
{
    std::vector<TimelineEntry> entries;
    for (const Source& source : m_sources)
        source(student, entries);
    if (where == Where::Card)
        for (TimelineEntry& entry : entries)
            if (entry.reach == TextReach::File && !entry.text.isEmpty())
                entry.text = Tr::tr("The text stands in the case file.");
    std::ranges::stable_sort(entries, std::ranges::greater(), &TimelineEntry::on);
    for (auto day = entries.begin(); day != entries.end();) {
        const auto end = std::find_if(day, entries.end(), [&](const TimelineEntry& entry) { return entry.on != day->on; });
        if (end - day > 1)
            orderDay({day, end});
        day = end;
    }
    return entries;
}

void Timeline::orderDay(std::span<TimelineEntry> day) const
{
    std::vector<std::pair<qint64, TimelineEntry*>> order;
    for (TimelineEntry& entry : day)
        order.emplace_back(momentOf(entry), &entry);
    std::ranges::stable_sort(order, std::ranges::greater(), [](const auto& one) { return one.first; });
    std::vector<TimelineEntry> sorted;
    for (const auto& [moment, entry] : order)
        sorted.push_back(std::move(*entry));
    std::ranges::move(sorted, day.begin());
}

// In ms; what is not known is older than what is.
qint64 Timeline::momentOf(const TimelineEntry& entry) const
{
    if (entry.at)
        return QDateTime(entry.on, *entry.at, m_zone).toMSecsSinceEpoch();
    const auto written = m_written && entry.record ? std::apply(m_written, *entry.record) : std::nullopt;
    return !written ? 0 : (entry.isOfEnd ? written->changed : written->created).msecs();
}

} // namespace anxin
