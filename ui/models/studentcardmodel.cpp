// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentcardmodel.h"

#include "core/services/merge/mergeservice.h"
#include "ui/models/enrolmentpath.h"
#include "ui/models/words.h"

namespace anxin {

StudentCardModel::StudentCardModel(const PupilServices& services, const Timeline& timeline, ChangeNotifier& news,
                                   const Clock& clock)
    : m_register(services.registered),
      m_triage(services.triage),
      m_casework(services.casework),
      m_whole(timeline),
      m_clock(clock),
      m_watch(news, timelineKinds),
      m_family(services.family),
      m_consents(services.consents),
      m_attachments(services.attachments),
      m_screening(services.screening, services.registered)
{
    connect(&m_watch, &Watch::stale, this, &StudentCardModel::stale);
}

void StudentCardModel::choose(std::optional<StudentId> student)
{
    if (student != m_chosen)
        m_timeline.setFilter({});
    m_chosen = student;
    refresh();
}

QString StudentCardModel::facts() const
{
    if (!m_student)
        return {};
    const Student& student = m_student->value;
    return factLine({m_classLabel, student.sex ? label(*student.sex) : QString(),
                     student.bornOn ? tr("%1 years old").arg(ageOn(*student.bornOn, today())) : QString(),
                     student.boarding ? label(*student.boarding) : QString(),
                     student.studentNo ? tr("No. %1").arg(*student.studentNo) : QString(),
                     student.status == EnrolmentStatus::Enrolled ? QString() : label(student.status)});
}

std::vector<std::pair<ClassUnitId, QString>> StudentCardModel::classes() const
{
    std::vector<std::pair<ClassUnitId, QString>> all;
    for (const Stored<ClassUnit>& unit : m_register.classes())
        all.emplace_back(unit.id, labelOf(unit.value, today()));
    return all;
}

void StudentCardModel::refreshIfStale()
{
    m_watch.readIfStale(false, [this] { refresh(); });
}

void StudentCardModel::refresh()
{
    m_level.reset();
    m_case.reset();
    m_student = m_chosen ? m_register.student(*m_chosen) : std::nullopt;
    m_family.read(m_chosen, today());
    m_consents.read(m_chosen, today());
    m_attachments.read(m_chosen, today());
    m_screening.read(m_student, today());
    if (m_student) {
        const StudentId id = m_student->id;
        m_classLabel = m_register.classLabelOf(m_student->value);
        m_level = m_triage.currentLevelOf(id);
        m_case = m_casework.openCaseOf(id);
        readSpells(*m_student);
        readMerges(id);
    }
    m_timeline.setEntries(m_student ? m_whole.of(m_student->id, Timeline::Where::Card) : std::vector<TimelineEntry>{}, today());
    Q_EMIT refreshed();
}

void StudentCardModel::readSpells(const Stored<Student>& student)
{
    const Student& now = student.value;
    const auto since = [this](std::optional<QDate> day) {
        return day ? tr("since %1").arg(shownDay(*day, today())) : QString();
    };
    std::vector<ShownRow> rows{
        {factLine({label(now.status), m_classLabel}), now.statusNote, since(now.statusOn), tr("now"), Tone::Info}};
    for (const FormerEnrolment& was : formerEnrolments(m_register, student, m_clock))
        rows.push_back({was.title, factLine({since(was.from), was.note}), tr("until %1").arg(shownDay(was.until, today()))});
    m_spells.setRows(std::move(rows));
}

void StudentCardModel::readMerges(StudentId student)
{
    m_merges = m_register.mergesOf(student);
    std::vector<ShownRow> rows;
    for (const Stored<StudentMerge>& merge : m_merges) {
        const Student entry = absorbedOf(merge.value);
        rows.push_back({factLine({entry.name, m_register.classLabelOf(entry),
                                  entry.studentNo ? tr("No. %1").arg(*entry.studentNo) : QString()}),
                        QString(), tr("merged on %1").arg(shownDay(merge.value.mergedOn, today()))});
    }
    m_mergedRows.setRows(std::move(rows));
}

} // namespace anxin
