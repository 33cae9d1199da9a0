// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/unitofwork.h"

#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(unitOfWorkLog, "anxin.vault")

namespace {
QString prefix(ChangeType type)
{
    switch (type) {
    case ChangeType::Added: return QStringLiteral("+");
    case ChangeType::Changed: return QStringLiteral("~");
    case ChangeType::Removed: return QStringLiteral("-");
    case ChangeType::Seen: return QStringLiteral("?");
    }
    return {};
}
} // namespace

UnitOfWork::UnitOfWork(Connection& connection, AuditLog& audit, Op op, const AuditLog::Stamp& stamp, const Clock& clock)
    : m_connection(connection),
      m_audit(audit),
      m_op(op),
      m_stamp(stamp),
      m_now(clock.now()),
      m_today(m_now.dateIn(clock.zone()))
{
    m_audit.rereadHead(); // where a failing disk did not let an earlier step be taken back, its lines are still counted
    m_connection.exec("BEGIN IMMEDIATE");
}

UnitOfWork::~UnitOfWork()
{
    if (!m_open)
        return;
    try {
        m_connection.rollBack();
        m_audit.rereadHead();
    } catch (const Fault& fault) { // a destructor may not throw; the next transaction meets the same trouble and says so
        qCWarning(unitOfWorkLog) << "rollback:" << fault.detail();
    }
}

void UnitOfWork::record(Kind kind, const Uid& uid, ChangeType type, const QString& detail)
{
    m_audit.append(m_stamp, m_op, kind, uid.text(), prefix(type) + detail);
    m_changes.push_back({kind, uid, type});
    m_spoken = true;
}

void UnitOfWork::note(const QString& detail)
{
    m_audit.append(m_stamp, m_op, std::nullopt, QString(), detail);
    m_spoken = true;
}

void UnitOfWork::settle(const std::vector<OwedLine>& owed)
{
    for (const OwedLine& line : owed) {
        m_audit.append(line.stamp, line.op, line.kind, line.uid,
                       line.kind ? prefix(ChangeType::Seen) + line.detail : line.detail);
        if (line.kind)
            m_changes.push_back({*line.kind, Uid::fromText(line.uid), ChangeType::Seen});
        m_spoken |= line.op == m_op;
    }
}

ChangeSet UnitOfWork::commit()
{
    // An operation that only looked is an operation too. A draft is scratch and would fill the log every few seconds.
    const bool isDraft = m_op == Op::SaveDraft || m_op == Op::DiscardDraft;
    if (!m_spoken && !isDraft)
        note(QString());
    m_connection.exec("COMMIT");
    m_open = false;
    return {m_op, m_now, std::move(m_changes)};
}

} // namespace anxin
