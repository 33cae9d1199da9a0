// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/cardprinter.h"
#include "core/base/clock.h"
#include "core/vault/vaultfolder.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/firstrun/firstrunseams.h"

#include <QObject>

namespace anxin {

class FirstRunWizard;

// What the first-run wizard stands on: judges passwords, makes keys on a worker thread, makes the vault at the end. Holds the
// new keys in locked memory until then.
class FirstRun final : public QObject {
    Q_OBJECT
public:
    using Cost = std::function<PasswordCost(const Clock&)>;
    // The clock must outlive it and its workers.
    FirstRun(const Clock& clock, Cost cost);
    // Belongs to whoever shows it; must not outlive this object.
    FirstRunWizard* makeWizard();
    // Asks for the folder of a vault, looks at it before a password is asked for, and says `existingChosen`, or why not. Stands
    // above `above` and goes with it.
    void askForVault(QWidget* above, FirstRunSeams::Refused refused);
    // Why this folder is no vault that could be opened here and now; nothing where it is one.
    static std::optional<QString> vaultProblem(const QString& folder);

Q_SIGNALS:
    // The vault is made; taken with `takeVault`.
    void made(const anxin::FirstRunAnswers& answers);
    void existingChosen(const QString& folder);
    // There is no vault, but there may be a backup of one. `folder`: where a vault would lie.
    void backupWanted(QWidget* above, const QString& folder);

public:
    std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }

private:
    Task* makeKeys(const QByteArray& password, const QString& label, std::function<void(QStringList)> done);
    std::optional<QString> finish(const FirstRunAnswers& answers);

    const Clock& m_clock;
    Cost m_cost;
    SystemFileChooser m_chooser;
    CardPrinter m_cardPrinter;
    std::optional<CreatedKeys> m_keys;
    std::unique_ptr<Vault> m_vault;
};

} // namespace anxin
