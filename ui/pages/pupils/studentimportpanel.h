// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/answerimport.h"
#include "ui/models/studentimporting.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anxin {

class ColumnMapping;
class FileChooser;
class MessageBar;
class ProgressStrip;
class Task;

// A class list, read in by five steps: the file, its columns, what is wrong in it, what it will change, what became of it.
// Nothing is written before the fourth is confirmed; leaving or cancelling leaves nothing.
class StudentImportPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Step : quint8 { File, Columns, Check, Confirm, Done };

    // Both must outlive the panel.
    StudentImportPanel(StudentImporting& import, FileChooser& chooser);
    void begin();

    // The steps, as the buttons take them.
    void read(const QString& path);
    void check();
    void confirm();
    void commit();
    void leave();

    Step step() const;
    ColumnMapping& columns() { return *m_mapping; }
    MessageBar& bar() { return *m_bar; }
    ProblemsModel& problems() { return m_problems; }
    PlannedChangesModel& changes() { return m_changes; }
    const ImportCounts& counts() const { return m_plan.receipt.counts; }

Q_SIGNALS:
    void left();

private:
    QWidget* fileStep();
    QWidget* columnsStep();
    QWidget* checkStep();
    QWidget* confirmStep();
    QWidget* doneStep();
    QWidget* table(QAbstractTableModel& model, const QString& name, const QString& nothing, const QString& sentence);
    void go(Step step);
    void follow(Task* task, const QString& what);
    void locate(const ClassListFile& file);
    void showChecked(Staging<StagedStudent> staging);
    void say(std::array<QLabel*, 4>& figures, const ImportCounts& counts);

    StudentImporting& m_import;
    FileChooser& m_chooser;
    ProblemsModel m_problems;
    PlannedChangesModel m_changes;
    std::optional<ClassListColumns> m_columns;
    Staging<StagedStudent> m_staging;
    StudentPlan m_plan;
    QPointer<Task> m_task;
    QLabel* m_stepLine;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    ColumnMapping* m_mapping;
    QLabel* m_fileLine;
    QLabel* m_checked;
    QPushButton* m_write;
    std::array<QLabel*, 4> m_expected{}; // new, changed, same, not taken
    std::array<QLabel*, 4> m_became{};
    QStackedWidget* m_steps;
};

} // namespace anxin
