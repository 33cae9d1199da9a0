// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"

#include <QAbstractListModel>

#include <vector>

namespace anxin {

// A row as it is shown, all in words.
struct ShownRow {
    QString title;
    QString second = {};
    QString trailing = {};
    QString pill = {};
    Tone tone = Tone::Neutral;
    int rank = 0;      // of a warning level, whose glyph stands before the row; 0 without one
    QString text = {}; // of several lines, for a LineDelegate
    QString key = {};  // whose row it is, so that it stays marked as the list is filled anew
};

// A short list that is filled anew as a whole; with the roles of `RowRole`. Whoever fills it knows what stands in which row.
class ShownList final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<ShownRow> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ShownRow> m_rows;
};

} // namespace anxin
