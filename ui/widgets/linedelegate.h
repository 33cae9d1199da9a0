// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace anxin {

// Draws a line of a log or of a list to be worked through: what it is about in as many lines as it takes, a short mark before
// it, such as a time, and below it what else is to be said, the pill's word in the colour of its tone.
//     09:12  The text, which wraps where
//            it must.
//            pill · second line, muted, which
//            wraps too
// Roles: Qt::DisplayRole is the mark, TextRole the text.
class LineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    // `markWidth` in px at 100 %.
    LineDelegate(int markWidth, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QStyleOptionViewItem& option) const;
    int m_markWidth;
};

} // namespace anxin
