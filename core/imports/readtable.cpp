// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/readtable.h"

#include "core/base/fault.h"
#include "core/imports/limits.h"
#include "core/imports/odsparser.h"
#include "core/imports/xlsparser.h"
#include "core/imports/xlsxparser.h"

#include <QFile>
#include <QFileInfo>

namespace anxin {

namespace {

TableFile parsed(QByteArrayView bytes, const QString& name, Progress& progress, const TextChoices& choices)
{
    if (bytes.isEmpty())
        throw ReadStopped{{ReadWhy::NothingInside}};
    if (bytes.size() > limits::fileBytes)
        throw ReadStopped{{ReadWhy::TooLarge}};
    if (bytes.startsWith("PK\x03\x04")) {
        ZipArchive archive(bytes, progress);
        return archive.has("content.xml") && archive.has("mimetype") ? parseOds(archive, name) : parseXlsx(archive, name);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return parseXls(CompoundFile(bytes), name, progress);
    if (bytes.startsWith("%PDF") || bytes.startsWith("PK") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") ||
        bytes.startsWith("Rar!") || bytes.startsWith("7z\xBC\xAF"))
        throw ReadStopped{{ReadWhy::NotATable}};
    return parseCsv(bytes, name, progress, choices);
}

} // namespace

Result<TableFile, ReadRefusal> readTable(QByteArrayView bytes, const QString& name, Progress& progress,
                                         const TextChoices& choices)
{
    try {
        TableFile file = parsed(bytes, name, progress, choices);
        if (file.sheets.empty())
            return refuse(ReadRefusal{ReadWhy::NothingInside});
        return file;
    } catch (const ReadStopped& refused) {
        return refuse(refused.refusal);
    }
}

Result<TableFile, ReadRefusal> readTableFile(const QString& path, Progress& progress, const TextChoices& choices)
{
    const QFileInfo place{path};
    if (!place.exists())
        return refuse(ReadRefusal{ReadWhy::NotThere});
    if (!place.isFile())
        return refuse(ReadRefusal{ReadWhy::NotATable});
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
