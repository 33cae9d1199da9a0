// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"

#include <QWidget>

class QLabel;

namespace anxin {

class EmptyAware;
class ListView;
class MonthView;
class Pill;
class RowActions;
class Unscheduled;
class WeekModel;
struct Places;

// Beside the week: a month that marks the days with appointments and leads to a week, and who is still to be booked, to be
// dragged onto the week or booked by Enter.
class WeekDock final : public QWidget {
    Q_OBJECT
public:
    // The models must outlive it.
    WeekDock(WeekModel& week, Unscheduled& unscheduled, const Places& places);
    MonthView& month() { return *m_month; }
    ListView& list() { return *m_list; }
    RowActions& actions() { return *m_actions; }
    void refreshIfStale();
    // What gives way by itself asks for no width.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void weekWanted(QDate day);
    void wanted(StudentId student); // at a time that the page proposes

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void markDays();
    void fitMonth();
    void changeEvent(QEvent* event) override;

    WeekModel& m_week;
    Unscheduled& m_unscheduled;
    MonthView* m_month;
    ListView* m_list;
    RowActions* m_actions;
    Pill* m_count;
    QLabel* m_nobody;
};

} // namespace anxin
