// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/registernames.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr qsizetype shortName = 2;

// Who began the stage in the same year; empty where the pupil has no class.
std::vector<ClassUnitId> gradeOf(const std::optional<ClassUnitId>& unit, const std::vector<Stored<ClassUnit>>& classes)
{
    std::vector<ClassUnitId> grade;
    const auto own = std::ranges::find_if(classes, [&](const Stored<ClassUnit>& one) { return unit == one.id; });
    if (own == classes.end())
        return grade;
    for (const Stored<ClassUnit>& one : classes)
        if (one.value.stage == own->value.stage && one.value.entryYear == own->value.entryYear)
            grade.push_back(one.id);
    return grade;
}

} // namespace

RegisterNames::RegisterNames(Vault& vault)
    : m_students(vault.connection()),
      m_classes(vault.connection()),
      m_guardians(vault.connection())
{
}

QStringList RegisterNames::everybody()
{
    QStringList names;
    for (const Stored<Student>& pupil : m_students.all())
        names << pupil.value.name;
    for (const MergedEntry& merged : m_students.merged())
        names << merged.entry.value.name;
    return names;
}

QStringList RegisterNames::of(StudentId student)
{
    QStringList names;
    if (const auto pupil = m_students.byId(student))
        names << pupil->value.name;
    for (const MergedEntry& merged : m_students.merged())
        if (merged.into == student)
            names << merged.entry.value.name;
    return names;
}

QStringList RegisterNames::othersThan(StudentId student)
{
    const auto self = m_students.byId(student);
    const auto grade = gradeOf(self ? self->value.classUnit : std::nullopt, m_classes.all());
    const auto isMeant = [&](const Student& other) {
        return other.name.size() > shortName || (other.classUnit && std::ranges::find(grade, *other.classUnit) != grade.end());
    };
    QStringList names;
    for (const Stored<Student>& other : m_students.all())
        if (other.id != student && isMeant(other.value))
            names << other.value.name;
    for (const MergedEntry& merged : m_students.merged())
        if (merged.into != student && isMeant(merged.entry.value))
            names << merged.entry.value.name;
    return names;
}

} // namespace anxin
