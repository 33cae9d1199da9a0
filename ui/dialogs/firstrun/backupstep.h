// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/firstrun/firstrunseams.h"
#include "ui/dialogs/steps/wizardstep.h"

class QLabel;
class QRadioButton;

namespace anxin {

class MessageBar;

// Where copies of the backups will go, outside this PC; or later.
class BackupStep final : public WizardStep {
    Q_OBJECT
public:
    // The seams must outlive it.
    explicit BackupStep(const FirstRunSeams& seams);
    // Empty for later.
    QString folder() const;
    void setFolder(const QString& folder);
    void decideLater();
    // Where the vault will lie, which must be another place.
    void setVault(const QString& folder) { m_vault = folder; }
    std::optional<QString> obstacle() override;

private:
    void choose();
    void follow();

    const FirstRunSeams& m_seams;
    QString m_vault;
    QString m_folder;
    QRadioButton* m_now;
    QRadioButton* m_later;
    QLabel* m_place;
    MessageBar* m_reminder;
};

} // namespace anxin
