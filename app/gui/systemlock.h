// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace anxin {

// Hears from the system that the screen is locked, the person is switched, or the PC goes to sleep, and asks for the lock. The
// PC does not fall asleep before `letSleep` says that the lock is done, or logind has waited long enough (five seconds). Where
// there is no bus, or nobody on it, nothing is heard and nothing said: the idle lock is there in any case.
class SystemLock final : public QObject {
    Q_OBJECT
public:
    // `system` has org.freedesktop.login1, `session` the screen saver; either may be a connection that never came about.
    SystemLock(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

    // Whether the PC waits for us before it sleeps.
    bool delaysSleep() const { return m_delay.isValid(); }

public Q_SLOTS:
    // The lock is done. Called at any lock.
    void letSleep();

Q_SIGNALS:
    void lockRequested();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool isActive);
    void sessionLocked();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void findSession();
    void listenTo(const QString& sessionPath);
    void takeDelay();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_delay; // closed: the PC may sleep
    bool m_isSleepNear = false;
};

} // namespace anxin
