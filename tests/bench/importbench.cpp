// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a class list of 5,000 pupils (.xlsx) into an encrypted vault on disk, and beside it reads the same file and inserts
// the same rows through bare SQLCipher, in turn. Build it in Release:
//     cmake --build --preset release --target bench-import && build/release/tests/bench-import
// The number of rounds may be given; one is right under `valgrind --tool=callgrind`.
//
// The bare side has the schema with all its indexes, checks and references in common with us, the file profile, and one
// transaction. It does not check, map, match or log anything: the rows that it inserts are those that an import left.

#include "core/imports/readtable.h"
#include "core/imports/studentimport.h"
#include "core/vault/vaultfolder.h"
#include "core/writers/plainworkbook.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace anxin;

namespace {

constexpr int pupils = 5000;
constexpr int usualRounds = 15;

QByteArray classList()
{
    constexpr std::array surnames{u"王", u"李", u"张", u"刘", u"陈", u"杨", u"曾", u"单", u"欧阳", u"黄", u"赵", u"周"};
    constexpr std::array given{u"小红", u"伟",   u"子涵", u"思远", u"静",   u"雨桐", u"一鸣",
                               u"可馨", u"浩然", u"欣怡", u"宇轩", u"梓涵", u"俊杰"};
    std::vector<QStringList> rows{{QStringLiteral("学号"), QStringLiteral("姓名"), QStringLiteral("性别"),
                                   QStringLiteral("出生日期"), QStringLiteral("年级"), QStringLiteral("班级"),
                                   QStringLiteral("就读方式")}};
    for (int i = 0; i < pupils; ++i) {
        const int grade = i % 3;
        rows.push_back({QStringLiteral("%1").arg(20260000 + i),
                        QStringView(surnames[static_cast<std::size_t>(i) % surnames.size()]).toString() +
                            QStringView(given[static_cast<std::size_t>(i / 7) % given.size()]).toString(),
                        i % 2 == 0 ? QStringLiteral("男") : QStringLiteral("女"),
                        QStringLiteral("%1-%2-%3")
                            .arg(2013 - grade)
                            .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                            .arg(1 + i % 28, 2, 10, QLatin1Char('0')),
                        QStringLiteral("%1年级").arg(QStringView(u"七八九").sliced(grade, 1)),
                        QStringLiteral("%1班").arg(1 + i % 20), i % 4 == 0 ? QStringLiteral("住校") : QStringLiteral("走读")});
    }
    return plainWorkbook(QStringLiteral("名册"), rows);
}

// The pupils and classes that an import left, as they are bound.
struct KnownPupil {
    std::string uid, name, reading, studentNo, sex, bornOn, boarding, status;
    qint64 classUnit;
};
struct KnownClass {
    std::string uid, stage;
    qint64 entryYear, number;
};
struct Known {
    std::vector<KnownPupil> students;
    std::vector<KnownClass> units;
};

Known known(Vault& vault)
{
    Statement students = vault.connection().prepare(
        "SELECT uid, name, reading, student_no, sex, born_on, boarding, status, class_unit FROM student ORDER BY id");
    Statement units = vault.connection().prepare("SELECT uid, stage, entry_year, number FROM class_unit ORDER BY id");
    const auto text = [](const Row& row, int column) { return row.text(column).toStdString(); };
    return {students.all([&](const Row& row) {
                return KnownPupil{text(row, 0), text(row, 1), text(row, 2), text(row, 3),  text(row, 4),
                                  text(row, 5), text(row, 6), text(row, 7), row.integer(8)};
            }),
            units.all([&](const Row& row) {
                return KnownClass{text(row, 0), text(row, 1), row.integer(2), row.integer(3)};
            })};
}

// All that a person waits for: read, map, check, write.
Spent whole(const QByteArray& bytes, const QString& folder, Known& left)
{
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    auto made =
        createVault(folder, createKeys(passwordFrom(QStringLiteral("bench")), QString(), PasswordCost::cheapForTests()), clock);
    const Stopwatch watch;
    NoProgress progress;
    const TableFile file = *readTable(bytes, QStringLiteral("名册.xlsx"), progress);
    const auto table = locateTable(file, studentImportFields());
    const auto staging = stageStudents(*table, {clock.today(), {Stage::Junior}}, progress);
    const ImportReceipt receipt = StudentImport{*made->vault}.commit(staging, QStringLiteral("名册.xlsx"), progress);
    const Spent spent = watch.spent();
    if (receipt.counts.added != pupils)
        throw Fault{FaultKind::Bug, QStringLiteral("took %1 of %2").arg(receipt.counts.added).arg(pupils)};
    left = known(*made->vault);
    return spent;
}

void insertClasses(BareDatabase& database, const Known& rows)
{
    sqlite3_stmt* put = database.prepare("INSERT INTO class_unit(uid, created_at, changed_at, stage, entry_year, number, "
                                         "homeroom_teacher) VALUES (?, 0, 0, ?, ?, ?, '')");
    for (const KnownClass& unit : rows.units) {
        bind(put, 1, unit.uid);
        bind(put, 2, unit.stage);
        bind(put, 3, unit.entryYear);
        bind(put, 4, unit.number);
        run(put);
    }
}

void insertPupils(BareDatabase& database, const Known& rows)
{
    sqlite3_stmt* put = database.prepare(
        "INSERT INTO student(uid, created_at, changed_at, name, reading, student_no, national_no, sex, born_on, class_unit, "
        "boarding, status) VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)");
    const qint64 now = 1'795'000'000'000;
    for (const KnownPupil& pupil : rows.students) {
        bind(put, 1, pupil.uid);
        bind(put, 2, now);
        bind(put, 3, now);
        bind(put, 4, pupil.name);
        bind(put, 5, pupil.reading);
        bind(put, 6, pupil.studentNo);
        bind(put, 7, pupil.sex);
        bind(put, 8, pupil.bornOn);
        bind(put, 9, pupil.classUnit);
        bind(put, 10, pupil.boarding);
        bind(put, 11, pupil.status);
        run(put);
    }
}

// The same file read, the same rows inserted, and nothing else.
Spent bare(const QByteArray& bytes, const QString& path, const Known& rows)
{
    BareDatabase database(path);
    database.makeSchema();
    const Stopwatch watch;
    const auto sheet = plainSheet(bytes);
    database.exec("BEGIN IMMEDIATE");
    insertClasses(database, rows);
    insertPupils(database, rows);
    database.exec("COMMIT");
    const Spent spent = watch.spent();
    if (sheet.size() != pupils + 1 || sheet.back()[0] != rows.students.back().studentNo)
        throw Fault{FaultKind::Bug, QStringLiteral("the plain reader read something else")};
    return spent;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    initCrypto();
    const QByteArray bytes = classList();
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : usualRounds;
    std::vector<Spent> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir home;
        Known rows;
        ours.push_back(whole(bytes, home.filePath(QStringLiteral("vault")), rows));
        theirs.push_back(bare(bytes, home.filePath(QStringLiteral("bare.db")), rows));
    }
    report(QStringLiteral("import of %1 pupils").arg(pupils), ours, theirs, QStringLiteral("target 2"));
    QTextStream(stdout) << "the first round, which also makes the reader of names: " << ours.front().wall << " ms\n";
    return 0;
}
