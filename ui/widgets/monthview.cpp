// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/monthview.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
const QString monthButton = QStringLiteral("qt_calendar_monthbutton");
const QString yearButton = QStringLiteral("qt_calendar_yearbutton");
} // namespace

MonthView::MonthView(QDate today, QWidget* parent) : QCalendarWidget(parent), m_today(today)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    setGridVisible(false);
    m_days = findChild<QTableView*>(QStringLiteral("qt_calendar_calendarview"));
    if (m_days) {
        m_days->horizontalHeader()->setMinimumSectionSize(1); // its seven columns share what room there is
        m_days->setAccessibleName(tr("Days of the month"));
    }
    if (QLocale().language() == QLocale::Chinese) {
        putYearFirst();
        writeHeading();
        // Queued, because the calendar writes its own words once it has told of the page.
        connect(this, &QCalendarWidget::currentPageChanged, this, &MonthView::writeHeading, Qt::QueuedConnection);
    }
    dress();
}

void MonthView::putYearFirst()
{
    auto* month = findChild<QToolButton*>(monthButton);
    auto* year = findChild<QToolButton*>(yearButton);
    auto* bar = month && year ? qobject_cast<QBoxLayout*>(month->parentWidget()->layout()) : nullptr;
    if (!bar)
        return;
    bar->removeWidget(month);
    bar->insertWidget(bar->indexOf(year) + 1, month);
}

// "2026年" "11月" in place of the calendar's own "十一月" "2026".
void MonthView::writeHeading()
{
    if (auto* month = findChild<QToolButton*>(monthButton))
        month->setText(QStringLiteral("%1月").arg(monthShown()));
    if (auto* year = findChild<QToolButton*>(yearButton))
        year->setText(QStringLiteral("%1年").arg(yearShown()));
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

void MonthView::setMarked(const QSet<QDate>& days)
{
    m_marked = days;
    updateCells();
}

void MonthView::setWeek(QDate monday)
{
    m_monday = monday;
    updateCells();
}

// As QCalendarWidget lays out its six weeks: one that begins with the first of the month has a week before it.
QDate MonthView::firstShown() const
{
    const QDate first(yearShown(), monthShown(), 1);
    const int before = first.dayOfWeek() - Qt::Monday;
    return first.addDays(-(before == 0 ? 7 : before));
}

void MonthView::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const Tokens& t = tokens(this);
    const bool chosen = date == selectedDate();
    const bool elsewhere = date.month() != monthShown();
    const bool isOfWeek = m_monday.isValid() && date >= m_monday && date < m_monday.addDays(7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, isOfWeek ? t.selected : t.surface);
    if (chosen || date == m_today) {
        const int side = std::min(rect.width(), rect.height()) - 2;
        QRect ground(0, 0, side, side);
        ground.moveCenter(rect.center());
        const bool areKeysHere = chosen && m_days && m_days->hasFocus();
        painter->setPen(areKeysHere ? QPen(t.text, 2) : chosen ? QPen(Qt::NoPen) : QPen(t.accent, 1.5));
        painter->setBrush(chosen ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(ground, 8, 8);
    }
    const QColor ink = chosen ? t.onAccent : date == m_today ? t.accent : elsewhere ? t.disabled : t.text;
    painter->setPen(ink);
    painter->setFont(fontOf(13, chosen || date == m_today ? QFont::Bold : QFont::Normal, this));
    painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
    if (m_marked.contains(date)) {
        const int dot = scaled(4, this);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? t.onAccent : t.accent);
        painter->drawEllipse(QRectF(rect.center().x() + 1 - dot / 2.0, rect.center().y() + scaled(8, this), dot, dot));
    }
    painter->restore();
}

void MonthView::changeEvent(QEvent* event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void MonthView::dress()
{
    const Tokens& t = tokens(this);
    QTextCharFormat header;
    header.setForeground(t.text3);
    header.setBackground(t.surface);
    if (headerTextFormat() != header) {
        setHeaderTextFormat(header);
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), header);
    }
    for (const auto& [name, drawing] :
         {std::pair{"qt_calendar_prevmonth", Icon::ChevronLeft}, std::pair{"qt_calendar_nextmonth", Icon::ChevronRight}})
        if (auto* arrow = findChild<QToolButton*>(QLatin1StringView(name)))
            arrow->setIcon(icon(drawing, &Tokens::text2));
}

} // namespace anxin
