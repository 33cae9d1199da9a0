// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/studentimport.h"
#include "core/services/rollover.h"

namespace anxin {

// Whom a list of the new school year puts into which class, of the pupils whom the register knows. The list must have been
// staged for a day of that year: its grades hold then.
NewClasses newClassesOf(const StudentPlan& plan);

} // namespace anxin
