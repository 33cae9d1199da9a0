// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/coursemodel.h"

#include "ui/models/profilemodel.h"
#include "ui/models/words.h"

#include <iterator>

namespace anxin {

QString changeWords(const ValueChange& change)
{
    const auto withMinus = [](QString number) { return number.replace(u'-', QChar(u'−')); };
    const QString sign = change.direction() == Direction::Higher ? QStringLiteral("+") : QString();
    const QString difference = sign + withMinus(shownValue(change.difference));
    if (!change.index)
        return difference;
    const QString index = withMinus(QString::number(*change.index, 'f', 2));
    return change.isReliable ? CourseModel::tr("%1, beyond chance (%2)").arg(difference, index)
                             : CourseModel::tr("%1, may be chance (%2)").arg(difference, index);
}

void CourseModel::setRows(std::vector<CoursePoint> points, QDate today)
{
    beginResetModel();
    m_points = std::move(points);
    m_today = today;
    endResetModel();
}

std::vector<CourseDot> CourseModel::dots() const
{
    std::vector<CourseDot> dots;
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) {
        const bool isJoined = point->change && point != m_points.rbegin() && !std::prev(point)->measured.isVoid;
        dots.push_back({point->place, shownValue(point->measured.value), shownDay(point->answeredOn, m_today), isJoined});
    }
    return dots;
}

int CourseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

QString CourseModel::text(const CoursePoint& point, int column) const
{
    switch (column) {
    case AnsweredOn: return shownDay(point.answeredOn, m_today);
    case Campaign: return point.campaign;
    case Value: return shownValue(point.measured.value);
    case Band: return point.measured.isVoid ? tr("void") : point.band;
    case Changed:
        return point.change ? changeWords(*point.change) : point.obstacle ? sentence(*point.obstacle) : tr("the first");
    default: return {};
    }
}

QVariant CourseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoursePoint& point = m_points.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return text(point, index.column());
    case Qt::ToolTipRole:
        return index.column() == Changed || index.column() == Campaign ? QVariant(text(point, index.column())) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant CourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AnsweredOn: return tr("Answered");
    case Campaign: return tr("Campaign");
    case Value: return tr("Value");
    case Band: return tr("Band");
    case Changed: return tr("Since the one before");
    default: return {};
    }
}

} // namespace anxin
