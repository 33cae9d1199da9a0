// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/schoolcalendar.h"
#include "ui/pages/settings/periodscard.h"
#include "ui/pages/settings/schooldayscard.h"

class QLabel;
class QVBoxLayout;

namespace anxin {

class Clock;
class DateEdit;
class MessageBar;

// One term as the panel shows it.
struct ShownTerm {
    Term term;
    DayRange lessons; // as entered, else as expected
    bool isEntered;
    friend bool operator==(const ShownTerm&, const ShownTerm&) = default;
};

// What the panel asks for, because it knows nothing of vaults.
struct CalendarSeams {
    const Clock* clock = nullptr; // must outlive the panel
    std::function<std::vector<ShownTerm>()> terms;
    // Nothing where the dates were taken; else what is wrong with them, a sentence each.
    std::function<QStringList(const TermDates& dates)> enter;
    std::function<void()> editSchool;
    SchoolDaysSeams days;
    PeriodsSeams periods;

    explicit operator bool() const { return static_cast<bool>(terms); }
};

// The school: its name, when its terms begin and end, its holidays and the periods of its day. A term needs no entry: then the
// days that the rule expects hold.
class CalendarPanel final : public QWidget {
    Q_OBJECT
public:
    // Empty until it is refreshed. What was typed and not entered stays when it is refreshed again.
    explicit CalendarPanel(CalendarSeams seams);
    void refresh();
    // Of the rows as they are shown, from 0. What the button of a row does.
    void enter(int row);
    DateEdit& first(int row) { return *m_rows.at(static_cast<std::size_t>(row)).first; }
    DateEdit& last(int row) { return *m_rows.at(static_cast<std::size_t>(row)).last; }
    SchoolDaysCard& days() { return *m_days; }
    PeriodsCard& periods() { return *m_periods; }
    MessageBar& bar() { return *m_bar; }

private:
    struct Row {
        Term term;
        DateEdit* first;
        DateEdit* last;
    };
    QWidget* rowFor(const ShownTerm& shown);

    CalendarSeams m_seams;
    MessageBar* m_bar;
    QVBoxLayout* m_column;
    SchoolDaysCard* m_days;
    PeriodsCard* m_periods;
    std::vector<ShownTerm> m_shown;
    std::vector<Row> m_rows;
};

} // namespace anxin
