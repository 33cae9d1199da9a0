// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vault.h"

#include "core/vault/ballast.h"
#include "core/vault/schema.h"
#include "core/vault/vaultfolder.h"

#include <QLoggingCategory>

#include <cstdlib>
#include <utility>

namespace anxin {

Q_LOGGING_CATEGORY(vaultLog, "anxin.vault")

std::unique_ptr<Vault> Vault::inMemory(const Clock& clock)
{
    Connection connection = Connection::inMemory();
    migrate(connection);
    return std::make_unique<Vault>(std::move(connection), AuditLog::ChainKey{}, clock, 0, nullptr);
}

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 smallestJump = 10 * minute; // a clock that is corrected over the network moves less
constexpr qint64 toleratedStepBack = 2 * minute;
constexpr int commitsBetweenAnchors = 20;
constexpr int longestReason = 200;

qint64 leadOf(const Clock& clock)
{
    return clock.now().msecs() - clock.monotonicMsecs();
}
} // namespace

Vault::Vault(Connection connection, const AuditLog::ChainKey& auditKey, const Clock& clock, int userSlot,
             std::unique_ptr<VaultFolder> folder)
    : m_wallClock(clock),
      m_folder(std::move(folder)),
      m_connection(std::move(connection)),
      m_audit(m_connection, auditKey),
      m_clock(clock, m_audit.latestWall().value_or(clock.now())),
      m_wallLead(leadOf(clock)),
      m_userSlot(userSlot)
{
    if (!m_folder)
        return;
    m_connection.exec("PRAGMA cache_spill = OFF"); // so the file changes at a COMMIT and at no other time
    m_folder->rememberPlace();
}

Vault::~Vault()
{
    try {
        close();
    } catch (const Fault& fault) {
        qCWarning(vaultLog) << "closing:" << fault.detail();
    }
}

void Vault::openedBy(Op op)
{
    m_openedBy = op;
    m_isHeld = m_folder->openingReport().older.has_value();
    if (m_isHeld)
        return;
    if (isClockBehind())
        transact(Op::ClockSet, [](UnitOfWork&) {});
    transact(op, [this](UnitOfWork&) { m_folder->noteSeq(m_connection); });
    dropAnchor();
}

void Vault::acceptOlderState(const QString& reason)
{
    m_isHeld = false;
    transact(Op::AcceptOlderState, [&](UnitOfWork& uow) {
        uow.note(reason.simplified().left(longestReason));
        m_folder->noteSeq(m_connection);
    });
    m_folder->m_opening.older.reset();
    openedBy(m_openedBy);
}

bool Vault::isClockBehind() const
{
    return m_clock.now().msecs() - m_wallClock.now().msecs() > toleratedStepBack;
}

void Vault::watchClock()
{
    if (!m_isHeld && hasClockJumped())
        transact(Op::ClockSet, [](UnitOfWork&) {});
}

void Vault::confirmClock()
{
    transact(Op::ConfirmClock, [](UnitOfWork&) {});
    m_clock.trust();
}

QString Vault::userName() const
{
    if (m_folder && m_folder->wayIn() == SlotKind::User)
        for (const SlotHolder& holder : holdersOf(m_folder->header(), m_folder->keys()))
            if (static_cast<int>(holder.slot) == m_userSlot)
                return holder.label;
    return {};
}

void Vault::putKeys(Op op, const Header& next, const QString& detail)
{
    transact(op, [&](UnitOfWork& uow) {
        uow.note(detail);
        m_folder->put(next);
        m_folder->noteSeq(m_connection);
    });
    dropAnchor();
}

bool Vault::hasClockJumped()
{
    const qint64 lead = leadOf(m_wallClock);
    const qint64 jump = lead - std::exchange(m_wallLead, lead);
    return std::abs(jump) > smallestJump;
}

UnitOfWork Vault::begin(Op op)
{
    if (!m_usable)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("the vault must be unlocked again")};
    if (m_folder)
        m_folder->checkInPlace();
    if (m_isHeld)
        throw Fault{FaultKind::Bug, QStringLiteral("the older state of this vault was not accepted")};
    watchClock();
    if (m_folder && dropBallastWhereFull(m_folder->path()))
        qCWarning(vaultLog) << "the disk is full: the ballast went";
    return UnitOfWork{m_connection, m_audit, op, stampNow(), m_clock};
}

AuditLog::Stamp Vault::stampNow() const
{
    return {m_wallClock.now(), m_wallClock.monotonicMsecs(), m_userSlot};
}

void Vault::noteRead(Op op, Kind kind, const Uid& uid)
{
    m_owed.push_back({stampNow(), op, kind, uid.text(), QString()});
    payOwed(op);
}

void Vault::noteRead(Op op, const QString& detail)
{
    m_owed.push_back({stampNow(), op, std::nullopt, QString(), detail});
    payOwed(op);
}

void Vault::payOwed(Op op)
{
    try {
        transact(op, [](UnitOfWork&) {});
    } catch (const Fault& fault) {
        qCWarning(vaultLog) << "a read is not in the log yet:" << fault.detail();
    }
}

void Vault::finish(UnitOfWork& uow)
{
    const ChangeSet changes = [&] {
        try {
            return uow.commit();
        } catch (const Fault& fault) {
            m_usable = false;
            if (m_folder && fault.kind() == FaultKind::DiskFull) // a quota, of which the disk says nothing
                dropBallast(m_folder->path());
            try {
                m_connection.rollBack();
            } catch (const Fault& again) {
                qCWarning(vaultLog) << "rollback:" << again.detail();
            }
            if (m_folder)
                m_folder->rememberPlace(); // what a COMMIT that has failed wrote into the file is ours as well
            throw;
        }
    }();
    if (m_folder)
        m_folder->rememberPlace();
    m_owed.clear();
    m_clock.raise(m_wallClock.now());
    if (++m_commitsSinceAnchor >= commitsBetweenAnchors)
        dropAnchor();
    Q_EMIT m_news.committed(changes);
}

// Beside the work: where the anchor cannot be written the work is saved all the same.
void Vault::dropAnchor()
{
    m_commitsSinceAnchor = 0;
    if (!m_folder)
        return;
    try {
        m_folder->dropAnchor(m_audit.head(), m_wallClock.now());
    } catch (const Fault& fault) {
        qCWarning(vaultLog) << "anchor:" << fault.detail();
    }
}

void Vault::close()
{
    if (!m_folder || m_closed)
        return;
    m_closed = true;
    if (m_isHeld || !m_usable) // what a failed COMMIT left in the log only the next unlocking can tell
        return;
    transact(Op::Lock, [](UnitOfWork&) {});
    m_usable = false;
    m_folder->noteHead(m_audit.head());
    dropAnchor();
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
