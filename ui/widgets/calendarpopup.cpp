// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calendarpopup.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
// Days as we draw them: the chosen one on accent, today in accent, days of other months faint.
class Month final : public QCalendarWidget {
public:
    explicit Month(QDate today) : m_today(today) {}

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override
    {
        const Tokens& t = tokens(this);
        const bool chosen = date == selectedDate();
        const bool elsewhere = date.month() != monthShown();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, t.surface);
        if (chosen || date == m_today) {
            const int side = std::min(rect.width(), rect.height()) - 2;
            QRect ground(0, 0, side, side);
            ground.moveCenter(rect.center());
            painter->setPen(chosen ? QPen(Qt::NoPen) : QPen(t.accent, 1.5));
            painter->setBrush(chosen ? QBrush(t.accent) : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(ground, 8, 8);
        }
        painter->setPen(chosen ? t.onAccent : date == m_today ? t.accent : elsewhere ? t.disabled : t.text);
        painter->setFont(fontOf(13, chosen || date == m_today ? QFont::Bold : QFont::Normal, this));
        painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
        painter->restore();
    }

private:
    QDate m_today;
};
} // namespace

CalendarPopup::CalendarPopup(QDate selected, QDate today, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(new Month(today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setLayout(margins(vertical({m_calendar}), 6, 4));
    m_calendar->setSelectedDate(selected);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setGridVisible(false);
    m_calendar->setMinimumSize(scaled(280, this), scaled(250, this));
    dress();
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

void CalendarPopup::dress()
{
    const Tokens& t = tokens(this);
    QTextCharFormat header;
    header.setForeground(t.text3);
    header.setBackground(t.surface);
    m_calendar->setHeaderTextFormat(header);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), header);
    for (const auto& [name, drawing] :
         {std::pair{"qt_calendar_prevmonth", Icon::ChevronLeft}, std::pair{"qt_calendar_nextmonth", Icon::ChevronRight}})
        if (auto* arrow = m_calendar->findChild<QToolButton*>(QLatin1StringView(name)))
            arrow->setIcon(icon(drawing, &Tokens::text2));
}

} // namespace anxin
