// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/onewindow.h"

#include <QDBusMessage>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace anxin {

namespace {
const auto service = QStringLiteral("cn.anxin.Anxin");
const auto place = QStringLiteral("/window");
const auto interface = QStringLiteral("cn.anxin.Window");
constexpr int patience = 1000; // ms
} // namespace

OneWindow::OneWindow(QDBusConnection session, QWidget& window, VaultPath vault, QObject* parent)
    : QObject(parent),
      m_session(std::move(session)),
      m_window(window),
      m_vault(std::move(vault))
{
    m_session.registerObject(place, this, QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAllSlots);
    m_session.registerService(service); // not where another window, of another vault, has it
}

OneWindow::~OneWindow()
{
    m_session.unregisterObject(place);
    m_session.unregisterService(service);
}

bool OneWindow::isShownFor(const QString& vault, QDBusConnection session)
{
    const QString path = QFileInfo(vault).canonicalFilePath();
    if (path.isEmpty() || !session.isConnected())
        return false;
    QDBusMessage show = QDBusMessage::createMethodCall(service, place, interface, QStringLiteral("Show"));
    show << path;
    const QDBusMessage answer = session.call(show, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}

bool OneWindow::Show(const QString& vault)
{
    if (QFileInfo(m_vault()).canonicalFilePath() != vault)
        return false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    return true;
}

} // namespace anxin
