// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCalendarWidget>
#include <QSet>

class QTableView;

namespace anxin {

// A month as we draw it: the chosen day on accent, today in accent, days of other months faint. Days may be marked by a dot,
// and one week by a tint.
class MonthView final : public QCalendarWidget {
    Q_OBJECT
public:
    explicit MonthView(QDate today, QWidget* parent = nullptr);
    void setToday(QDate today);
    // Something is on these days.
    void setMarked(const QSet<QDate>& days);
    bool isMarked(QDate day) const { return m_marked.contains(day); }
    // Seven days from that one on are tinted.
    void setWeek(QDate monday);
    // The first and the last day that are shown, those of other months among them.
    QDate firstShown() const;
    QDate lastShown() const { return firstShown().addDays(6 * 7 - 1); }

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void putYearFirst();
    void writeHeading();

    QTableView* m_days = nullptr; // of the calendar
    QDate m_today;
    QDate m_monday;
    QSet<QDate> m_marked;
};

} // namespace anxin
