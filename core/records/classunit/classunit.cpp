// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/classunit/classunit.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClassUnit)
};
} // namespace

QString labelOf(const ClassUnit& unit, QDate day)
{
    if (const auto grade = gradeIn(SchoolYear::containing(day), unit.stage, unit.entryYear))
        return Tr::tr("%1, class %2").arg(gradeLabel(unit.stage, *grade)).arg(unit.number);
    return Tr::tr("Entry %1, class %2").arg(unit.entryYear).arg(unit.number);
}

bool isInFirstGrade(const ClassUnit& unit, QDate day)
{
    return gradeIn(SchoolYear::containing(day), unit.stage, unit.entryYear) == firstGradeOf(unit.stage);
}

} // namespace anxin
