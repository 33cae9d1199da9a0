// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/session.h"
#include "ui/shell/cover.h"
#include "ui/shell/idlelock.h"

#include <QObject>

namespace anxin {

class LockScreen;

// What stands between the window and a vault: the first-run wizard, the lock screen, or a session. Deriving a key runs on a
// worker thread; everything else on the window's.
class Door final : public QObject {
    Q_OBJECT
public:
    // The desk's parts must outlive the door.
    explicit Door(const Session::Desk& desk);
    ~Door() override;

    // The lock screen of `vaultPath`, or the first-run wizard where no vault is known.
    void begin(const QString& vaultPath);
    // As if it had been typed: for a password that comes from a file.
    void unlock(const QByteArray& passphrase);
    // Keeps what is being typed, ends the session, and shows the lock screen.
    void lock();

private:
    void showLockScreen();
    void enter(std::unique_ptr<Vault> vault);

    Session::Desk m_desk;
    QString m_vaultPath;
    LockScreen* m_lockScreen = nullptr; // the window's, while it is shown
    IdleLock m_idle;
    Cover m_cover;
    std::unique_ptr<Session> m_session;
};

} // namespace anxin
