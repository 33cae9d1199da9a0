// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a class list of 5,000 pupils (.xlsx) into an encrypted vault on disk, and beside it reads the same file and inserts
// the same rows through bare SQLCipher, in turn. Prints the medians and their ratio; judges nothing, because the machine may
// be busy. Build it in Release:  cmake --build --preset release --target bench-import && build/release/tests/bench-import

#include "core/imports/readtable.h"
#include "core/imports/studentimport.h"
#include "core/vault/vaultfolder.h"
#include "core/writers/plainworkbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace anxin;

namespace {

constexpr int pupils = 5000;
constexpr int rounds = 9;

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

TableFile read(const QByteArray& bytes)
{
    NoProgress progress;
    return *readTable(bytes, QStringLiteral("名册.xlsx"), progress);
}

// All that a person waits for: read, map, check, write.
double whole(const QByteArray& bytes, const QString& folder)
{
    const FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    auto made =
        createVault(folder, createKeys(passwordFrom(QStringLiteral("bench")), QString(), PasswordCost::cheapForTests()), clock);
    QElapsedTimer timer;
    timer.start();
    NoProgress progress;
    const TableFile file = read(bytes);
    const auto table = locateTable(file, studentImportFields());
    const auto staging = stageStudents(*table, {clock.today(), {Stage::Junior}}, progress);
    const ImportReceipt receipt = StudentImport{*made->vault}.commit(staging, QStringLiteral("名册.xlsx"), progress);
    const double msecs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (receipt.counts.added != pupils)
        throw Fault{FaultKind::Bug, QStringLiteral("took %1 of %2").arg(receipt.counts.added).arg(pupils)};
    return msecs;
}

// The same file read, and the same rows put into one table of the same columns and keys, and nothing else.
double bare(const QByteArray& bytes, const QString& path)
{
    const std::array<unsigned char, 32> key{1};
    const std::array<unsigned char, 16> salt{2};
    Connection connection = Connection::create(path, {key, salt});
    connection.exec(
        "CREATE TABLE student(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at INTEGER, changed_at INTEGER, "
        "name TEXT, reading TEXT, student_no TEXT UNIQUE, national_no TEXT UNIQUE, sex TEXT, born_on TEXT, class_unit INTEGER, "
        "boarding TEXT, status TEXT); CREATE INDEX by_class ON student(class_unit)");
    Statement put = connection.prepare(
        "INSERT INTO student(uid, created_at, changed_at, name, reading, student_no, national_no, sex, born_on, "
        "class_unit, boarding, status) VALUES (:a, :b, :c, :d, :e, :f, :g, :h, :i, :j, :k, :l)");
    QElapsedTimer timer;
    timer.start();
    const TableFile file = read(bytes);
    const TableSheet& sheet = file.sheets.front();
    connection.exec("BEGIN IMMEDIATE");
    for (int row = 1; row < sheet.rowCount(); ++row)
        put.exec(Uid::random(), qint64{0}, qint64{0}, sheet.text(row, 1).toString(), sheet.text(row, 1).toString(),
                 sheet.text(row, 0).toString(), std::optional<QString>{}, sheet.text(row, 2).toString(),
                 sheet.text(row, 3).toString(), row % 60, sheet.text(row, 6).toString(), QStringLiteral("enrolled"));
    connection.exec("COMMIT");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    initCrypto();
    const QByteArray bytes = classList();
    std::vector<double> ours, theirs, ratios;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir home;
        theirs.push_back(bare(bytes, home.filePath(QStringLiteral("bare.db"))));
        ours.push_back(whole(bytes, home.filePath(QStringLiteral("vault"))));
        ratios.push_back(ours.back() / theirs.back());
    }
    QTextStream(stdout) << "import of " << pupils << " pupils: " << median(ours)
                        << " ms; bare read and insert: " << median(theirs) << " ms; ratio " << median(ratios)
                        << " (target 2)\n";
    return 0;
}
