// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stickyheader.h"

#include "ui/theme/theme.h"
#include "ui/theme/timelinerole.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace anxin {

namespace {
constexpr int headerHeight = 36; // px at 100 %, as the delegate draws one
} // namespace

StickyHeader::StickyHeader(QListView& view) : QWidget(view.viewport()), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    view.viewport()->installEventFilter(this);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &StickyHeader::findHeaders);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyHeader::follow);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &StickyHeader::follow); // rows are laid out anew
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &StickyHeader::uncover);
    findHeaders();
}

QString StickyHeader::text() const
{
    return m_view.model()->index(m_row, 0).data(Qt::DisplayRole).toString();
}

void StickyHeader::findHeaders()
{
    m_headers.clear();
    for (int row = 0; row < m_view.model()->rowCount(); ++row)
        if (m_view.model()->index(row, 0).data(ShapeRole).toInt() == static_cast<int>(TimelineShape::Header))
            m_headers.push_back(row);
    m_row = -1;
    hide(); // the view has not laid the rows out yet
}

int StickyHeader::rowAtTop() const
{
    const QModelIndex top = m_view.indexAt({m_view.viewport()->width() / 2, 0});
    return top.isValid() ? top.row() : -1;
}

void StickyHeader::follow()
{
    const auto next = std::ranges::upper_bound(m_headers, rowAtTop());
    m_row = next == m_headers.begin() ? -1 : *std::prev(next);
    const bool isOutOfSight = m_row >= 0 && m_view.visualRect(m_view.model()->index(m_row, 0)).top() < 0;
    setVisible(isOutOfSight);
    if (!isOutOfSight)
        return;
    const int high = scaled(headerHeight, this);
    const int room = next == m_headers.end() ? high : m_view.visualRect(m_view.model()->index(*next, 0)).top();
    setGeometry(0, std::min(0, room - high), m_view.viewport()->width(), high);
    raise();
    update();
}

// The view has brought the current row just inside, which may be behind the header.
void StickyHeader::uncover()
{
    follow();
    const QModelIndex current = m_view.currentIndex();
    if (!isVisible() || !current.isValid())
        return;
    const QRect row = m_view.visualRect(current);
    if (row.top() < geometry().bottom() + 1 && row.bottom() >= 0)
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - (geometry().bottom() + 1 - row.top()));
}

bool StickyHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &StickyHeader::follow, Qt::QueuedConnection); // after the view has laid out its rows
    return QWidget::eventFilter(watched, event);
}

void StickyHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens(this);
    painter.fillRect(rect(), t.app);
    painter.setPen(QPen(t.border, 1));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    drawRowText(painter, rect().adjusted(2, 0, -2, -1), Qt::AlignLeft, text(), fontOf(13, QFont::Bold, this), t.text2);
}

} // namespace anxin
