// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/door.h"

#include "core/vault/vaultfolder.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/runtask.h"

#include <QApplication>
#include <QFileInfo>

namespace anxin {

namespace {
constexpr int idleMinutes = 5; // the shipped setting until the room has settings of its own
} // namespace

Door::Door(const Session::Desk& desk) : m_desk(desk), m_idle(desk.clock), m_cover(desk.window, desk.clock)
{
    qApp->installEventFilter(&m_idle);
    connect(&m_idle, &IdleLock::lockRequested, this, &Door::lock);
    connect(&m_idle, &IdleLock::remaining, this, [this](int seconds) {
        m_desk.window.setStatus(Status::Lock,
                                tr("Locks in %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    });
    connect(&m_cover, &Cover::lockRequested, this, &Door::lock);
    m_desk.window.on(Command::LockNow, [this] { lock(); });
    m_desk.window.on(Command::Cover, [this] { m_cover.toggle(); });
}

Door::~Door() = default;

void Door::begin(const QString& vaultPath)
{
    m_vaultPath = vaultPath;
    showLockScreen();
}

void Door::showLockScreen()
{
    m_lockScreen = new LockScreen(m_desk.clock);
    m_lockScreen->setVaultLabel(QFileInfo(m_vaultPath).completeBaseName());
    connect(m_lockScreen, &LockScreen::unlockRequested, this, &Door::unlock);
    m_desk.window.showGate(m_lockScreen);
}

void Door::unlock(const QByteArray& passphrase)
{
    m_lockScreen->setBusy(true);
    auto opened = VaultFolder::open(m_vaultPath);
    if (!opened)
        return m_lockScreen->fail(sentence(opened.error()));
    // Held by the answer, so that the folder is let go where the window is gone before the key is there.
    auto folder = std::make_shared<std::unique_ptr<VaultFolder>>(std::move(*opened));
    runTask(
        this,
        [header = (*folder)->header(), secret = passwordFrom(QString::fromUtf8(passphrase))](Progress&) {
            return unlockKeys(header, secret);
        },
        [this, folder](Result<UnlockedKeys, UnlockRefusal> keys) {
            if (!keys)
                return keys.error() == UnlockRefusal::WrongPassword ? m_lockScreen->refuse(sentence(keys.error()))
                                                                    : m_lockScreen->fail(sentence(keys.error()));
            auto vault = VaultFolder::unlock(std::move(*folder), std::move(*keys), m_desk.clock);
            if (!vault)
                return m_lockScreen->fail(sentence(vault.error()));
            enter(std::move(*vault));
        });
}

void Door::enter(std::unique_ptr<Vault> vault)
{
    m_lockScreen = nullptr;
    m_session = std::make_unique<Session>(std::move(vault), m_desk);
    m_desk.window.showWorkspace();
    m_idle.start(idleMinutes);
}

void Door::lock()
{
    if (!m_session)
        return;
    m_idle.stop();
    const auto session = std::exchange(m_session, nullptr);
    showLockScreen(); // first: nothing of a pupil is seen from here on, whatever goes wrong below
    session->keepDrafts();
    session->close();
}

} // namespace anxin
