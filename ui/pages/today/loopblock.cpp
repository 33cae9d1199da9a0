// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/loopblock.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace anxin {

namespace {
constexpr int rowHeight = 52, slack = 8; // px
} // namespace

void FirstRows::setMost(int most)
{
    beginResetModel();
    m_most = most;
    endResetModel();
}

int FirstRows::rowCount(const QModelIndex& parent) const
{
    const int rows = QIdentityProxyModel::rowCount(parent);
    return parent.isValid() || m_most == all ? rows : std::min(rows, m_most);
}

LoopBlock::LoopBlock(QAbstractItemModel& model, const QString& title, const QString& nothing, Tone tone, int most)
    : Card(vertical({}, 6)),
      m_model(model),
      m_shown(most),
      m_nothing(nothing),
      m_tone(tone),
      m_goesWhenEmpty(nothing.isEmpty()),
      m_count(new Pill),
      m_view(new ListView),
      m_tick(new IconLabel(Icon::Check, 16, &Tokens::ok)),
      m_quiet(secondary(nothing)),
      m_empty(panel(toolbar({m_tick, grow(m_quiet)}))),
      m_unread(panel(toolbar({new IconLabel(Icon::Alert, 16, &Tokens::danger),
                              bodyText(tr("This could not be read. It does not mean that nothing is there.")), stretch()}))),
      m_more(linkButton({}))
{
    m_quiet->setWordWrap(true);
    QLabel* heading = cardTitle(title);
    heading->setWordWrap(true); // beside its count, in a column that is narrow
    m_shown.setSourceModel(&m_model);
    m_view->setModel(&m_shown);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(title);
    m_view->setProperty("plain", true);
    auto* column = static_cast<QBoxLayout*>(layout());
    column->setContentsMargins(16, 12, 8, 10);
    column->addLayout(toolbar({heading, m_count, stretch()}));
    column->addWidget(m_empty);
    column->addWidget(m_unread);
    column->addWidget(m_view);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &LoopBlock::showAll);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &LoopBlock::follow);
    connect(m_view, &ListView::opened, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    follow();
}

void LoopBlock::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void LoopBlock::setUnread(bool unread)
{
    m_isUnread = unread;
    follow();
}

void LoopBlock::setElsewhere(bool elsewhere, const QString& where)
{
    m_tick->setHidden(elsewhere);
    m_quiet->setText(elsewhere ? where : m_nothing);
}

// The keyboard goes on at the first row that was not to be seen.
void LoopBlock::showAll()
{
    const int next = m_shown.rowCount();
    m_shown.setMost(FirstRows::all);
    m_view->setCurrentIndex(m_shown.index(next, 0));
    m_view->setFocus();
}

void LoopBlock::follow()
{
    const int rows = m_model.rowCount();
    const int shown = m_shown.rowCount();
    m_count->set(rows > 0 ? QString::number(rows) : QString(), m_tone);
    m_empty->setHidden(rows > 0 || m_isUnread);
    m_unread->setHidden(!m_isUnread);
    m_view->setHidden(rows == 0);
    setHidden(m_goesWhenEmpty && rows == 0);
    m_view->setFixedHeight(shown * scaled(rowHeight, this) + slack);
    m_more->setHidden(shown == rows);
    m_more->setText(tr("%1 more").arg(rows - shown));
}

} // namespace anxin
