// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/readtable.h"

#include "core/base/fault.h"
#include "core/imports/limits.h"
#include "core/imports/xlsxparser.h"

#include <QFile>
#include <QFileInfo>

namespace anxin {

namespace {

// Names of streams in a compound file are UTF-16.
bool hasStream(QByteArrayView bytes, QStringView name)
{
    return bytes.indexOf(QByteArrayView(reinterpret_cast<const char*>(name.utf16()), name.size() * 2)) >= 0;
}

// Old Office files and workbooks under a password are both compound files (MS-CFB, MS-OFFCRYPTO).
ReadWhy whyNotCompoundFile(QByteArrayView bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"))
        return ReadWhy::PasswordSet;
    return hasStream(bytes, u"Workbook") || hasStream(bytes, u"Book") ? ReadWhy::OldExcel : ReadWhy::NotATable;
}

} // namespace

Result<TableFile, ReadRefusal> readTable(QByteArrayView bytes, const QString& name, Progress& progress,
                                         const TextChoices& choices)
{
    if (bytes.isEmpty())
        return refuse(ReadRefusal{ReadWhy::NothingInside});
    if (bytes.startsWith("PK\x03\x04"))
        return parseXlsx(bytes, name, progress);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(ReadRefusal{whyNotCompoundFile(bytes)});
    if (bytes.startsWith("%PDF") || bytes.startsWith("PK") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") ||
        bytes.startsWith("Rar!") || bytes.startsWith("7z\xBC\xAF"))
        return refuse(ReadRefusal{ReadWhy::NotATable});
    return parseCsv(bytes, name, progress, choices);
}

Result<TableFile, ReadRefusal> readTableFile(const QString& path, Progress& progress, const TextChoices& choices)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{file.error() == QFileDevice::PermissionsError ? FaultKind::NoPermission : FaultKind::NotReadable,
                    QStringLiteral("open a file to import")};
    // One byte more than fits, so that a file that grows meanwhile is refused and not cut.
    const QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("read a file to import")};
    return readTable(bytes, QFileInfo(path).fileName(), progress, choices);
}

} // namespace anxin
