// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/identity.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr char vaultKey[] = "vault_id";
constexpr char epochKey[] = "epoch";
constexpr char seqKey[] = "header_seq";
constexpr char wishedOutKey[] = "wished_out";

void putMeta(Connection& connection, const char* key, const QByteArray& value)
{
    connection.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES (:key, :value)").exec(QString::fromLatin1(key), value);
}

std::optional<QByteArray> metaOf(Connection& connection, const char* key)
{
    return connection.prepare("SELECT value FROM meta WHERE key = :key")
        .one([](const Row& row) { return row.get<QByteArray>(0); }, QString::fromLatin1(key));
}

} // namespace

DatabaseKey databaseKey(const KeyRing& keys, const Header& header)
{
    return {ByteView(keys.key(KeyUse::Database).bytes()).first<32>(), ByteView(header.databaseSalt).first<16>()};
}

AuditLog::ChainKey chainKey(const KeyRing& keys)
{
    AuditLog::ChainKey key;
    std::ranges::copy(keys.key(KeyUse::AuditChain).bytes(), key.begin());
    return key;
}

Digest digestFrom(const QByteArray& mac)
{
    Digest digest;
    std::ranges::copy(viewOf(mac), digest.begin());
    return digest;
}

QByteArray bytesOf(ByteView view)
{
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

void writeIdentity(Connection& connection, const Header& header)
{
    putMeta(connection, vaultKey, bytesOf(header.vaultId));
    putMeta(connection, epochKey, QByteArray::number(header.epoch));
}

bool hasIdentity(Connection& connection, const Header& header)
{
    return metaOf(connection, vaultKey) == bytesOf(header.vaultId) &&
           metaOf(connection, epochKey) == QByteArray::number(header.epoch);
}

void writeSeqSeen(Connection& connection, quint64 seq)
{
    putMeta(connection, seqKey, QByteArray::number(seq));
}

quint64 seqSeenBy(Connection& connection)
{
    return metaOf(connection, seqKey).value_or(QByteArray()).toULongLong();
}

void writeWishedOut(Connection& connection, std::optional<quint32> slot)
{
    putMeta(connection, wishedOutKey, slot ? QByteArray::number(*slot) : QByteArray(""));
}

std::optional<quint32> wishedOut(Connection& connection)
{
    const quint32 slot = metaOf(connection, wishedOutKey).value_or(QByteArray()).toUInt();
    return slot == 0 ? std::nullopt : std::optional(slot);
}

} // namespace anxin
