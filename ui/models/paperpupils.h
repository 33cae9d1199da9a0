// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/paperentry.h"

#include <QAbstractListModel>

namespace anxin {

// Whose paper it may be: pupils who fit what was typed, or papers that were begun. With the roles of `RowRole`.
class PaperPupils final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<PaperPupil>& pupils);
    void show(const std::vector<PaperEntry::Begun>& begun);
    const PaperPupil& pupil(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())).pupil; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        PaperPupil pupil;
        QString trailing;
    };
    std::vector<Row> m_rows;
};

} // namespace anxin
