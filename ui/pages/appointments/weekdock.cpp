// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/appointments/weekdock.h"

#include "ui/models/unscheduled.h"
#include "ui/models/weekmodel.h"
#include "ui/pages/places.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/monthview.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowactions.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace anxin {

namespace {
constexpr int dockWidth = 272, monthHeight = 240;
}

WeekDock::WeekDock(WeekModel& week, Unscheduled& unscheduled, const Places& places)
    : m_week(week),
      m_unscheduled(unscheduled),
      m_month(new MonthView(week.today())),
      m_list(new ListView),
      m_count(new Pill),
      m_nobody(muted(tr("Everybody who is to be spoken with has an appointment.")))
{
    m_month->setAccessibleName(tr("Month"));
    m_month->setAccessibleDescription(tr("Days with appointments have a dot. A click, or Enter, shows the week of that day."));
    m_list->setModel(&m_unscheduled);
    m_list->setAccessibleName(tr("Still to be booked"));
    m_list->setAccessibleDescription(tr("Enter books at the cell of the week that is chosen, or at the next free period."));
    m_list->setProperty("plain", true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_nobody->setWordWrap(true);
    auto* waiting = new Card(vertical(
        {toolbar({cardTitle(tr("Still to be booked")), m_count, stretch()}), m_nobody, grow(m_list, 1000), stretch()}, 6));
    static_cast<QBoxLayout*>(waiting->layout())->setContentsMargins(14, 10, 6, 8);
    auto* month = new Card(vertical({m_month}, 0));
    month->layout()->setContentsMargins(6, 4, 6, 6);
    setLayout(vertical({month, grow(waiting)}, 10));
    const auto open = [this, openStudent = places.openStudent](int row) { openStudent(m_unscheduled.pupil(row)); };
    m_actions = new RowActions(
        *m_list,
        [this, open, leads = static_cast<bool>(places.openStudent)](int row) {
            std::vector<RowAction> all{{tr("Book an appointment"), [this, row] { Q_EMIT wanted(m_unscheduled.pupil(row)); }}};
            if (leads)
                all.push_back({tr("Pupil's card"), [open, row] { open(row); }});
            return all;
        },
        RowAction::Stands::InMenu);
    const auto lead = [this](QDate day) { Q_EMIT weekWanted(day); };
    connect(m_month, &QCalendarWidget::clicked, this, lead);
    connect(m_month, &QCalendarWidget::activated, this, lead);
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &WeekDock::markDays);
    connect(m_list, &ListView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT wanted(m_unscheduled.pupil(index.row())); });
    connect(&m_unscheduled, &QAbstractItemModel::modelReset, this, &WeekDock::follow);
    connect(&m_unscheduled, &Unscheduled::stale, this, [this] {
        if (isVisible())
            m_unscheduled.refreshIfStale();
    });
    connect(&m_week, &WeekModel::refreshed, this, [this] {
        m_month->setToday(m_week.today());
        m_month->setWeek(m_week.monday());
        if (!m_week.monday().isNull() &&
            (m_month->selectedDate() < m_week.monday() || m_month->selectedDate() > m_week.monday().addDays(6)))
            m_month->setSelectedDate(m_week.monday());
        markDays();
    });
    fitMonth();
    follow();
}

void WeekDock::refreshIfStale()
{
    m_unscheduled.refreshIfStale();
    markDays();
}

// It may have been hidden when the page was read.
void WeekDock::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIfStale();
}

void WeekDock::follow()
{
    const int rows = m_unscheduled.rowCount();
    m_count->set(rows > 0 ? QString::number(rows) : QString(), Tone::Warn);
    m_nobody->setHidden(rows > 0);
    m_list->setHidden(rows == 0);
}

void WeekDock::markDays()
{
    m_month->setMarked(m_week.daysWithAppointments(m_month->firstShown(), m_month->lastShown()));
}

void WeekDock::fitMonth()
{
    setMaximumWidth(scaled(dockWidth, this));
    m_month->setFixedHeight(scaled(monthHeight, this));
    m_list->setMinimumHeight(scaled(60, this));
}

QSize WeekDock::sizeHint() const
{
    return {scaled(dockWidth, this), QWidget::sizeHint().height()};
}

void WeekDock::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitMonth();
}

} // namespace anxin
