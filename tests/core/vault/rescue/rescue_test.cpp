// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/damagedschool.h"

using namespace anxin;

namespace {
enum class Part : quint8 { Rows, Indexes };
// Of a table: the page with its newest rows, or all pages of its indexes.
std::set<quint32> pagesOf(const DamagedSchool& school, const char* table, Part part)
{
    const UnlockedKeys keys = *unlockKeys(school.before, aPassword());
    const DatabaseKey key = databaseKey(keys.keys, school.before);
    Connection connection = Connection::open(school.file("data-0001.db"), key);
    const PageFile file{school.file("data-0001.db"), key};
    std::set<quint32> pages;
    connection.prepare("SELECT rootpage FROM sqlite_master WHERE tbl_name = :table AND type = :type AND rootpage > 0")
        .all(
            [&](const Row& row) {
                const auto tree = treeUnder(file, static_cast<quint32>(row.get<qint64>(0)));
                if (part == Part::Rows)
                    pages.insert(tree.back());
                else
                    pages.insert(tree.begin(), tree.end());
                return true;
            },
            QString::fromLatin1(table), part == Part::Rows ? QStringLiteral("table") : QStringLiteral("index"));
    return pages;
}

RescueReport rescueWithout(DamagedSchool& school, const std::set<quint32>& pages)
{
    std::mt19937 random{6};
    school.destroy(pages, random);
    const QString to = school.place.filePath(QStringLiteral("rescued"));
    RescueReport report = school.rescue(to);
    REQUIRE(QDir(to).removeRecursively());
    return report;
}

TableRescue tableOf(const RescueReport& report, const char* table)
{
    return *std::ranges::find(report.tables, QLatin1StringView(table), &TableRescue::table);
}
} // namespace

TEST_CASE("the engine alone loses whole tables where the rescue loses pages", "[vault][rescue]")
{
    DamagedSchool school{60}; // the control for the promise: without our own reader it would not hold
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
    DamagedSchool school{60};
    std::mt19937 random{2};
    school.destroy({1}, random);
    CHECK_THROWS_AS(school.unlock(), Fault);
    const QString to = school.place.filePath(QStringLiteral("rescued"));
    const RescueReport report = school.rescue(to);
    auto vault = unlockVault(to, aPassword(), school.clock);
    REQUIRE(vault);
    RescueTally tally;
    compare(school, {1}, report, (*vault)->connection(), tally);
    CHECK(100 * tally.savedOfThem >= 95 * tally.onWholePages);
    CHECK(tally.changed == 0);
    CHECK(report.isLogWhole);
}

TEST_CASE("a row that others need is stood in for, so that they are kept", "[vault][rescue]")
{
    DamagedSchool school{60};
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
    DamagedSchool school{60};
    std::mt19937 random{4};
    school.destroy({5, 6}, random);
    const QByteArray damaged = school.read("data-0001.db");
    const auto keys = *unlockKeys(school.before, aPassword());
    const auto refused = rescueVault(school.path, school.before, keys, school.path, school.clock);
    CHECK(std::get<CreateRefusal>(refused.error()) == CreateRefusal::FolderInUse);
    school.rescue(school.place.filePath(QStringLiteral("rescued")));
    CHECK(school.read("data-0001.db") == damaged);
}

TEST_CASE("a stand-in for an owner that nothing names does not take the number of a lost row", "[vault][rescue]")
{
    DamagedSchool school{60};
    std::mt19937 random{4};
    std::set<quint32> pages;
    for (const char* table : {"campaign", "answer_sheet"}) // critical answers need sheets, and sheets a campaign nobody knows
        for (const auto& [number, on] : school.pagesOf.at(QLatin1StringView(table)))
            pages.insert(on.begin(), on.end());
    school.destroy(pages, random);
    const QString to = school.place.filePath(QStringLiteral("rescued"));
    const RescueReport report = school.rescue(to);
    RescueTally tally;
    compare(school, pages, report, (*unlockVault(to, aPassword(), school.clock))->connection(), tally);
    CHECK(tally.savedOfThem == tally.onWholePages);
    CHECK(tally.changed == 0);
    CHECK(tally.namedOfThem == tally.lost);
}

TEST_CASE("whichever page is destroyed, every row on the other pages is rescued", "[vault][rescue]")
{
    DamagedSchool school{60};
    std::mt19937 random{5};
    for (quint32 page = 1; page <= static_cast<quint32>(school.pageCount()); page += page < 12 ? 1 : 9) {
        school.destroy({page}, random);
        const QString to = school.place.filePath(QStringLiteral("rescued"));
        const RescueReport report = school.rescue(to);
        RescueTally tally;
        compare(school, {page}, report, (*unlockVault(to, aPassword(), school.clock))->connection(), tally);
        CAPTURE(page);
        CHECK(tally.savedOfThem == tally.onWholePages);
        CHECK(tally.namedOfThem + tally.beyond == tally.lost);
        CHECK(tally.namedWrongly == 0);
        CHECK(tally.changed == 0);
        REQUIRE(QDir(to).removeRecursively());
    }
}

TEST_CASE("a report says of a table whose end is lost that more may be lost than it names", "[vault][rescue]")
{
    DamagedSchool school{60};
    const std::set<quint32> end = pagesOf(school, "answer_sheet", Part::Rows);
    const std::set<quint32> indexes = pagesOf(school, "answer_sheet", Part::Indexes);
    std::set<quint32> both = end;
    both.insert(indexes.begin(), indexes.end());

    const RescueReport named = rescueWithout(school, end);
    CHECK_FALSE(tableOf(named, "answer_sheet").mayLackMore); // its indexes name every row
    CHECK_FALSE(tableOf(named, "answer_sheet").lost.empty());
    CHECK_FALSE(named.isAllSaved());

    CHECK_FALSE(rescueWithout(school, indexes).mayLackMore()); // the rows are there
    CHECK(rescueWithout(school, indexes).isAllSaved());

    const RescueReport unnamed = rescueWithout(school, both);
    CHECK(tableOf(unnamed, "answer_sheet").mayLackMore);
    CHECK_FALSE(tableOf(unnamed, "student").mayLackMore);
    CHECK_FALSE(unnamed.isAllSaved());
}

TEST_CASE("a report says that more may be lost of a table whose rows have no numbers", "[vault][rescue]")
{
    DamagedSchool school{60};
    const RescueReport report = rescueWithout(school, pagesOf(school, "draft", Part::Rows));
    CHECK(tableOf(report, "draft").mayLackMore);
    CHECK_FALSE(report.isAllSaved());
}
