// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/takingpart.h"

#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

Tone toneOf(Participation participation)
{
    switch (participation) {
    case Participation::Again:
    case Participation::Open: return Tone::Warn;
    case Participation::NoConsent: return Tone::Info;
    case Participation::Valid:
    case Participation::Absent:
    case Participation::Declined:
    case Participation::Exempt: break;
    }
    return Tone::Neutral;
}

QString numberOf(int count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

} // namespace

void CoverageTable::setRows(std::vector<ClassRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CoverageTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CoverageTable::text(const ClassRow& row, int column)
{
    const Coverage& of = row.coverage;
    switch (column) {
    case ClassUnit: return row.label.isEmpty() ? tr("no class") : row.label;
    case Expected: return numberOf(of.expected);
    case Valid: return numberOf(of[Participation::Valid]);
    case Again: return numberOf(of[Participation::Again]);
    case Excused: return numberOf(of[Participation::Absent] + of[Participation::Declined] + of[Participation::Exempt]);
    case NoConsent: return numberOf(of[Participation::NoConsent]);
    case Open: return numberOf(of[Participation::Open]);
    default: return {};
    }
}

QString CoverageTable::letters(const Coverage& of)
{
    const int asked = of.expected - of[ConsentStanding::NotAsked];
    if (asked == 0)
        return {};
    QStringList parts{tr("Consent letters: %1").arg(QLocale().toString(asked))};
    for (const auto& standing : entriesOf<ConsentStanding>)
        if (standing.value != ConsentStanding::NotAsked && of[standing.value] > 0)
            parts << labelled(labelText(standing.label), QLocale().toString(of[standing.value]));
    return factLine(parts);
}

QVariant CoverageTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClassRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::TextAlignmentRole: return QVariant(index.column() == ClassUnit ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::AccessibleTextRole:
        return factLine(
            {shown.label, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(shown, index.column())});
    default: return {};
    }
}

QVariant CoverageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ClassUnit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClassUnit: return label(Kind::ClassUnit);
    case Expected: return tr("Expected");
    case Valid: return label(Participation::Valid);
    case Again: return tr("Again");
    case Excused: return tr("Excused");
    case NoConsent: return tr("No consent");
    case Open: return tr("Not tested");
    default: return {};
    }
}

void TakingPart::read(CampaignId campaign, const CampaignFigures& figures, const Faces& faces)
{
    const bool isSame = campaign == m_campaign;
    const auto unit = m_shown ? std::optional(m_classes.row(*m_shown).coverage.classUnit) : std::nullopt;
    m_campaign = campaign;
    m_expected.clear();
    for (const CampaignPupil& pupil : figures.pupils())
        m_expected.push_back(pupil.expected);
    m_all = inAll(m_expected);
    m_faces.clear();
    for (const ExpectedPupil& one : m_expected)
        m_faces.insert(one.student.rowId(), faces.of(one.student));
    std::vector<CoverageTable::ClassRow> rows;
    m_shown.reset();
    for (const Coverage& coverage : byClass(m_expected)) {
        const auto anyone = std::ranges::find(m_expected, coverage.classUnit, &ExpectedPupil::classUnit);
        if (isSame && unit == coverage.classUnit)
            m_shown = static_cast<int>(rows.size());
        rows.push_back({m_faces[anyone->student.rowId()].classLabel, coverage});
    }
    if (!m_shown && !rows.empty())
        m_shown = 0;
    m_classes.setRows(std::move(rows));
    fillPupils();
}

void TakingPart::clear()
{
    m_campaign.reset();
    m_expected.clear();
    m_all = {};
    m_shown.reset();
    m_classes.setRows({});
    fillPupils();
}

std::vector<StudentId> TakingPart::toMakeUp() const
{
    std::vector<StudentId> pupils;
    for (const ExpectedPupil& one : m_expected)
        if (one.participation == Participation::Again || one.participation == Participation::Absent ||
            one.participation == Participation::Open)
            pupils.push_back(one.student);
    return pupils;
}

void TakingPart::showClass(std::optional<int> row)
{
    if (row == m_shown)
        return;
    m_shown = row;
    fillPupils();
}

void TakingPart::fillPupils()
{
    m_rows.clear();
    std::vector<ShownRow> rows;
    for (const ExpectedPupil& one : m_expected) {
        if (!m_shown || one.classUnit != m_classes.row(*m_shown).coverage.classUnit ||
            one.participation == Participation::Valid)
            continue;
        m_rows.push_back(one);
        rows.push_back({m_faces[one.student.rowId()].name, one.note, {}, label(one.participation), toneOf(one.participation)});
    }
    m_pupils.setRows(std::move(rows));
}

void TakingPart::note(int row, std::optional<UntestedReason> reason)
{
    if (!m_campaign)
        return;
    m_service.noteUntested(*m_campaign, {pupil(row)}, reason, {});
    Q_EMIT noted();
}

} // namespace anxin
