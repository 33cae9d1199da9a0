// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/changes.h"
#include "core/vault/connection.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace anxin {

// One line of the audit log. `detail` holds field names and counts, never values, so that the log may be shown to an inspector.
struct AuditEntry {
    qint64 seq;
    Moment at;
    int userSlot;
    Op op;
    std::optional<Kind> kind;
    QString uid;
    QString detail;
};

// The head of the chain: how many entries there are and the MAC of the last one.
struct AuditHead {
    qint64 count = 0;
    QByteArray mac = QByteArray(32, '\0');
    // The code that goes on paper and into manifests, `000418·7KQ2-M9XA`: the count and 40 bits of the head. Whoever keeps
    // an old one can have it checked against the chain.
    QString witness() const;
};

// The append-only log: mac(n) = BLAKE2b-256(chain key, fields of n ‖ mac(n-1)). A change, removal or reordering of entries
// breaks the chain; the removal of the last ones shows against any later witness. Written by UnitOfWork only, in the
// transaction of the change it speaks of.
class AuditLog {
public:
    using ChainKey = std::array<unsigned char, 32>;
    AuditLog(Connection& connection, const ChainKey& key);
    ~AuditLog();

    struct Stamp {
        Moment wall;
        qint64 monotonicMsecs;
        int userSlot;
    };
    void append(const Stamp& stamp, Op op, std::optional<Kind> kind, const QString& uid, const QString& detail);

    AuditHead head() const { return m_head; }
    // After a rollback the chain continues from what the database holds.
    void rereadHead();

    // The number of the first entry that does not follow from the one before; nothing where the whole chain holds.
    std::optional<qint64> firstBroken();
    // Whether the entry that a witness code names is still in the chain, unchanged; nothing where the text is no such code.
    std::optional<bool> holds(const QString& witness);
    // The MAC of one entry; nothing where there is no such entry.
    std::optional<QByteArray> macAt(qint64 seq);
    // The latest moment that an entry since the last ConfirmClock was made at; nothing in an empty log.
    std::optional<Moment> latestWall();
    // The newest entries first.
    std::vector<AuditEntry> newest(int limit);

private:
    QByteArray macOf(const AuditEntry& entry, qint64 monotonicMsecs, const QByteArray& previous) const;

    Connection& m_connection;
    ChainKey m_key;
    AuditHead m_head;
    Statement m_insert;
    Statement m_last;
    Statement m_walk;
    Statement m_macAt;
    Statement m_newest;
    Statement m_latestWall;
};

} // namespace anxin
