// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnfit.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace anxin {

namespace {

constexpr int widestColumn = 280, leastColumn = 40;
constexpr int longText = 230, leastOfLong = 64; // such a column gives way before words and numbers do
constexpr int roomBetween = 16;
constexpr int cellMargins = 24, narrowMargins = 16; // of what CellDelegate draws, which the view does not count itself

// How wide the widest of them may be, so that all fit in: narrow ones stay as they are.
int mostForEach(std::vector<int> widths, int room)
{
    std::ranges::sort(widths);
    int count = static_cast<int>(widths.size());
    for (const int width : widths) {
        if (width > room / count)
            return room / count;
        room -= width;
        --count;
    }
    return QWIDGETSIZE_MAX;
}

// How wide a title is that may be broken between two words.
int inTwoLines(const QString& title, const QFontMetrics& metrics)
{
    int least = metrics.horizontalAdvance(title);
    for (qsizetype space = title.indexOf(u' '); space > 0; space = title.indexOf(u' ', space + 1))
        least = std::min(
            least, std::max(metrics.horizontalAdvance(title.left(space)), metrics.horizontalAdvance(title.mid(space + 1))));
    return least;
}

} // namespace

ColumnFit::ColumnFit(QTableView& table, Between between) : QObject(&table), m_table(table), m_between(between)
{
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.horizontalHeader()->setMinimumSectionSize(scaled(leastColumn, &table));
    table.horizontalHeader()->viewport()->installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::measure);
    measure();
}

// How wide columns of words and of long texts may be.
std::pair<int, int> ColumnFit::limits(const std::vector<int>& widths, int room) const
{
    std::vector<int> longTexts;
    int leftForLong = room;
    for (const int width : widths)
        if (width > scaled(longText, &m_table))
            longTexts.push_back(width);
        else
            leftForLong -= width;
    const int count = static_cast<int>(longTexts.size());
    if (count > 0 && leftForLong / count >= scaled(leastOfLong, &m_table))
        return {QWIDGETSIZE_MAX, mostForEach(longTexts, leftForLong)};
    const int most = mostForEach(widths, room);
    return {most, most};
}

void ColumnFit::measure()
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const QAbstractItemView& view = m_table; // a table hides its hints, a view does not
    const int margins = m_between == Between::Nothing ? narrowMargins : cellMargins;
    m_natural.clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        int heading = header.sectionSizeHint(column);
        if (m_between == Between::Nothing && !title.contains(u'\n'))
            heading -= header.fontMetrics().horizontalAdvance(title) - inTwoLines(title, header.fontMetrics());
        m_natural.push_back(
            std::min(scaled(widestColumn, &m_table), std::max(heading, view.sizeHintForColumn(column) + margins)));
    }
    fit();
}

void ColumnFit::fit()
{
    const int count = static_cast<int>(m_natural.size());
    if (count == 0)
        return;
    const int room = m_fittedTo = m_table.viewport()->width();
    const int all = std::accumulate(m_natural.begin(), m_natural.end(), 0);
    const int between = m_between == Between::Nothing ? 0 : std::clamp((room - all) / count, 0, roomBetween);
    const int first = std::min(m_natural.front() + between, room / 2); // says what a row is about, and keeps its width
    const std::vector<int> others(m_natural.begin() + 1, m_natural.end());
    const auto [mostOfShort, mostOfLong] = limits(others, room - first);
    // From the last one, which is stretched with each that is set after it, and keeps its own size at least.
    for (int column = count - 1; column > 0; --column) {
        const int natural = m_natural[static_cast<std::size_t>(column)];
        const int most = natural > scaled(longText, &m_table) ? mostOfLong : mostOfShort;
        const bool takesRest = column + 1 == count && m_table.horizontalHeader()->stretchLastSection();
        m_table.setColumnWidth(
            column, std::max(std::min(takesRest ? natural : natural + between, most), scaled(leastColumn, &m_table)));
    }
    m_table.setColumnWidth(0, first);
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    const QHeaderView& header = *m_table.horizontalHeader();
    if (watched == m_table.viewport() && event->type() == QEvent::Resize && m_table.viewport()->width() != m_fittedTo)
        QMetaObject::invokeMethod(this, &ColumnFit::fit, Qt::QueuedConnection);
    if (watched == header.viewport() && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = header.logicalIndexAt(help->pos());
        if (column >= 0 && header.sectionSizeHint(column) > header.sectionSize(column)) {
            QToolTip::showText(help->globalPos(), m_table.model()->headerData(column, Qt::Horizontal).toString(),
                               header.viewport());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anxin
