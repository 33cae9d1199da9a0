// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timeline.h"

#include <QCoreApplication>

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
    return entries;
}

} // namespace anxin
