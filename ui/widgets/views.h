// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QStackedWidget>
#include <QTableView>

namespace anxin {

class CellDelegate;
class EmptyState;

// A list of two-line rows (see RowDelegate). Enter and double click open a row, a key that is held does once. A row that has a
// key (KeyRole) stays marked, wherever it stands when the model is filled anew. Copying is off.
class ListView final : public QListView {
    Q_OBJECT
public:
    explicit ListView(QWidget* parent = nullptr);
    // A row is chosen by a key or a click only, not by the keyboard coming to the list: for rows whose choice is logged.
    void chooseOnlyByHand() { m_isShy = true; }
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void chosen(const QModelIndex& index); // the current row has changed; invalid where there is none
    void typed(const QString& letters);    // for the search above the list, where there is one

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void markAgain();

    bool m_isShy = false;
    QString m_marked; // key of the marked row
};

// A table of 40 px rows without grid (see CellDelegate): whole rows are chosen, the header sorts, Enter and double click
// open a row. Columns share the width by their contents, the last one takes the rest. Copying is off.
class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    // For many narrow columns of numbers: they stand closer, and their titles have two lines. Before the model is set.
    void useTwoLineHeader();

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void chosen(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setHoveredRow(int row);
    void dress();

    CellDelegate* m_delegate;
    int m_hoveredRow = -1;
    bool m_isDense = false;
};

// A view, and in its place an empty state while the view's model has no rows. The view must have its model already.
class EmptyAware final : public QStackedWidget {
    Q_OBJECT
public:
    EmptyAware(QAbstractItemView* view, EmptyState* emptyState, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return false; } // what is hidden asks for nothing
    QSize minimumSizeHint() const override;                   // of the one that is shown

private:
    void follow();

    QAbstractItemView* m_view;
};

} // namespace anxin
