// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/newclasses.h"

namespace anxin {

NewClasses newClassesOf(const StudentPlan& plan)
{
    NewClasses classes;
    for (const PlannedStudent& row : plan.rows)
        if (row.before && row.classUnit)
            classes.insert_or_assign(row.before->id,
                                     ClassUnit{row.classUnit->stage, row.classUnit->entryYear, row.classUnit->number, {}});
    return classes;
}

} // namespace anxin
