// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/rescue/pagefile.h"

#include <QString>

namespace anxin {

// What was and what was not saved of one table.
struct TableRescue {
    QString table;
    qint64 saved = 0;             // rows as they were
    std::vector<qint64> lost;     // row numbers that an index, a reference or a broken row names, or the header for the log
    std::vector<qint64> unknown;  // numbers below the highest that nothing names: lost, deleted long ago, or never given
    std::vector<qint64> standIns; // made again without content because saved rows belong to them, or as the schema brings them
    bool mayLackMore = false;     // than is named above: damaged pages of which nothing whole says how much stood on them
};

struct RescueReport {
    quint32 pages = 0;
    std::vector<quint32> damagedPages;
    std::vector<quint32> unplacedPages; // whole, but it cannot be told to which table their rows belong
    std::vector<TableRescue> tables;
    bool isLogWhole = false; // from its first entry to the last that the header knows

    qint64 saved() const;
    qint64 lost() const;
    qint64 unknown() const;
    bool mayLackMore() const; // any of the tables
    bool isAllSaved() const;  // and nothing speaks against it
};

// Writes what is whole in `file` into `target`, an empty database of the newest schema: row by row, also of pages whose parents
// are damaged. `auditCount`: how many entries the log should have, as far as is known. Every reference of the target holds
// afterwards. Throws Fault where the target cannot be written.
RescueReport salvage(const PageFile& file, Connection& target, qint64 auditCount);

} // namespace anxin
