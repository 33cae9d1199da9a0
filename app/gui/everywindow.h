// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commands.h"

class QKeyEvent;

namespace anxin {

// What holds in every window of ours, the dialogs above the main one included.

bool isShortcutOf(Command command, const QKeyEvent& key);
// The system's dialogs of choosing a file stand above the window and would stay.
void closeFileDialogs();

} // namespace anxin
