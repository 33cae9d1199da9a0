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

// `fits`: whose the entry is, of now, and the entry.
template <class Fits>
QStringList RegisterNames::where(Fits fits)
{
    QStringList names;
    for (const Stored<Student>& pupil : m_students.all())
        if (fits(pupil.id, pupil.value))
            names << pupil.value.name;
    for (const MergedEntry& merged : m_students.merged())
        if (fits(merged.into, merged.entry.value))
            names << merged.entry.value.name;
    return names;
}

QStringList RegisterNames::everybody()
{
    return where([](StudentId, const Student&) { return true; });
}

QStringList RegisterNames::of(StudentId student)
{
    return where([&](StudentId whose, const Student&) { return whose == student; });
}

QStringList RegisterNames::othersThan(StudentId student)
{
    const auto self = m_students.byId(student);
    const auto grade = gradeOf(self ? self->value.classUnit : std::nullopt, m_classes.all());
    return where([&](StudentId whose, const Student& other) {
        const bool isNear = other.classUnit && std::ranges::find(grade, *other.classUnit) != grade.end();
        return whose != student && (other.name.size() > shortName || isNear);
    });
}

} // namespace anxin
