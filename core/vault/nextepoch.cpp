// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/nextepoch.h"

#include "core/base/fault.h"
#include "core/vault/anchor.h"
#include "core/vault/atomicfile.h"
#include "core/vault/identity.h"
#include "core/vault/keys/vaultkeys.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(epochLog, "anxin.epoch")

QString NextEpoch::databaseFile(const QString& folder) const
{
    return folder + u'/' + QString::fromLatin1(header.databaseFile);
}

void NextEpoch::setWitness(qint64 count, const QByteArray& mac)
{
    setAuditWitness(header, keys, static_cast<quint64>(count), digestFrom(mac));
}

void NextEpoch::dropAnchor(Moment at) const
{
    try {
        AnchorStore{header.vaultId}.write({header.seq, header.epoch, header.auditCount, header.auditHead, at}, keys);
    } catch (const Fault& fault) {
        qCWarning(epochLog) << "anchor:" << fault.detail();
    }
}

NextEpoch nextEpoch(const QString& folder, const Header& header, const KeyRing& keys)
{
    NextEpoch next{header, keys.copy()};
    do {
        auto keysOfIt = rotateKeys(next.header, next.keys, {});
        if (!keysOfIt)
            throw Fault{FaultKind::Damaged, QStringLiteral("the header has no user")};
        next.keys = std::move(*keysOfIt);
    } while (QFile::exists(next.databaseFile(folder)) || QFile::exists(next.databaseFile(folder) + QStringLiteral(".old")));
    return next;
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
