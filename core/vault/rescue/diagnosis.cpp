// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/diagnosis.h"

#include "core/base/tr.h"
#include "core/vault/backup/backups.h"
#include "core/vault/identity.h"
#include "core/vault/rescue/pagefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

QString databaseOf(const QString& vaultPath, const Header& header)
{
    return vaultPath + u'/' + QString::fromLatin1(header.databaseFile);
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
    const QByteArray start = database.read(sizeof(Salt));
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
        lines << Tr::tr("The first bytes of the database file are damaged.");
    if (diagnosis.isCut)
        lines << Tr::tr("The database file was cut off.");
    return lines;
}

std::optional<Header> headerToRescueBy(const QString& vaultPath)
{
    if (auto report = HeaderStore{vaultPath}.read())
        return std::move(report->header);
    const QString folder = backupsFolderOf(vaultPath);
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.header")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        auto header = headerBeside({backupPathFrom(folder + u'/' + name), BackupState::Unverified, std::nullopt, 0});
        if (header && QFile::exists(databaseOf(vaultPath, *header)))
            return header;
    }
    return std::nullopt;
}

} // namespace anxin
