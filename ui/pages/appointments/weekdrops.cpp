// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pupil who is dragged onto the week, from the list of those who are still to be booked.

#include "ui/models/unscheduled.h"
#include "ui/pages/appointments/weekview.h"

#include <QDropEvent>
#include <QMimeData>

namespace anxin {

namespace {
constexpr int usual = 40; // minutes

bool isOf(const QWidget* window, const QDropEvent& event)
{
    const auto* source = qobject_cast<const QWidget*>(event.source());
    return source && source->window() == window;
}
} // namespace

bool WeekView::showPupilOver(const QMimeData& pupil, const QPoint& at)
{
    const auto place = Unscheduled::pupilIn(pupil) ? placeOf(indexAt(at)) : std::nullopt;
    m_drag = {};
    if (place) {
        m_drag.isUnderWay = true;
        m_drag.day = place->day;
        m_drag.starts = place->starts;
        m_drag.ends = place->starts.addSecs(place->minutes.value_or(usual) * 60);
    }
    viewport()->update();
    return place.has_value();
}

bool WeekView::dropPupil(const QMimeData& pupil, const QPoint& at)
{
    m_drag = {};
    viewport()->update();
    const QModelIndex cell = indexAt(at);
    const auto student = Unscheduled::pupilIn(pupil);
    const auto place = student ? placeOf(cell) : std::nullopt;
    if (!place)
        return false;
    setCurrentIndex(cell);
    Q_EMIT pupilDropped(*student, place->day, place->starts, place->minutes);
    return true;
}

void WeekView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(isOf(window(), *event) && Unscheduled::pupilIn(*event->mimeData())); // the head of the week takes none
}

void WeekView::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(isOf(window(), *event) && showPupilOver(*event->mimeData(), event->position().toPoint()));
}

void WeekView::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_drag = {};
    viewport()->update();
    event->accept();
}

void WeekView::dropEvent(QDropEvent* event)
{
    event->setAccepted(isOf(window(), *event) && dropPupil(*event->mimeData(), event->position().toPoint()));
}

} // namespace anxin
