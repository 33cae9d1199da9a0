// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/firstrun.h"
#include "app/gui/lockup.h"
#include "app/gui/mending.h"
#include "app/gui/movein.h"
#include "app/gui/session.h"
#include "ui/dialogs/throttle.h"
#include "ui/shell/cover.h"
#include "ui/shell/idlelock.h"

#include <QObject>
#include <QPointer>

namespace anxin {

class LockScreen;
class RecoveryScreen;

// What stands between the window and a vault: the first-run wizard, the lock screen, or a session. Deriving a key runs on a
// worker thread; everything else on the window's.
class Door final : public QObject {
    Q_OBJECT
public:
    // The desk's parts must outlive the door. `cost`: of guessing the password of a new vault.
    // `chooser`: for what is asked at the door; null for the system's own.
    explicit Door(const Session::Desk& desk, FirstRun::Cost cost = &PasswordCost::calibrated, FileChooser* chooser = nullptr);
    ~Door() override;

    // The lock screen of `vaultPath`, or the first-run wizard where no vault is known.
    void begin(const QString& vaultPath);
    // As if it had been typed at the lock screen: for a password that comes from a file.
    void unlock(const QByteArray& passphrase);
    // Keeps what is being typed, ends the session, and shows the lock screen. The backup that is due is made, and the vault
    // closed, beside the window; unlocking waits for that.
    void lock();

    // Damage that is met in the open room: what is being typed is kept, the room is locked, and the screen of what can be done
    // follows. False for every other fault, which is told, and where no room is open.
    bool leavesFor(const Fault& fault);

    // Which vault the window is about; empty in a first run.
    const QString& vaultPath() const { return m_vaultPath; }
    bool isOpen() const { return m_session != nullptr; }
    Vault* opened() const { return m_session ? m_vault.get() : nullptr; }
    // Whether the vault is still being closed behind the lock screen.
    bool isLockingUp() const { return m_lockUp.isUnderWay(); }

Q_SIGNALS:
    // The vault is closed, or none was open when the lock was asked for.
    void locked();

public:
    // Covering and locking work in every window of ours: a dialog that is in front keeps the window's own shortcuts away.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLockScreen();
    void showFooter();
    void showRecoveryScreen();
    void unlockWithCard(const QString& typed);
    void unlockWithEscrow(const QString& file, const QByteArray& password);
    void unlockBy(const Unlocker& unlocker);
    void failed(const QString& sentence);
    void failed(const VaultRefusal& refusal);
    void open(std::unique_ptr<VaultFolder> folder, UnlockedKeys keys);
    void setBusy(bool busy);
    void lockedUp(const QString& trouble, const QString& news);
    void goOn(); // behind the lock, to what it was locked for
    void keepBeforeClosing();
    void tellOfBacklog(const Fault& why);
    void admit();
    void letIn();
    void showOlderScreen();
    void lockAndRestore(const QString& backup);
    void openCrisis();
    void lockSoon(); // when what is under way is over
    void showRenewal();
    void enter();

    Session::Desk m_desk;
    FirstRun::Cost m_cost;
    FirstRun m_firstRun;
    QString m_vaultPath;
    QPointer<LockScreen> m_lockScreen; // the window's, while they are shown
    QPointer<RecoveryScreen> m_recoveryScreen;
    Throttle m_throttle; // of every screen that asks for a password
    IdleLock m_idle;
    Cover m_cover;
    OneBackup m_oneBackup = std::make_shared<std::mutex>();
    LockUp m_lockUp;
    std::function<void()> m_afterLockUp; // somebody has typed a password meanwhile
    // Unlocked. Without a session it is held: it waits for an answer before the room opens.
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<KeyChange> m_renewal; // stands on the held vault
    SystemFileChooser m_systemChooser;
    FileChooser& m_chooser;
    Mending m_mending;
    MoveIn m_moveIn;
    bool m_hasMetDamage = false;        // in the session that is being locked
    QString m_restoring;                // a backup, as soon as the vault is closed
    int m_locks = 0;                    // locks so far: a key that was asked for before the last one opens nothing
    InFront m_place;                    // that was in front when the session ended
    DraftKeeper::Backlog m_backlog;     // what the vault did not take before the lock; for the next session
    std::unique_ptr<Session> m_session; // stands on the vault
};

} // namespace anxin
