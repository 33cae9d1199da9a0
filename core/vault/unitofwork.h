// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/vault/audit.h"
#include "core/vault/changes.h"

namespace anxin {

// The licence to write: only Vault makes one, for the length of one transaction, and every repository method that writes
// asks for it. Has one moment and one operation. Rolls back when it is destroyed without `commit`.
class UnitOfWork {
public:
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;
    ~UnitOfWork();

    Op op() const { return m_op; }
    // Never before what the log has seen (Vault::clock).
    Moment now() const { return m_now; }
    // Today where the school is.
    QDate today() const { return m_today; }
    int userSlot() const { return m_stamp.userSlot; }

    // Writes the audit line of one touched record, in this transaction. `detail`: names of changed fields, never values.
    void record(Kind kind, const Uid& uid, ChangeType type, const QString& detail);
    // An audit line that names no record, e.g. for an import's counts.
    void note(const QString& detail);

private:
    friend class Vault;
    // The line of a read, which waits for a transaction.
    struct OwedLine {
        AuditLog::Stamp stamp;
        Op op;
        std::optional<Kind> kind;
        QString uid; // empty without a kind
        QString detail;
    };
    void settle(const std::vector<OwedLine>& owed);
    UnitOfWork(Connection& connection, AuditLog& audit, Op op, const AuditLog::Stamp& stamp, const Clock& clock);
    ChangeSet commit();

    Connection& m_connection;
    AuditLog& m_audit;
    Op m_op;
    AuditLog::Stamp m_stamp;
    Moment m_now;
    QDate m_today;
    std::vector<Change> m_changes;
    bool m_spoken = false;
    bool m_open = true;
};

} // namespace anxin
