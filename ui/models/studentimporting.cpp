// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentimporting.h"

#include "core/delivery/reportfiles.h"
#include "core/imports/readtable.h"
#include "core/writers/plainworkbook.h"

#include <QFileInfo>

#include <array>

namespace anxin {

ClassListFile readClassList(const QString& path, Progress& progress, const TextChoices& choices)
{
    auto table = readTableFile(path, progress, choices);
    if (!table)
        return {nullptr, sentence(table.error())};
    return {std::make_shared<const TableFile>(std::move(*table))};
}

QStringList ClassListColumns::samples(int column, int count) const
{
    QStringList found;
    for (int row = headerRow + 1; row < sheet->rowCount() && found.size() < count; ++row)
        if (const QString text = sheet->text(row, column).toString().trimmed(); !text.isEmpty())
            found << text;
    return found;
}

QStringList ClassListColumns::notes() const
{
    QStringList sentences;
    for (const ReadNote& note : notesOf(located(), studentImportFields()))
        sentences << sentence(note);
    return sentences;
}

Result<ClassListColumns, QString> locateClassList(std::shared_ptr<const TableFile> table)
{
    const auto located = locateTable(*table, studentImportFields());
    if (!located)
        return refuse(sentence(located.error()));
    return ClassListColumns{table, &located->sheet, located->headerRow, located->mapping};
}

ClassListColumns classListAt(std::shared_ptr<const TableFile> table, int sheet, std::optional<int> headerRow)
{
    const TableSheet& chosen = table->sheets.at(static_cast<std::size_t>(sheet));
    const ImportFields fields = studentImportFields();
    const int row = headerRow ? *headerRow : findHeaderRow(chosen, fields).value_or(0);
    Mapping mapping = guessMapping(headersIn(chosen, row), fields);
    return {std::move(table), &chosen, row, std::move(mapping)};
}

QStringList obstaclesOf(const ClassListColumns& columns)
{
    QStringList sentences;
    for (const MapRefusal& problem : problemsOf(columns.mapping, studentImportFields()))
        sentences << sentence(problem);
    return sentences;
}

Staging<StagedStudent> stageClassList(const ClassListColumns& columns, const Repairs& repairs, const SchoolContext& school,
                                      Progress& progress)
{
    return repairs.isEmpty() ? stageStudents(columns.located(), school, progress)
                             : stageRepaired(columns.located(), repairs, school, progress);
}

QString saveRejected(const LocatedTable& table, const std::vector<CellViolation>& violations, const QString& folder)
{
    const QString words = PlannedChangesModel::tr("Not taken");
    NoProgress atOnce;
    const PackedReport report{words, QStringLiteral("xlsx"), plainWorkbook(words, rejectedRows(table, violations))};
    const QString name = QStringLiteral("%1 %2").arg(QFileInfo(table.file.name).completeBaseName(), words);
    return writeReportFiles({report}, folder, name, atOnce).front().path;
}

StudentImporting::StudentImporting(Vault& vault, RegisterService& registered, std::function<QString()> beforeCommit)
    : m_vault(vault),
      m_beforeCommit(std::move(beforeCommit)),
      m_register(registered),
      m_import(vault),
      m_undo(vault),
      m_templates(vault)
{
}

SchoolContext StudentImporting::school()
{
    SchoolContext context{m_vault.clock().today(), {}};
    if (const auto school = m_register.school())
        context.stages.push_back(school->value.stage);
    return context;
}

ImportReceipt StudentImporting::commit(const Staging<StagedStudent>& staging, const QString& fileName, ListCover cover)
{
    m_troubleBefore = m_beforeCommit();
    NoProgress atOnce; // 5,000 pupils take some milliseconds, in one transaction
    return m_import.commit(staging, fileName, atOnce, cover);
}

Result<ClassListColumns, QString> StudentImporting::locate(std::shared_ptr<const TableFile> table, QString& name)
{
    auto known = m_templates.recognised(*table, ImportKind::Students, studentImportFields());
    name = known ? known->name : QString();
    if (!known)
        return locateClassList(std::move(table));
    return ClassListColumns{table, &known->table.sheet, known->table.headerRow, std::move(known->table.mapping)};
}

std::vector<KnownBatch> StudentImporting::batches()
{
    constexpr int asManyAsAnybodyScrolls = 200;
    return m_undo.batches(asManyAsAnybodyScrolls);
}

Result<UndoReceipt, UndoWhy> StudentImporting::takeBack(ImportBatchId id)
{
    m_troubleBefore = m_beforeCommit();
    return m_undo.takeBack(id);
}

void PlannedChangesModel::set(const StudentPlan& plan)
{
    beginResetModel();
    m_lines.clear();
    const ImportFields fields = studentImportFields();
    for (const PlannedStudent& planned : plan.rows)
        for (const FieldChange& change : planned.changes) {
            const ImportField* field = fields.find(change.field);
            m_lines.push_back({planned.row, planned.after.name, field ? field->label : change.field, change.from, change.to});
        }
    endResetModel();
}

int PlannedChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PlannedChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Row: return QString::number(line.row);
    case Name: return line.name;
    case What: return line.field;
    case From: return line.from;
    default: return line.to;
    }
}

QVariant PlannedChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Row"), tr("Name"), tr("Field"), tr("In the register"), tr("In the file")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace anxin
