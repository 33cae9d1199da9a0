// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/everywindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>

#include <algorithm>

namespace anxin {

bool isShortcutOf(Command command, const QKeyEvent& key)
{
    const auto entry = std::find_if(commandTable.begin(), commandTable.end(),
                                    [command](const CommandEntry& known) { return known.command == command; });
    return shortcutsOf(*entry).contains(QKeySequence(key.keyCombination()));
}

void closeFileDialogs()
{
    for (QWidget* open : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QFileDialog*>(open))
            dialog->reject();
}
} // namespace anxin
