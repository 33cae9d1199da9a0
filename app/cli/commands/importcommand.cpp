// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importcommand.h"

#include "core/imports/readtable.h"
#include "core/records/school/schoolrepository.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/backups.h"
#include "core/writers/plainworkbook.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::size_t mostLines = 20; // of what is wrong, so that the counts below them stay in sight
constexpr qint64 largestMap = 1024 * 1024;

QJsonObject toJson(const CellViolation& violation)
{
    return {{QStringLiteral("row"), violation.row},
            {QStringLiteral("column"), violation.column >= 0 ? columnLetters(violation.column) : QString()},
            {QStringLiteral("header"), violation.header},
            {QStringLiteral("field"), violation.violation.field},
            {QStringLiteral("refused"), violation.weight == CellViolation::Weight::Refuses},
            {QStringLiteral("message"), sentence(violation)}};
}

QJsonObject toJson(const ImportCounts& counts)
{
    return {{QStringLiteral("read"), counts.read},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("skipped"), counts.skipped}};
}

} // namespace

void ImportCommand::describeFile(CLI::App& verb)
{
    verb.add_option("FILE", m_file, utf8(Tr::tr("Workbook (.xlsx, .xls, .ods) or text table (.csv)")))->required();
    verb.add_option("--map", m_map, utf8(Tr::tr("Which column holds what, as a JSON file")))->type_name("MAP.json");
    verb.add_option("--sheet", m_sheet, utf8(Tr::tr("Name of the sheet, where the file has several")))->type_name("SHEET");
    verb.add_flag("--dry-run", m_rehearsal, utf8(Tr::tr("Say what would happen and write nothing")));
    verb.add_option("--errors", m_errors, utf8(Tr::tr("Where to write the rows that were not taken, to be corrected")))
        ->type_name("OUT.xlsx");
}

QString ImportCommand::fileName() const
{
    return QFileInfo(pathFrom(m_file)).fileName();
}

Result<TableFile, Failure> ImportCommand::readFile(Context& context) const
{
    auto file = readTableFile(pathFrom(m_file), context.progress);
    if (!file)
        return refuse(failureOf(file.error()));
    if (!m_sheet.empty()) {
        const QString wanted = QString::fromStdString(m_sheet);
        std::erase_if(file->sheets, [&](const TableSheet& sheet) { return sheet.name() != wanted; });
        if (file->sheets.empty())
            return refuse(wrongUsage(sentence(MapRefusal{MapWhy::NoSuchSheet, wanted})));
    }
    return std::move(*file);
}

Result<LocatedTable, Failure> ImportCommand::locate(const TableFile& file, const ImportFields& fields) const
{
    if (!hasMap()) {
        auto table = locateTable(file, fields);
        if (!table)
            return refuse(failureOf(table.error()));
        return std::move(*table);
    }
    const auto bytes = readSmallFile(pathFrom(m_map), largestMap);
    if (!bytes)
        return refuse(wrongUsage(Tr::tr("The file with the mapping is not there.")));
    const auto map = readMapFile(*bytes);
    if (!map)
        return refuse(failureOf(map.error()));
    auto table = locateTable(file, *map, fields);
    if (!table)
        return refuse(failureOf(table.error()));
    return std::move(*table);
}

std::optional<Failure> ImportCommand::listRejected(const LocatedTable& table, const ImportReceipt& receipt) const
{
    if (m_errors.empty() || receipt.counts.skipped == 0)
        return std::nullopt;
    try {
        replaceFile(pathFrom(m_errors), plainWorkbook(Tr::tr("Not taken"), rejectedRows(table, receipt.violations)));
        return std::nullopt;
    } catch (const Fault& fault) { // the import is over by now: the words of a fault, "nothing was changed", would be untrue
        return Failure{failureOf(fault).code,
                       m_rehearsal
                           ? Tr::tr("The list of rows that would not be taken could not be written. Choose another place "
                                    "for it with --errors.")
                           : Tr::tr("The import itself is done and saved; only the list of rows that were not taken could "
                                    "not be written. Import the file again with another place for --errors: rows that are "
                                    "in already stay as they are.")};
    }
}

void ImportCommand::print(const Context& context, const QStringList& unread, const ImportReceipt& receipt) const
{
    if (!unread.isEmpty())
        printLine(context,
                  Tr::tr("Columns that were not read: %1.").arg(unread.join(Tr::tr(", ", "between names of columns"))));
    const std::size_t shown = std::min(receipt.violations.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i)
        printLine(context, sentence(receipt.violations[i]));
    if (shown < receipt.violations.size())
        printLine(context, Tr::tr("… and %1 more. --json shows all of them, --errors writes the rows into a workbook.")
                               .arg(receipt.violations.size() - shown));
    const ImportCounts& counts = receipt.counts;
    printLine(context, Tr::tr("Rows read: %1. New: %2, changed: %3, same as before: %4, not taken: %5.")
                           .arg(counts.read)
                           .arg(counts.added)
                           .arg(counts.changed)
                           .arg(counts.unchanged)
                           .arg(counts.skipped));
    if (m_rehearsal)
        printLine(context, Tr::tr("This was a rehearsal: nothing was written."));
}

Ending ImportCommand::report(Context& context, const LocatedTable& table, const QStringList& unread,
                             const ImportReceipt& receipt, QJsonObject more) const
{
    const std::optional<Failure> notListed = listRejected(table, receipt);
    if (context.json) {
        QJsonArray problems;
        for (const CellViolation& violation : receipt.violations)
            problems.append(toJson(violation));
        more.insert(QStringLiteral("dry_run"), m_rehearsal);
        more.insert(QStringLiteral("counts"), toJson(receipt.counts));
        more.insert(QStringLiteral("problems"), problems);
        more.insert(QStringLiteral("unread_columns"), QJsonArray::fromStringList(unread));
        printJson(context, more);
    } else {
        print(context, unread, receipt);
    }
    if (notListed)
        return refuse(*notListed);
    return receipt.counts.skipped > 0 ? ExitCode::RowsRefused : ExitCode::Done;
}

void ImportCommand::tellNotes(const Context& context, const LocatedTable& table, const ImportFields& fields)
{
    for (const ReadNote& note : notesOf(table, fields))
        tell(context, sentence(note));
}

std::optional<Failure> ImportCommand::emptiness(int rowsRead)
{
    if (rowsRead > 0)
        return std::nullopt;
    return Failure{
        ExitCode::RefusedByRule,
        Tr::tr("The file has headers, but no row below them. Nothing was written. Check whether it is the right one.")};
}

void ImportCommand::backUpBefore(const Context& context, Vault& vault) const
{
    if (m_rehearsal)
        return;
    if (const QString trouble = backUpBy(Occasion::LargeChange, vault, context.verifyBackup); !trouble.isEmpty())
        tell(context, trouble);
}

Result<SchoolContext, Failure> ImportCommand::schoolOf(Context& context, Vault& vault)
{
    const auto school = SchoolRepository{vault.connection()}.find();
    if (!school)
        return refuse(Failure{ExitCode::RefusedByRule, Tr::tr("This vault has no school yet.")});
    return SchoolContext{context.clock.today(), {school->value.stage}};
}

} // namespace anxin
