// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reporttables.h"

#include "core/base/moment.h"
#include "core/delivery/copyexport.h"
#include "core/reports/catalogue.h"
#include "core/writers/reporttext.h"
#include "ui/models/words.h"

#include <QLocale>

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
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
               ? QVariant(m_table.columns.at(static_cast<std::size_t>(section)).title)
               : QVariant();
}

void LedgerModel::setEntries(std::vector<LedgerLine> entries, QDate today, const QTimeZone& zone)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    m_zone = zone;
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const LedgerLine& line = m_entries.at(static_cast<std::size_t>(index.row()));
    const Disclosure& entry = line.entry;
    switch (index.column()) {
    case When: return shown(entry.disclosedAt, m_today, m_zone, QLocale());
    case Report: {
        if (entry.report == QLatin1StringView(attachmentReport))
            return factLine({label(Kind::Attachment), line.attachment});
        if (entry.report == QLatin1StringView(slipsReport))
            return tr("Slips for homeroom teachers");
        if (entry.report == QLatin1StringView(referralLetterReport))
            return tr("Letter to the guardians: a visit is advised");
        if (entry.report == QLatin1StringView(crisisReport))
            return tr("Log of a crisis");
        if (entry.report == QLatin1StringView("crisis-exception")) // of core/services/crisisservice.h
            return tr("Confidence broken in a crisis");
        const ReportKind* kind = findReportKind(entry.report);
        return kind ? titleOf(*kind) : entry.report;
    }
    case Period: {
        const auto period = ReportPeriod::fromCode(entry.period);
        return period ? period->shown() : entry.period;
    }
    case Recipient: return entry.recipient;
    case Basis: return entry.basis;
    case Withheld: return entry.withheld;
    case Witness: return entry.witness;
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Report: return tr("Report");
    case Period: return tr("Period");
    case Recipient: return tr("Recipient");
    case Basis: return tr("Basis");
    case Withheld: return tr("Held back");
    case Witness: return tr("Witness code");
    default: return {};
    }
}

} // namespace anxin
