// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a stranger's file may do to the reader of tables: nothing but be read or be refused. Built with clang's libFuzzer
// (preset fuzz); the first bytes decide which reader a file reaches, so one target with a corpus of each kind serves all.

#include "core/imports/readtable.h"

#include "core/imports/studentstaging.h"

using namespace anxin;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    NoProgress progress;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto file = readTable(bytes, QStringLiteral("fuzz"), progress);
    if (!file)
        return 0;
    if (const auto table = locateTable(*file, studentImportFields()))
        stageStudents(*table, {QDate(2026, 9, 1), {Stage::Junior}}, progress);
    return 0;
}
