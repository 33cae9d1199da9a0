// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/student/studentrepository.h"

namespace anxin {

namespace {

QString selectSql(const char* rest)
{
    return QStringLiteral("SELECT %1, merged_into FROM student WHERE %2")
        .arg(RecordTable<Student>::columns(), QLatin1StringView(rest));
}

MergedEntry readMerged(const Row& row)
{
    return {RecordTable<Student>::read(row), row.get<StudentId>(RecordTable<Student>::width)};
}

} // namespace

StudentRepository::StudentRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(selectSql("merged_into IS NULL ORDER BY reading, id"))),
      m_merged(connection.prepare(selectSql("merged_into IS NOT NULL ORDER BY id"))),
      m_mergedOf(connection.prepare(selectSql("merged_into = :id ORDER BY id"))),
      m_count(
          connection.prepare("SELECT count(*) FROM student WHERE status IN ('enrolled','suspended') AND merged_into IS NULL")),
      m_spells(connection.prepare("SELECT class_unit, status, status_on, status_note, ended_at FROM enrolment_spell "
                                  "WHERE student = :student ORDER BY ended_at DESC, id DESC")),
      m_suspended(connection.prepare("SELECT id, coalesce(status_on, date(changed_at / 1000, 'unixepoch')) FROM student "
                                     "WHERE status = 'suspended' AND merged_into IS NULL ORDER BY id")),
      m_setMergedInto(connection.prepare("UPDATE student SET merged_into = :pupil WHERE id = :id"))
{
}

void StudentRepository::save(UnitOfWork& uow, const Stored<Student>& student)
{
    const auto before = m_table.byId(student.id);
    const auto isComingHome = [&](const std::optional<QString>& wanted, const std::optional<QString>& own,
                                  const std::optional<QString>& of) { return wanted && wanted != own && wanted == of; };
    std::vector<Stored<Student>> given;
    if (before && (before->value.studentNo != student.value.studentNo || before->value.nationalNo != student.value.nationalNo))
        for (MergedEntry& merged : m_mergedOf.all(readMerged, student.id)) {
            Student& entry = merged.entry.value;
            const bool givesNo = isComingHome(student.value.studentNo, before->value.studentNo, entry.studentNo);
            const bool givesNational = isComingHome(student.value.nationalNo, before->value.nationalNo, entry.nationalNo);
            if (!givesNo && !givesNational)
                continue;
            if (givesNo)
                entry.studentNo = before->value.studentNo;
            if (givesNational)
                entry.nationalNo = before->value.nationalNo;
            Stored<Student> without = merged.entry;
            without.value.studentNo = givesNo ? std::nullopt : entry.studentNo;
            without.value.nationalNo = givesNational ? std::nullopt : entry.nationalNo;
            m_table.save(uow, without);
            given.push_back(std::move(merged.entry));
        }
    m_table.save(uow, student);
    for (const Stored<Student>& entry : given)
        m_table.save(uow, entry);
}

std::vector<Suspension> StudentRepository::suspended()
{
    return m_suspended.all([](const Row& row) { return Suspension{row.get<StudentId>(0), row.get<QDate>(1)}; });
}

std::vector<Stored<Student>> StudentRepository::all()
{
    return m_all.all(RecordTable<Student>::read);
}

std::vector<MergedEntry> StudentRepository::merged()
{
    return m_merged.all(readMerged);
}

int StudentRepository::count()
{
    return m_count.one([](const Row& row) { return row.get<int>(0); }).value_or(0);
}

std::vector<EnrolmentSpell> StudentRepository::spellsOf(StudentId student)
{
    return m_spells.all(
        [](const Row& row) {
            return EnrolmentSpell{row.get<std::optional<ClassUnitId>>(0), row.get<EnrolmentStatus>(1),
                                  row.get<std::optional<QDate>>(2), row.get<QString>(3), row.get<Moment>(4)};
        },
        student);
}

void StudentRepository::setMergedInto(UnitOfWork& uow, const Stored<Student>& entry, std::optional<StudentId> pupil)
{
    m_setMergedInto.exec(pupil, entry.id);
    uow.record(Kind::Student, entry.uid, ChangeType::Changed, QStringLiteral("merged_into"));
}

} // namespace anxin
