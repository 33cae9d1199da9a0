// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/classlabel.h"
#include "core/imports/staging.h"
#include "core/records/student/student.h"

namespace anxin {

// A pupil as a list names them. What the list does not say is empty: an import never wipes what the register knows.
struct StagedStudent {
    Student student; // without reading and class, which only the register can give
    std::optional<ClassAddress> classUnit;
    bool isNew = false; // a person says that the pupils of this name and class whom the register knows are others
};

// Reads the pupils below the header row. Identity numbers are only used: to check, and to fill in a missing birthday or sex;
// they are not kept. A pupil needs a name and one of number, national number and class. The second row of a pupil (same
// number of either kind; without any, same name, class and birthday) is refused. Progress counts rows; throws `Cancelled` from
// there.
Staging<StagedStudent> stageStudents(const LocatedTable& table, const SchoolContext& school, Progress& progress);

} // namespace anxin
