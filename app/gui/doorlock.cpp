// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other half of the door: how it is locked.

#include "app/gui/door.h"
#include "app/gui/everywindow.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace anxin {

void Door::lock()
{
    ++m_locks;
    if (m_lockUp.isUnderWay()) { // what was typed meanwhile opens nothing any more; the end of it is told
        m_afterLockUp = {};
        return setBusy(false);
    }
    if (!m_vault)
        return Q_EMIT locked();
    m_idle.stop();
    if (!m_session) {
        showLockScreen();
        m_renewal.reset();
        m_vault.reset();
        Q_EMIT locked();
        return goOn();
    }
    QGuiApplication::inputMethod()->commit(); // what is still being composed belongs to what was typed
    closeFileDialogs();
    auto session = std::exchange(m_session, nullptr);
    m_place = session->inFront();
    showLockScreen(); // first: nothing of a pupil is seen from here on, whatever goes wrong below
    const std::optional<Fault> unkept = session->keepDrafts();
    m_backlog = session->takeBacklog();
    if (unkept)
        tellOfBacklog(*unkept);
    session.reset();
    m_lockUp.begin(std::move(m_vault));
}

void Door::lockedUp(const QString& trouble, const QString& news)
{
    if (m_lockScreen)
        m_lockScreen->setNote(news);
    if (!trouble.isEmpty() && m_backlog.empty()) // which is told already, and matters more
        failed(trouble);
    showFooter(); // there may be a newer backup
    Q_EMIT locked();
    goOn();
}

void Door::goOn()
{
    if (std::exchange(m_hasMetDamage, false)) {
        m_afterLockUp = {};
        return m_mending.offer(m_vaultPath, Mending::Unreadable::Yes);
    }
    if (const QString backup = std::exchange(m_restoring, {}); !backup.isEmpty()) {
        m_afterLockUp = {};
        return m_mending.restore(m_vaultPath, backup);
    }
    if (const auto unlockNow = std::exchange(m_afterLockUp, {}))
        unlockNow();
}

// No word is lost for a disk that is full: the next session writes it, or tells again.
void Door::tellOfBacklog(const Fault& why)
{
    if (m_backlog.empty()) // no draft, but a paper
        return m_lockScreen->fail(tr("The answers typed in last could not be written into the vault: %1. What was typed "
                                     "before is safe. Please type the last row of that paper again.")
                                      .arg(reason(why)));
    m_lockScreen->fail(tr("What was typed last could not be written into the vault: %1. It is kept in memory. Please leave the "
                          "program open, mend this, and unlock.")
                           .arg(reason(why)));
}

// Throws where something typed would be lost; the window then stays.
void Door::keepBeforeClosing()
{
    if (!m_session)
        return;
    if (const auto unkept = m_session->keepDrafts())
        throw Fault{*unkept};
}

} // namespace anxin
