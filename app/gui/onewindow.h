// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QWidget;

namespace anxin {

// One window for one vault: whoever starts the program again is brought to the window that is there, and asked for no password
// of a vault that could not be opened twice anyway. Without a session bus, or for another vault, there are two windows.
class OneWindow final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "cn.anxin.Window")
public:
    using VaultPath = std::function<QString()>;

    // Listens for the next start. `vault`: which one the window is about at that moment. The window must outlive it.
    OneWindow(QDBusConnection session, QWidget& window, VaultPath vault, QObject* parent = nullptr);
    ~OneWindow() override;

    // Whether another process has shown its window for this vault. Waits for an answer for a second at most.
    static bool isShownFor(const QString& vault, QDBusConnection session);

public Q_SLOTS:
    // From the bus. `vault`: a path without links.
    bool Show(const QString& vault);

private:
    QDBusConnection m_session;
    QWidget& m_window;
    VaultPath m_vault;
};

} // namespace anxin
