// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandbar.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QMenu>

#include <algorithm>

namespace anxin {

namespace {
bool needsNoRoom(Command command)
{
    return command == Command::Quit || command == Command::Cover || command == Command::Shortcuts || command == Command::About;
}
} // namespace

CommandBar::CommandBar(QWidget& window) : QMenuBar(&window), m_window(window)
{
    setNativeMenuBar(false);
    setAutoFillBackground(true); // it lies above the page
    const std::map<Menu, QMenu*> menus{{Menu::Room, addMenu(tr("&Room"))},
                                       {Menu::Pupils, addMenu(tr("&Pupils"))},
                                       {Menu::View, addMenu(tr("&View"))},
                                       {Menu::Help, addMenu(tr("&Help"))}};
    for (const CommandEntry& entry : commandTable) {
        QAction* action = menus.at(entry.menu)->addAction(icon(entry.icon), textOf(entry));
        action->setShortcuts(shortcutsOf(entry));
        action->setVisible(false);
        m_window.addAction(action); // its shortcuts work while the menus are hidden
        m_actions[entry.command] = action;
        connect(action, &QAction::triggered, this, [this, command = entry.command] {
            leave();
            if (const auto handler = m_handlers.find(command); handler != m_handlers.end() && handler->second)
                handler->second();
        });
    }
    m_window.installEventFilter(this);
    hide();
}

void CommandBar::on(Command command, std::function<void()> handler)
{
    m_actions.at(command)->setVisible(static_cast<bool>(handler)); // an invisible action has no shortcut either
    m_handlers[command] = std::move(handler);
    for (QAction* menu : actions()) {
        const QList<QAction*> entries = menu->menu()->actions();
        menu->setVisible(std::any_of(entries.begin(), entries.end(), [](const QAction* entry) { return entry->isVisible(); }));
    }
}

void CommandBar::setWorkspaceEnabled(bool enabled)
{
    hide();
    for (const auto& [command, action] : m_actions)
        action->setEnabled(enabled || needsNoRoom(command));
}

void CommandBar::toggle()
{
    if (isVisible())
        return leave();
    m_before = QApplication::focusWidget();
    put();
    show();
    raise();
    const QList<QAction*> menus = actions();
    const auto first = std::find_if(menus.begin(), menus.end(), [](const QAction* menu) { return menu->isVisible(); });
    if (first != menus.end())
        setActiveAction(*first);
    setFocus(Qt::MenuBarFocusReason);
}

void CommandBar::leave()
{
    if (!isVisible())
        return;
    setActiveAction(nullptr);
    if (m_before)
        m_before->setFocus(Qt::MenuBarFocusReason);
    hide();
}

void CommandBar::put()
{
    setGeometry(0, 0, m_window.width(), sizeHint().height());
}

void CommandBar::focusOutEvent(QFocusEvent* event)
{
    QMenuBar::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // a menu of its own
        hide();
}

bool CommandBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        put();
    return QMenuBar::eventFilter(watched, event);
}

} // namespace anxin
