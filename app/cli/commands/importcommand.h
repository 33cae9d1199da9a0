// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/imports/classlabel.h"
#include "core/imports/importreceipt.h"

namespace anxin {

// What every import of a file has in common: where the file is, how its columns are mapped, rehearsal, the workbook of
// rejected rows, and how the result is told.
class ImportCommand : public VaultCommand {
protected:
    void describeFile(CLI::App& verb);
    Result<TableFile, Failure> readFile(Context& context) const;
    Result<LocatedTable, Failure> locate(const TableFile& file, const ImportFields& fields) const;
    bool hasMap() const { return !m_map.empty(); }
    bool isRehearsal() const { return m_rehearsal; }
    // What the person should know of the file: hidden rows, sheets that are not read, and the like.
    static void tellNotes(const Context& context, const LocatedTable& table, const ImportFields& fields);
    // Refused where a file has no rows: it may be the wrong one.
    static std::optional<Failure> emptiness(int rowsRead);
    // So that the state before an import can be had back. What goes wrong is told; the import goes on.
    void backUpBefore(const Context& context, Vault& vault) const;
    QString fileName() const;

    // Writes the rejected rows where they were asked for, tells counts and problems. Exit code RowsRefused where rows were.
    // `unread`: headers of the columns that nothing was taken from.
    Ending report(Context& context, const LocatedTable& table, const QStringList& unread, const ImportReceipt& receipt,
                  QJsonObject more) const;
    // The stage of the school, for class labels that do not name one.
    static Result<SchoolContext, Failure> schoolOf(Context& context, Vault& vault);

private:
    void print(const Context& context, const QStringList& unread, const ImportReceipt& receipt) const;
    // Nothing where the list was written, or was not asked for.
    std::optional<Failure> listRejected(const LocatedTable& table, const ImportReceipt& receipt) const;

    std::string m_file;
    std::string m_map;
    std::string m_sheet;
    std::string m_errors;
    bool m_rehearsal = false;
};

} // namespace anxin
