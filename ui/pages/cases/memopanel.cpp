// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cases/memopanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

MemoPanel::MemoPanel(CasesModel& model, const Places& places)
    : m_model(model),
      m_list(new ListView),
      m_bar(new MessageBar),
      m_add(button(tr("New memo"), Icon::Plus)),
      m_remove(button(tr("Remove memo"), Icon::Trash))
{
    m_list->setModel(&m_model.memos());
    m_list->setItemDelegate(new TimelineDelegate(m_model.memos(), {}, m_list));
    m_list->setAccessibleName(tr("Private memos, the newest first"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* nothing = new EmptyState(Icon::Lock, tr("No memo yet"),
                                   tr("What you think and do not want in the file. It is never exported, printed or counted."));
    QLabel* words = secondary(tr("For you alone. Never exported, printed or counted."));
    words->setWordWrap(true);
    auto* ground = new QFrame;
    setRole(ground, "role", QStringLiteral("private"));
    ground->setLayout(margins(vertical({toolbar({new IconLabel(Icon::Lock), grow(words), m_remove, m_add}), m_bar,
                                        grow(new EmptyAware(m_list, nothing))},
                                       8),
                              12, 12));
    setLayout(vertical({grow(ground)}));
    connect(m_add, &QPushButton::clicked, this, [this, open = places.newMemo] { open(m_model.chosen()->file.value.student); });
    m_add->setVisible(static_cast<bool>(places.newMemo));
    connect(m_remove, &QPushButton::clicked, this, &MemoPanel::remove);
    connect(m_bar, &MessageBar::acted, this, &MemoPanel::bringBack);
    if (places.openMemo)
        connect(m_list, &ListView::opened, this,
                [this, open = places.openMemo](const QModelIndex& index) { open(m_model.memo(index.row())); });
    connect(m_list, &ListView::chosen, this, &MemoPanel::follow);
    connect(&m_model, &CasesModel::refreshed, this, &MemoPanel::follow);
    follow();
}

void MemoPanel::remove()
{
    m_removed = m_model.memo(m_list->currentIndex().row());
    m_model.remove(*m_removed);
    m_model.refreshIfStale();
    m_bar->show(Tone::Neutral, tr("The memo was removed."), tr("Undo"));
}

void MemoPanel::bringBack()
{
    m_bar->clear();
    m_model.bringBack(*m_removed);
    m_removed.reset();
    m_model.refreshIfStale();
}

// What was said of the pupil before is not said of this one.
void MemoPanel::follow()
{
    if (m_removed && (!m_model.chosen() || m_model.chosen()->file.value.student != m_removed->value.student)) {
        m_removed.reset();
        m_bar->clear();
    }
    m_remove->setEnabled(m_list->currentIndex().isValid());
}

} // namespace anxin
