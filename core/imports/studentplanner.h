// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/studentimport.h"

namespace anxin {

// What the staged rows mean for the register. `today` names the classes in the changes that are shown.
StudentPlan planStudents(const Staging<StagedStudent>& staging, const RegisterIndex& index, QDate today, ListCover cover);

} // namespace anxin
