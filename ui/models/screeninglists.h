// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/candidaterepository.h"
#include "core/services/screeningservice.h"
#include "ui/models/faces.h"
#include "ui/theme/tone.h"

#include <QAbstractListModel>

namespace anxin {

// What a result says, in lists and on the card. An open one may have most of its scores: it lacks what the rules go by, or
// the answers cannot be relied on.
QString signalWords(Signal signal);
// Since when somebody waits, and why, in words: critical answers first.
QString waitingWords(qint64 days);
QStringList reasonsIn(const std::vector<ScoredSheet>& sheets, const Catalogue& catalogue);
// Of the most urgent critical answer that the result speaks of.
std::optional<AlertLevel> urgencyOf(const SheetResult& result, const Definition& scale);
Tone toneOf(AlertLevel level);

struct CampaignRow {
    Stored<Campaign> campaign;
    int waiting = 0; // pupils to be seen
};

// The campaigns, the newest first; with the roles of `RowRole`.
class CampaignListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<CampaignRow> rows, QDate today);
    const CampaignRow& row(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())); }
    QModelIndex indexOf(CampaignId campaign) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<CampaignRow> m_rows;
    QDate m_today;
};

struct QueueRow {
    Candidate candidate;
    Face face;
    QString reasons;      // in words
    QString contact = {}; // when somebody first spoke with the pupil, in words; empty: nobody has, or nothing was critical
    std::optional<AnswerSheetId> sheet = {}; // the newest of the campaign
};

// Who is to be seen, the most urgent first; with the roles of `RowRole`.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<QueueRow> rows, QDate today);
    const QueueRow& row(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())); }
    std::vector<StudentId> pupils() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<QueueRow> m_rows;
    QDate m_today;
};

struct ResultRow {
    StudentId student;
    AnswerSheetId sheet;
    Face face;
    QString scale; // title
    QDate answeredOn;
    Signal signal;
    SheetValidity validity;
    QString reasons;
    std::optional<AlertLevel> urgency = {}; // of the most urgent critical answer on the sheet
};

// What the sheets of a campaign say, in neutral words.
class ResultsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Pupil, ClassUnit, Result, Validity, Reasons, Scale, AnsweredOn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<ResultRow> rows, QDate today);
    const ResultRow& row(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const ResultRow& row, int column) const;

    void arrange();

    std::vector<ResultRow> m_rows;
    QDate m_today;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace anxin
