// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/backupdesk.h"
#include "core/vault/vault.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace anxin {

// Closes a vault beside the window: shutting out whom somebody wants out, the backup that is due, the lock in the log, the head
// of the log in the header. That may take seconds, in which the screen is locked already and stays alive. The vault goes as
// soon as its backup is made.
class LockUp final : public QObject {
    Q_OBJECT
public:
    // `oneBackup`: waited for, because one may still be being written that the window has asked for.
    LockUp(BackupVerifier verify, OneBackup oneBackup);
    // Waits: a vault is not left half closed.
    ~LockUp() override;

    // Nothing may stand on the vault any more, and no other lock-up be under way.
    void begin(std::unique_ptr<Vault> vault);
    bool isUnderWay() const { return m_worker.joinable(); }

Q_SIGNALS:
    void lingers(); // it takes long enough for a word about it
    // The vault is closed. `trouble`: what went wrong, in words; empty where all is well. `news`: who was shut out, if anybody.
    void done(const QString& trouble, const QString& news);

private:
    void finish(const QString& trouble, const QString& news);

    BackupVerifier m_verify;
    OneBackup m_oneBackup;
    QTimer m_patience;
    std::thread m_worker;
};

} // namespace anxin
