// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/registernames.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RegisterNames)
};

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
      m_guardians(vault.connection()),
      m_schools(vault.connection())
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

void RegisterNames::takeOutOthers(KnownNames& names, const QStringList& others)
{
    for (const QString& name : others)
        names.set(name, Tr::tr("another pupil"));
}

void RegisterNames::takeOut(KnownNames& names, StudentId student, const QString& code)
{
    for (const Stored<Guardian>& guardian : guardiansOf(student))
        names.set(guardian.value.name, label(guardian.value.relation.value_or(GuardianRelation::Other)));
    for (const QString& name : of(student))
        names.set(name, code);
}

void RegisterNames::keepSchool(KnownNames& names)
{
    if (const auto school = m_schools.find())
        names.set(school->value.name, school->value.name);
}

KnownNames RegisterNames::about(StudentId student, const QString& code)
{
    KnownNames names;
    takeOutOthers(names, othersThan(student));
    takeOut(names, student, code);
    keepSchool(names);
    return names;
}

KnownNames RegisterNames::aboutAnybody()
{
    KnownNames names;
    takeOutOthers(names, everybody());
    keepSchool(names);
    return names;
}

} // namespace anxin
