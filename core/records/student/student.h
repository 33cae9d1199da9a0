// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person.h"
#include "core/base/required.h"
#include "core/records/classunit/classunit.h"
#include "core/records/importbatch/importbatch.h"

namespace anxin {

enum class Boarding : quint8 { Day, Boarder };
constexpr auto enumTable(Boarding)
{
    return std::array{
        EnumEntry{Boarding::Day, "day", QT_TRANSLATE_NOOP("Label", "Day pupil")},
        EnumEntry{Boarding::Boarder, "boarder", QT_TRANSLATE_NOOP("Label", "Boarder")},
    };
}

enum class EnrolmentStatus : quint8 { Enrolled, Suspended, Transferred, Graduated };
constexpr auto enumTable(EnrolmentStatus)
{
    return std::array{
        EnumEntry{EnrolmentStatus::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Label", "Enrolled")},
        EnumEntry{EnrolmentStatus::Suspended, "suspended", QT_TRANSLATE_NOOP("Label", "Studies suspended")},
        EnumEntry{EnrolmentStatus::Transferred, "transferred", QT_TRANSLATE_NOOP("Label", "Transferred")},
        EnumEntry{EnrolmentStatus::Graduated, "graduated", QT_TRANSLATE_NOOP("Label", "Graduated")},
    };
}

struct Student {
    QString name;                      // one field, up to 30 characters; never split into surname and given name
    QString reading;                   // "zeng xiao hong"; proposed by readingOf(), corrected by hand
    std::optional<QString> studentNo;  // the school's own number
    std::optional<QString> nationalNo; // 全国学籍号 or 学籍辅号, 5–19 letters and digits
    std::optional<Sex> sex;
    std::optional<QDate> bornOn;
    std::optional<ClassUnitId> classUnit;
    std::optional<Boarding> boarding;
    EnrolmentStatus status = EnrolmentStatus::Enrolled;
    std::optional<QDate> statusOn = {};            // since when, where that is known
    QString statusNote = {};                       // e.g. to which school
    std::optional<ImportBatchId> importBatch = {}; // the list that brought the pupil
};
using StudentId = Id<Student>;

inline constexpr auto studentFields = std::tuple{
    Field{&Student::name, "name", QT_TRANSLATE_NOOP("Label", "Name"), Trait::Required | Trait::Identifying},
    Field{&Student::reading, "reading", QT_TRANSLATE_NOOP("Label", "Reading"), Trait::Identifying},
    Field{&Student::studentNo, "student_no", QT_TRANSLATE_NOOP("Label", "School number"), Trait::Identifying},
    Field{&Student::nationalNo, "national_no", QT_TRANSLATE_NOOP("Label", "National number"), Trait::Identifying},
    Field{&Student::sex, "sex", QT_TRANSLATE_NOOP("Label", "Sex")},
    Field{&Student::bornOn, "born_on", QT_TRANSLATE_NOOP("Label", "Born on"), Trait::Identifying},
    Field{&Student::classUnit, "class_unit", QT_TRANSLATE_NOOP("Label", "Class")},
    Field{&Student::boarding, "boarding", QT_TRANSLATE_NOOP("Label", "Boarding")},
    Field{&Student::status, "status", QT_TRANSLATE_NOOP("Label", "Enrolment")},
    Field{&Student::statusOn, "status_on", QT_TRANSLATE_NOOP("Label", "Enrolment since")},
    Field{&Student::statusNote, "status_note", QT_TRANSLATE_NOOP("Label", "About the enrolment"), Trait::Identifying},
    Field{&Student::importBatch, "import_batch", QT_TRANSLATE_NOOP("Label", "Import")},
};
constexpr const auto& fieldsOf(const Student*)
{
    return studentFields;
}
constexpr const char* tableOf(const Student*)
{
    return "student";
}
constexpr Kind kindOf(const Student*)
{
    return Kind::Student;
}

// What must hold of a pupil by itself; `today` bounds the birthday (ages 3 to 25).
Violations check(const Student& student, QDate today);

// Transferred or graduated: no longer at this school.
bool hasLeft(const Student& student);

// Full years on `day`.
int ageOn(QDate bornOn, QDate day);

} // namespace anxin
