// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/campaignsummary.h"

#include "core/writers/reporttext.h"
#include "ui/models/screeninglists.h"
#include "ui/models/words.h"
#include "ui/theme/columnrole.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

constexpr double minutesOfHour = 60;

QString numberOf(int count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

QString hoursOf(std::optional<qint64> minutes)
{
    return minutes ? QLocale().toString(static_cast<double>(*minutes) / minutesOfHour, 'f', 1) : QString();
}

QString share(const CampaignFigures& figures, CampaignFigure part, CampaignFigure whole)
{
    return figures.count(whole) > 0 ? shownCell(ratioOf(figures.count(part), figures.count(whole))) : QString();
}

// Only while nobody has seen to it.
void sayUrgency(ShownRow& row, const Candidate& candidate)
{
    const bool waits = candidate.urgency && !candidate.interviewedOn && !candidate.contactedAt;
    row.pill = waits ? label(*candidate.urgency) : QString();
    row.tone = waits ? toneOf(*candidate.urgency) : Tone::Neutral;
}

bool isNumber(int column)
{
    return column != SummaryTable::ClassUnit;
}

} // namespace

void SummaryTable::setRows(std::vector<SummaryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

CampaignFigure SummaryTable::figureOf(int column)
{
    switch (column) {
    case Answered:
    case Share: return CampaignFigure::Answered;
    case Valid: return CampaignFigure::Valid;
    case Again: return CampaignFigure::Again;
    case Unusable: return CampaignFigure::Unusable;
    case Flagged: return CampaignFigure::Flagged;
    case Interviewed: return CampaignFigure::Interviewed;
    case Critical:
    case Hours: return CampaignFigure::Critical;
    case Told: return CampaignFigure::Told;
    case Listed: return CampaignFigure::Listed;
    case WithFile: return CampaignFigure::WithFile;
    default: return CampaignFigure::Expected;
    }
}

int SummaryTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SummaryTable::text(const SummaryRow& row, int column)
{
    const int count = row.figures.count(figureOf(column));
    switch (column) {
    case ClassUnit: return row.label;
    case Share: return share(row.figures, CampaignFigure::Answered, CampaignFigure::Expected);
    case Unusable:
        return count == 0
                   ? QString()
                   : tr("%1 (%2)").arg(numberOf(count), share(row.figures, CampaignFigure::Unusable, CampaignFigure::Answered));
    case Hours: return hoursOf(row.figures.medianMinutesToContact());
    default: return numberOf(count);
    }
}

QVariant SummaryTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SummaryRow& shown = row(index.row());
    const bool isMarked = index.column() == Unusable && shown.isDisturbed;
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::TextAlignmentRole: return QVariant(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::ToolTipRole:
        return isMarked ? QVariant(tr("Many papers of this class cannot be used: perhaps the testing was disturbed."))
                        : QVariant(title(index.column()));
    case PillToneRole: return isMarked ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    case Qt::AccessibleTextRole:
        return factLine({shown.label, title(index.column()), text(shown, index.column()),
                         isMarked ? data(index, Qt::ToolTipRole).toString() : QString()});
    default: return {};
    }
}

// What the column is called in full.
QString SummaryTable::title(int column)
{
    switch (column) {
    case ClassUnit: return label(Kind::ClassUnit);
    case Share: return tr("Answered, of those expected");
    case Hours: return tr("Hours from a critical answer to the first contact with the pupil (median)");
    default: return label(figureOf(column));
    }
}

// Short, in at most two lines: the columns stand close together.
QVariant SummaryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return title(section);
    case wholeColumnRole: return section == Unusable;
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (section) {
    case Share: return tr("Share");
    case Again: return tr("To test\nagain");
    case Unusable: return tr("Not\nusable");
    case Interviewed: return tr("Inter-\nviewed");
    case Critical: return tr("Critical\nanswer");
    case Hours: return tr("Hours to\ncontact");
    case Told: return tr("Guardian\ntold");
    case WithFile: return tr("With\nfile");
    default: return title(section);
    }
}

void CampaignSummary::read(const CampaignFigures& figures, const Faces& faces, PaperReasons reasons, QDate today)
{
    m_reasons = std::move(reasons);
    m_today = today;
    m_faces.clear();
    for (const CampaignPupil& one : figures.pupils())
        m_faces.insert(one.student().rowId(), faces.of(one.student()));
    std::vector<SummaryRow> rows;
    QStringList disturbed;
    for (ClassFigures& of : figures.byClass()) {
        const QString name = m_faces[of.figures.pupils().front().student().rowId()].classLabel;
        const bool isDisturbed = seemsDisturbed(of.figures, figures);
        rows.push_back({name.isEmpty() ? tr("no class") : name, std::move(of.figures), isDisturbed});
        if (isDisturbed)
            disturbed << rows.back().label;
    }
    if (!rows.empty())
        rows.insert(rows.begin(), SummaryRow{tr("All classes"), figures});
    m_remark = disturbed.isEmpty()
                   ? QString()
                   : tr("%1: many papers cannot be used. Perhaps the testing was disturbed.").arg(disturbed.join(tr(", ")));
    m_row = std::min(m_row, std::max(0, static_cast<int>(rows.size()) - 1));
    m_table.setRows(std::move(rows));
    fillPupils();
}

void CampaignSummary::clear()
{
    m_remark.clear();
    m_row = 0;
    m_table.setRows({});
    fillPupils();
}

void CampaignSummary::mark(int row, int column)
{
    m_row = row;
    m_column = column;
    fillPupils();
}

QString CampaignSummary::markedWords() const
{
    return m_row < m_table.rowCount() ? factLine({m_table.row(m_row).label, label(SummaryTable::figureOf(m_column))})
                                      : QString();
}

ShownRow CampaignSummary::shownRow(const CampaignPupil& pupil) const
{
    const Face face = m_faces[pupil.student().rowId()];
    const QString reasons = factLine(m_reasons.value(pupil.student().rowId()));
    ShownRow row{face.name, factLine({face.classLabel, reasons}), {}, label(pupil.expected.participation)};
    const auto& candidate = pupil.candidate;
    switch (SummaryTable::figureOf(m_column)) {
    case CampaignFigure::Expected: row.second = factLine({face.classLabel, pupil.expected.note}); break;
    case CampaignFigure::Answered:
    case CampaignFigure::Valid:
    case CampaignFigure::Again:
    case CampaignFigure::Unusable: break;
    case CampaignFigure::Flagged:
        sayUrgency(row, *candidate);
        row.trailing = candidate->interviewedOn ? tr("interviewed on %1").arg(shownDay(*candidate->interviewedOn, m_today))
                                                : tr("not interviewed yet");
        break;
    case CampaignFigure::Critical:
        sayUrgency(row, *candidate);
        row.trailing = pupil.minutesToContact() ? tr("spoken with after %1 hours").arg(hoursOf(pupil.minutesToContact()))
                                                : tr("not spoken with yet");
        break;
    case CampaignFigure::Interviewed:
        row.pill = saidLabel(candidate->conclusion);
        row.trailing = shownDay(*candidate->interviewedOn, m_today);
        break;
    case CampaignFigure::Told:
        row.pill = saidLabel(candidate->conclusion);
        row.trailing = tr("told on %1").arg(shownDay(*candidate->guardianToldOn, m_today));
        break;
    case CampaignFigure::Listed: row.pill = labelOf(*pupil.level); break;
    case CampaignFigure::WithFile: row.pill = saidLabel(candidate->conclusion); break;
    }
    return row;
}

void CampaignSummary::fillPupils()
{
    m_shown.clear();
    std::vector<ShownRow> rows;
    if (m_row < m_table.rowCount())
        for (const CampaignPupil& pupil : m_table.row(m_row).figures.behind(SummaryTable::figureOf(m_column))) {
            m_shown.push_back(pupil.student());
            rows.push_back(shownRow(pupil));
        }
    m_pupils.setRows(std::move(rows));
}

} // namespace anxin
