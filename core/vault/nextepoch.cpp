// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/nextepoch.h"

#include "core/base/fault.h"
#include "core/vault/atomicfile.h"
#include "core/vault/identity.h"
#include "core/vault/keys/headerstore.h"
#include "core/vault/quarantine.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <set>

namespace anxin {

Q_LOGGING_CATEGORY(epochLog, "anxin.epoch")

namespace {

constexpr quint32 farthest = 1000; // beyond, a name was made up: numbers are given one by one

// Later than `epoch`, by the names of what lies in the folder.
std::set<quint32> takenEpochs(const QString& folder, quint32 epoch)
{
    std::set<quint32> taken;
    for (const QString& place : {folder, folder + QStringLiteral("/backups")})
        for (const QString& name : QDir(place).entryList(QDir::Files))
            if (const quint32 of = epochIn(name); of > epoch && of - epoch < farthest)
                taken.insert(of);
    return taken;
}

// By either copy of the header, or by one that cannot be read now.
bool isNamed(const QString& folder, const QByteArray& databaseFile)
{
    for (const char* name : {"/header.a", "/header.b"}) {
        try {
            const auto bytes = readSmallFile(folder + QLatin1StringView(name), maximumHeaderBytes);
            const auto header = bytes ? decodeHeader(*bytes) : refuse(HeaderDamage::NotAHeader);
            if (header && header->databaseFile == databaseFile)
                return true;
        } catch (const Fault&) {
            return true;
        }
    }
    return false;
}

} // namespace

QString NextEpoch::databaseFile(const QString& folder) const
{
    return folder + u'/' + QString::fromLatin1(header.databaseFile);
}

void NextEpoch::setWitness(qint64 count, const QByteArray& mac)
{
    setAuditWitness(header, keys, static_cast<quint64>(count), digestFrom(mac));
}

Anchor NextEpoch::anchor(Moment at) const
{
    return {header.seq, header.epoch, header.auditCount, header.auditHead, at};
}

void NextEpoch::announce(Moment at) const
{
    try {
        AnchorStore{header.vaultId}.announce(anchor(at), keys);
    } catch (const Fault& fault) {
        qCWarning(epochLog) << "announcing:" << fault.detail();
    }
}

void NextEpoch::dropAnchor(Moment at) const
{
    try {
        AnchorStore{header.vaultId}.write(anchor(at), keys);
    } catch (const Fault& fault) {
        qCWarning(epochLog) << "anchor:" << fault.detail();
    }
}

quint32 epochIn(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^data-(\\d{4,10})\\.db|_e(\\d{4,10})_n"));
    const auto found = pattern.match(name);
    return found.hasMatch() ? (found.captured(1) + found.captured(2)).toUInt() : 0;
}

Result<NextEpoch, SlotChangeRefusal> nextEpochWithout(const QString& folder, const Header& header, const KeyRing& keys,
                                                      const std::vector<quint32>& removed)
{
    const std::set<quint32> taken = takenEpochs(folder, header.epoch);
    const quint32 last = taken.empty() ? header.epoch : *taken.rbegin();
    NextEpoch next{header, keys.copy()};
    std::vector<quint32> without = removed;
    do {
        auto keysOfIt = rotateKeys(next.header, next.keys, without);
        if (!keysOfIt)
            return refuse(keysOfIt.error());
        next.keys = std::move(*keysOfIt);
        without.clear();
    } while (next.header.epoch <= last);
    return next;
}

NextEpoch nextEpoch(const QString& folder, const Header& header, const KeyRing& keys)
{
    auto next = nextEpochWithout(folder, header, keys, {});
    if (!next)
        throw Fault{FaultKind::Damaged, QStringLiteral("the header has no user")};
    return std::move(*next);
}

void putInForce(const QString& folder, const Header& header)
{
    try {
        HeaderStore{folder}.save(header);
    } catch (const Fault&) {
        if (!isNamed(folder, header.databaseFile))
            QFile::remove(folder + u'/' + QString::fromLatin1(header.databaseFile));
        throw;
    }
}

void tidyEpochs(const QString& folder, const Header& inForce)
{
    const QString journal = QStringLiteral("-journal");
    const QString old = QStringLiteral(".old");
    QDir place{folder};
    QStringList later;
    for (const QString& name :
         place.entryList({QStringLiteral("data-*.db"), QStringLiteral("data-*.db-journal")}, QDir::Files)) {
        const quint32 epoch = epochIn(name);
        const QString database = name.endsWith(journal) ? name.chopped(journal.size()) : name;
        if (epoch > inForce.epoch && !later.contains(database))
            later << database;
        if (epoch == 0 || epoch >= inForce.epoch)
            continue;
        const QString aside = database + old + (name == database ? QString() : journal);
        if (!place.rename(name, aside))
            later << database; // there is one already
    }
    moveToQuarantine(folder, later);
}

FileToBe::FileToBe(QString path) : m_path(std::move(path))
{
    QFile::remove(m_path);
}

FileToBe::~FileToBe()
{
    if (!m_isKept)
        QFile::remove(m_path);
}

FolderToBe::FolderToBe(QString path) : m_path(std::move(path))
{
    makePrivateFolder(m_path);
}

FolderToBe::~FolderToBe()
{
    if (!m_isKept)
        QDir(m_path).removeRecursively();
}

} // namespace anxin
