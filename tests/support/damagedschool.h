// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/scales/catalogue.h"
#include "core/services/demoschool.h"
#include "core/services/rulebook.h"
#include "core/vault/backup/contents.h"
#include "core/vault/identity.h"
#include "core/vault/rescue/btree.h"
#include "core/vault/rescue/rescue.h"
#include "core/vault/vaultfolder.h"
#include "tests/support/vaulthome.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace anxin {

using Numbered = std::map<qint64, QByteArray>; // row number → all its values

// Every row of the tables that have row numbers, as the engine reads them.
inline std::map<QString, Numbered> rowsOf(Connection& connection)
{
    std::map<QString, Numbered> all;
    for (const QString& table : tablesOf(connection)) {
        if (table == QStringLiteral("meta") || table == QStringLiteral("draft"))
            continue;
        QStringList values;
        for (const QString& column : columnsOf(connection, table))
            values << QStringLiteral("quote(%1)").arg(quotedName(column));
        Numbered& rows = all[table];
        connection
            .prepare(QStringLiteral("SELECT rowid, CAST(%1 AS BLOB) FROM %2")
                         .arg(values.join(QStringLiteral(" || ',' || ")), quotedName(table)))
            .all([&](const Row& row) { return rows.emplace(row.get<qint64>(0), row.get<QByteArray>(1)).second; });
    }
    return all;
}

// An invented school in a locked vault, with what the engine reads in it and the pages on which each row lies.
struct DamagedSchool : VaultHome {
    std::map<QString, Numbered> truth;
    std::map<QString, std::map<qint64, std::set<quint32>>> pagesOf;
    QByteArray whole;
    Header before = *header();

    explicit DamagedSchool(int students)
    {
        auto vault = std::move(*unlock());
        NoProgress progress;
        REQUIRE(fillDemo(*vault, Catalogue::shipped(), RuleBook::shipped(), {students, 1, 7}, progress));
        vault->close();
        vault.reset();
        whole = read("data-0001.db");
        before = *header();
        const UnlockedKeys keys = *unlockKeys(before, aPassword());
        Connection connection = Connection::open(file("data-0001.db"), databaseKey(keys.keys, before));
        truth = rowsOf(connection);
        const PageFile pages{file("data-0001.db"), databaseKey(keys.keys, before)};
        REQUIRE(pages.damaged().empty());
        for (const auto& [table, rows] : truth) {
            const quint32 root = connection.prepare("SELECT rootpage FROM sqlite_master WHERE name = :name")
                                     .one([](const Row& row) { return static_cast<quint32>(row.get<qint64>(0)); }, table)
                                     .value_or(0);
            for (const quint32 page : treeUnder(pages, root))
                if (kindOf(pages, page) == PageKind::TableLeaf)
                    for (const StoredRow& row : anxin::rowsOn(pages, page).rows)
                        pagesOf[table][row.number] = row.pages;
            REQUIRE(pagesOf[table].size() == rows.size()); // our reader sees the rows that the engine sees
        }
    }

    qsizetype pageCount() const { return whole.size() / PageFile::pageSize; }

    void destroy(const std::set<quint32>& pages, std::mt19937& random) const
    {
        QByteArray bytes = whole;
        for (const quint32 page : pages)
            for (qsizetype i = 0; i < PageFile::pageSize; ++i)
                bytes[(page - 1) * PageFile::pageSize + i] = static_cast<char>(random());
        write("data-0001.db", bytes);
    }
    std::set<quint32> somePages(double share, std::mt19937& random) const
    {
        std::set<quint32> pages;
        const auto wanted = std::max<std::size_t>(1, static_cast<std::size_t>(share * static_cast<double>(pageCount())));
        while (pages.size() < wanted)
            pages.insert(static_cast<quint32>(random() % static_cast<unsigned>(pageCount()) + 1));
        return pages;
    }
    RescueReport rescue(const QString& to)
    {
        auto report = rescueVault(path, before, *unlockKeys(before, aPassword()), to, clock);
        REQUIRE(report);
        return *report;
    }
};

struct RescueTally {
    qint64 onWholePages = 0, savedOfThem = 0;
    qint64 lost = 0, namedOfThem = 0, namedWrongly = 0, changed = 0;
    qint64 beyond = 0; // lost at the end of a table of which the report says that more may be lost than it names
};

// What the report says against what the engine had read before.
inline void compare(const DamagedSchool& school, const std::set<quint32>& destroyed, const RescueReport& report,
                    Connection& rescued, RescueTally& tally)
{
    const auto now = rowsOf(rescued);
    for (const TableRescue& table : report.tables) {
        const auto known = school.truth.find(table.table);
        if (known == school.truth.end())
            continue;
        std::set<qint64> named(table.lost.begin(), table.lost.end());
        named.insert(table.unknown.begin(), table.unknown.end());
        const std::set<qint64> standIns(table.standIns.begin(), table.standIns.end());
        const Numbered& rows = now.at(table.table);
        qint64 lastNamed = named.empty() ? 0 : *named.rbegin();
        for (const auto& [number, values] : rows)
            if (number > lastNamed && !standIns.contains(number))
                lastNamed = number;
        for (const auto& [number, values] : known->second) {
            const auto& pages = school.pagesOf.at(table.table).at(number);
            const bool wasWhole = std::ranges::none_of(pages, [&](quint32 page) { return destroyed.contains(page); });
            const auto found = rows.find(number);
            const bool isSaved = found != rows.end() && found->second == values && !standIns.contains(number);
            tally.onWholePages += wasWhole ? 1 : 0;
            tally.savedOfThem += wasWhole && isSaved ? 1 : 0;
            if (wasWhole && !isSaved)
                UNSCOPED_INFO("not rescued: " << table.table.toStdString() << ' ' << number);
            tally.lost += isSaved ? 0 : 1;
            tally.namedOfThem += !isSaved && named.contains(number) ? 1 : 0;
            tally.beyond += !isSaved && number > lastNamed && table.mayLackMore ? 1 : 0;
            tally.namedWrongly += isSaved && named.contains(number) ? 1 : 0;
            if (table.table == QStringLiteral("audit"))
                continue; // goes on with the numbers of entries that its end has lost
            tally.changed += found != rows.end() && !isSaved && !standIns.contains(number) ? 1 : 0;
        }
    }
}

} // namespace anxin
