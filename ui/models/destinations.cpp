// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/destinations.h"

#include "core/base/text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <numeric>

namespace anxin {

void Destinations::set(std::vector<Destination> all)
{
    const auto age = [this](const Destination& destination) {
        return std::find(m_recent.begin(), m_recent.end(), destination.key) - m_recent.begin();
    };
    std::stable_sort(all.begin(), all.end(), [&](const Destination& a, const Destination& b) { return age(a) < age(b); });
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](std::size_t at) { return all[at].isPupil; });
    m_all.clear();
    m_untyped.resize(all.size());
    for (const std::size_t at : order) {
        m_untyped[at] = static_cast<int>(m_all.size());
        m_all.push_back(std::move(all[at]));
    }
    std::vector<Findable> names;
    names.reserve(m_all.size());
    for (const Destination& destination : m_all)
        names.push_back(destination.names);
    m_finder = NameFinder(names);
    setTyped({});
}

void Destinations::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed;
    m_shown = tidied(typed).isEmpty() ? m_untyped : m_finder.find(typed);
    m_shown.resize(std::min<std::size_t>(m_shown.size(), shown));
    endResetModel();
}

const Destination& Destinations::at(const QModelIndex& index) const
{
    return m_all.at(static_cast<std::size_t>(m_shown.at(static_cast<std::size_t>(index.row()))));
}

void Destinations::remember(const QString& key)
{
    std::erase(m_recent, key);
    m_recent.insert(m_recent.begin(), key);
    m_recent.resize(std::min<std::size_t>(m_recent.size(), shown));
}

int Destinations::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant Destinations::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Destination& destination = at(index);
    switch (role) {
    case Qt::DisplayRole: return destination.names.name;
    case SecondLineRole: return destination.detail;
    case TrailingRole: return destination.trailing;
    case LevelRankRole: return destination.rank ? QVariant(shapeOfRank(*destination.rank)) : QVariant();
    case MarkedFromRole: return m_finder.marked(m_shown[static_cast<std::size_t>(index.row())], m_typed).from;
    case MarkedCountRole: return m_finder.marked(m_shown[static_cast<std::size_t>(index.row())], m_typed).count;
    case Qt::AccessibleTextRole: return factLine({destination.names.name, destination.trailing, destination.detail});
    default: return {};
    }
}

} // namespace anxin
