// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/kioskmodel.h"

#include "core/base/clock.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

KioskModel::KioskModel(const Sources& sources, const Clock& clock) : m_sources(sources), m_clock(clock) {}

KioskModel::Choices<qint64> KioskModel::campaigns()
{
    Choices<qint64> choices;
    for (const Stored<Campaign>& campaign : m_sources.screening.campaigns())
        if (!campaign.value.closedOn && campaign.value.startsOn <= m_clock.today())
            choices.emplace_back(campaign.id.rowId(), campaign.value.title);
    return choices;
}

KioskModel::Choices<QString> KioskModel::scales()
{
    Choices<QString> choices;
    for (const Definition* definition : m_sources.kiosk.scales())
        choices.emplace_back(definition->id, definition->title(QLocale()));
    return choices;
}

KioskModel::Choices<qint64> KioskModel::classes()
{
    std::vector<qint64> filled;
    for (const Stored<Student>& student : m_sources.registered.students())
        if (student.value.classUnit && student.value.status == EnrolmentStatus::Enrolled)
            filled.push_back(student.value.classUnit->rowId());
    Choices<qint64> choices;
    for (const Stored<ClassUnit>& unit : m_sources.registered.classes())
        if (std::ranges::find(filled, unit.id.rowId()) != filled.end())
            choices.emplace_back(unit.id.rowId(), labelOf(unit.value, m_clock.today()));
    return choices;
}

void KioskModel::choose(std::optional<qint64> campaign, const QString& scale, std::optional<qint64> unit)
{
    m_campaign = campaign ? std::optional(CampaignId::fromRowId(*campaign)) : std::nullopt;
    m_unit = unit ? std::optional(ClassUnitId::fromRowId(*unit)) : std::nullopt;
    m_scale = scale;
    readWaiting();
}

void KioskModel::readWaiting()
{
    m_students.clear();
    std::vector<ShownRow> rows;
    if (m_campaign && m_unit && !m_scale.isEmpty())
        for (const Stored<Student>& student : m_sources.registered.students())
            if (student.value.classUnit == m_unit && student.value.status == EnrolmentStatus::Enrolled &&
                !m_sources.kiosk.hasAnswered(*m_campaign, m_scale, student.id)) {
                m_students.push_back(student);
                rows.push_back({.title = student.value.name, .second = student.value.studentNo.value_or(QString())});
            }
    m_waiting.setRows(std::move(rows));
}

bool KioskModel::begin(int row)
{
    if (!m_campaign || row < 0 || row >= static_cast<int>(m_students.size()))
        return false;
    const Stored<Student>& student = m_students[static_cast<std::size_t>(row)];
    m_paper = m_sources.kiosk.begin(*m_campaign, m_scale, student.id);
    if (!m_paper)
        return false;
    m_student = student.id;
    m_pupil = student.value.name;
    m_begunAt = m_clock.monotonicMsecs();
    m_isWhole = m_paper->answers().isEmpty();
    return true;
}

QString KioskModel::title() const
{
    return m_paper ? m_paper->definition().title(QLocale()) : QString();
}

void KioskModel::keep()
{
    if (!m_paper || !m_student)
        return;
    std::optional<int> seconds;
    if (m_isWhole && m_paper->isOver())
        seconds = static_cast<int>((m_clock.monotonicMsecs() - m_begunAt) / 1000);
    m_sources.kiosk.keep(*m_campaign, *m_student, *m_paper, seconds);
}

void KioskModel::end()
{
    m_paper.reset();
    m_student.reset();
    m_pupil.clear();
    readWaiting();
}

} // namespace anxin
