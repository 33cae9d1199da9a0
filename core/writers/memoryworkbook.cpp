// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writers/memoryworkbook.h"

#include "core/base/fault.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr char memoryFolder[] = "/dev/shm";
} // namespace

void check(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return;
    throw Fault{error == LXW_ERROR_MEMORY_MALLOC_FAILED ? FaultKind::OutOfMemory
                : error == LXW_ERROR_CREATING_TMPFILE   ? FaultKind::DeviceFailed
                                                        : FaultKind::Bug,
                QStringLiteral("writing a workbook: ") + QString::fromUtf8(lxw_strerror(error))};
}

// On Linux, Qt opens this file without a name (O_TMPFILE) as long as nobody asks for one.
MemoryWorkbook::MemoryWorkbook()
    : m_file(QString::fromLatin1(memoryFolder) + QStringLiteral("/anxin")),
      m_book(nullptr, lxw_workbook_free)
{
    if (!m_file.open())
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("no memory file in /dev/shm")};
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(m_file.handle());
    std::copy(std::begin(memoryFolder), std::end(memoryFolder), m_folder.begin());
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_book.reset(workbook_new_opt(path.constData(), &options));
    if (!m_book)
        throw Fault{FaultKind::OutOfMemory, QStringLiteral("workbook_new_opt")};
}

QByteArray MemoryWorkbook::finish()
{
    check(workbook_close(m_book.release())); // frees it in any case
    m_file.seek(0);
    return m_file.readAll();
}

} // namespace anxin
