// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/likelysamedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

LikelySameDialog::LikelySameDialog(LikelySamePupils& pairs, QWidget* parent)
    : Dialog(QSize(760, 560), parent),
      m_pairs(pairs),
      m_list(new ListView)
{
    QPushButton* leave = button(tr("Close"));
    QPushButton* compare = primaryButton(tr("Compare"));
    m_list->setModel(&m_pairs.rows());
    m_list->setAccessibleName(tr("Pairs that may be one pupil, the likeliest first"));
    setLayout(
        page(vertical({pageTitle(tr("Possibly the same pupil")),
                       bodyText(tr("The program only asks. Nothing is merged before you have compared the two and said so; "
                                   "and two whom you call two pupils are never asked about again.")),
                       grow(m_list), toolbar({leave, stretch(), compare})})));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(compare, &QPushButton::clicked, this, [this] { look(m_list->currentIndex()); });
    connect(m_list, &ListView::opened, this, &LikelySameDialog::look);
    connect(&m_pairs, &LikelySamePupils::stale, &m_pairs, &LikelySamePupils::refreshIfStale);
    connect(&m_pairs, &LikelySamePupils::refreshed, this, [this] {
        if (m_pairs.count() == 0)
            accept();
        else
            m_list->setCurrentIndex(m_pairs.rows().index(0));
    });
    m_list->setCurrentIndex(m_pairs.rows().index(0));
    m_list->setFocus();
}

void LikelySameDialog::look(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const LikelySame& pair = m_pairs.pair(index.row());
    Q_EMIT chosen(pair.one, pair.other);
}

} // namespace anxin
