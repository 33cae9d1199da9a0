// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/records/calendar/calendardays.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace anxin {

class Clock;
class DateEdit;
class MessageBar;
class OptionalDateEdit;
class TextEdit;
template <Tabled E>
class EnumCombo;

// What the card asks for. An act that is refused answers with what is wrong, a sentence each.
struct SchoolDaysSeams {
    const Clock* clock = nullptr; // must outlive the card
    std::function<std::vector<Stored<CalendarDays>>()> all;
    std::function<QStringList(const CalendarDays& days)> add;
    std::function<QStringList(const Stored<CalendarDays>& days)> save;
    std::function<void(const Stored<CalendarDays>& days)> remove;
    std::function<QStringList(const Stored<CalendarDays>& days)> bringBack;
};

// Holidays, make-up days and exams, a line each, above the fields with which one is entered or changed.
class SchoolDaysCard final : public QWidget {
    Q_OBJECT
public:
    // Empty until it is refreshed.
    explicit SchoolDaysCard(SchoolDaysSeams seams);
    // What stands in the fields stays.
    void refresh();

    // What the button and Enter do: adds what stands in the fields, or saves the line that is being changed.
    void enter();
    // Of the lines as they are shown, from 0.
    void change(int line);
    void remove(int line);
    int lines() const { return static_cast<int>(m_shown.size()); }

    EnumCombo<DayKind>& kind() { return *m_kind; }
    TextEdit& name() { return *m_name; }
    DateEdit& first() { return *m_first; }
    OptionalDateEdit& last() { return *m_last; }
    MessageBar& bar() { return *m_bar; }

private:
    QWidget* fields();
    QWidget* lineFor(const Stored<CalendarDays>& days);
    QStringList misspelt() const;
    void bringBack();
    void startChanging(std::optional<Stored<CalendarDays>> days);

    SchoolDaysSeams m_seams;
    EnumCombo<DayKind>* m_kind;
    TextEdit* m_name;
    DateEdit* m_first;
    OptionalDateEdit* m_last;
    MessageBar* m_bar;
    QPushButton* m_enter;
    QPushButton* m_leave;
    QVBoxLayout* m_column;
    std::vector<Stored<CalendarDays>> m_shown;
    std::optional<Stored<CalendarDays>> m_changing; // else the fields are for a new one
    std::optional<Stored<CalendarDays>> m_removed;
};

} // namespace anxin
