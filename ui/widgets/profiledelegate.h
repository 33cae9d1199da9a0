// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace anxin {

// Draws a row of a profile from the roles of ui/theme/bandbar.h and `RowRole`:
//     Name        12  ▭▭▭▭▭●▭▭▭▭▭  (band)
//     second line        words of the bands, or where they have too little room that of the one that is reached
// The band that the value falls into is outlined and stands as a word in the pill, so that no colour says it alone. The model
// stays a real one, with `Qt::AccessibleTextRole`.
class ProfileDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace anxin
