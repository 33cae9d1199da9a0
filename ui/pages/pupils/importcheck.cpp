// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/importcheck.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int groupsWidth = 280;
} // namespace

ImportCheck::ImportCheck()
    : m_summary(bodyText({})),
      m_groupView(new ListView),
      m_rowView(new TableView),
      m_message(bodyText({})),
      m_leaveOne(button(tr("Leave this row out"))),
      m_leaveAll(button(tr("Leave all of these out"))),
      m_asNew(button(tr("All of these are new pupils"))),
      m_reset(button(tr("Undo my corrections"), Icon::Undo)),
      m_save(button(tr("Save the rows that are not taken …"), Icon::Export)),
      m_whole(new PageStack)
{
    m_groupView->setModel(&m_groups);
    m_groupView->setAccessibleName(tr("Problems in the file"));
    m_groupView->setFixedWidth(scaled(groupsWidth, this));
    m_whole->addWidget(panel(horizontal({m_groupView, grow(rowsOfGroup())}, 16)));
    m_whole->addWidget(new Card(vertical(
        {grow(new EmptyState(Icon::Check, tr("Every row is fine"), tr("Nothing in this file needs your attention.")))})));
    QPushButton* back = button(tr("Back to the columns"));
    QPushButton* next = primaryButton(tr("Go on with the good rows"));
    setLayout(vertical({m_summary, grow(m_whole), toolbar({back, m_save, stretch(), next})}));
    connect(back, &QPushButton::clicked, this, &ImportCheck::backRequested);
    connect(next, &QPushButton::clicked, this, &ImportCheck::nextRequested);
    connect(m_save, &QPushButton::clicked, this, &ImportCheck::saveRequested);
    connect(m_reset, &QPushButton::clicked, this, &ImportCheck::resetRequested);
    connect(m_leaveOne, &QPushButton::clicked, this, &ImportCheck::leaveOutOne);
    connect(m_leaveAll, &QPushButton::clicked, this, &ImportCheck::leaveOutAll);
    connect(m_asNew, &QPushButton::clicked, this, &ImportCheck::takeAllAsNew);
    connect(m_groupView, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (index.isValid())
            show(m_groups.kind(index));
    });
    // Later: the row that is being edited goes when the file is read anew.
    connect(&m_rows, &RepairRowsModel::corrected, this, &ImportCheck::corrected, Qt::QueuedConnection);
    connect(m_rowView, &TableView::chosen, this, &ImportCheck::follow);
    connect(m_rowView, &TableView::opened, m_rowView, [this](const QModelIndex& index) {
        const int column = std::max<int>(index.column(), RepairRowsModel::FirstCell);
        m_rowView->edit(m_rows.index(index.row(), column));
    });
}

QWidget* ImportCheck::rowsOfGroup()
{
    m_rowView->setModel(&m_rows);
    m_rowView->setAccessibleName(tr("Rows with this problem"));
    m_rowView->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    QLabel* how = muted(tr("Double click or Enter corrects a cell, here only: the file stays as it is. Everything is checked "
                           "again at once."));
    how->setWordWrap(true);
    return panel(vertical({how, grow(m_rowView), m_message, toolbar({m_leaveOne, m_leaveAll, m_asNew, stretch(), m_reset})}));
}

void ImportCheck::set(const LocatedTable& table, const ImportReceipt& receipt, bool isRepaired)
{
    const ImportCounts& counts = receipt.counts;
    m_table.emplace(table);
    m_violations = receipt.violations;
    m_groups.set(m_violations);
    m_reset->setEnabled(isRepaired);
    m_save->setEnabled(counts.skipped > 0);
    m_summary->setText(tr("%1 rows read: new %2, changed %3, same as before %4, not taken %5. What is not taken can also be "
                          "corrected in the file, which is then read in again: nobody is added twice.")
                           .arg(counts.read)
                           .arg(counts.added)
                           .arg(counts.changed)
                           .arg(counts.unchanged)
                           .arg(counts.skipped));
    m_whole->setCurrentIndex(m_groups.rowCount() > 0 ? 0 : 1);
    if (m_groups.rowCount() == 0)
        return;
    QModelIndex again = m_kind ? m_groups.indexOf(*m_kind) : QModelIndex();
    if (!again.isValid())
        again = m_groups.index(0);
    m_groupView->setCurrentIndex(again);
    show(m_groups.kind(again));
}

void ImportCheck::show(RepairKind kind)
{
    m_kind = kind;
    m_rows.set(*m_table, m_violations, kind);
    m_asNew->setVisible(kind == RepairKind::SeveralFit);
    m_rowView->setCurrentIndex(m_rows.index(0, 0));
    follow();
}

void ImportCheck::follow()
{
    const QModelIndex chosen = m_rowView->currentIndex();
    m_leaveOne->setEnabled(chosen.isValid());
    m_message->setText(chosen.data(Qt::ToolTipRole).toString());
}

void ImportCheck::leaveOutOne()
{
    if (const QModelIndex chosen = m_rowView->currentIndex(); chosen.isValid())
        Q_EMIT leftOut({m_rows.number(chosen.row())});
}

void ImportCheck::leaveOutAll()
{
    Q_EMIT leftOut(m_rows.numbers());
}

void ImportCheck::takeAllAsNew()
{
    Q_EMIT newPupils(m_rows.numbers());
}

} // namespace anxin
