// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/campaignfigures.h"
#include "ui/models/faces.h"
#include "ui/models/shownlist.h"

#include <QAbstractTableModel>

namespace anxin {

// How far a campaign has come, a row for each class. What is nobody is empty.
class CoverageTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { ClassUnit, Expected, Valid, Again, Excused, NoConsent, Open, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    struct ClassRow {
        QString label;
        Coverage coverage;
    };
    void setRows(std::vector<ClassRow> rows);
    const ClassRow& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // What the families of those who are expected have answered, in one line; empty where none was asked.
    static QString letters(const Coverage& of);

private:
    static QString text(const ClassRow& row, int column);

    std::vector<ClassRow> m_rows;
};

// Who takes part in the campaign in front: class by class, and in one class those without usable answers, each with the reason
// where there is one. Also notes the reason.
class TakingPart final : public QObject {
    Q_OBJECT
public:
    explicit TakingPart(CampaignService& service) : m_service(service) {}

    CoverageTable& classes() { return m_classes; }
    ShownList& pupils() { return m_pupils; }
    const Coverage& all() const { return m_all; }
    QString letters() const { return CoverageTable::letters(m_all); }

    // Whom another round of testing is for: without usable answers, and nothing but absence stands against it.
    std::vector<StudentId> toMakeUp() const;

    // The class that was in front stays there where it can.
    void read(CampaignId campaign, const CampaignFigures& figures, const Faces& faces);
    void clear(); // no campaign is in front
    // A row of `classes`; nothing: no class is in front.
    void showClass(std::optional<int> row);
    std::optional<int> shownClass() const { return m_shown; }
    StudentId pupil(int row) const { return m_rows.at(static_cast<std::size_t>(row)).student; }

    // Why the pupil of that row has no answers; nothing takes it back.
    void note(int row, std::optional<UntestedReason> reason);

Q_SIGNALS:
    void noted(); // whoever reads for it should do so now

private:
    void fillPupils();

    CampaignService& m_service;
    std::optional<CampaignId> m_campaign;
    std::vector<ExpectedPupil> m_expected;
    QHash<qint64, Face> m_faces;
    Coverage m_all;
    std::optional<int> m_shown;
    std::vector<ExpectedPupil> m_rows; // as `m_pupils` shows them
    CoverageTable m_classes;
    ShownList m_pupils;
};

} // namespace anxin
