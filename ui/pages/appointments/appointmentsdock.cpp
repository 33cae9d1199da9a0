// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of appointments does with what stands beside the week.

#include "ui/pages/appointments/appointmentspage.h"
#include "ui/pages/appointments/weekdock.h"
#include "ui/pages/appointments/weekview.h"
#include "ui/theme/theme.h"

#include <QToolButton>

#include <algorithm>

namespace anxin {

namespace {
constexpr int roomForBoth = 1100; // pixels at 100 %: less than a window of 1366 leaves
}

void AppointmentsPage::listenToDock()
{
    connect(m_dock, &WeekDock::weekWanted, this, &AppointmentsPage::showWeekOf);
    connect(m_dock, &WeekDock::wanted, this, &AppointmentsPage::bookNext);
    connect(m_view, &WeekView::pupilDropped, this,
            [this](StudentId student, QDate day, QTime starts, std::optional<int> minutes) {
                if (m_places.bookWith)
                    m_places.bookWith(student, day, starts, minutes);
            });
    connect(m_dockShown, &QToolButton::clicked, this, [this](bool isWanted) {
        m_wantsDock = isWanted;
        fitDock();
    });
    fitDock();
}

// Room is what is seen of the page: around it is a view that scrolls where the page asks for more width.
void AppointmentsPage::fitDock()
{
    const int room = parentWidget() ? std::min(width(), parentWidget()->width()) : width();
    const bool isShown = m_wantsDock.value_or(room >= scaled(roomForBoth, this));
    m_dockShown->setChecked(isShown);
    if (m_dock->isHidden() == !isShown)
        return;
    m_dock->setHidden(!isShown);
    updateGeometry();
}

void AppointmentsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDock();
}

// At the cell that is chosen, or else the next free period of the week; where it has none the person chooses the time.
void AppointmentsPage::bookNext(StudentId student)
{
    if (!m_places.bookWith)
        return;
    const QModelIndex cell = m_week.freeCell(m_view->currentIndex());
    if (const auto at = m_view->placeOf(cell)) {
        m_view->setCurrentIndex(cell);
        return m_places.bookWith(student, at->day, at->starts, at->minutes);
    }
    m_places.bookWith(student, std::max(m_week.today(), m_week.monday()), {}, {});
}

} // namespace anxin
