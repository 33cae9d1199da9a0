// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/screeninglists.h"

#include "core/base/moment.h"
#include "ui/models/words.h"
#include "ui/theme/columnrole.h"

#include <QCollator>

#include <algorithm>

namespace anxin {

namespace {
constexpr QLatin1StringView alertMark("alert:"); // before the id, in the reasons of a result
}

QString waitingWords(qint64 days)
{
    return days <= 0   ? QueueModel::tr("since today")
           : days == 1 ? QueueModel::tr("waiting 1 day")
                       : QueueModel::tr("waiting %1 days").arg(days);
}

QStringList reasonsIn(const std::vector<ScoredSheet>& sheets, const Catalogue& catalogue)
{
    QStringList critical, words;
    for (const ScoredSheet& scored : sheets)
        if (const Definition* scale = catalogue.find(scored.sheet.value.scale, scored.sheet.value.scaleVersion))
            for (const QString& reason : reasonsOf(scored.result))
                (reason.startsWith(alertMark) ? critical : words) << reasonText(reason, *scale);
    QStringList all = critical + words;
    all.removeDuplicates();
    return all;
}

std::optional<AlertLevel> urgencyOf(const SheetResult& result, const Definition& scale)
{
    std::optional<AlertLevel> urgency;
    const QStringList reasons = reasonsOf(result);
    for (const Alert& alert : scale.alerts)
        if (reasons.contains(alertMark + alert.id) && (!urgency || alert.level < *urgency))
            urgency = alert.level;
    return urgency;
}

QString signalWords(Signal signal)
{
    return signal == Signal::Undetermined ? CampaignListModel::tr("Cannot be judged yet") : label(signal);
}

Tone toneOf(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Immediate: return Tone::Danger;
    case AlertLevel::SameDay: return Tone::Warn;
    case AlertLevel::Review: break;
    }
    return Tone::Info;
}

namespace {
Tone toneOf(SheetValidity validity)
{
    return validity == SheetValidity::Valid ? Tone::Ok : Tone::Warn;
}

Tone toneOf(Signal signal)
{
    return signal == Signal::Candidate ? Tone::Info : Tone::Neutral;
}
} // namespace

void CampaignListModel::setRows(std::vector<CampaignRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

QModelIndex CampaignListModel::indexOf(CampaignId campaign) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const CampaignRow& row) { return row.campaign.id == campaign; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int CampaignListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CampaignListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CampaignRow& shown = row(index);
    const Campaign& campaign = shown.campaign.value;
    const QString second = factLine({shownDay(campaign.startsOn, m_today), label(campaign.mode)});
    const QString pill = shown.waiting > 0 ? tr("%1 to see").arg(shown.waiting) : QString();
    switch (role) {
    case Qt::DisplayRole: return campaign.title;
    case SecondLineRole: return second;
    case PillRole: return pill;
    case PillToneRole: return static_cast<int>(Tone::Warn);
    case Qt::AccessibleTextRole: return factLine({campaign.title, second, pill});
    default: return {};
    }
}

void QueueModel::setRows(std::vector<QueueRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

std::vector<StudentId> QueueModel::pupils() const
{
    std::vector<StudentId> all;
    for (const QueueRow& row : m_rows)
        all.push_back(row.candidate.student);
    return all;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow& shown = row(index);
    const auto& urgency = shown.candidate.urgency;
    const QString word = urgency ? label(*urgency) : QString();
    const QString waiting = shown.contact.isEmpty() ? waitingWords(shown.candidate.answeredOn.daysTo(m_today)) : shown.contact;
    switch (role) {
    case Qt::DisplayRole: return shown.face.name;
    case SecondLineRole: return factLine({shown.face.classLabel, shown.face.level, shown.reasons});
    case PillRole: return word;
    case PillToneRole: return static_cast<int>(urgency ? toneOf(*urgency) : Tone::Neutral);
    case LevelRankRole: return shown.face.rank > 0 ? QVariant(shapeOfRank(shown.face.rank)) : QVariant();
    case TrailingRole: return waiting;
    case Qt::ToolTipRole: return shown.reasons;
    case Qt::AccessibleTextRole:
        return factLine({shown.face.name, shown.face.classLabel, word, shown.face.level, shown.reasons, waiting});
    default: return {};
    }
}

void ResultsModel::setRows(std::vector<ResultRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    arrange();
    endResetModel();
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ResultsModel::text(const ResultRow& shown, int column) const
{
    switch (column) {
    case Pupil: return shown.face.name;
    case ClassUnit: return shown.face.classLabel;
    case Scale: return shown.scale;
    case AnsweredOn: return shownDay(shown.answeredOn, m_today);
    case Validity: return label(shown.validity);
    case Result: return shown.urgency ? tr("Critical answer") : signalWords(shown.signal);
    case Reasons: return shown.reasons;
    default: return {};
    }
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultRow& shown = row(index);
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole: return index.column() == Reasons ? QVariant(shown.reasons) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == AnsweredOn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PillToneRole:
        return index.column() == Validity ? QVariant(static_cast<int>(toneOf(shown.validity)))
               : index.column() == Result
                   ? QVariant(static_cast<int>(shown.urgency ? toneOf(*shown.urgency) : toneOf(shown.signal)))
                   : QVariant();
    default: return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == wholeColumnRole)
        return section == ClassUnit || section == Result;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == AnsweredOn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pupil: return tr("Pupil");
    case ClassUnit: return tr("Class");
    case Scale: return tr("Questionnaire");
    case AnsweredOn: return tr("Answered");
    case Validity: return tr("Validity");
    case Result: return tr("Result");
    case Reasons: return tr("Reasons");
    default: return {};
    }
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void ResultsModel::arrange()
{
    if (m_sortedBy < 0 || m_sortedBy >= ColumnCount)
        return;
    const QCollator collator;
    const auto less = [&](const ResultRow& left, const ResultRow& right) {
        if (m_sortedBy == AnsweredOn)
            return left.answeredOn < right.answeredOn;
        return collator.compare(text(left, m_sortedBy), text(right, m_sortedBy)) < 0;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ResultRow& left, const ResultRow& right) {
        return m_order == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
}

} // namespace anxin
