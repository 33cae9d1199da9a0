// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calendarpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/monthview.h"

#include <QBoxLayout>
#include <QScreen>

#include <algorithm>

namespace anxin {

CalendarPopup::CalendarPopup(QDate selected, QDate today, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(new MonthView(today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setLayout(margins(vertical({m_calendar}), 6, 4));
    m_calendar->setSelectedDate(selected);
    m_calendar->setMinimumSize(scaled(280, this), scaled(250, this));
    const auto take = [this](QDate day) {
        Q_EMIT picked(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
}

void CalendarPopup::showBelow(const QWidget* field)
{
    adjustSize();
    const QRect screen = field->screen()->availableGeometry();
    const QPoint below = field->mapToGlobal(QPoint(0, field->height() + 4));
    const QPoint above = field->mapToGlobal(QPoint(0, -height() - 4));
    QPoint corner = below.y() + height() <= screen.bottom() ? below : above;
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_calendar->setFocus();
}

} // namespace anxin
