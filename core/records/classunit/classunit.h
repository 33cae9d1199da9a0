// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/base/schoolyear.h"
#include "core/vault/changes.h"

namespace anxin {

// A class is its stage, year of entry and number for all its life; grade and label follow from the date, so 1 September
// needs no edit.
struct ClassUnit {
    Stage stage;
    int entryYear; // calendar year of the autumn in which these pupils entered the stage
    int number;    // 1–99
    QString homeroomTeacher;
};
using ClassUnitId = Id<ClassUnit>;

inline constexpr auto classUnitFields = std::tuple{
    Field{&ClassUnit::stage, "stage", QT_TRANSLATE_NOOP("Label", "Stage"), Trait::Required},
    Field{&ClassUnit::entryYear, "entry_year", QT_TRANSLATE_NOOP("Label", "Entry year"), Trait::Required},
    Field{&ClassUnit::number, "number", QT_TRANSLATE_NOOP("Label", "Class number"), Trait::Required},
    Field{&ClassUnit::homeroomTeacher, "homeroom_teacher", QT_TRANSLATE_NOOP("Label", "Homeroom teacher"), Trait::Identifying},
};
constexpr const auto& fieldsOf(const ClassUnit*)
{
    return classUnitFields;
}
constexpr const char* tableOf(const ClassUnit*)
{
    return "class_unit";
}
constexpr Kind kindOf(const ClassUnit*)
{
    return Kind::ClassUnit;
}

// 七年级(3)班 on `day`; after the class has left school, 2023级3班.
QString labelOf(const ClassUnit& unit, QDate day);
// 小一, 初一, 高一: whether its pupils have entered the stage in the school year of `day`.
bool isInFirstGrade(const ClassUnit& unit, QDate day);

} // namespace anxin
