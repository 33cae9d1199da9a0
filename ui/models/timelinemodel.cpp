// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "core/base/schoolyear.h"
#include "ui/models/words.h"
#include "ui/theme/timelinerole.h"

#include <utility>

namespace anxin {

TimelineModel::TimelineModel(Grouping grouping, QObject* parent) : QAbstractListModel(parent), m_grouping(grouping) {}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    layOut();
    endResetModel();
}

void TimelineModel::setFilter(const TimelineFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    layOut();
    endResetModel();
}

bool TimelineModel::passes(const TimelineEntry& entry) const
{
    return (!m_filter.kind || entry.kind == *m_filter.kind) && (!m_filter.from || entry.on >= *m_filter.from) &&
           (!m_filter.until || entry.on <= *m_filter.until) && (!m_filter.keyMomentsOnly || entry.isKey);
}

void TimelineModel::layOut()
{
    m_rows.clear();
    m_shownEntries = 0;
    std::optional<Term> term;
    std::size_t header = 0;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const TimelineEntry& one = m_entries[at];
        if (!passes(one))
            continue;
        if (m_grouping == Grouping::ByTerm && (!term || !term->contains(one.on))) {
            term = Term::containing(one.on);
            header = m_rows.size();
            m_rows.push_back({static_cast<int>(at), 0});
        }
        if (term)
            ++m_rows[header].headerOf;
        m_rows.push_back({static_cast<int>(at), 0});
        ++m_shownEntries;
    }
}

QSet<TimelineKind> TimelineModel::kinds() const
{
    QSet<TimelineKind> kinds;
    for (const TimelineEntry& entry : m_entries)
        kinds << entry.kind;
    return kinds;
}

bool TimelineModel::isEntry(const QModelIndex& index) const
{
    return index.isValid() && m_rows.at(static_cast<std::size_t>(index.row())).headerOf == 0;
}

const TimelineEntry& TimelineModel::entry(const QModelIndex& index) const
{
    return m_entries.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(index.row())).entry));
}

void TimelineModel::toggle(const QModelIndex& index)
{
    if (!isEntry(index))
        return;
    Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    row.isExpanded = !row.isExpanded;
    Q_EMIT dataChanged(index, index, {ExpandedRole, Qt::SizeHintRole});
}

QModelIndex TimelineModel::step(const QModelIndex& from, int by) const
{
    int row = from.isValid() ? from.row() + by : by > 0 ? 0 : rowCount() - 1;
    for (; row >= 0 && row < rowCount(); row += by)
        if (isEntry(index(row)))
            return index(row);
    return {};
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    return index.isValid() && !isEntry(index) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    return row.headerOf > 0 ? headerData(row, role) : entryData(row, role);
}

QVariant TimelineModel::headerData(const Row& row, int role) const
{
    switch (role) {
    case ShapeRole: return static_cast<int>(TimelineShape::Header);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)", "term, number of entries")
            .arg(Term::containing(m_entries.at(static_cast<std::size_t>(row.entry)).on).shown())
            .arg(row.headerOf);
    default: return {};
    }
}

QVariant TimelineModel::entryData(const Row& row, int role) const
{
    const TimelineEntry& one = m_entries.at(static_cast<std::size_t>(row.entry));
    const auto aside = [&] { return factLine({one.minutes ? tr("%1 minutes").arg(*one.minutes) : QString(), one.author}); };
    switch (role) {
    case ShapeRole: return static_cast<int>(one.level ? TimelineShape::Line : TimelineShape::Card);
    case RailRole: return static_cast<int>(one.kind);
    case Qt::DisplayRole: return one.level ? one.level->to : one.title;
    case AsideRole: return aside();
    case PillRole: return one.pill;
    case PillToneRole: return static_cast<int>(one.tone);
    case TrailingRole: return shownDay(one.on, m_today);
    case TextRole: return one.text;
    case ExpandedRole: return row.isExpanded;
    case FromLevelRole: return one.level ? one.level->from : QString();
    case FromRankRole: return one.level && one.level->fromRank > 0 ? QVariant(shapeOfRank(one.level->fromRank)) : QVariant();
    case LevelRankRole: return one.level && one.level->toRank > 0 ? QVariant(shapeOfRank(one.level->toRank)) : QVariant();
    case Qt::AccessibleTextRole: return factLine({one.title, one.pill, shownDay(one.on, m_today), aside(), one.text});
    default: return {};
    }
}

} // namespace anxin
