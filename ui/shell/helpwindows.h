// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace anxin {

class MainWindow;

// Offers in the window's menu what helps to use the program: the sheet of shortcuts and who made this. Both hold nothing of
// the room and are there on the lock screen as well.
void offerHelp(MainWindow& window);

} // namespace anxin
