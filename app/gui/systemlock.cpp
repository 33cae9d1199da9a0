// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/systemlock.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace anxin {

namespace {
const auto login = QStringLiteral("org.freedesktop.login1");
const auto managerPath = QStringLiteral("/org/freedesktop/login1");
const auto manager = QStringLiteral("org.freedesktop.login1.Manager");
const auto sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const auto properties = QStringLiteral("org.freedesktop.DBus.Properties");

// Each desktop says the same in its own name.
constexpr const char* screenSavers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                        "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

// Asks without waiting; an error is no answer.
template <class Answer, class Then>
void ask(const QDBusConnection& bus, const QDBusMessage& question, QObject* asker, Then then)
{
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), asker);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, asker, [watcher, then = std::move(then)] {
        const QDBusPendingReply<Answer> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            then(reply.value());
    });
}
} // namespace

SystemLock::SystemLock(QDBusConnection system, QDBusConnection session, QObject* parent)
    : QObject(parent),
      m_system(std::move(system)),
      m_session(std::move(session))
{
    if (m_system.isConnected()) {
        m_system.connect(login, managerPath, manager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        findSession();
        takeDelay();
    }
    if (m_session.isConnected())
        for (const char* saver : screenSavers)
            m_session.connect(QString(), QString(), QString::fromLatin1(saver), QStringLiteral("ActiveChanged"), this,
                              SLOT(screenSaverChanged(bool)));
}

// "auto" is the caller's session, also for a program that the desktop has started outside of it; but what happens to it is
// told under its own path.
void SystemLock::findSession()
{
    QDBusMessage nameOf =
        QDBusMessage::createMethodCall(login, managerPath + QStringLiteral("/session/auto"), properties, QStringLiteral("Get"));
    nameOf << sessionInterface << QStringLiteral("Id");
    ask<QDBusVariant>(m_system, nameOf, this, [this](const QDBusVariant& id) {
        QDBusMessage pathOf = QDBusMessage::createMethodCall(login, managerPath, manager, QStringLiteral("GetSession"));
        pathOf << id.variant().toString();
        ask<QDBusObjectPath>(m_system, pathOf, this, [this](const QDBusObjectPath& path) { listenTo(path.path()); });
    });
}

void SystemLock::listenTo(const QString& sessionPath)
{
    m_system.connect(login, sessionPath, sessionInterface, QStringLiteral("Lock"), this, SLOT(sessionLocked()));
    m_system.connect(login, sessionPath, properties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SystemLock::takeDelay()
{
    QDBusMessage inhibit = QDBusMessage::createMethodCall(login, managerPath, manager, QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("sleep") << QStringLiteral("Anxin") << QStringLiteral("locks its window first")
            << QStringLiteral("delay");
    ask<QDBusUnixFileDescriptor>(m_system, inhibit, this, [this](const QDBusUnixFileDescriptor& held) { m_delay = held; });
}

void SystemLock::prepareForSleep(bool begins)
{
    m_isSleepNear = begins;
    if (!begins)
        takeDelay();
    Q_EMIT lockRequested(); // also after waking up: it may have come too late
}

void SystemLock::letSleep()
{
    if (m_isSleepNear)
        m_delay = {};
}

void SystemLock::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT lockRequested();
}

void SystemLock::sessionLocked()
{
    Q_EMIT lockRequested();
}

// Another person at the same PC: our session is not the one on the screen any more.
void SystemLock::sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    if (interface == sessionInterface && !changed.value(QStringLiteral("Active"), true).toBool())
        Q_EMIT lockRequested();
}

} // namespace anxin
