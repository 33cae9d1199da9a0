// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classesmodel.h"

#include "ui/models/studentconsents.h"
#include "ui/models/words.h"

#include <algorithm>

namespace anxin {

ClassesModel::ClassesModel(RegisterService& registered, ConsentService& consents, const RuleBook& rules, ChangeNotifier& news,
                           const Clock& clock)
    : m_register(registered),
      m_consents(consents),
      m_rules(rules),
      m_clock(clock),
      m_watch(news, {Kind::Student, Kind::ClassUnit, Kind::Consent})
{
    connect(&m_watch, &Watch::stale, this, &ClassesModel::stale);
}

void ClassesModel::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    count();
}

void ClassesModel::setPurpose(ConsentPurpose purpose)
{
    if (purpose == m_purpose)
        return;
    m_purpose = purpose;
    count();
}

void ClassesModel::choose(std::optional<Choice> choice)
{
    if (choice == m_chosen)
        return;
    m_chosen = std::move(choice);
    listPupils();
    Q_EMIT refreshed();
}

void ClassesModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void ClassesModel::refresh()
{
    m_readOn = m_clock.today();
    m_units = m_register.classes();
    m_students = m_register.students();
    m_standings = m_consents.standings();
    count();
}

QString ClassesModel::keptUntil(const ClassUnit& unit) const
{
    const SchoolYear last{unit.entryYear + lastGradeOf(unit.stage) - firstGradeOf(unit.stage)};
    return shownDay(m_rules.keptUntil(last.lastDay()), m_readOn);
}

void ClassesModel::count()
{
    std::vector<ClassRow> rows;
    QHash<qint64, std::size_t> places;
    const SchoolYear year = SchoolYear::containing(m_readOn);
    for (const Stored<ClassUnit>& unit : m_units) {
        places.insert(unit.id.rowId(), rows.size());
        const bool hasFinished =
            unit.value.entryYear < year.startYear() && !gradeIn(year, unit.value.stage, unit.value.entryYear);
        rows.push_back({unit.id, labelOf(unit.value, m_readOn), unit.value.entryYear, unit.value.homeroomTeacher, hasFinished});
    }
    rows.push_back({std::nullopt, tr("In no class")});
    for (const Stored<Student>& student : m_students) {
        const auto& unit = student.value.classUnit;
        ClassRow& row = rows[unit ? places.value(unit->rowId()) : rows.size() - 1];
        ++row.byStatus[static_cast<std::size_t>(student.value.status)];
        if (!hasLeft(student.value))
            ++row.byStanding[static_cast<std::size_t>(standingOf(student.id))];
    }
    for (std::size_t at = 0; at < m_units.size(); ++at)
        if (rows[at].atSchool() == 0 && rows[at].with(EnrolmentStatus::Graduated) > 0)
            rows[at].keptUntil = keptUntil(m_units[at].value);
    const bool isAnybodyLost = rows.back().atSchool() > 0;
    if (!isAnybodyLost)
        rows.pop_back();
    if (m_scope == Scope::AtSchool)
        std::erase_if(rows, [](const ClassRow& row) { return row.hasFinished && row.atSchool() == 0; });
    m_rows = std::move(rows);
    m_classes.setRows(m_rows);
    m_board.setRows(m_rows);
    listPupils();
    Q_EMIT refreshed();
}

void ClassesModel::listPupils()
{
    std::vector<ShownRow> rows;
    m_pupilIds.clear();
    for (const Stored<Student>& student : m_students) {
        if (!m_chosen || student.value.classUnit != m_chosen->unit || hasLeft(student.value))
            continue;
        const ConsentStanding standing = standingOf(student.id);
        if (m_chosen->standing && m_chosen->standing != standing)
            continue;
        ShownRow row{student.value.name, {}, student.value.studentNo.value_or(QString())};
        if (student.value.status != EnrolmentStatus::Enrolled)
            row.pill = label(student.value.status);
        rows.push_back(std::move(row));
        m_pupilIds.push_back(student.id);
    }
    m_pupils.setRows(std::move(rows));
}

int ClassesModel::chosenRow() const
{
    const auto is = [this](const ClassRow& row) { return m_chosen && row.unit == m_chosen->unit; };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), is);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ClassesModel::chosenLabel() const
{
    const int shown = chosenRow();
    if (shown < 0)
        return {};
    return factLine({row(shown).label, m_chosen->standing ? label(*m_chosen->standing) : QString()});
}

ConsentStanding ClassesModel::standingOf(StudentId student) const
{
    return m_standings.value(student.rowId())[m_purpose];
}

} // namespace anxin
