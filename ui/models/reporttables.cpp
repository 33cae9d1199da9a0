// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reporttables.h"

#include "core/base/moment.h"
#include "core/delivery/copyexport.h"
#include "core/reports/catalogue.h"
#include "core/writers/reporttext.h"
#include "ui/models/words.h"
#include "ui/theme/columnrole.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

ReportTableModel::ReportTableModel(ReportTable table, QObject* parent) : QAbstractTableModel(parent), m_table(std::move(table))
{
    if (m_table.total)
        m_table.rows.push_back(*std::exchange(m_table.total, std::nullopt));
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

bool ReportTableModel::isText(int column) const
{
    return m_table.columns.at(static_cast<std::size_t>(column)).kind == ColumnKind::Text;
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportCell& cell =
        m_table.rows.at(static_cast<std::size_t>(index.row())).cells.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole: return shownCell(cell);
    case Qt::ToolTipRole:
        return std::holds_alternative<Suppressed>(cell) ? QVariant(tr("A small number, not told so that nobody is recognised"))
                                                        : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) // titles have two lines
        return static_cast<int>((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextWordWrap;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
               ? QVariant(m_table.columns.at(static_cast<std::size_t>(section)).title)
               : QVariant();
}

void LedgerModel::setEntries(std::vector<ShownLine> entries, QDate today, const QTimeZone& zone)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    m_zone = zone;
    filter();
    endResetModel();
}

void LedgerModel::setWords(const QString& words)
{
    beginResetModel();
    m_words = words.simplified();
    filter();
    endResetModel();
}

void LedgerModel::filter()
{
    m_shown.clear();
    const QStringList wanted = m_words.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const Disclosure& entry = m_entries[at].line.entry;
        const QString written = QStringList{m_entries[at].pupil, entry.recipient, entry.told, entry.basis}.join(u'\n');
        if (std::ranges::all_of(wanted, [&](const QString& word) { return written.contains(word, Qt::CaseInsensitive); }))
            m_shown.push_back(at);
    }
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString LedgerModel::reportOf(const Disclosure& entry)
{
    if (entry.report == QLatin1StringView(attachmentReport))
        return label(Kind::Attachment);
    if (entry.report == QLatin1StringView(slipsReport))
        return tr("Slips for homeroom teachers");
    if (entry.report == QLatin1StringView(casePagesReport))
        return tr("Pages of a file");
    if (entry.report == QLatin1StringView(caseFileReport))
        return tr("Case file on paper");
    if (entry.report == QLatin1StringView(handOverReport))
        return tr("Hand-over list of a case file");
    if (entry.report == QLatin1StringView(safetyPlanReport))
        return tr("Safety plan for the pupil");
    if (entry.report == QLatin1StringView(toldReport))
        return tr("Told about a pupil, %1", "how").arg(label(entry.way));
    if (entry.report == QLatin1StringView(referralLetterReport))
        return tr("Letter to the guardians: a visit is advised");
    if (entry.report == QLatin1StringView(crisisReport))
        return tr("Log of a crisis");
    if (entry.report == QLatin1StringView(exceptionReport))
        return tr("Confidentiality broken in a crisis");
    if (entry.report == QLatin1StringView(noticeReport))
        return tr("Guardian told in a crisis");
    if (entry.report == QLatin1StringView(officeReport))
        return tr("Report of a crisis to an office");
    const ReportKind* kind = findReportKind(entry.report);
    return kind ? titleOf(*kind) : entry.report;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ShownLine& shownLine = m_entries.at(m_shown.at(static_cast<std::size_t>(index.row())));
    const Disclosure& entry = shownLine.line.entry;
    const bool isTip = role == Qt::ToolTipRole; // with its lines, where a cell has one
    switch (index.column()) {
    case When: return shown(entry.disclosedAt, m_today, m_zone, QLocale());
    case Report: return factLine({reportOf(entry), shownLine.line.attachment});
    case Pupil: return shownLine.pupil;
    case Recipient: return entry.recipient;
    case Told: return isTip ? entry.told : entry.told.simplified();
    case Basis: return factLine({entry.basis, saidLabel(entry.ground)});
    case Withheld: return entry.withheld;
    case Period: {
        const auto period = ReportPeriod::fromCode(entry.period);
        return period ? period->shown() : entry.period;
    }
    case Witness: return entry.witness;
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == wholeColumnRole)
        return section == Witness;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Report: return tr("Report");
    case Pupil: return tr("Pupil");
    case Recipient: return tr("Recipient");
    case Told: return tr("What was told");
    case Period: return tr("Period");
    case Basis: return tr("Basis");
    case Withheld: return tr("Held back");
    case Witness: return tr("Witness code");
    default: return {};
    }
}

} // namespace anxin
