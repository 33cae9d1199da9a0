// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/dutyhours.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace anxin {

class ComboBox;
class MessageBar;
class OptionalTimeEdit;
class TextEdit;

// When the room is open and who is there, to be typed line by line and saved as one.
class DutyHoursPanel final : public QWidget {
    Q_OBJECT
public:
    struct Seams {
        std::function<std::vector<DutyHours>()> all;
        // In place of those that are there. What is wrong with them, a sentence each; then nothing has changed.
        std::function<QStringList(const std::vector<DutyHours>& hours)> set;
    };
    // Empty until it is refreshed.
    explicit DutyHoursPanel(Seams seams);
    void refresh();

    // A line below the others: the next day of the week at the same time with the same person.
    void add();
    void remove(int line); // from 0
    void save();

    int lines() const { return static_cast<int>(m_lines.size()); }
    std::vector<DutyHours> typed() const;
    TextEdit& onDuty(int line) { return *m_lines.at(static_cast<std::size_t>(line)).onDuty; }
    OptionalTimeEdit& opens(int line) { return *m_lines.at(static_cast<std::size_t>(line)).opens; }
    OptionalTimeEdit& closes(int line) { return *m_lines.at(static_cast<std::size_t>(line)).closes; }
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void left();

private:
    struct Line {
        ComboBox* weekday;
        OptionalTimeEdit* opens;
        OptionalTimeEdit* closes;
        TextEdit* onDuty;
    };
    void fill(const std::vector<DutyHours>& hours);
    void append(const DutyHours& hours);

    Seams m_seams;
    MessageBar* m_bar;
    QBoxLayout* m_column;
    QWidget* m_head;
    QPushButton* m_add;
    QPushButton* m_save;
    std::vector<Line> m_lines;
};

} // namespace anxin
