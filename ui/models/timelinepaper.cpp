// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinepaper.h"

#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

std::vector<PrintedEntry> onPaper(const std::vector<TimelineEntry>& entries)
{
    std::vector<PrintedEntry> paper;
    for (const TimelineEntry& entry : entries) {
        const bool mayBePrinted = entry.reach == TextReach::Paper;
        const bool isStateOnly = mayBePrinted || entry.kind == TimelineKind::Session || entry.kind == TimelineKind::Referral;
        paper.push_back({entry.on, entry.title,
                         factLine({entry.minutes ? Tr::tr("%1 minutes").arg(*entry.minutes) : QString(), entry.author,
                                   isStateOnly ? entry.pill : QString()}),
                         mayBePrinted ? entry.text : QString(), !mayBePrinted && !entry.text.isEmpty()});
    }
    std::ranges::stable_sort(paper, {}, &PrintedEntry::on);
    return paper;
}

} // namespace anxin
