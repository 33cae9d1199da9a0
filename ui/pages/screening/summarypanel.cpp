// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/summarypanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace anxin {

namespace {
constexpr int leastOfNumbers = 156; // px: the header, two rows and a scroll bar below them
} // namespace

SummaryPanel::SummaryPanel(CampaignSummary& model, const std::function<void(StudentId)>& open)
    : m_model(model),
      m_numbers(new TableView),
      m_pupils(new ListView),
      m_remark(new MessageBar),
      m_marked(cardTitle({}))
{
    m_numbers->useTwoLineHeader();
    m_numbers->setModel(&m_model.table());
    m_numbers->setMinimumHeight(scaled(leastOfNumbers));
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_numbers->setAccessibleName(tr("Numbers of the campaign by class; Enter goes to the pupils behind a number"));
    m_pupils->setModel(&m_model.pupils());
    m_pupils->setAccessibleName(tr("Pupils behind the number"));
    connect(m_numbers, &TableView::chosen, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_model.mark(index.row(), index.column());
        follow();
    });
    connect(m_numbers, &TableView::opened, m_pupils, qOverload<>(&QWidget::setFocus));
    if (open)
        connect(m_pupils, &ListView::opened, this,
                [this, open](const QModelIndex& index) { open(m_model.pupil(index.row())); });
    auto* nothing = new EmptyState(Icon::Users, tr("No numbers yet"),
                                   tr("Say under “Edit” which classes this campaign is for, or read in answers."));
    auto* nobody = new EmptyState(Icon::Check, tr("Nobody"), tr("No pupil stands behind this number."));
    setLayout(vertical(
        {m_remark, grow(new EmptyAware(m_numbers, nothing), 3), m_marked, grow(new EmptyAware(m_pupils, nobody), 2)}, 8));
}

void SummaryPanel::follow()
{
    const QModelIndex marked = m_model.table().index(m_model.markedRow(), m_model.markedColumn());
    if (marked.isValid() && m_numbers->currentIndex() != marked) {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->setCurrentIndex(marked);
    }
    m_marked->setText(m_model.markedWords());
    if (m_model.remark().isEmpty())
        m_remark->clear();
    else if (m_remark->text() != m_model.remark())
        m_remark->show(Tone::Warn, m_model.remark());
    if (!m_pupils->currentIndex().isValid() && m_model.pupils().rowCount() > 0)
        m_pupils->setCurrentIndex(m_model.pupils().index(0));
}

} // namespace anxin
