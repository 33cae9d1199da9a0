// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/typist.h"

#include <QSet>

class QTabBar;

namespace anxin {

class CommandPalette;

// Somebody without a mouse, who hears what is in front, in the demo school.
struct Walk : Program {
    int places = 0;
    int looked = 0;

    Walk();

    void check(QWidget& shown, const QString& name);
    void checkPage(const QString& name);
    void checkWhole(const QString& name) { checkTabs(name, {}); } // with every tab of it, and of what those show
    // What has been opened above the page, which then goes.
    void checkDialog(const QString& name);
    void checkPressed(const char* words);
    void checkCommand(Command command, const char* name);
    // Enter on the first row of every list of a part of the page in front. How many of them opened something above the page.
    int checkFirstRows(QWidget& part, const char* name);
    // One with an open case file.
    StudentId pupilWithFile();
    void tellFigures(const char* what) const;
    static void settle();

private:
    // Its field keeps the keys: the arrows move the list below it, and Escape leaves.
    void checkPalette(CommandPalette& palette);
    void closeDialog();
    void checkTabs(const QString& name, const QSet<QTabBar*>& known);
};

} // namespace anxin
