// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/loopblock.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace anxin {

namespace {
constexpr int rowHeight = 52;
} // namespace

LoopBlock::LoopBlock(QAbstractItemModel& model, const QString& title, const QString& nothing, Tone tone, int rowsAtLeast)
    : Card(vertical({}, 6)),
      m_model(model),
      m_tone(tone),
      m_rowsAtLeast(rowsAtLeast),
      m_goesWhenEmpty(nothing.isEmpty()),
      m_count(new Pill),
      m_view(new ListView),
      m_nothing(panel(toolbar({new IconLabel(Icon::Check, 16, &Tokens::ok), secondary(nothing), stretch()}))),
      m_unread(panel(toolbar({new IconLabel(Icon::Alert, 16, &Tokens::danger),
                              bodyText(tr("This could not be read. It does not mean that nothing is there.")), stretch()})))
{
    m_view->setModel(&m_model);
    m_view->setAccessibleName(title);
    m_view->setProperty("plain", true);
    auto* column = static_cast<QBoxLayout*>(layout());
    column->setContentsMargins(16, 12, 8, 10);
    column->addLayout(toolbar({cardTitle(title), m_count, stretch()}));
    column->addWidget(m_nothing);
    column->addWidget(m_unread);
    column->addWidget(m_view);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LoopBlock::follow);
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

void LoopBlock::follow()
{
    const int rows = m_model.rowCount();
    m_count->set(rows > 0 ? QString::number(rows) : QString(), m_tone);
    m_nothing->setHidden(rows > 0 || m_isUnread);
    m_unread->setHidden(!m_isUnread);
    m_view->setHidden(rows == 0);
    setHidden(m_goesWhenEmpty && rows == 0);
    const int row = scaled(rowHeight, this);
    m_view->setMinimumHeight(std::min(rows, m_rowsAtLeast) * row + 8);
    m_view->setMaximumHeight(rows * row + 8);
    // The list says what it would like, not how much it has: what is around it is the rest of the card.
    const int around = layout()->sizeHint().height() - std::min(m_view->sizeHint().height(), m_view->maximumHeight());
    setMaximumHeight(rows > 0 ? std::max(around, 0) + m_view->maximumHeight() : QWIDGETSIZE_MAX);
}

} // namespace anxin
