// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/csvparser.h"
#include "core/imports/repairs.h"
#include "core/imports/studentimport.h"
#include "core/imports/templates.h"
#include "core/services/batchundo.h"
#include "core/services/registerservice.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace anxin {

// A class list on its way in. Nothing is written before `commit`. Reading and staging take and give values only, so that they
// may run on a worker thread; the rest lives on the vault's thread.

// A file that was read, or why not, in words.
struct ClassListFile {
    std::shared_ptr<const TableFile> table; // null: refused
    QString refusal = {};
};
// `choices`: of a text file, where a person knows better than the program.
ClassListFile readClassList(const QString& path, Progress& progress, const TextChoices& choices = {});

// Where in a file the pupils stand, and what the columns hold; the mapping is a person's to correct.
struct ClassListColumns {
    std::shared_ptr<const TableFile> table;
    const TableSheet* sheet; // of `table`
    int headerRow;
    Mapping mapping;

    LocatedTable located() const { return {*table, *sheet, headerRow, mapping}; }
    // What a person should know of the file before going on.
    QStringList notes() const;
    // The first values below the header, for a person to recognise the column.
    QStringList samples(int column, int count) const;
};
Result<ClassListColumns, QString> locateClassList(std::shared_ptr<const TableFile> table);
// Where a person says that it stands; without a row, where it is found in that sheet, or its first. The sheet has a row.
ClassListColumns classListAt(std::shared_ptr<const TableFile> table, int sheet, std::optional<int> headerRow);
// Why these columns are not enough; empty where they are.
QStringList obstaclesOf(const ClassListColumns& columns);
Staging<StagedStudent> stageClassList(const ClassListColumns& columns, const Repairs& repairs, const SchoolContext& school,
                                      Progress& progress);
// Writes the rows that are not taken, with what is wrong with each, as a workbook of its own into the folder, beside whatever
// is there. Nothing in it comes from the vault. Returns where it lies; throws Fault.
QString saveRejected(const LocatedTable& table, const std::vector<CellViolation>& violations, const QString& folder);

class StudentImporting {
public:
    // Both must outlive it.
    // `beforeCommit`: e.g. makes a backup. Says what went wrong, in words; the import goes on.
    StudentImporting(
        Vault& vault, RegisterService& registered, std::function<QString()> beforeCommit = [] { return QString(); });
    // What the class names in a list are relative to: today, and the stage of the school.
    SchoolContext school();
    // What `commit` would do; writes nothing.
    StudentPlan plan(const Staging<StagedStudent>& staging, ListCover cover) { return m_import.plan(staging, cover); }
    ImportReceipt commit(const Staging<StagedStudent>& staging, const QString& fileName, ListCover cover);
    // What `beforeCommit` said of the last commit.
    const QString& troubleBefore() const { return m_troubleBefore; }

    // What was read in, the newest first, and whether it can be taken back.
    std::vector<KnownBatch> batches();
    std::optional<KnownBatch> batch(ImportBatchId id) { return m_undo.batch(id); }
    // Also after `beforeCommit`.
    Result<UndoReceipt, UndoWhy> takeBack(ImportBatchId id);
    const Clock& clock() const { return m_vault.clock(); }
    // How the columns of a source are read, kept for the next file.
    ImportTemplates& templates() { return m_templates; }
    // As a template says, where one knows the header row, else as guessed. `name` of the template.
    Result<ClassListColumns, QString> locate(std::shared_ptr<const TableFile> table, QString& name);

private:
    Vault& m_vault;
    std::function<QString()> m_beforeCommit;
    QString m_troubleBefore;
    RegisterService& m_register;
    StudentImport m_import;
    BatchUndo m_undo;
    ImportTemplates m_templates;
};

// What an import will change in pupils who are known already: old and new, field by field.
class PlannedChangesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Row, Name, What, From, To, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(const StudentPlan& plan);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int row;
        QString name;
        QString field;
        QString from;
        QString to;
    };
    std::vector<Line> m_lines;
};

} // namespace anxin
