// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/drill.h"
#include "core/vault/changes.h"
#include "ui/pages/settings/backuppanel.h"

#include <QObject>

#include <atomic>
#include <mutex>

namespace anxin {

class Preferences;

// Backups are made one at a time: the lock waits for one that is still being written.
using OneBackup = std::shared_ptr<std::mutex>;

// What the window does with the backups of an unlocked vault that has a folder. Only a snapshot is taken on the window's
// thread; writing, reading back and comparing run beside it.
class BackupDesk final : public QObject {
    Q_OBJECT
public:
    struct Means {
        Preferences& preferences;
        BackupVerifier verify;
        OneBackup oneBackup;
        // The room locks, and the lock screen goes on from there.
        std::function<void(const QString& path)> restore;
        SameDisk isSameDisk = &isOnSameDisk;
    };
    // The vault and what the means lend must outlive it.
    BackupDesk(Vault& vault, Means means);
    // Asks what is under way to stop.
    ~BackupDesk() override;

    BackupSeams seams();
    // Before an import. What went wrong, in words; it goes on.
    QString beforeImport();
    // How it stands, for the first page and the status bar.
    std::vector<SafetyLine> lines() const;
    QString words() const;

Q_SIGNALS:
    void changed(); // how it stands

private:
    using Told = BackupSeams::Told;
    BackupSeams::Work make(const QString& folder, Told told);
    BackupSeams::Work copyTo(const QString& chosen, const Told& told);
    BackupSeams::Work tryOut(Told told);
    Task* list(std::function<void(std::vector<ShownBackup>)> done);
    void tellTrials(std::vector<DrillReport>& reports, const Told& told);
    QString wordsOfTrial(const DrillReport& report) const;
    template <class Work, class Done>
    BackupSeams::Work begin(Work work, Done done);

    Vault& m_vault;
    Means m_means;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

// Where backups of a vault may lie: its own folder first, and the one on another medium where that is there.
QStringList backupPlaces(const QString& vaultPath, const Preferences& preferences);

} // namespace anxin
