// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/progress.h"
#include "core/scales/catalogue.h"
#include "core/services/demoschool.h"
#include "core/services/rulebook.h"
#include "core/vault/backup/contents.h"
#include "core/vault/identity.h"
#include "core/vault/rescue/btree.h"
#include "core/vault/rescue/rescue.h"
#include "core/vault/schema.h"
#include "core/vault/vaultfolder.h"
#include "tests/support/vaulthome.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>

using namespace anxin;

namespace {

using Numbered = std::map<qint64, QByteArray>; // row number → all its values

// Every row of the tables that have row numbers, as the engine reads them.
std::map<QString, Numbered> rowsOf(Connection& connection)
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
struct School : VaultHome {
    std::map<QString, Numbered> truth;
    std::map<QString, std::map<qint64, std::set<quint32>>> pagesOf;
    QByteArray whole;
    Header before = *header();

    explicit School(int students)
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

struct Tally {
    qint64 onWholePages = 0, savedOfThem = 0;
    qint64 lost = 0, namedOfThem = 0, namedWrongly = 0, changed = 0;
};

// What the report says against what the engine had read before.
void compare(const School& school, const std::set<quint32>& destroyed, const RescueReport& report, Connection& rescued,
             Tally& tally)
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
        for (const auto& [number, values] : known->second) {
            const auto& pages = school.pagesOf.at(table.table).at(number);
            const bool wasWhole = std::ranges::none_of(pages, [&](quint32 page) { return destroyed.contains(page); });
            const auto found = rows.find(number);
            const bool isSaved = found != rows.end() && found->second == values && !standIns.contains(number);
            tally.onWholePages += wasWhole ? 1 : 0;
            tally.savedOfThem += wasWhole && isSaved ? 1 : 0;
            tally.lost += isSaved ? 0 : 1;
            tally.namedOfThem += !isSaved && named.contains(number) ? 1 : 0;
            tally.namedWrongly += isSaved && named.contains(number) ? 1 : 0;
            if (table.table == QStringLiteral("audit"))
                continue; // goes on with the numbers of entries that its end has lost
            tally.changed += found != rows.end() && !isSaved && !standIns.contains(number) ? 1 : 0;
        }
    }
}

QString percent(qint64 part, qint64 whole)
{
    return QString::number(whole == 0 ? 100.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 2) + u'%';
}

} // namespace

TEST_CASE("of a vault with 1 to 5 % of its pages destroyed at least 95 % of the whole rows are rescued and the rest is named",
          "[vault][rescue][promise]")
{
    School school{200};
    std::mt19937 random{20261126};
    Tally all;
    const int rounds = 15;
    for (int round = 0; round < rounds; ++round) {
        const auto destroyed = school.somePages(0.01 * (1 + round % 5), random);
        school.destroy(destroyed, random);
        const QString to = school.place.filePath(QStringLiteral("rescued %1").arg(round));
        const RescueReport report = school.rescue(to);
        CAPTURE(round);
        CHECK(std::set<quint32>(report.damagedPages.begin(), report.damagedPages.end()) == destroyed);
        auto vault = unlockVault(to, aPassword(), school.clock);
        REQUIRE(vault);
        CHECK_FALSE((*vault)->isHeld());
        CHECK((*vault)->connection().checkAllPages().isEmpty());
        Tally tally;
        compare(school, destroyed, report, (*vault)->connection(), tally);
        CHECK(100 * tally.savedOfThem >= 95 * tally.onWholePages);
        CHECK(tally.changed == 0);
        all.onWholePages += tally.onWholePages;
        all.savedOfThem += tally.savedOfThem;
        all.lost += tally.lost;
        all.namedOfThem += tally.namedOfThem;
        all.namedWrongly += tally.namedWrongly;
        all.changed += tally.changed;
        vault->reset();
        REQUIRE(QDir(to).removeRecursively());
    }
    CHECK(all.namedOfThem == all.lost);
    CHECK(all.namedWrongly == 0);
    CHECK(all.lost > 100); // the control: pages were really destroyed
    std::cout << "promise P4, R9: rows on whole pages rescued: " << all.savedOfThem << " of " << all.onWholePages << " ("
              << percent(all.savedOfThem, all.onWholePages).toStdString() << ") in " << rounds
              << " rounds; lost rows named: " << all.namedOfThem << " of " << all.lost
              << "; named wrongly: " << all.namedWrongly << "; saved with other content: " << all.changed << std::endl;
}

TEST_CASE("the engine alone loses whole tables where the rescue loses pages", "[vault][rescue]")
{
    School school{60}; // the control for the promise: without our own reader it would not hold
    const UnlockedKeys keys = *unlockKeys(school.before, aPassword());
    quint32 root = 0;
    {
        Connection connection = Connection::open(school.file("data-0001.db"), databaseKey(keys.keys, school.before));
        root = connection.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'answer_sheet'")
                   .one([](const Row& row) { return static_cast<quint32>(row.get<qint64>(0)); })
                   .value_or(0);
    }
    std::mt19937 random{1};
    school.destroy({root}, random);
    Connection damaged = Connection::open(school.file("data-0001.db"), databaseKey(keys.keys, school.before));
    CHECK_THROWS_AS(damaged.prepare("SELECT count(*) FROM answer_sheet WHERE seconds IS NULL OR 1").one([](const Row& row) {
        return row.get<qint64>(0);
    }),
                    Fault);
    damaged = Connection::inMemory();
    const RescueReport report = school.rescue(school.place.filePath(QStringLiteral("rescued")));
    const auto table = std::ranges::find(report.tables, QStringLiteral("answer_sheet"), &TableRescue::table);
    CHECK(table->saved == static_cast<qint64>(school.truth.at(table->table).size()));
    CHECK(table->lost.empty());
}

TEST_CASE("nothing is lost of a vault whose first page, with the list of its tables, is destroyed", "[vault][rescue]")
{
    School school{60};
    std::mt19937 random{2};
    school.destroy({1}, random);
    CHECK_THROWS_AS(school.unlock(), Fault);
    const QString to = school.place.filePath(QStringLiteral("rescued"));
    const RescueReport report = school.rescue(to);
    auto vault = unlockVault(to, aPassword(), school.clock);
    REQUIRE(vault);
    Tally tally;
    compare(school, {1}, report, (*vault)->connection(), tally);
    CHECK(100 * tally.savedOfThem >= 95 * tally.onWholePages);
    CHECK(tally.changed == 0);
    CHECK(report.isLogWhole);
}

TEST_CASE("a row that others need is stood in for, so that they are kept", "[vault][rescue]")
{
    School school{60};
    std::mt19937 random{3};
    std::set<quint32> pages;
    for (const auto& [number, on] : school.pagesOf.at(QStringLiteral("case_file")))
        pages.insert(on.begin(), on.end());
    school.destroy(pages, random);
    const QString to = school.place.filePath(QStringLiteral("rescued"));
    const RescueReport report = school.rescue(to);
    const auto files = std::ranges::find(report.tables, QStringLiteral("case_file"), &TableRescue::table);
    const auto notes = std::ranges::find(report.tables, QStringLiteral("session_note"), &TableRescue::table);
    CHECK(files->saved == 0);
    CHECK(files->lost.size() == school.truth.at(QStringLiteral("case_file")).size());
    CHECK_FALSE(files->standIns.empty());
    CHECK(notes->saved == static_cast<qint64>(school.truth.at(QStringLiteral("session_note")).size()));
}

TEST_CASE("a rescue leaves the damaged vault as it is and refuses a folder that is in use", "[vault][rescue]")
{
    School school{60};
    std::mt19937 random{4};
    school.destroy({5, 6}, random);
    const QByteArray damaged = school.read("data-0001.db");
    const auto keys = *unlockKeys(school.before, aPassword());
    const auto refused = rescueVault(school.path, school.before, keys, school.path, school.clock);
    CHECK(std::get<RestoreRefusal>(refused.error()) == RestoreRefusal::FolderInUse);
    school.rescue(school.place.filePath(QStringLiteral("rescued")));
    CHECK(school.read("data-0001.db") == damaged);
}

TEST_CASE("whichever page is destroyed, every row on the other pages is rescued", "[vault][rescue]")
{
    School school{60};
    std::mt19937 random{5};
    for (quint32 page = 1; page <= static_cast<quint32>(school.pageCount()); page += page < 12 ? 1 : 9) {
        school.destroy({page}, random);
        const QString to = school.place.filePath(QStringLiteral("rescued"));
        const RescueReport report = school.rescue(to);
        Tally tally;
        compare(school, {page}, report, (*unlockVault(to, aPassword(), school.clock))->connection(), tally);
        CAPTURE(page);
        CHECK(tally.savedOfThem == tally.onWholePages);
        CHECK(tally.namedOfThem == tally.lost);
        CHECK(tally.namedWrongly == 0);
        CHECK(tally.changed == 0);
        REQUIRE(QDir(to).removeRecursively());
    }
}
