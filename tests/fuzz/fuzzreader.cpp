// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/imports/readtable.h"

#include <cstdlib>
#include <ctime>

using namespace anxin;

namespace {

// Whatever a file holds, it is read or refused; what is read can be looked at cell by cell.
void lookAt(const TableFile& file)
{
    qsizetype seen = 0;
    for (const TableSheet& sheet : file.sheets)
        for (int row = 0; row < sheet.rowCount(); ++row)
            for (int column = 0; column < sheet.columnCount(); ++column)
                seen += sheet.text(row, column).size() + (sheet.kind(row, column) == CellKind::Empty ? 0 : 1);
    for (const ReadNote& note : file.notes)
        seen += sentence(note).size();
    if (seen < 0)
        std::abort();
}

constexpr std::clock_t mostTime = 2 * CLOCKS_PER_SEC; // of the processor: a busy machine is no fault of the file

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::clock_t began = std::clock();
    NoProgress progress;
    const auto file = readTable(QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("x"), progress);
    if (file)
        lookAt(*file);
    else if (sentence(file.error()).isEmpty())
        std::abort();
    if (std::clock() - began > mostTime)
        std::abort();
    return 0;
}
