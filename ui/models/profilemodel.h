// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/profile.h"
#include "ui/theme/bandbar.h"

#include <QAbstractListModel>
#include <QStringList>

namespace anxin {

// What came out of one answer sheet in words and bars, a row for each factor and total; with the roles of ui/theme/bandbar.h
// and `RowRole`. Each row says all of it in `Qt::AccessibleTextRole` too.
class ProfileModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    // `definition`, which must outlive the rows, may be null: then there are none. `reasons`: what made the pupil a candidate.
    void set(const Definition* definition, std::vector<ProfileRow> rows, const QStringList& reasons);
    const ProfileRow& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    QString name(int row) const;
    int main() const { return m_definition ? mainRow(*m_definition, m_rows) : -1; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString lacking(const ProfileRow& row) const; // why there is no value
    QString secondLine(const ProfileRow& row) const;
    QString bandsInWords(const ProfileRow& row) const;
    QString spoken(const ProfileRow& row) const;
    QString bandWord(const BandHit& hit) const;
    bool isReason(const ProfileRow& row) const;
    BandBar bar(const ProfileRow& row) const;

    const Definition* m_definition = nullptr;
    std::vector<ProfileRow> m_rows;
    QStringList m_reasons;
};

// As people read it: at most two decimals; "—" where there is none.
QString shownValue(const Value& value);
// How far along the axis a value stands, from 0 to 1.
double placeOn(const ValueRange& axis, Rational value);

} // namespace anxin
