// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calendarpopup.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace anxin {

CalendarPopup::CalendarPopup(QDate selected, QDate today, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(new QCalendarWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setLayout(margins(vertical({m_calendar}), 1, 1));
    m_calendar->setSelectedDate(selected);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setGridVisible(false);
    m_calendar->setMinimumSize(scaled(280, this), scaled(250, this));
    dress(today);
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

void CalendarPopup::dress(QDate today)
{
    const Tokens& t = tokens(this);
    QTextCharFormat header;
    header.setForeground(t.text3);
    header.setBackground(t.surface);
    m_calendar->setHeaderTextFormat(header);
    QTextCharFormat weekday;
    weekday.setForeground(t.text);
    QTextCharFormat weekend;
    weekend.setForeground(t.text3);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), day >= Qt::Saturday ? weekend : weekday);
    QTextCharFormat now;
    now.setForeground(t.accent);
    now.setFontWeight(QFont::Bold);
    m_calendar->setDateTextFormat(today, now);
    for (const auto& [name, drawing] :
         {std::pair{"qt_calendar_prevmonth", Icon::ChevronLeft}, std::pair{"qt_calendar_nextmonth", Icon::ChevronRight}})
        if (auto* arrow = m_calendar->findChild<QToolButton*>(QLatin1StringView(name)))
            arrow->setIcon(icon(drawing, &Tokens::text2));
}

} // namespace anxin
