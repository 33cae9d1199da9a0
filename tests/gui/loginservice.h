// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QTest>

#include <poll.h>
#include <unistd.h>

#include <array>

namespace anxin {

// A message bus of its own, for one test.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForReadyRead(20000));
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    QDBusConnection connection(const QString& name)
    {
        m_names << name;
        QDBusConnection made = QDBusConnection::connectToBus(m_address, name);
        REQUIRE(made.isConnected());
        return made;
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

// The part of logind that the program speaks to.
class LoginManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~LoginManager() override { ::close(m_ends[0]); }
    bool wasAskedToWait() const { return m_ends[0] >= 0; }
    // Whether nobody holds the sleep up any more.
    bool maySleep() const
    {
        pollfd watched{m_ends[0], 0, 0};
        return ::poll(&watched, 1, 0) == 1 && (watched.revents & POLLHUP) != 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString& id) const
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_3") + id);
    }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        CHECK(what == QStringLiteral("sleep"));
        CHECK(mode == QStringLiteral("delay"));
        ::close(m_ends[0]);
        REQUIRE(::pipe(m_ends.data()) == 0);
        QDBusUnixFileDescriptor held;
        held.giveFileDescriptor(m_ends[1]);
        return held;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

class LoginSession final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(QString Id READ id CONSTANT)
public:
    QString id() const { return QStringLiteral("7"); }
};

struct LoginService {
    explicit LoginService(PrivateBus& privateBus) : bus(privateBus.connection(QStringLiteral("login")))
    {
        REQUIRE(bus.registerObject(path, &manager, QDBusConnection::ExportAllSlots));
        REQUIRE(bus.registerObject(path + QStringLiteral("/session/auto"), &session, QDBusConnection::ExportAllProperties));
        REQUIRE(bus.registerService(name));
    }
    void say(const QString& from, const QString& interface, const QString& signal, const QVariantList& what = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(from, interface, signal);
        message.setArguments(what);
        REQUIRE(bus.send(message));
    }
    void sleep(bool begins) { say(path, name + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"), {begins}); }

    const QString name = QStringLiteral("org.freedesktop.login1");
    const QString path = QStringLiteral("/org/freedesktop/login1");
    const QString ours = path + QStringLiteral("/session/_37");
    LoginManager manager;
    LoginSession session;
    QDBusConnection bus;
};

} // namespace anxin
