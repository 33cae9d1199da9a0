// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/appointments/weekview.h"

#include "core/base/moment.h"
#include "ui/models/words.h"
#include "ui/pages/appointments/weekpainter.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace anxin {

namespace {
constexpr int axisWidth = 84, headHeight = 50; // pixels at 100 %
constexpr int usual = 40;                      // minutes
constexpr double leastPxPerMinute = 1.0;
} // namespace

WeekView::WeekView(WeekModel& model, QWidget* parent) : QTableView(parent), m_week(model), m_day(model.today())
{
    setModel(&model);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setTabKeyNavigation(false); // Tab leaves it
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    m_time = m_week.now();
    connect(&m_week, &WeekModel::refreshed, this, &WeekView::follow);
    follow();
}

WeekGrid WeekView::grid() const
{
    WeekGrid grid;
    grid.area = viewport()->size();
    grid.axis = scaled(axisWidth, this);
    grid.head = scaled(headHeight, this);
    grid.columns = std::max(m_week.columnCount(), 1);
    grid.begins = m_week.dayBegins().isValid() ? m_week.dayBegins() : QTime(8, 0);
    grid.ends = m_week.dayEnds().isValid() ? m_week.dayEnds() : QTime(18, 0);
    const double minutes = grid.begins.secsTo(grid.ends) / 60.0;
    const double least = leastPxPerMinute * scaled(100, this) / 100.0;
    grid.pxPerMinute = std::max(least, (grid.area.height() - grid.head - 1) / std::max(minutes, 1.0));
    grid.scroll = verticalScrollBar()->value();
    return grid;
}

// The cell and the appointment that were in front stay there, as far as they are still in the week.
void WeekView::follow()
{
    updateGeometries();
    if (m_week.columnCount() == 0)
        return; // nothing has been read yet
    const QDate last = m_week.monday().addDays(m_week.columnCount() - 1);
    m_day = std::clamp(m_day, m_week.monday(), std::max(last, m_week.monday()));
    const WeekBlock* kept = chosen();
    const auto here = m_week.blocksIn(m_week.cellAt(m_day, m_time));
    if (kept && std::ranges::find(here, kept) == here.end())
        return choose(kept->id()); // it was moved
    const auto id = kept ? m_chosen : std::nullopt;
    setCurrentIndex(m_week.cellAt(m_day, m_time));
    setChosen(id);
    viewport()->update();
}

const WeekBlock* WeekView::chosen() const
{
    return m_chosen ? m_week.block(*m_chosen) : nullptr;
}

void WeekView::choose(AppointmentId id)
{
    if (const WeekBlock* block = m_week.block(id)) {
        m_chosen = id;
        setCurrentIndex(m_week.cellAt(block->value().onDay, block->value().starts));
        setChosen(id);
    }
}

QRect WeekView::rectOf(AppointmentId id) const
{
    const WeekBlock* block = m_week.block(id);
    return block ? grid().of(*block) : QRect();
}

std::optional<WeekView::Place> WeekView::placeOf(const QModelIndex& cell) const
{
    if (!cell.isValid())
        return std::nullopt;
    const WeekSlot& slot = m_week.slotRows().at(static_cast<std::size_t>(cell.row()));
    const int minutes = slot.from.secsTo(slot.to) / 60;
    return Place{m_week.monday().addDays(cell.column()), slot.from,
                 slot.isPeriod() ? std::optional(minutes) : std::optional(std::min(minutes, usual))};
}

void WeekView::setChosen(std::optional<AppointmentId> id)
{
    if (m_chosen == id && (!id || m_week.block(*id))) {
        viewport()->update();
        Q_EMIT chosenChanged(); // what is known of it may be new
        return;
    }
    m_chosen = id;
    viewport()->update();
    Q_EMIT chosenChanged();
}

QRect WeekView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const WeekSlot& slot = m_week.slotRows().at(static_cast<std::size_t>(index.row()));
    return grid().span(index.column(), slot.from, slot.to);
}

void WeekView::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect room = visualRect(index);
    const QRect body = grid().body();
    if (room.isEmpty())
        return;
    if (room.bottom() > body.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + room.bottom() - body.bottom());
    else if (room.top() < body.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (body.top() - room.top()));
}

QModelIndex WeekView::indexAt(const QPoint& point) const
{
    const WeekGrid where = grid();
    if (!where.body().contains(point))
        return {};
    const int column = where.columnAt(point.x());
    for (int row = 0; row < m_week.rowCount(); ++row) {
        const WeekSlot& slot = m_week.slotRows()[static_cast<std::size_t>(row)];
        if (point.y() >= where.yOf(slot.from) && point.y() < where.yOf(slot.to))
            return m_week.index(row, column);
    }
    return {};
}

QModelIndex WeekView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return m_week.cellAt(m_day, m_time);
    int row = from.row(), column = from.column();
    switch (action) {
    case MoveUp: --row; break;
    case MoveDown: ++row; break;
    case MoveLeft: --column; break;
    case MoveRight: ++column; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = m_week.rowCount() - 1; break;
    default: break;
    }
    const QModelIndex to = m_week.index(row, column);
    return to.isValid() ? to : from;
}

int WeekView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void WeekView::scrollContentsBy(int, int)
{
    viewport()->update(); // the days stay on top
}

void WeekView::updateGeometries()
{
    QAbstractItemView::updateGeometries(); // the table's own would make room for its headers
    const WeekGrid where = grid();
    verticalScrollBar()->setPageStep(where.body().height());
    verticalScrollBar()->setSingleStep(scaled(40, this));
    verticalScrollBar()->setRange(0, std::max(0, where.contentHeight() - where.body().height() + 1));
}

void WeekView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_day = m_week.monday().addDays(current.column());
    m_time = m_week.slotRows().at(static_cast<std::size_t>(current.row())).from;
    const auto here = m_week.blocksIn(current);
    const bool stays = std::ranges::any_of(here, [this](const WeekBlock* block) { return block->id() == m_chosen; });
    if (!stays)
        setChosen(here.empty() ? std::nullopt : std::optional(here.front()->id()));
    viewport()->update();
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const WeekGrid where = grid();
    WeekPainter::Marks marks{m_chosen, currentIndex(), hasFocus()};
    if (m_drag.isUnderWay) {
        const int column = static_cast<int>(m_week.monday().daysTo(m_drag.day));
        marks.ghost = where.span(column, m_drag.starts, m_drag.ends).adjusted(3, 1, -4, -1);
        marks.ghostText = QStringLiteral("%1–%2").arg(shown(m_drag.starts), shown(m_drag.ends));
    }
    WeekPainter(painter, where, m_week, *this).draw(marks);
}

bool WeekView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const WeekGrid where = grid();
    QString text;
    if (const WeekBlock* block = blockAt(help->pos()))
        text = factLine(
            {m_week.wordsOf(*block), block->face.classLabel, block->value().place, block->value().remark.simplified()});
    else if (help->pos().y() < where.head && help->pos().x() > where.axis && m_week.columnCount() > 0)
        text = headNote(m_week.days().at(static_cast<std::size_t>(where.columnAt(help->pos().x()))));
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void WeekView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometries();
}

} // namespace anxin
