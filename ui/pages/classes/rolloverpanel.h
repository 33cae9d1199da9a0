// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/rollovermodel.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anxin {

class FileChooser;
class ListView;
class MessageBar;
class ProgressStrip;
class RolloverChanges;
class RolloverAnswers;
class Task;

// The new school year in four steps: who graduates or changes class, what becomes of what is still open, a last look, what
// became of it. Nothing is written before the third is confirmed; for 30 days it can be taken back.
class RolloverPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Step : quint8 { Changes, Open, Confirm, Done };

    // Model and chooser must outlive the panel. `importStudents` leads to where newcomers are read in.
    RolloverPanel(RolloverModel& model, FileChooser& chooser, std::function<void()> importStudents);
    void begin();

    // The steps, as the buttons take them.
    void read(const QString& path); // a class list of the new year
    void goOn();
    void back();
    void commit();
    void askBack();
    void takeBack();
    void leave();

    Step step() const;
    MessageBar& bar() { return *m_bar; }
    RolloverChanges& changes() { return *m_changes; }
    RolloverAnswers& answers() { return *m_answers; }

Q_SIGNALS:
    void left();

private:
    QWidget* confirmStep();
    QWidget* doneStep(std::function<void()> importStudents);
    void go(Step step);
    void follow();
    void tellOfBatch(const KnownBatch& known);

    RolloverModel& m_model;
    FileChooser& m_chooser;
    QPointer<Task> m_task;
    bool m_isAsking = false; // whether to take it back
    QLabel* m_title;
    QLabel* m_stepLine;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    RolloverChanges* m_changes;
    RolloverAnswers* m_answers;
    std::array<QLabel*, 4> m_figures{};
    QLabel* m_kept;
    QPushButton* m_write;
    QLabel* m_written;
    QLabel* m_became;
    QStackedWidget* m_steps;
};

} // namespace anxin
