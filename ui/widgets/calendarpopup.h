// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFrame>

namespace anxin {

class MonthView;

// A month to pick a day from, below the field that asked. Closes and deletes itself once a day was picked or it lost focus.
class CalendarPopup final : public QFrame {
    Q_OBJECT
public:
    CalendarPopup(QDate selected, QDate today, QWidget* parent);
    void showBelow(const QWidget* field);

Q_SIGNALS:
    void picked(QDate day);

private:
    MonthView* m_calendar;
};

} // namespace anxin
