// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/damagedschool.h"

using namespace anxin;

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
        CHECK(tally.namedOfThem == tally.lost);
        CHECK(tally.namedWrongly == 0);
        CHECK(tally.changed == 0);
        REQUIRE(QDir(to).removeRecursively());
    }
}
