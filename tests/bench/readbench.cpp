// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a screening export of 3,000 pupils × 110 columns (.xlsx), and beside it has two well-known readers read the same file:
// openpyxl in its read-only mode, and liborcus (`orcus-xlsx` of the package liborcus-bin, where it is installed). Each reading
// is a process of its own, so that its greatest memory can be told. Build it in Release:
//     cmake --build --preset release --target bench-read && build/release/tests/bench-read
// The number of rounds may be given.
//
// openpyxl tells its own time, without the start of Python; of liborcus the whole process is measured, whose start takes about
// as long as ours.

#include "core/imports/readtable.h"
#include "core/writers/memoryworkbook.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace anxin;

namespace {

constexpr int pupils = 3000;
constexpr int columns = 110;
constexpr int usualRounds = 7;

// As the platforms write it: number, name, class and time as texts, most answers as codes, some as the words that were ticked.
QByteArray screeningExport()
{
    constexpr std::array words{"没有", "很轻", "中等", "偏重", "严重"};
    MemoryWorkbook workbook;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook.book(), "Sheet1");
    for (int column = 0; column < columns; ++column)
        check(worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column),
                                     QStringLiteral("%1、题目").arg(column + 1).toUtf8().constData(), nullptr));
    unsigned chance = 20261126;
    for (int row = 1; row <= pupils; ++row)
        for (int column = 0; column < columns; ++column) {
            chance = chance * 1664525 + 1013904223;
            const int code = static_cast<int>(chance >> 24) % 5;
            const auto at = static_cast<lxw_col_t>(column);
            const auto line = static_cast<lxw_row_t>(row);
            if (column < 4)
                check(worksheet_write_string(sheet, line, at,
                                             QStringLiteral("第%1栏 %2").arg(column).arg(row * 7 + column).toUtf8().constData(),
                                             nullptr));
            else if (column % 11 == 0)
                check(worksheet_write_string(sheet, line, at, words[static_cast<std::size_t>(code)], nullptr));
            else
                check(worksheet_write_number(sheet, line, at, code, nullptr));
        }
    return workbook.finish();
}

// What one reading took.
struct Reading {
    double milliseconds = 0;
    double mebibytes = 0; // at the most
    qint64 cells = 0;
};

// Of this process, in MiB. Not getrusage, whose maximum is handed on from parent to child.
double greatestMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).simplified().split(' ').first().toDouble() / 1024;
}

// In the child: three numbers on one line.
int readHere(const QString& path)
{
    const Stopwatch watch;
    NoProgress progress;
    const auto table = readTableFile(path, progress);
    const double wall = watch.spent().wall;
    if (!table)
        return EXIT_FAILURE;
    qint64 cells = 0;
    for (const TableSheet& sheet : table->sheets)
        for (int row = 0; row < sheet.rowCount(); ++row)
            for (int column = 0; column < sheet.columnCount(); ++column)
                cells += sheet.kind(row, column) == CellKind::Empty ? 0 : 1;
    QTextStream(stdout) << wall << ' ' << greatestMemory() << ' ' << cells << '\n';
    return EXIT_SUCCESS;
}

constexpr char withOpenpyxl[] = R"py(
import re, sys, time, openpyxl
begun = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
cells = sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for value in row if value is not None)
spent = (time.perf_counter() - begun) * 1000
print(spent, int(re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())[1]) / 1024, cells)
)py";

// What a child says of itself; where it says nothing, how long it ran. `orcus-xlsx -f none` of 0.17 reads everything and ends
// with 1 all the same.
Reading readBy(const QString& program, const QStringList& arguments)
{
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch watch;
    child.start(program, arguments, QIODevice::ReadOnly);
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit)
        return {};
    const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).simplified().split(u' ', Qt::SkipEmptyParts);
    if (said.size() != 3)
        return {program.contains(QStringLiteral("orcus")) ? watch.spent().wall : 0};
    return {said[0].toDouble(), said[1].toDouble(), said[2].toLongLong()};
}

Reading median(std::vector<Reading> readings)
{
    std::ranges::sort(readings, {}, &Reading::milliseconds);
    return readings[readings.size() / 2];
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--read"))
        return readHere(arguments[2]);
    const int rounds = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : usualRounds;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(screeningExport()) <= 0)
        return EXIT_FAILURE;
    file.close();

    const QString orcus = QStandardPaths::findExecutable(QStringLiteral("orcus-xlsx"));
    std::vector<Reading> ours, openpyxl, liborcus;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(readBy(QCoreApplication::applicationFilePath(), {QStringLiteral("--read"), path}));
        openpyxl.push_back(
            readBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(withOpenpyxl), path}));
        if (!orcus.isEmpty())
            liborcus.push_back(readBy(orcus, {QStringLiteral("-f"), QStringLiteral("none"), path}));
    }
    QTextStream out(stdout);
    const Reading we = median(ours);
    const auto tell = [&](const char* name, const Reading& they, const char* target) {
        if (they.milliseconds <= 0) {
            out << name << " did not read the file, and was not compared\n";
            return;
        }
        out << "read a workbook of " << pupils << " x " << columns << ": " << we.milliseconds << " ms; " << name << ": "
            << they.milliseconds << " ms; ratio " << we.milliseconds / they.milliseconds << "; " << target << '\n';
    };
    tell("openpyxl", median(openpyxl), "target 0.5");
    if (orcus.isEmpty())
        out << "liborcus is not installed (package liborcus-bin), and was not compared\n";
    else
        tell("liborcus", median(liborcus), "aim 1");
    out << "cells: " << we.cells << " of " << (pupils + 1) * columns << ", openpyxl " << median(openpyxl).cells << "; memory "
        << we.mebibytes << " MiB at the most, openpyxl " << median(openpyxl).mebibytes << "; target 128 MiB\n";
    return EXIT_SUCCESS;
}
