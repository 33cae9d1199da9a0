// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/pages/today/firststeps.h"

namespace anxin {

// What a new room needs before it is safe to work in: pupils, a backup, and a copy of it elsewhere. `backupFolder`: on another
// medium, empty where none is known.
std::vector<FirstStep> firstSteps(Room& room, const QString& backupFolder, const std::function<void()>& importStudents,
                                  const std::function<void()>& showSettings);

} // namespace anxin
