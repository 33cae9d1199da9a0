// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/campaignfigures.h"
#include "ui/models/faces.h"
#include "ui/models/shownlist.h"

#include <QAbstractTableModel>

namespace anxin {

struct SummaryRow {
    QString label;
    CampaignFigures figures;
    bool isDisturbed = false; // see seemsDisturbed
};

// The numbers of a campaign: the first row is all of it, then a row for each class. Exact. What is nobody is empty.
class SummaryTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        ClassUnit,
        Expected,
        Answered,
        Share, // of those expected
        Valid,
        Again,
        Unusable,
        Flagged,
        Interviewed,
        Critical,
        Hours, // from a critical answer to the first contact, the median
        Told,
        Listed,
        WithFile,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<SummaryRow> rows);
    const SummaryRow& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    // Whom the cells of that column count, or whom its number is about.
    static CampaignFigure figureOf(int column);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const SummaryRow& row, int column);
    static QString title(int column);

    std::vector<SummaryRow> m_rows;
};

// What the papers say in words, by row id of the pupil.
using PaperReasons = QHash<qint64, QStringList>;

// The numbers of the campaign in front, and the pupils behind the one that is marked, each with why it counts the pupil.
class CampaignSummary final : public QObject {
    Q_OBJECT
public:
    SummaryTable& table() { return m_table; }
    ShownList& pupils() { return m_pupils; }
    // Which classes stand out; empty where none does.
    const QString& remark() const { return m_remark; }

    // What was marked stays so where it can.
    void read(const CampaignFigures& figures, const Faces& faces, PaperReasons reasons, QDate today);
    void clear(); // no campaign is in front
    // Another cell is marked.
    void mark(int row, int column);
    int markedRow() const { return m_row; }
    int markedColumn() const { return m_column; }
    QString markedWords() const; // "Grade 7 Class 2 · Noticed"
    StudentId pupil(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }

private:
    ShownRow shownRow(const CampaignPupil& pupil) const;
    void fillPupils();

    QHash<qint64, Face> m_faces;
    PaperReasons m_reasons;
    QDate m_today;
    QString m_remark;
    int m_row = 0;
    int m_column = SummaryTable::Flagged;
    std::vector<StudentId> m_shown; // as `m_pupils` shows them
    SummaryTable m_table;
    ShownList m_pupils;
};

} // namespace anxin
