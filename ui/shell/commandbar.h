// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commands.h"

#include <QMenuBar>
#include <QPointer>

#include <functional>
#include <map>

namespace anxin {

// The commands of the window: their shortcuts, which always work, and their menus, which Alt lays over the top of the window,
// so that nothing below moves. They go as soon as something was chosen or the keys are elsewhere.
class CommandBar final : public QMenuBar {
    Q_OBJECT
public:
    // Belongs to the window, whose actions the commands become.
    explicit CommandBar(QWidget& window);

    // Offers a command and says what it does. A handler replaces the one before; an empty one takes the command back.
    void on(Command command, std::function<void()> handler);
    // As if it had been chosen in its menu.
    void trigger(Command command) const { m_actions.at(command)->trigger(); }
    bool offers(Command command) const { return m_actions.at(command)->isVisible(); }
    // Off: behind a gate, where only what needs no room works.
    void setWorkspaceEnabled(bool enabled);
    void toggle();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the menus' own, and the window's size

private:
    void put();
    void leave();

    QWidget& m_window;
    QPointer<QWidget> m_before; // had the keys before
    std::map<Command, QAction*> m_actions;
    std::map<Command, std::function<void()>> m_handlers;
};

} // namespace anxin
