// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/restore.h"
#include "core/vault/rescue/diagnosis.h"
#include "core/vault/rescue/rescue.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/outcomescreen.h"

#include <QObject>
#include <QPointer>

namespace anxin {

class DamageScreen;
class MainWindow;
class MendScreen;
class Preferences;
class Task;
class Throttle;

// At the door: what can be done where a vault is damaged, or where somebody wants an older state of it back. Walks from screen
// to screen in the window; the vault is locked. Everything slow runs beside the window.
class Mending final : public QObject {
    Q_OBJECT
public:
    // All must outlive it. `chooser`: null for the system's own.
    struct Tools {
        MainWindow& window;
        Preferences& preferences;
        const Clock& clock;
        BackupVerifier verify;
        FileChooser* chooser;
        Throttle& throttle;
    };
    explicit Mending(Tools tools);
    // Waits for what is under way: a vault is not left half restored.
    ~Mending() override;

    // Whether a refusal to open is for damage, and whether a folder shows damage before any password.
    static bool isDamage(const VaultRefusal& refusal);
    static bool isPlainlyDamaged(const QString& vaultPath);

    // `unreadable`: the key files and the password are right, and the database does not open.
    enum class Unreadable : quint8 { No, Yes };
    void offer(const QString& vaultPath, Unreadable unreadable = Unreadable::No);
    // Of a backup that was chosen already.
    void restore(const QString& vaultPath, const QString& backup);
    // Where there is no vault, on a new PC: asks for a backup, above `above`. `folder`: where the vault would lie unless the
    // person chooses otherwise.
    void askForBackup(QWidget* above, const QString& folder);

Q_SIGNALS:
    void left(); // to the lock screen of the vault as it is
    // A new vault lies there, to be opened instead.
    void madeAnew(const QString& vaultPath);

private:
    void lookForBackups();
    // `then` is not called where the person changed their mind.
    void chooseBackup(QWidget* above, std::function<void(const QString& backup)> then);
    void restoreAt(const QString& folder, const QString& backup);
    void askForRestore(const QString& backup);
    void restoreAsTyped(const QString& backup, const QString& folder, const struct MendSecrets& secrets);
    void askForRescue();
    void askForKeyFile();
    std::optional<Unlocker> unlockerOf(const MendSecrets& secrets);
    void putHeaderBack(const Unlocker& unlock);
    void restoreInto(const QString& backup, const Unlocker& now, const Unlocker& then);
    void restoreAnew(const QString& backup, const QString& folder, const Unlocker& unlock);
    void rescue(const QString& folder, const Unlocker& unlock);
    void failed(const BackupRefusal& refusal);
    MendScreen* showMend(const struct MendOffer& offer);
    void show(MendOutcome outcome, const QString& anew);
    QString whenMade(const QString& backup) const;
    QString newFolder(const QString& what) const;
    template <class Work, class Done>
    void begin(Work work, Done done);

    Tools m_tools;
    SystemFileChooser m_systemChooser;
    FileChooser& m_chooser;
    QString m_vaultPath;
    QString m_newest;                       // backup
    std::optional<FittingHeader> m_fitting; // where only the key files are damaged
    bool m_isDamaged = false;
    Unreadable m_unreadable = Unreadable::No;
    QPointer<DamageScreen> m_damage;
    QPointer<MendScreen> m_mend;
    QPointer<Task> m_task;
};

} // namespace anxin
