// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/lockup.h"

#include "core/vault/backup/backups.h"
#include "core/vault/shutout.h"

#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(lockUpLog, "anxin.lockup")

namespace {
constexpr int patience = 600; // ms; what flashes by disturbs

ShutOutOutcome closed(std::unique_ptr<Vault> vault, const BackupVerifier& verify)
{
    ShutOutOutcome outcome;
    QString& trouble = outcome.trouble;
    try {
        outcome = carryOutShutOut(vault);
        const QString backup = backUpBy(Occasion::Lock, *vault, verify);
        if (trouble.isEmpty()) // which matters more
            trouble = backup;
        vault->close();
    } catch (const Fault& fault) {
        qCWarning(lockUpLog) << "closing:" << fault.detail();
        if (trouble.isEmpty())
            trouble = sentence(fault);
    }
    return outcome;
}
} // namespace

LockUp::LockUp(BackupVerifier verify, OneBackup oneBackup) : m_verify(std::move(verify)), m_oneBackup(std::move(oneBackup))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LockUp::lingers);
}

LockUp::~LockUp()
{
    if (m_worker.joinable())
        m_worker.join();
}

void LockUp::begin(std::unique_ptr<Vault> vault)
{
    vault->news().moveToThread(nullptr); // nobody listens any more
    m_patience.start();
    m_worker = std::thread([this, kept = std::move(vault)]() mutable {
        const std::scoped_lock alone(*m_oneBackup);
        const ShutOutOutcome outcome = closed(std::move(kept), m_verify);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome.trouble, outcome.done); }, Qt::QueuedConnection);
    });
}

void LockUp::finish(const QString& trouble, const QString& news)
{
    m_patience.stop();
    m_worker.join();
    Q_EMIT done(trouble, news);
}

} // namespace anxin
