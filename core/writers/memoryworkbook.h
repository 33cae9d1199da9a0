// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <array>
#include <memory>

namespace anxin {

// A workbook that is written without a trace on a disk: the temporary files that the library needs are nameless and in memory
// (/dev/shm), so a crash leaves nothing. Throws Fault.
class MemoryWorkbook {
public:
    MemoryWorkbook();
    // The library's workbook; good until `finish`.
    lxw_workbook* book() const { return m_book.get(); }
    // Closes the workbook; the object is of no use afterwards.
    QByteArray finish();

private:
    QTemporaryFile m_file;
    std::array<char, sizeof("/dev/shm")> m_folder;
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> m_book;
};

// Throws the Fault that a call of the library deserves.
void check(lxw_error error);

} // namespace anxin
