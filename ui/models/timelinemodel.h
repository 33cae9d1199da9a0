// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/timeline.h"

#include <QAbstractListModel>
#include <QSet>

namespace anxin {

// What of a timeline is shown.
struct TimelineFilter {
    std::optional<TimelineKind> kind = {};
    std::optional<QDate> from = {}, until = {}; // both days belong to it
    bool keyMomentsOnly = false;
    bool operator==(const TimelineFilter&) const = default;
};

// The entries of a timeline as rows, with the roles of RowRole and TimelineRole: the newest first, each term of them below a
// row of its own, which cannot be chosen.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Grouping : quint8 { ByTerm, None };
    explicit TimelineModel(Grouping grouping = Grouping::ByTerm, QObject* parent = nullptr);

    // Sorted, as Timeline::of gives them. What was expanded is not any more.
    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    const std::vector<TimelineEntry>& entries() const { return m_entries; } // all, whatever the filter
    void setFilter(const TimelineFilter& filter);
    const TimelineFilter& filter() const { return m_filter; }
    // Which kinds there are, whatever the filter.
    QSet<TimelineKind> kinds() const;
    int shownEntries() const { return m_shownEntries; }

    bool isEntry(const QModelIndex& index) const;
    const TimelineEntry& entry(const QModelIndex& index) const; // not of a header
    // Shows all of its text, or no more than the first lines again.
    void toggle(const QModelIndex& index);
    // The nearest entry after or before a row, or of all rows where `from` is invalid; invalid where there is none.
    QModelIndex step(const QModelIndex& from, int by) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int entry;    // in m_entries; of a header the first below it
        int headerOf; // entries below it; 0: no header
        bool isExpanded = false;
    };
    bool passes(const TimelineEntry& entry) const;
    void layOut();
    QVariant headerData(const Row& row, int role) const;
    QVariant entryData(const Row& row, int role) const;

    Grouping m_grouping;
    std::vector<TimelineEntry> m_entries;
    std::vector<Row> m_rows;
    TimelineFilter m_filter;
    int m_shownEntries = 0;
    QDate m_today;
};

} // namespace anxin
