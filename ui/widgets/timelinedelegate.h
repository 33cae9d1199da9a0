// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <vector>

namespace anxin {

// Draws the rows of a timeline (TimelineRole): a card with title, state, day, minutes and author, and three lines of its text,
// or all of them where it is expanded; a header; a thin line for a change of level. An icon of `rail` stands at the left of
// each entry. How high a row is, is worked out once for each width: thousands of them scroll.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    // For the rows of that model, which outlives it. Without a rail, cards have the full width.
    TimelineDelegate(QAbstractItemModel& model, std::vector<Icon> rail, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    // Whether there is more of its text than is shown in a view of that width.
    bool hasMore(const QModelIndex& index, int width, const QWidget* widget) const;

Q_SIGNALS:
    void moreWanted(const QModelIndex& index); // the corner of a card was clicked

private:
    struct Lines {
        QStringList shown;
        bool hasMore = false;
    };
    void paintHeader(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    // Whether there is more of it.
    bool paintText(QPainter& painter, const QPoint& at, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int railWidth(const QWidget* widget) const;
    int textWidth(int width, const QWidget* widget) const;
    Lines linesOf(const QModelIndex& index, int width, const QWidget* widget) const;
    int heightOf(const QModelIndex& index, int width, const QWidget* widget) const;

    std::vector<Icon> m_rail;
    mutable QHash<int, int> m_heights; // by row; they hold for this width and this size of type
    mutable int m_width = 0;
    mutable int m_lineHeight = 0;
};

} // namespace anxin
