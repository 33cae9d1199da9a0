// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/manifest.h"

#include "core/vault/keys/bytestream.h"

namespace anxin {

namespace {
constexpr char magic[] = "ANXBKUP1";
constexpr std::size_t magicSize = sizeof magic - 1;
constexpr char purpose[] = "anxin backup 1";

QByteArray encoded(const BackupManifest& manifest)
{
    ByteWriter out;
    out.bytes(viewOf(magic));
    out.bytes(manifest.vaultId);
    out.integer(manifest.epoch);
    out.integer(static_cast<quint64>(manifest.madeAt.msecs()));
    out.integer(manifest.auditCount);
    out.bytes(manifest.auditHead);
    out.integer(manifest.schema);
    out.integer(manifest.size);
    out.bytes(manifest.database);
    out.bytes(manifest.header);
    out.bytes(manifest.content);
    return out.written();
}
} // namespace

QByteArray encodeManifest(const BackupManifest& manifest, const KeyRing& keys)
{
    const QByteArray signedPart = encoded(manifest);
    ByteWriter out;
    out.bytes(viewOf(signedPart));
    out.bytes(keys.sign(purpose, viewOf(signedPart)));
    return out.written();
}

std::optional<BackupManifest> decodeManifest(const QByteArray& bytes, const PublicKey& signKey)
{
    ByteReader in{viewOf(bytes)};
    in.bytes<magicSize>(); // compared below, with all the rest
    const BackupManifest manifest{
        in.bytes<16>(),        in.integer<quint32>(), Moment::fromMsecs(static_cast<qint64>(in.integer<quint64>())),
        in.integer<quint64>(), in.bytes<32>(),        in.integer<quint32>(),
        in.integer<quint64>(), in.bytes<32>(),        in.bytes<32>(),
        in.bytes<32>()};
    const Signature signature = in.bytes<64>();
    const QByteArray signedPart = encoded(manifest);
    if (!in.isComplete() || !bytes.startsWith(signedPart) || !isSignedBy(signKey, purpose, viewOf(signedPart), signature))
        return std::nullopt;
    return manifest;
}

} // namespace anxin
