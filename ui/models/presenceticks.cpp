// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/presenceticks.h"

#include "core/base/fieldjson.h"

namespace anxin {

PresenceTicks::PresenceTicks(std::vector<std::pair<StudentId, QString>> members, QObject* parent)
    : Ticks<>(parent),
      m_members(std::move(members)),
      m_ticked(m_members.size(), true)
{
}

std::vector<GroupAttendance> PresenceTicks::attendances() const
{
    std::vector<GroupAttendance> all;
    for (std::size_t row = 0; row < m_members.size(); ++row)
        all.push_back({GroupSessionId::fromRowId(0), m_members[row].first,
                       m_ticked[row] ? GroupPresence::Present : GroupPresence::Absent});
    return all;
}

QJsonArray PresenceTicks::absent() const
{
    QJsonArray absent;
    for (std::size_t row = 0; row < m_members.size(); ++row)
        if (!m_ticked[row])
            absent.append(toJsonValue(m_members[row].first));
    return absent;
}

void PresenceTicks::setAbsent(const QJsonArray& absent)
{
    beginResetModel();
    for (std::size_t row = 0; row < m_members.size(); ++row)
        m_ticked[row] = !absent.contains(toJsonValue(m_members[row].first));
    endResetModel();
}

int PresenceTicks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

QVariant PresenceTicks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return m_members[row].second;
    case Qt::CheckStateRole: return m_ticked[row] ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

void PresenceTicks::tick(int row, bool isTicked)
{
    m_ticked.at(static_cast<std::size_t>(row)) = isTicked;
}

} // namespace anxin
