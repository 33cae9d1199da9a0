// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/copyfile.h"

#include "core/base/fault.h"
#include "core/vault/atomicfile.h"

#include <QFile>

namespace anxin {

namespace {

constexpr qint64 blockSize = 256 * 1024;

// `take(ByteView)` for each block.
template <class Take>
void readAll(QFile& file, Take&& take)
{
    QByteArray block(static_cast<qsizetype>(blockSize), Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(block.data(), blockSize);
        if (count < 0)
            throw Fault{FaultKind::DeviceFailed, QStringLiteral("reading: ") + file.errorString()};
        if (count == 0)
            return;
        take(viewOf(QByteArrayView(block).first(static_cast<qsizetype>(count))));
    }
}

void openToRead(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("opening: ") + file.errorString()};
}

} // namespace

CopiedFile copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    openToRead(source);
    AtomicFile copy{to};
    copy.reserve(source.size());
    qint64 size = 0;
    readAll(source, [&](ByteView block) {
        copy.write(block);
        size += static_cast<qint64>(block.size());
    });
    return {copy.commit(), size};
}

Digest digestOfFile(const QString& path)
{
    QFile file(path);
    openToRead(file);
    Hasher hasher;
    readAll(file, [&](ByteView block) { hasher.add(block); });
    return hasher.finish();
}

} // namespace anxin
