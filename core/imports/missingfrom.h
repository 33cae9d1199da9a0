// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/studentimport.h"

namespace anxin {

// Who is enrolled in a class that a list covers and is not in the list. A class is covered where at least half of its enrolled
// pupils are named; a list of newcomers covers none. A row that is refused speaks of everybody with its name or one of its
// numbers: nobody is missing because of a typing error.
std::vector<StudentId> missingFrom(const StudentPlan& plan, const Staging<StagedStudent>& staging, const RegisterIndex& index);

} // namespace anxin
