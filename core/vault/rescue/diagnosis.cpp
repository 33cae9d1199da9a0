// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/diagnosis.h"

#include "core/base/fault.h"
#include "core/base/tr.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/backups.h"
#include "core/vault/identity.h"
#include "core/vault/rescue/pagefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

QString databaseOf(const QString& vaultPath, const Header& header)
{
    return vaultPath + u'/' + QString::fromLatin1(header.databaseFile);
}

QByteArray saltOf(const QString& database)
{
    QFile file(database);
    return file.open(QIODevice::ReadOnly) ? file.read(sizeof(Salt)) : QByteArray();
}

std::optional<Header> headerIn(const QString& path)
{
    try {
        const auto bytes = readSmallFile(path, maximumHeaderBytes);
        auto header = bytes ? decodeHeader(*bytes) : refuse(HeaderDamage::NotAHeader);
        return header ? std::optional(std::move(*header)) : std::nullopt;
    } catch (const Fault&) {
        return std::nullopt;
    }
}

// The whole ones, the newest first.
std::vector<FittingHeader> headersBesideBackups(const QString& vaultPath, const QStringList& places)
{
    QStringList folders{backupsFolderOf(vaultPath)};
    folders += places;
    folders.removeDuplicates();
    std::vector<FittingHeader> found;
    for (const QString& folder : folders)
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.header")}, QDir::Files)) {
            const QString backup = backupPathFrom(folder + u'/' + name);
            if (auto header = headerIn(folder + u'/' + name))
                found.push_back({backup, std::move(*header)});
        }
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const FittingHeader& one) {
        return std::pair{one.header.epoch, one.header.auditCount};
    });
    return found;
}

} // namespace

bool Diagnosis::isClean() const
{
    return !folder && !oneHeaderBad && !hasJournal && !saltDiffers && !isPlain && !isCut;
}

Diagnosis diagnose(const QString& vaultPath)
{
    Diagnosis found;
    const auto report = HeaderStore{vaultPath}.read();
    if (report)
        found.oneHeaderBad = !report->isHealthy();
    else
        found.folder = report.error();
    const auto header = headerToRescueBy(vaultPath);
    if (!header)
        return found;
    const QString path = databaseOf(vaultPath, *header);
    found.hasJournal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    QFile database(path);
    if (!database.open(QIODevice::ReadOnly))
        return found;
    const QByteArray start = saltOf(path);
    found.isPlain = start.startsWith("SQLite format 3");
    found.saltDiffers = !found.isPlain && start != bytesOf(header->databaseSalt);
    found.isCut = database.size() == 0 || database.size() % PageFile::pageSize != 0;
    return found;
}

QStringList sentences(const Diagnosis& diagnosis)
{
    QStringList lines;
    if (diagnosis.folder)
        lines << sentence(*diagnosis.folder);
    if (diagnosis.oneHeaderBad)
        lines << Tr::tr("One of the two key files is damaged or out of date; the other one is whole.");
    if (diagnosis.hasJournal)
        lines << Tr::tr("The power went, or the program ended, in the middle of a change. That is put right by itself.");
    if (diagnosis.isPlain)
        lines << Tr::tr("The database file is not encrypted. Another program wrote it; it is not the vault's.");
    if (diagnosis.saltDiffers)
        lines << Tr::tr("The key file and the database file do not belong together: either the first bytes of the database are "
                        "damaged, or one of the two files is another vault's or of another time.");
    if (diagnosis.isCut)
        lines << Tr::tr("The database file was cut off.");
    return lines;
}

std::optional<FittingHeader> fittingHeader(const QString& vaultPath, const QStringList& places)
{
    if (HeaderStore{vaultPath}.read())
        return std::nullopt;
    for (const FittingHeader& found : headersBesideBackups(vaultPath, places))
        if (saltOf(databaseOf(vaultPath, found.header)) == bytesOf(found.header.databaseSalt))
            return found;
    return std::nullopt;
}

std::optional<Header> headerToRescueBy(const QString& vaultPath, const QStringList& places)
{
    if (auto report = HeaderStore{vaultPath}.read())
        return std::move(report->header);
    if (auto fitting = fittingHeader(vaultPath, places))
        return std::move(fitting->header);
    for (const FittingHeader& found : headersBesideBackups(vaultPath, {}))
        if (QFile::exists(databaseOf(vaultPath, found.header)))
            return found.header;
    return std::nullopt;
}

std::optional<Header> headerToLookBy(const QString& vaultPath, const QStringList& places)
{
    for (const char* name : {"/header.a", "/header.b"})
        if (auto own = headerIn(vaultPath + QLatin1StringView(name)))
            return own;
    if (auto header = headerToRescueBy(vaultPath, places))
        return header;
    const auto found = headersBesideBackups(vaultPath, places);
    return found.empty() ? std::nullopt : std::optional(found.front().header);
}

} // namespace anxin
