// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/anchor.h"

#include "core/base/fault.h"
#include "core/vault/atomicfile.h"
#include "core/vault/keys/bytestream.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace anxin {

Q_LOGGING_CATEGORY(anchorLog, "anxin.anchor")

namespace {
constexpr char magic[] = "ANXANCH1";
constexpr char purpose[] = "anxin anchor 1";
constexpr qint64 maximumBytes = 4096;

QByteArray encoded(const VaultId& vaultId, const Anchor& anchor)
{
    ByteWriter out;
    out.bytes(viewOf(magic));
    out.bytes(vaultId);
    out.integer(anchor.headerSeq);
    out.integer(anchor.epoch);
    out.integer(anchor.auditCount);
    out.bytes(anchor.auditHead);
    out.integer(static_cast<quint64>(anchor.at.msecs()));
    return out.written();
}

// A place that cannot be read, or holds something else than a small file, says nothing of the vault.
std::optional<QByteArray> readAnchorFile(const QString& path)
{
    try {
        return readSmallFile(path, maximumBytes);
    } catch (const Fault& fault) {
        qCWarning(anchorLog) << "what this PC remembers cannot be read:" << fault.detail();
        return std::nullopt;
    }
}
} // namespace

AnchorStore::AnchorStore(const VaultId& vaultId)
    : m_vaultId(vaultId),
      m_path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/anxin/anchor-") +
             QString::fromLatin1(toHex(vaultId)))
{
}

std::optional<Anchor> AnchorStore::read(const PublicKey& signKey) const
{
    return readFrom(m_path, signKey);
}

std::optional<Anchor> AnchorStore::announced(const PublicKey& signKey) const
{
    return readFrom(announcement(), signKey);
}

void AnchorStore::write(const Anchor& anchor, const KeyRing& keys) const
{
    writeTo(m_path, anchor, keys);
    QFile::remove(announcement());
}

void AnchorStore::announce(const Anchor& anchor, const KeyRing& keys) const
{
    writeTo(announcement(), anchor, keys);
}

std::optional<Anchor> AnchorStore::readFrom(const QString& path, const PublicKey& signKey) const
{
    const auto file = readAnchorFile(path);
    if (!file)
        return std::nullopt;
    ByteReader in{viewOf(*file)};
    in.bytes<sizeof magic - 1 + sizeof(VaultId)>(); // compared below, with all the rest
    const Anchor anchor{in.integer<quint64>(), in.integer<quint32>(), in.integer<quint64>(), in.bytes<32>(),
                        Moment::fromMsecs(static_cast<qint64>(in.integer<quint64>()))};
    const Signature signature = in.bytes<64>();
    const QByteArray signedPart = encoded(m_vaultId, anchor);
    if (!in.isComplete() || !file->startsWith(signedPart) || !isSignedBy(signKey, purpose, viewOf(signedPart), signature))
        return std::nullopt;
    return anchor;
}

void AnchorStore::writeTo(const QString& path, const Anchor& anchor, const KeyRing& keys) const
{
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(QFileInfo(folder).path());
    makePrivateFolder(folder);
    ByteWriter out;
    const QByteArray signedPart = encoded(m_vaultId, anchor);
    out.bytes(viewOf(signedPart));
    out.bytes(keys.sign(purpose, viewOf(signedPart)));
    replaceFile(path, out.written());
}

} // namespace anxin
