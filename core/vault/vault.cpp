// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vault.h"

#include "core/vault/schema.h"
#include "core/vault/vaultfolder.h"

#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(vaultLog, "anxin.vault")

std::unique_ptr<Vault> Vault::inMemory(const Clock& clock)
{
    Connection connection = Connection::inMemory();
    migrate(connection);
    return std::make_unique<Vault>(std::move(connection), AuditLog::ChainKey{}, clock, 0, nullptr);
}

Vault::Vault(Connection connection, const AuditLog::ChainKey& auditKey, const Clock& clock, int userSlot,
             std::unique_ptr<VaultFolder> folder)
    : m_clock(clock),
      m_folder(std::move(folder)),
      m_connection(std::move(connection)),
      m_audit(m_connection, auditKey),
      m_userSlot(userSlot)
{
}

Vault::~Vault()
{
    try {
        close();
    } catch (const Fault& fault) {
        qCWarning(vaultLog) << "closing:" << fault.detail();
    }
}

UnitOfWork Vault::begin(Op op)
{
    if (!m_usable)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("the vault must be unlocked again")};
    return UnitOfWork{m_connection, m_audit, op, {m_clock.now(), m_clock.monotonicMsecs(), m_userSlot}, m_clock.today()};
}

void Vault::finish(UnitOfWork& uow)
{
    const ChangeSet changes = [&] {
        try {
            return uow.commit();
        } catch (const Fault&) {
            m_usable = false;
            throw;
        }
    }();
    Q_EMIT m_news.committed(changes);
}

void Vault::close()
{
    if (!m_folder || m_closed)
        return;
    m_closed = true;
    if (m_usable)
        transact(Op::Lock, [](UnitOfWork&) {});
    m_usable = false;
    m_folder->noteHead(m_audit.head());
}

Vault::ReadTransaction::ReadTransaction(Connection& connection) : m_connection(connection)
{
    m_connection.exec("BEGIN");
}

Vault::ReadTransaction::~ReadTransaction()
{
    try {
        m_connection.exec("COMMIT");
    } catch (const Fault& fault) {
        qCWarning(vaultLog) << "end of read:" << fault.detail();
    }
}

} // namespace anxin
