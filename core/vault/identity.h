// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/audit.h"
#include "core/vault/connection.h"
#include "core/vault/keys/header.h"

namespace anxin {

// How a header, its keys and a database file belong together.

// What opens the database of `header`; lent by both, which must outlive it.
DatabaseKey databaseKey(const KeyRing& keys, const Header& header);
AuditLog::ChainKey chainKey(const KeyRing& keys);
// As the header keeps the head of the log.
Digest digestFrom(const QByteArray& mac);
QByteArray bytesOf(ByteView view);

// The database says which vault and epoch it belongs to, so that the header of one and the database of another do not pass
// for a vault.
void writeIdentity(Connection& connection, const Header& header);
bool hasIdentity(Connection& connection, const Header& header);

// The number of the last header that the database has seen: an older header shows against it.
void writeSeqSeen(Connection& connection, quint64 seq);
quint64 seqSeenBy(Connection& connection);

// Whom somebody wants to be shut out, by number of slot, until the rotation that does it (shutout.h).
void writeWishedOut(Connection& connection, std::optional<quint32> slot);
std::optional<quint32> wishedOut(Connection& connection);

} // namespace anxin
