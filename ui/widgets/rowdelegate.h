// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"

#include <QStyledItemDelegate>

class QTableView;

namespace anxin {

struct Tokens;

// Draws a list's row in two lines from the roles of `RowRole` (ui/theme/tone.h):
//     ◆ Title  pill                    trailing
//       second line, muted
// 52 px high, or 36 where the model has no second line. A row that can be ticked (`Qt::CheckStateRole`) has a box before it,
// and is ticked by a click anywhere or the space bar. The model stays a real one, with `Qt::AccessibleTextRole`.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

// Draws a card of 76 px, three lines in a frame:
//     ◆ Title                          trailing
//       second line, muted
//       text, of one line           due, as a pill
// What trails goes into the second line where the title needs the first.
// A card with an alarm has a bar at its left.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// The first line of such a row by itself: shape, title, pill and, at the right, what trails.
enum class Trailing : quint8 { BesideTitle, Elsewhere };
void drawRowTitle(QPainter& painter, QRect room, const QModelIndex& index, const QWidget* widget,
                  Trailing where = Trailing::BesideTitle);

// Parts of it for other delegates: the ground of a row that is chosen, under the pointer or has the keys; one line of text,
// elided; the ground of a pill; a pill at the left.
void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option);
void drawRowText(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& text, const QFont& font,
                 const QColor& colour);
void drawPillGround(QPainter& painter, const QRectF& pill, Tone tone, const Tokens& t);
void drawRowPill(QPainter& painter, const QRect& room, const QString& text, Tone tone, const QWidget* widget);

// Draws a table's cell: "—" where there is nothing, a pill where the model gives a `PillToneRole`, a shape before the text
// where it gives a `LevelRankRole`; the row under the pointer is tinted, the chosen one has a bar at its left.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QTableView* view);
    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setMargin(int px) { m_margin = px; } // at the left and right of a cell
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // As wide as what is painted.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The whole text, where it is cut and the model has no tooltip of its own.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    bool isFirst(const QModelIndex& index) const; // of its row, from the left

    QTableView* m_view;
    int m_hoveredRow = -1;
    int m_margin = 12;
};

} // namespace anxin
