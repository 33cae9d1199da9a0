// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/missingfrom.h"

#include "core/base/text.h"

#include <QSet>

#include <map>

namespace anxin {

namespace {

// Of whom the rows that are not taken speak.
class Mentioned {
public:
    Mentioned(const StudentPlan& plan, const Staging<StagedStudent>& staging)
    {
        std::set<int> taken;
        for (const PlannedStudent& row : plan.rows)
            taken.insert(row.row);
        for (const StagedRow<StagedStudent>& row : staging.rows)
            if (!taken.contains(row.number))
                add(row.value.student);
        for (const StagedRow<StagedStudent>& row : staging.unsound)
            add(row.value.student);
    }
    bool hold(const Student& student) const
    {
        return m_names.contains(tidied(student.name)) || (student.studentNo && m_numbers.contains(*student.studentNo)) ||
               (student.nationalNo && m_numbers.contains(*student.nationalNo));
    }

private:
    void add(const Student& student)
    {
        m_names.insert(student.name);
        for (const auto& number : {student.studentNo, student.nationalNo})
            if (number)
                m_numbers.insert(*number);
    }

    QSet<QString> m_names;
    QSet<QString> m_numbers;
};

struct ClassCount {
    int enrolled = 0;
    int named = 0;
    bool isCovered() const { return named * 2 >= enrolled; }
};

} // namespace

std::vector<StudentId> missingFrom(const StudentPlan& plan, const Staging<StagedStudent>& staging, const RegisterIndex& index)
{
    std::set<StudentId> named;
    for (const PlannedStudent& row : plan.rows)
        if (row.before)
            named.insert(row.before->id);
    std::map<ClassUnitId, ClassCount> classes;
    std::vector<const Stored<Student>*> unnamed;
    for (const Stored<Student>& known : index.students()) {
        if (known.value.status != EnrolmentStatus::Enrolled || !known.value.classUnit)
            continue;
        ClassCount& count = classes[*known.value.classUnit];
        ++count.enrolled;
        if (named.contains(known.id))
            ++count.named;
        else
            unnamed.push_back(&known);
    }
    const Mentioned mentioned(plan, staging);
    std::vector<StudentId> missing;
    for (const Stored<Student>* pupil : unnamed)
        if (classes.at(*pupil->value.classUnit).isCovered() && !mentioned.hold(pupil->value))
            missing.push_back(pupil->id);
    return missing;
}

} // namespace anxin
