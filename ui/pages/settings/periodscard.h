// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/lessonperiod.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace anxin {

class MessageBar;
class OptionalTimeEdit;
class TextEdit;

struct PeriodsSeams {
    std::function<std::vector<LessonPeriod>()> all;
    // In place of those that are there. What is wrong with them, a sentence each; then nothing has changed.
    std::function<QStringList(const std::vector<LessonPeriod>& periods)> set;
};

// The lesson periods of a day, to be typed line by line and saved as one.
class PeriodsCard final : public QWidget {
    Q_OBJECT
public:
    // Empty until it is refreshed.
    explicit PeriodsCard(PeriodsSeams seams);
    // What was typed and is not saved stays.
    void refresh();

    // A line below the others, which proposes what follows from the two before it.
    void add();
    void remove(int line); // from 0
    void save();

    int lines() const { return static_cast<int>(m_lines.size()); }
    TextEdit& name(int line) { return *m_lines.at(static_cast<std::size_t>(line)).name; }
    OptionalTimeEdit& starts(int line) { return *m_lines.at(static_cast<std::size_t>(line)).starts; }
    OptionalTimeEdit& ends(int line) { return *m_lines.at(static_cast<std::size_t>(line)).ends; }
    bool isEdited() const;
    MessageBar& bar() { return *m_bar; }

private:
    struct Line {
        TextEdit* name;
        OptionalTimeEdit* starts;
        OptionalTimeEdit* ends;
    };
    std::vector<LessonPeriod> typed() const;
    QStringList misspelt() const;
    void fill(const std::vector<LessonPeriod>& periods);
    void append(const LessonPeriod& period);
    static QString nextName(const std::vector<LessonPeriod>& before);
    LessonPeriod proposal() const;
    void follow();

    PeriodsSeams m_seams;
    MessageBar* m_bar;
    QVBoxLayout* m_column;
    QWidget* m_head;
    QPushButton* m_add;
    QPushButton* m_save;
    std::vector<Line> m_lines;
    std::vector<LessonPeriod> m_kept; // as the vault has them
};

} // namespace anxin
