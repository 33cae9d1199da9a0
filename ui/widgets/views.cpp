// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/views.h"

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
bool opens(const QKeyEvent* event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier;
}
} // namespace

ListView::ListView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, &ListView::opened);
}

void ListView::setModel(QAbstractItemModel* next)
{
    if (model())
        disconnect(model(), &QAbstractItemModel::modelReset, this, &ListView::markAgain);
    m_marked.clear(); // was a row of the other model
    QListView::setModel(next);
    if (next) // after the selection, which forgets the row then
        connect(next, &QAbstractItemModel::modelReset, this, &ListView::markAgain);
}

// Without scrolling there: the person may be reading elsewhere.
void ListView::markAgain()
{
    const QString key = std::exchange(m_marked, {});
    if (key.isEmpty())
        return;
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0); index.data(KeyRole).toString() == key) {
            setCurrentIndex(index);
            break;
        }
    setAutoScroll(scrolls);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    m_marked = current.data(KeyRole).toString(); // now: as a model begins to be filled anew, its rows may be gone already
    Q_EMIT chosen(current);
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (opens(event) && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return;
    static const QMetaMethod typing = QMetaMethod::fromSignal(&ListView::typed);
    const QString letters = event->text();
    if (isSignalConnected(typing) && !letters.isEmpty() && letters[0].isPrint() && !letters[0].isSpace() &&
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0)
        return Q_EMIT typed(letters);
    QListView::keyPressEvent(event);
}

void ListView::focusInEvent(QFocusEvent* event)
{
    if (m_isShy && !currentIndex().isValid())
        return QAbstractScrollArea::focusInEvent(event);
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        scrollTo(currentIndex()); // the marked row may have moved out of sight
}

TableView::TableView(QWidget* parent) : QTableView(parent), m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    dress();
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    delete findChild<ColumnFit*>(); // of the model before
    if (model)
        new ColumnFit(*this, m_isDense ? ColumnFit::Between::Nothing : ColumnFit::Between::Room);
}

void TableView::useTwoLineHeader()
{
    m_isDense = true;
    m_delegate->setMargin(6); // as the style sheet has it for the header
    setRole(this, "dense", QStringLiteral("true"));
    dress();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // As the keyboard comes to a table its first row becomes current, which buttons act on, and the view itself does not mark
    // it before the next key.
    if (current.isValid() && !selectionModel()->isSelected(current))
        selectionModel()->select(current, selectionCommand(current));
    Q_EMIT chosen(current);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (opens(event) && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return;
    QTableView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(indexAt(event->position().toPoint()).row());
}

void TableView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void TableView::setHoveredRow(int row)
{
    if (row == std::exchange(m_hoveredRow, row))
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void TableView::dress()
{
    verticalHeader()->setDefaultSectionSize(scaled(40, this));
    horizontalHeader()->setFixedHeight(scaled(m_isDense ? 52 : 36, this));
}

EmptyAware::EmptyAware(QAbstractItemView* view, EmptyState* emptyState, QWidget* parent) : QStackedWidget(parent), m_view(view)
{
    addWidget(view);
    // On the same sheet as the view, so that nothing jumps when the first row comes.
    addWidget(new Card(vertical({grow(emptyState)})));
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyAware::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyAware::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyAware::follow);
    follow();
}

QSize EmptyAware::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize()); // a list may have a fixed width
}

void EmptyAware::follow()
{
    setCurrentIndex(m_view->model()->rowCount() > 0 ? 0 : 1);
    updateGeometry();
}

} // namespace anxin
