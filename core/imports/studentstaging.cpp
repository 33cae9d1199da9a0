// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/studentstaging.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QHash>

namespace anxin {

namespace {
using Weight = CellViolation::Weight;

QString shownText(const CellText& cell)
{
    return tidied(cell.text);
}

Result<Boarding, Violation> readBoarding(const CellText& cell)
{
    const QString text = shownText(cell);
    // 是 and 否 answer the header 是否住校.
    if (text.contains(u'走') || text == QStringLiteral("否") || text == QStringLiteral("不住校"))
        return Boarding::Day;
    if (text.contains(u'住') || text.contains(u'宿') || text == QStringLiteral("是"))
        return Boarding::Boarder;
    return refuse(Violation{{}, Rule::UnknownCode, QStringLiteral("走读, 住校, 是, 否"), text});
}

Result<ClassLabel, Violation> readClassLabel(const CellText& cell)
{
    if (auto label = parseClassLabel(cell.text.toString()))
        return *label;
    return refuse(Violation{{}, Rule::NotAClass, {}, shownText(cell)});
}

// The grade column alone: 七年级, 初一, 2024级, 7.
Result<ClassLabel, Violation> readGradeLabel(const CellText& cell)
{
    auto label = readClassLabel(cell);
    if (label && label->number && !label->grade && !label->entryYear) {
        // A bare number is a grade here, not a class.
        const auto grade = parseClassLabel(QString::number(*label->number) + QStringLiteral("年级"));
        if (!grade)
            return refuse(Violation{{}, Rule::NotAClass, {}, shownText(cell)});
        return *grade;
    }
    return label;
}

class StudentStager {
public:
    StudentStager(RowReader& reader, const SchoolContext& school) : m_reader(reader), m_school(school) {}

    StagedStudent stage()
    {
        StagedStudent staged;
        Student& student = staged.student;
        if (auto name = m_reader.value("name", readName))
            student.name = *name;
        else if (!m_reader.cellOf("name"))
            m_reader.note("name", {.field = {}, .rule = Rule::Required});
        student.studentNo = m_reader.value("student_no", readNumberText);
        if (auto number = m_reader.value("national_no", readNumberText))
            student.nationalNo = number->toUpper();
        student.sex = m_reader.value("sex", readSex);
        student.bornOn = m_reader.value("born_on", readDate);
        student.boarding = m_reader.value("boarding", readBoarding);
        staged.classUnit = classUnit();
        agreeWithIdentity(student);
        if (m_reader.refused())
            return staged;
        for (const Violation& violation : check(student, m_school.today))
            m_reader.note(violation.field, violation);
        if (!student.studentNo && !student.nationalNo && !staged.classUnit)
            m_reader.note("student_no", {.field = {}, .rule = Rule::Required});
        if (!m_reader.refused())
            refuseSecond(staged);
        return staged;
    }

private:
    void refuseSecond(const StagedStudent& staged)
    {
        const Student& student = staged.student;
        if (student.studentNo)
            refuseSecond("student_no", *student.studentNo);
        if (student.nationalNo)
            refuseSecond("national_no", *student.nationalNo);
        if (!student.studentNo && !student.nationalNo)
            refuseSecond("name", nameKey(staged));
    }

    void refuseSecond(const char* field, const QString& value)
    {
        const QString key = QLatin1StringView(field) + u' ' + value;
        const auto first = m_rows.constFind(key);
        if (first == m_rows.cend())
            m_rows.insert(key, m_reader.number());
        else
            m_reader.note(field,
                          {.field = {}, .rule = Rule::Duplicate, .expected = QString::number(*first), .found = found(field)});
    }

    static QString nameKey(const StagedStudent& staged)
    {
        QStringList parts{staged.student.name};
        if (const auto& unit = staged.classUnit)
            parts << toCode(unit->stage) << QString::number(unit->entryYear) << QString::number(unit->number);
        if (staged.student.bornOn)
            parts << isoDate(*staged.student.bornOn);
        return parts.join(u' ');
    }

    using Labels = QHash<QString, Result<ClassLabel, Violation>>;

    // A list names each class and grade a few dozen times.
    std::optional<ClassLabel> label(const char* field, Labels& labels, Result<ClassLabel, Violation> (*read)(const CellText&))
    {
        return m_reader.value(field, [&](const CellText& cell) {
            const QString text = cell.text.toString();
            const auto known = labels.constFind(text);
            return known != labels.cend() ? *known : *labels.insert(text, read(cell));
        });
    }

    std::optional<ClassAddress> classUnit()
    {
        auto label = this->label("class_unit", m_classes, readClassLabel);
        const auto grade = this->label("grade", m_grades, readGradeLabel);
        auto enteredIn = m_reader.value("entered_in", readMonth);
        if (enteredIn && *enteredIn > m_school.today.addYears(1)) { // the list of next year's pupils is the furthest ahead
            m_reader.note("entered_in", {.field = {}, .rule = Rule::InFuture, .expected = {}, .found = found("entered_in")},
                          Weight::Warns);
            enteredIn.reset();
        }
        if (!label)
            return std::nullopt; // a grade without a class is no class
        if (grade) {
            label->stage = label->stage ? label->stage : grade->stage;
            label->grade = label->grade ? label->grade : grade->grade;
            label->entryYear = label->entryYear ? label->entryYear : grade->entryYear;
        }
        const auto resolved = resolveClass(*label, enteredIn, m_school);
        if (!resolved) {
            m_reader.note("class_unit", {.field = {}, .rule = Rule::NotAClass, .expected = {}, .found = found("class_unit")});
            return std::nullopt;
        }
        if (resolved->doubt == ClassDoubt::EntryAndGradeDisagree)
            m_reader.note("class_unit",
                          {.field = {},
                           .rule = Rule::Conflict,
                           .expected = named("Month of entry", "entered_in"),
                           .found = found("class_unit")},
                          Weight::Warns);
        return resolved->address;
    }

    void agreeWithIdentity(Student& student)
    {
        const auto kind = m_reader.cellOf("id_kind");
        if (!m_reader.cellOf("id_number") || (kind && !shownText(*kind).contains(QStringLiteral("身份证"))))
            return;
        const auto facts = m_reader.value("id_number", readIdentityNumber);
        if (!facts)
            return;
        if (student.bornOn && *student.bornOn != facts->bornOn)
            m_reader.note("born_on", conflictWithIdentity("born_on"));
        if (student.sex && *student.sex != facts->sex)
            m_reader.note("sex", conflictWithIdentity("sex"));
        student.bornOn = student.bornOn ? student.bornOn : facts->bornOn;
        student.sex = student.sex ? student.sex : facts->sex;
    }

    Violation conflictWithIdentity(const char* field) const
    {
        return {.field = {}, .rule = Rule::Conflict, .expected = labelText("Identity number"), .found = found(field)};
    }

    // What the person can look up: the label and what the cell holds.
    QString named(const char* label, const char* field) const
    {
        return QStringLiteral("%1 (%2)").arg(labelText(label), found(field));
    }

    QString found(const char* field) const
    {
        const auto cell = m_reader.cellOf(field);
        return cell ? shownText(*cell) : QString();
    }

    RowReader& m_reader;
    const SchoolContext& m_school;
    Labels m_classes;
    Labels m_grades;
    QHash<QString, int> m_rows; // field and value of whom was read already → in which row
};

} // namespace

Staging<StagedStudent> stageStudents(const LocatedTable& table, const SchoolContext& school, Progress& progress)
{
    const ImportFields fields = studentImportFields();
    Staging<StagedStudent> staging;
    RowReader reader(table, fields, staging.violations);
    StudentStager stager(reader, school);
    stageRows(table, reader, staging, progress, [&] { return stager.stage(); });
    return staging;
}

} // namespace anxin
