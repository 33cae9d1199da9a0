// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and mouse do in the week.

#include "core/base/moment.h"
#include "ui/pages/appointments/weekview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace anxin {

namespace {
constexpr int edge = 7;                            // pixels
constexpr int shortest = 10, step = 5, usual = 40; // minutes

QTime later(QTime time, int minutes)
{
    const int at = std::clamp(time.msecsSinceStartOfDay() / 60000 + minutes, 0, 24 * 60 - 1);
    return QTime::fromMSecsSinceStartOfDay(at * 60000);
}
} // namespace

bool WeekView::canMove(const WeekBlock& block)
{
    return block.known.standing == AppointmentStanding::Booked || block.known.standing == AppointmentStanding::NoteMissing;
}

const WeekBlock* WeekView::blockAt(const QPoint& point) const
{
    const WeekGrid where = grid();
    if (!where.body().contains(point))
        return nullptr;
    const auto& all = m_week.blocks();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const WeekBlock& one) { return where.of(one).contains(point); });
    return found == all.rend() ? nullptr : &*found;
}

bool WeekView::isOnEdge(const WeekBlock& block, const QPoint& point) const
{
    return canMove(block) && point.y() >= grid().of(block).bottom() - edge;
}

void WeekView::nextInCell()
{
    const auto here = m_week.blocksIn(currentIndex());
    if (here.empty())
        return;
    const auto at = std::ranges::find_if(here, [this](const WeekBlock* block) { return block->id() == m_chosen; });
    const bool isLast = at == here.end() || at + 1 == here.end();
    setChosen((isLast ? here.front() : *(at + 1))->id());
}

bool WeekView::takesPlain(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Left: setCurrentIndex(moveCursor(MoveLeft, {})); return true;
    case Qt::Key_Right: setCurrentIndex(moveCursor(MoveRight, {})); return true;
    case Qt::Key_Up: setCurrentIndex(moveCursor(MoveUp, {})); return true;
    case Qt::Key_Down: setCurrentIndex(moveCursor(MoveDown, {})); return true;
    case Qt::Key_Home: setCurrentIndex(moveCursor(MoveHome, {})); return true;
    case Qt::Key_End: setCurrentIndex(moveCursor(MoveEnd, {})); return true;
    case Qt::Key_PageUp: Q_EMIT weekWanted(m_day.addDays(-7)); return true;
    case Qt::Key_PageDown: Q_EMIT weekWanted(m_day.addDays(7)); return true;
    case Qt::Key_T: Q_EMIT weekWanted(m_week.today()); return true;
    case Qt::Key_Space: nextInCell(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            Q_EMIT opened(*m_chosen);
        else if (const auto at = place())
            Q_EMIT wanted(at->day, at->starts, at->minutes);
        return true;
    default: return takesChosen(key);
    }
}

bool WeekView::takesChosen(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape && m_drag.pull != Pull::None) {
        m_drag = {};
        viewport()->update();
        return true;
    }
    if (!m_chosen)
        return false;
    switch (key.key()) {
    case Qt::Key_Delete: Q_EMIT cancelled(*m_chosen); return true;
    case Qt::Key_M: Q_EMIT missed(*m_chosen); return true;
    case Qt::Key_N: Q_EMIT noteWanted(*m_chosen); return true;
    default: return false;
    }
}

// By whole days, and from the beginning of a slot to that of another.
void WeekView::moveBy(const WeekBlock& block, int days, int slotSteps)
{
    const Appointment& value = block.value();
    QTime starts = value.starts;
    const auto& slotRows = m_week.slotRows();
    if (slotSteps > 0) {
        const auto next = std::ranges::find_if(slotRows, [&](const WeekSlot& slot) { return slot.from > value.starts; });
        starts = next == slotRows.end() ? starts : next->from;
    } else if (slotSteps < 0) {
        const auto before =
            std::find_if(slotRows.rbegin(), slotRows.rend(), [&](const WeekSlot& slot) { return slot.from < value.starts; });
        starts = before == slotRows.rend() ? starts : before->from;
    }
    const QDate day = value.onDay.addDays(days);
    const bool isInWeek = day >= m_week.monday() && day <= m_week.monday().addDays(m_week.columnCount() - 1);
    if (isInWeek && (day != value.onDay || starts != value.starts))
        Q_EMIT moved(block.id(), day, starts, value.minutes);
}

bool WeekView::takesMove(const QKeyEvent& key)
{
    const WeekBlock* block = chosen();
    if (!block || !canMove(*block))
        return false;
    const bool isAlt = key.modifiers().testFlag(Qt::AltModifier);
    switch (key.key()) {
    case Qt::Key_Left: isAlt ? moveBy(*block, -1, 0) : void(); return isAlt;
    case Qt::Key_Right: isAlt ? moveBy(*block, 1, 0) : void(); return isAlt;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int way = key.key() == Qt::Key_Up ? -1 : 1;
        const int minutes = block->value().minutes + way * step;
        if (isAlt)
            moveBy(*block, 0, way);
        else if (minutes >= shortest)
            Q_EMIT moved(block->id(), block->value().onDay, block->value().starts, minutes);
        return true;
    }
    default: return false;
    }
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isTaken = modifiers == Qt::NoModifier                                      ? takesPlain(*event)
                         : modifiers == Qt::AltModifier || modifiers == Qt::ShiftModifier ? takesMove(*event)
                                                                                          : false;
    if (!isTaken)
        event->ignore(); // what the window does with it
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->pos();
    m_drag = {};
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const WeekGrid where = grid();
    const WeekBlock* block = blockAt(point);
    if (block)
        choose(block->id());
    else if (const QModelIndex cell = indexAt(point); cell.isValid()) {
        setCurrentIndex(cell);
        setChosen(std::nullopt);
    }
    if (event->button() != Qt::LeftButton || !where.body().contains(point) || (block && !canMove(*block)))
        return;
    const QTime pointed = where.timeAt(point.y(), {});
    m_drag.pull = !block ? Pull::New : isOnEdge(*block, point) ? Pull::Length : Pull::Move;
    m_drag.from = point;
    m_drag.day = m_week.monday().addDays(where.columnAt(point.x()));
    m_drag.starts = block ? block->value().starts : where.timeAt(point.y(), m_week.slotRows());
    m_drag.ends = block ? block->value().ends() : later(m_drag.starts, usual);
    m_drag.grip = block ? block->value().starts.secsTo(pointed) / 60 : 0;
}

void WeekView::pull(const QPoint& point)
{
    const WeekGrid where = grid();
    if (m_drag.pull == Pull::Move) {
        const int minutes = m_drag.starts.secsTo(m_drag.ends) / 60;
        const int grip = static_cast<int>(m_drag.grip * where.pxPerMinute);
        m_drag.day = m_week.monday().addDays(where.columnAt(point.x()));
        m_drag.starts = std::min(where.timeAt(point.y() - grip, m_week.slotRows()), later(QTime(23, 59), -minutes));
        m_drag.ends = later(m_drag.starts, minutes);
    } else {
        m_drag.ends = std::max(where.timeAt(point.y(), {}), later(m_drag.starts, shortest));
    }
    viewport()->update();
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    const WeekBlock* block = blockAt(event->pos());
    if (m_drag.pull == Pull::None) {
        viewport()->setCursor(!block                           ? Qt::ArrowCursor
                              : isOnEdge(*block, event->pos()) ? Qt::SizeVerCursor
                                                               : Qt::PointingHandCursor);
        return;
    }
    if ((event->pos() - m_drag.from).manhattanLength() >= QApplication::startDragDistance())
        m_drag.isUnderWay = true;
    if (m_drag.isUnderWay)
        pull(event->pos());
}

void WeekView::drop()
{
    const Drag done = std::exchange(m_drag, {});
    viewport()->update();
    if (!done.isUnderWay)
        return;
    const int minutes = done.starts.secsTo(done.ends) / 60;
    if (done.pull == Pull::New)
        return Q_EMIT wanted(done.day, done.starts, minutes);
    const WeekBlock* block = chosen();
    if (block &&
        (block->value().onDay != done.day || block->value().starts != done.starts || block->value().minutes != minutes))
        Q_EMIT moved(block->id(), done.day, done.starts, minutes);
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        drop();
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = {};
    if (event->button() != Qt::LeftButton)
        return;
    if (const WeekBlock* block = blockAt(event->pos()))
        return Q_EMIT opened(block->id());
    if (const auto at = place(); at && indexAt(event->pos()).isValid())
        Q_EMIT wanted(at->day, at->starts, at->minutes);
}

void WeekView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_chosen)
        Q_EMIT menuWanted(event->globalPos());
}

} // namespace anxin
