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

constexpr int widestColumn = 280, leastColumn = 48;
constexpr int roomBetween = 28;
constexpr int cellMargins = 16; // that the view does not count itself

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

} // namespace

ColumnFit::ColumnFit(QTableView& table, Between between) : QObject(&table), m_table(table), m_between(between)
{
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.horizontalHeader()->viewport()->installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::measure);
    measure();
}

void ColumnFit::measure()
{
    const QHeaderView& header = *m_table.horizontalHeader();
    m_natural.clear();
    m_table.resizeColumnsToContents(); // the view's own hints are protected
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        const int shown = m_table.columnWidth(column);
        const int heading = header.sectionSizeHint(column);
        m_natural.push_back(
            std::min(scaled(widestColumn, &m_table), shown > heading ? std::max(heading, shown + cellMargins) : heading));
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
    const int most = mostForEach(m_natural, room);
    const bool lastTakesRest = m_table.horizontalHeader()->stretchLastSection();
    for (int column = 0; column < count - (lastTakesRest ? 1 : 0); ++column)
        m_table.setColumnWidth(column, std::max(std::min(m_natural[static_cast<std::size_t>(column)] + between, most),
                                                scaled(leastColumn, &m_table)));
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
