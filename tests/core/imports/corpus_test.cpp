// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every file of tests/data/imports/corpus, through the whole way in, against an approved result beside it. To approve after
// reading the difference: ANXIN_APPROVE=1 test-imports "[corpus]".

#include "core/base/moment.h"
#include "core/imports/studentstaging.h"
#include "core/records/classunit/classunit.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace anxin;

namespace {

const QString corpus = QStringLiteral(ANXIN_TEST_DATA "/imports/corpus");
const SchoolContext school{QDate(2025, 9, 10), {Stage::Primary, Stage::Junior, Stage::Senior}};

QStringList linesOf(const StagedStudent& pupil)
{
    const Student& student = pupil.student;
    QStringList parts{student.name,
                      student.studentNo.value_or(QStringLiteral("–")),
                      student.nationalNo.value_or(QStringLiteral("–")),
                      student.sex ? toCode(*student.sex) : QStringLiteral("–"),
                      student.bornOn ? isoDate(*student.bornOn) : QStringLiteral("–"),
                      QStringLiteral("–")};
    if (const auto& unit = pupil.classUnit)
        parts.back() = QStringLiteral("%1 %2/%3").arg(toCode(unit->stage)).arg(unit->entryYear).arg(unit->number);
    return parts;
}

// What a person would be told of the file, and what of it would get into the register.
QString resultOf(const QString& path)
{
    NoProgress progress;
    QStringList lines;
    const auto file = readTableFile(path, progress);
    if (!file)
        return QStringLiteral("refused: ") + sentence(file.error()) + u'\n';
    for (const ReadNote& note : file->notes)
        lines << QStringLiteral("note: ") + sentence(note);
    const auto table = locateTable(*file, studentImportFields());
    if (!table) {
        lines << QStringLiteral("no table: ") + sentence(table.error());
        return lines.join(u'\n') + u'\n';
    }
    lines
        << QStringLiteral("sheet: %1, header in row %2").arg(table->sheet.name()).arg(table->sheet.rowNumber(table->headerRow));
    const std::vector<ReadNote> notes = notesOf(*table, studentImportFields()); // those of the file first
    for (auto note = notes.begin() + static_cast<std::ptrdiff_t>(file->notes.size()); note != notes.end(); ++note)
        lines << QStringLiteral("note: ") + sentence(*note);
    for (const MapRefusal& problem : problemsOf(table->mapping, studentImportFields()))
        lines << QStringLiteral("mapping: ") + sentence(problem);
    const Staging<StagedStudent> staging = stageStudents(*table, school, progress);
    for (const auto& row : staging.rows)
        lines << QStringLiteral("%1: %2").arg(row.number).arg(linesOf(row.value).join(QStringLiteral(" | ")));
    for (const CellViolation& violation : staging.violations)
        lines << (violation.weight == CellViolation::Weight::Refuses ? QStringLiteral("refuses: ")
                                                                     : QStringLiteral("warns: ")) +
                     sentence(violation);
    CHECK(staging.read == static_cast<int>(staging.rows.size() + staging.refused.size()));
    return lines.join(u'\n') + u'\n';
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("every file of the corpus is read as it was approved", "[imports][corpus]")
{
    const QStringList names = QDir(corpus).entryList(QDir::Files, QDir::Name);
    CHECK(names.size() >= 60);
    for (const QString& name : names) {
        const QString approved = corpus + QStringLiteral("/approved/") + name + QStringLiteral(".txt");
        const QString result = resultOf(corpus + u'/' + name);
        if (qEnvironmentVariableIsSet("ANXIN_APPROVE")) {
            QFile file(approved);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(result.toUtf8());
        }
        INFO(name.toStdString());
        CHECK(result == contentOf(approved));
    }
}

TEST_CASE("one list reads the same from every kind of workbook", "[imports][corpus]")
{
    const auto pupilsIn = [](const char* name) {
        NoProgress progress;
        const auto file = readTableFile(corpus + u'/' + QString::fromLatin1(name), progress);
        REQUIRE(file);
        const auto table = locateTable(*file, studentImportFields());
        REQUIRE(table);
        QStringList lines;
        for (const auto& row : stageStudents(*table, school, progress).rows)
            lines << linesOf(row.value).join(u'|');
        return lines;
    };
    const QStringList expected = pupilsIn("csv-utf8.csv");
    CHECK(expected.size() == 3);
    for (const char* name :
         {"csv-gbk.csv", "csv-utf16le.csv", "xlsx-text.xlsx", "xlsx-numbers-and-dates.xlsx", "xls-text.xls",
          "xls-numbers-and-dates.xls", "office-xls-numbers-and-dates.xls", "office-ods-numbers-and-dates.ods"}) {
        INFO(name);
        CHECK(pupilsIn(name) == expected);
    }
}

TEST_CASE("a damaged copy of any file of the corpus is read or refused, and ends nothing", "[imports][corpus][hostile]")
{
    std::mt19937 random(20261126);
    const auto below = [&](qsizetype limit) { return std::uniform_int_distribution<qsizetype>(0, limit - 1)(random); };
    NoProgress progress;
    int refused = 0, taken = 0;
    for (const QString& name : QDir(corpus).entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int copy = 0; copy < 60 && !whole.isEmpty(); ++copy) {
            QByteArray damaged = copy % 3 == 0 ? whole.left(below(whole.size())) : whole;
            for (int byte = 0; byte < copy % 7 && !damaged.isEmpty(); ++byte)
                damaged[below(damaged.size())] = static_cast<char>(below(256));
            INFO(name.toStdString() << ", copy " << copy);
            const auto table = readTable(damaged, name, progress);
            ++(table ? taken : refused);
            if (!table)
                continue;
            if (const auto located = locateTable(*table, studentImportFields()))
                stageStudents(*located, school, progress);
        }
    }
    CHECK(refused > 500);
    CHECK(taken > 500);
}

TEST_CASE("a record of an old workbook that ends too early is damage", "[imports][corpus][hostile]")
{
    QFile file(corpus + QStringLiteral("/xls-text.xls"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const qsizetype sheetRecord = whole.indexOf(QByteArray("\x85\x00", 2), 512); // BoundSheet
    REQUIRE(sheetRecord > 0);
    for (char length = 0; length < whole[sheetRecord + 2]; ++length) {
        QByteArray cut = whole;
        cut[sheetRecord + 2] = length;
        INFO(static_cast<int>(length));
        CHECK(whyOf(read(cut)) == ReadWhy::Damaged);
    }
}
