// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnfit.h"

#include "ui/theme/columnrole.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace anxin {

namespace {

constexpr int widestColumn = 280, leastColumn = 40;
constexpr int longText = 230, leastOfLong = 64; // such a column gives way before words and numbers do
constexpr int roomBetween = 16;

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

void ColumnFit::measure()
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const QAbstractItemView& view = m_table; // a table hides its hints, a view does not
    m_columns.clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        int heading = header.sectionSizeHint(column);
        if (m_between == Between::Nothing && !title.contains(u'\n'))
            heading -= header.fontMetrics().horizontalAdvance(title) - inTwoLines(title, header.fontMetrics());
        const int whole = std::max(heading, view.sizeHintForColumn(column));
        const int natural = std::min(scaled(widestColumn, &m_table), whole);
        if (m_table.model()->headerData(column, Qt::Horizontal, wholeColumnRole).toBool())
            m_columns.push_back({whole, whole});
        else
            m_columns.push_back({std::min(heading, natural), natural});
    }
    fit();
}

// What the columns from the second on take where none of these is wider than the limit, except for its heading.
int ColumnFit::widthOf(std::size_t column, Limits limits) const
{
    const Column& wanted = m_columns[column];
    const int most = wanted.natural > scaled(longText, &m_table) ? limits.ofLong : limits.ofShort;
    return std::max({wanted.least, std::min(wanted.natural, most), scaled(leastColumn, &m_table)});
}

int ColumnFit::allBehindFirst(Limits limits) const
{
    int all = 0;
    for (std::size_t column = 1; column < m_columns.size(); ++column)
        all += m_table.isColumnHidden(static_cast<int>(column)) ? 0 : widthOf(column, limits);
    return all;
}

// Long texts give way first, then whatever is widest; headings never, and then the table scrolls.
ColumnFit::Limits ColumnFit::limitsFor(int room) const
{
    const int widest = scaled(widestColumn, &m_table);
    if (allBehindFirst({scaled(leastOfLong, &m_table), scaled(leastColumn, &m_table)}) > room)
        return {scaled(longText, &m_table), widest}; // it scrolls in any case, so that nothing short need give way
    Limits limits{widest, widest};
    while (limits.ofLong > scaled(leastOfLong, &m_table) && allBehindFirst(limits) > room)
        --limits.ofLong;
    while (limits.ofShort > scaled(leastColumn, &m_table) && allBehindFirst(limits) > room)
        --limits.ofShort;
    return limits;
}

void ColumnFit::fit()
{
    const int count = static_cast<int>(m_columns.size());
    if (count == 0)
        return;
    const int room = m_fittedTo = m_table.viewport()->width();
    int all = 0;
    for (const Column& column : m_columns)
        all += column.natural;
    const int between = m_between == Between::Nothing ? 0 : std::clamp((room - all) / count, 0, roomBetween);
    const int first = std::min(m_columns.front().natural + between, room / 2); // says what a row is about, and keeps its width
    const Limits limits = limitsFor(room - first);
    // From the last one, which is stretched with each that is set after it, and keeps its own size at least.
    for (int column = count - 1; column > 0; --column) {
        const bool takesRest = column + 1 == count && m_table.horizontalHeader()->stretchLastSection();
        m_table.setColumnWidth(column, widthOf(static_cast<std::size_t>(column), limits) + (takesRest ? 0 : between));
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
