// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/registerservice.h"

#include "core/base/text.h"

namespace anxin {

namespace {
Student tidy(Student student)
{
    student.name = tidied(student.name);
    student.reading = isEmpty(student.reading) ? readingOf(student.name) : tidied(student.reading).toLower();
    for (auto* number : {&student.studentNo, &student.nationalNo}) {
        if (isEmpty(*number))
            number->reset();
        else
            *number = tidied(**number);
    }
    return student;
}

bool sameNumber(const std::optional<QString>& one, const std::optional<QString>& other)
{
    return one && other && *one == *other;
}
} // namespace

RegisterService::RegisterService(Vault& vault)
    : m_vault(vault),
      m_school(vault.connection()),
      m_classes(vault.connection()),
      m_students(vault.connection()),
      m_merges(vault.connection()),
      m_referrals(vault.connection())
{
}

Result<SchoolId, Violations> RegisterService::setUp(const School& school)
{
    if (Violations found = missingRequired(school); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditSchool, [&](UnitOfWork& uow) -> Result<SchoolId, Violations> {
        auto stored = m_school.find();
        if (!stored)
            return m_school.add(uow, school);
        stored->value = school;
        m_school.save(uow, *stored);
        return stored->id;
    });
}

QString RegisterService::classLabelOf(const Student& student)
{
    const auto unit = student.classUnit ? m_classes.byId(*student.classUnit) : std::nullopt;
    return unit ? labelOf(unit->value, m_vault.clock().today()) : QString();
}

Result<StudentId, Violations> RegisterService::add(const Student& student)
{
    const Student tidyStudent = tidy(student);
    if (Violations found = problemsOf(tidyStudent, std::nullopt); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditStudent, [&](UnitOfWork& uow) { return m_students.add(uow, tidyStudent); });
}

Result<StudentId, Violations> RegisterService::save(const Stored<Student>& student)
{
    const Stored<Student> tidyStudent{student.id, student.uid, tidy(student.value)};
    if (Violations found = problemsOf(tidyStudent.value, student.id); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::EditStudent, [&](UnitOfWork& uow) { m_students.save(uow, tidyStudent); });
    return student.id;
}

Result<StudentId, Violations> RegisterService::changeStatus(const Stored<Student>& student)
{
    Stored<Student> changed = m_students.byId(student.id).value();
    const Student before = changed.value;
    changed.value.status = student.value.status;
    changed.value.statusOn = student.value.statusOn;
    changed.value.statusNote = student.value.statusNote.trimmed();
    Violations found;
    if (isEmpty(changed.value.statusOn))
        found.push_back({QStringLiteral("status_on"), Rule::Required});
    else if (*changed.value.statusOn > m_vault.clock().today())
        found.push_back({QStringLiteral("status_on"), Rule::InFuture});
    else if (changed.value.status != before.status && before.statusOn && *changed.value.statusOn < *before.statusOn)
        found.push_back({QStringLiteral("status_on"), Rule::BeforeOther, isoDate(*before.statusOn)});
    const bool comesBack = changed.value.status == EnrolmentStatus::Enrolled && before.status != EnrolmentStatus::Enrolled;
    if (comesBack && m_referrals.isReturnAwaited(student.id))
        found.push_back({QStringLiteral("status"), Rule::ReturnAwaited});
    if (!found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::EditStudent, [&](UnitOfWork& uow) { m_students.save(uow, changed); });
    return student.id;
}

Violations RegisterService::problemsOf(const Student& student, std::optional<StudentId> self)
{
    Violations found = check(student, m_vault.clock().today());
    if (!student.studentNo && !student.nationalNo)
        return found;
    const auto compare = [&](const Student& other) {
        if (sameNumber(other.studentNo, student.studentNo))
            found.push_back({QStringLiteral("student_no"), Rule::NumberTaken, other.name, *student.studentNo});
        if (sameNumber(other.nationalNo, student.nationalNo))
            found.push_back({QStringLiteral("national_no"), Rule::NumberTaken, other.name, *student.nationalNo});
    };
    for (const Stored<Student>& other : m_students.all())
        if (other.id != self)
            compare(other.value);
    for (const MergedEntry& merged : m_students.merged())
        if (merged.into != self)
            compare(merged.entry.value);
    return found;
}

} // namespace anxin
