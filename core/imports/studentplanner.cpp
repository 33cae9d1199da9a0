// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/studentplanner.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/imports/missingfrom.h"

#include <algorithm>
#include <unordered_map>

namespace anxin {

namespace {

using Match = Result<const Stored<Student>*, Violation>; // null: a new pupil

QString shownValue(const QString& text)
{
    return text;
}
QString shownValue(QDate day)
{
    return isoDate(day);
}
template <Tabled E>
QString shownValue(E value)
{
    return label(value);
}
template <class T>
QString shownValue(const std::optional<T>& value)
{
    return value ? shownValue(*value) : QString();
}

Violation conflict(const char* field, const QString& with, const QString& found)
{
    return {QString::fromLatin1(field), Rule::Conflict, with, found};
}

template <class T>
bool differ(const std::optional<T>& one, const std::optional<T>& other)
{
    return one && other && *one != *other;
}

class Planner {
public:
    Planner(const RegisterIndex& index, QDate today) : m_index(index), m_today(today), m_fields(studentImportFields()) {}

    void plan(const StagedRow<StagedStudent>& row)
    {
        const Match match = matched(row.value);
        if (!match)
            return refuseRow(row.number, match.error());
        if (*match) {
            const auto [first, isFirst] = m_taken.try_emplace((*match)->id.rowId(), row.number);
            if (!isFirst)
                return refuseRow(row.number, {QStringLiteral("name"), Rule::Duplicate, QString::number(first->second),
                                              row.value.student.name});
        }
        PlannedStudent planned = merged(row, *match);
        count(m_plan.receipt.counts, planned.fate);
        m_plan.rows.push_back(std::move(planned));
    }

    StudentPlan take() { return std::move(m_plan); }
    StudentPlan& peek() { return m_plan; }

private:
    void refuseRow(int row, const Violation& violation)
    {
        m_plan.receipt.violations.push_back(rowViolation(row, violation, m_fields));
        ++m_plan.receipt.counts.skipped;
    }

    Match matched(const StagedStudent& staged) const
    {
        const Student& student = staged.student;
        const Stored<Student>* byNo = student.studentNo ? m_index.byStudentNo(*student.studentNo) : nullptr;
        const Stored<Student>* byNational = student.nationalNo ? m_index.byNationalNo(*student.nationalNo) : nullptr;
        if (byNo && byNational && byNo->id != byNational->id)
            return refuse(conflict("national_no", *student.studentNo, *student.nationalNo));
        if (const Stored<Student>* known = byNo ? byNo : byNational) {
            // A number that was given to somebody else: the name is not the pupil's, and neither is birthday or other number.
            const bool otherName = tidied(known->value.name) != student.name;
            if (otherName &&
                (differ(known->value.bornOn, student.bornOn) || differ(known->value.studentNo, student.studentNo) ||
                 differ(known->value.nationalNo, student.nationalNo)))
                return refuse(conflict("name", known->value.name, student.name));
            return known;
        }
        return byNameAndClass(staged);
    }

    Match byNameAndClass(const StagedStudent& staged) const
    {
        if (!staged.classUnit || staged.isNew)
            return nullptr;
        std::vector<const Stored<Student>*> candidates = m_index.named(staged.student.name, staged.classUnit);
        // Whoever has another number, or another birthday, is somebody else.
        std::erase_if(candidates, [&](const Stored<Student>* one) {
            const Student &known = one->value, &student = staged.student;
            return (student.studentNo && known.studentNo) || (student.nationalNo && known.nationalNo) ||
                   (student.bornOn && known.bornOn && *student.bornOn != *known.bornOn);
        });
        if (candidates.size() > 1)
            return refuse(Violation{QStringLiteral("name"), Rule::Ambiguous, {}, staged.student.name});
        return candidates.empty() ? nullptr : candidates.front();
    }

    PlannedStudent merged(const StagedRow<StagedStudent>& row, const Stored<Student>* known)
    {
        const Student& staged = row.value.student;
        PlannedStudent planned{row.number, RowFate::Added, {}, staged, row.value.classUnit, {}};
        if (!known) {
            planned.after.reading = m_reader.read(staged.name);
            return planned;
        }
        planned.before = *known;
        planned.after = known->value;
        if (tidied(known->value.name) != staged.name) {
            overlay(planned, &Student::name, "name", staged.name);
            planned.after.reading = m_reader.read(staged.name);
        }
        overlay(planned, &Student::studentNo, "student_no", staged.studentNo);
        overlay(planned, &Student::nationalNo, "national_no", staged.nationalNo);
        overlay(planned, &Student::sex, "sex", staged.sex);
        overlay(planned, &Student::bornOn, "born_on", staged.bornOn);
        overlay(planned, &Student::boarding, "boarding", staged.boarding);
        overlayClass(planned);
        planned.fate = planned.changes.empty() ? RowFate::Unchanged : RowFate::Changed;
        return planned;
    }

    template <class T>
    static void overlay(PlannedStudent& planned, T Student::*member, const char* field, const T& value)
    {
        if (isEmpty(value) || planned.after.*member == value)
            return;
        planned.changes.push_back({QString::fromLatin1(field), shownValue(planned.after.*member), shownValue(value)});
        planned.after.*member = value;
    }

    void overlayClass(PlannedStudent& planned) const
    {
        if (!planned.classUnit)
            return;
        const ClassUnit wanted{planned.classUnit->stage, planned.classUnit->entryYear, planned.classUnit->number, {}};
        const auto own = m_index.unitOf(planned.after);
        if (own && ClassAddress{own->stage, own->entryYear, own->number} == *planned.classUnit)
            return;
        planned.changes.push_back(
            {QStringLiteral("class_unit"), own ? labelOf(*own, m_today) : QString(), labelOf(wanted, m_today)});
    }

    const RegisterIndex& m_index;
    const QDate m_today;
    const ImportFields m_fields;
    NameReader m_reader;
    StudentPlan m_plan;
    std::unordered_map<qint64, int> m_taken; // pupils that a row was matched to → that row
};

} // namespace

StudentPlan planStudents(const Staging<StagedStudent>& staging, const RegisterIndex& index, QDate today, ListCover cover)
{
    Planner planner(index, today);
    ImportReceipt& receipt = planner.peek().receipt;
    receipt.violations = staging.violations;
    receipt.counts.read = staging.read;
    receipt.counts.skipped = static_cast<int>(staging.refused.size());
    planner.peek().rows.reserve(staging.rows.size());
    for (const StagedRow<StagedStudent>& row : staging.rows)
        planner.plan(row);
    StudentPlan plan = planner.take();
    plan.known = static_cast<int>(std::ranges::count(index.students(), EnrolmentStatus::Enrolled,
                                                     [](const Stored<Student>& known) { return known.value.status; }));
    if (cover == ListCover::WholeClasses)
        plan.missing = missingFrom(plan, staging, index);
    plan.receipt.missing = static_cast<int>(plan.missing.size());
    return plan;
}

} // namespace anxin
