// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentimporting.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace anxin {

class ColumnMapping;
class EarlierImports;
class FileChooser;
class ImportCheck;
class ImportConfirm;
class ImportFigures;
class KeptTemplates;
class ListSource;
class MessageBar;
class ProgressStrip;
class Task;
class TextEdit;

// A class list, read in by five steps: the file, its columns, what is wrong in it, what it will change, what became of it.
// Nothing is written before the fourth is confirmed; leaving or cancelling leaves nothing. What was read in, now or before, can
// be taken back.
class StudentImportPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Step : quint8 { File, Columns, Check, Confirm, Done };

    // Both must outlive the panel.
    StudentImportPanel(StudentImporting& import, FileChooser& chooser);
    void begin();

    // The steps, as the buttons take them.
    void read(const QString& path, const TextChoices& choices = {});
    void keepTemplate();
    void forgetTemplate();
    void check();
    void saveRejectedIn(const QString& folder);
    void confirm();
    void commit();
    void leave();
    // Asks on the bar whether an import is to be taken back; the bar's button does so.
    void askBack(ImportBatchId batch);
    void takeBack();

    Step step() const;
    ListSource& source() { return *m_source; }
    ColumnMapping& columns() { return *m_mapping; }
    EarlierImports& earlier() { return *m_earlier; }
    KeptTemplates& kept() { return *m_kept; }
    MessageBar& bar() { return *m_bar; }
    ImportCheck& problems() { return *m_check; }
    TextEdit& templateName() { return *m_template; }
    ImportConfirm& confirmation() { return *m_confirm; }
    const ImportCounts& counts() const { return m_plan.receipt.counts; }
    const std::optional<ImportBatchId>& written() const { return m_written; }

Q_SIGNALS:
    void left();

private:
    QWidget* fileStep();
    QWidget* columnsStep();
    QWidget* doneStep();
    void connectCheck();
    void go(Step step);
    void saveRejectedRows();
    void follow(Task* task, const QString& what);
    void locate(const ClassListFile& file);
    void showColumns(ClassListColumns columns);
    void recheck();
    LocatedTable checkedTable() const;
    void plan();
    void showChecked(Staging<StagedStudent> staging);

    StudentImporting& m_import;
    FileChooser& m_chooser;
    QString m_path;
    std::optional<ClassListColumns> m_columns;
    Repairs m_repairs;
    std::unique_ptr<const TableFile> m_repaired; // null: as the file is
    Staging<StagedStudent> m_staging;
    StudentPlan m_plan;
    std::optional<ImportBatchId> m_written;   // by this import
    std::optional<ImportBatchId> m_askedBack; // as long as the bar asks
    QPointer<Task> m_task;
    QLabel* m_stepLine;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    ListSource* m_source;
    ColumnMapping* m_mapping;
    EarlierImports* m_earlier;
    KeptTemplates* m_kept;
    QWidget* m_before = nullptr; // around these two
    QLabel* m_fileLine;
    TextEdit* m_template;
    ImportCheck* m_check;
    ImportConfirm* m_confirm;
    ImportFigures* m_became;
    QLabel* m_until;
    QStackedWidget* m_steps;
};

} // namespace anxin
