// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/cover.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace anxin {

namespace {
// A month and nothing else. Opaque; takes every click and key that is meant for what lies below.
class MonthSheet final : public QWidget {
public:
    MonthSheet(QWidget* parent, QDate today) : QWidget(parent), m_today(today)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_OpaquePaintEvent);
        setAttribute(Qt::WA_NoMousePropagation);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(this);
        const QLocale locale;
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        const QDate first(m_today.year(), m_today.month(), 1);
        const int cellWidth = width() / 9;
        const int cellHeight = std::max(1, height() / 9);
        painter.setPen(t.text);
        painter.setFont(fontOf(22, QFont::Bold, this));
        painter.drawText(QRect(cellWidth, 0, width() - 2 * cellWidth, cellHeight), Qt::AlignLeft | Qt::AlignBottom,
                         locale.standaloneMonthName(first.month()));
        painter.setFont(fontOf(14, QFont::Normal, this));
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            painter.drawText(QRect(cellWidth * day, cellHeight, cellWidth, cellHeight), Qt::AlignCenter,
                             locale.standaloneDayName(day, QLocale::ShortFormat));
        for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
            const int week = (day.day() + first.dayOfWeek() - 2) / 7;
            const QRect cell(cellWidth * day.dayOfWeek(), cellHeight * (2 + week), cellWidth, cellHeight);
            painter.setPen(t.border);
            painter.drawRect(cell);
            painter.setPen(day.dayOfWeek() >= Qt::Saturday ? t.text3 : t.text);
            painter.drawText(cell.adjusted(10, 8, -10, -8), Qt::AlignLeft | Qt::AlignTop, QString::number(day.day()));
        }
    }
    void keyPressEvent(QKeyEvent*) override {}

private:
    QDate m_today;
};
} // namespace

Cover::Cover(QWidget& window, const Clock& clock, QObject* parent) : QObject(parent), m_window(window), m_clock(clock)
{
    m_window.installEventFilter(this);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &Cover::check);
}

void Cover::toggle()
{
    if (!isUp())
        return raise();
    if (m_tick.isActive() && secondsUp() > graceSeconds)
        askForLock();
    lower();
}

void Cover::check()
{
    if (isUp() && m_tick.isActive() && secondsUp() >= lockSeconds)
        askForLock();
}

// The lock comes first, so that nothing shows in between; what was hidden stays hidden and ends with the session.
void Cover::askForLock()
{
    m_tick.stop();
    Q_EMIT lockRequested();
    m_hidden.clear();
    m_focus = QApplication::focusWidget(); // of the lock screen
    if (m_sheet)
        m_sheet->setFocus();
}

qint64 Cover::secondsUp() const
{
    return (m_clock.monotonicMsecs() - m_raisedAt) / 1000;
}

bool Cover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && m_sheet)
        m_sheet->setGeometry(m_window.rect());
    return QObject::eventFilter(watched, event);
}

void Cover::raise()
{
    m_raisedAt = m_clock.monotonicMsecs();
    m_tick.start();
    m_focus = QApplication::focusWidget();
    m_sheet = new MonthSheet(&m_window, m_clock.today());
    m_sheet->setGeometry(m_window.rect());
    m_sheet->show();
    m_sheet->raise();
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    for (QWidget* other : QApplication::topLevelWidgets())
        if (other != &m_window && other->isVisible()) {
            m_hidden.emplace_back(other);
            other->hide();
        }
    m_sheet->setFocus();
    m_window.repaint();
}

void Cover::lower()
{
    m_tick.stop();
    delete m_sheet;
    for (const QPointer<QWidget>& other : m_hidden)
        if (other)
            other->show();
    m_hidden.clear();
    if (m_focus)
        m_focus->setFocus();
}

} // namespace anxin
