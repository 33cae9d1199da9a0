// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/earlierimports.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QPushButton>

namespace anxin {

EarlierImports::EarlierImports(const Clock& clock)
    : Card(vertical({}, 8)),
      m_model(clock),
      m_view(new TableView),
      m_takeBack(button(tr("Take back …"), Icon::Undo))
{
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Earlier imports"));
    auto* column = static_cast<QBoxLayout*>(layout());
    column->addLayout(toolbar({cardTitle(tr("Earlier imports")), stretch(), m_takeBack}));
    column->addWidget(m_view, 1);
    connect(m_view, &TableView::chosen, this, &EarlierImports::follow);
    connect(m_takeBack, &QPushButton::clicked, this,
            [this] { Q_EMIT takeBackRequested(m_model.row(m_view->currentIndex()).batch.id); });
    follow();
}

void EarlierImports::set(std::vector<KnownBatch> batches)
{
    m_model.set(std::move(batches));
    setHidden(m_model.rowCount() == 0);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    follow();
}

void EarlierImports::follow()
{
    const QModelIndex chosen = m_view->currentIndex();
    const std::optional<KnownBatch> known = chosen.isValid() ? std::optional(m_model.row(chosen)) : std::nullopt;
    m_takeBack->setEnabled(known && !known->obstacle);
    m_takeBack->setToolTip(known && known->obstacle ? sentence(*known->obstacle, known->batch.value.kind) : QString());
}

} // namespace anxin
