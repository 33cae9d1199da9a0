// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/consentpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

ConsentPanel::ConsentPanel(StudentCardModel& model, const Places& places) : m_model(model), m_standings(new ListView)
{
    m_standings->setModel(&m_model.consents().standings());
    m_standings->setAccessibleName(tr("What was asked for, and where it stands"));
    m_standings->chooseOnlyByHand();
    auto* history = new ListView;
    history->setModel(&m_model.consents().history());
    history->setAccessibleName(tr("All that was entered, the newest first"));
    history->setSelectionMode(QAbstractItemView::NoSelection);
    QPushButton* record = button(tr("Enter an answer"), Icon::Pen);
    record->setHidden(!places.recordConsent);
    const auto open = [this, place = places.recordConsent](const QModelIndex& index) {
        if (place)
            place(m_model.student()->id, index.isValid() ? std::optional(StudentConsents::purpose(index.row())) : std::nullopt);
    };
    connect(record, &QPushButton::clicked, this, [this, open] { open(m_standings->currentIndex()); });
    connect(m_standings, &ListView::opened, this, open);
    setLayout(vertical({toolbar({cardTitle(tr("Where it stands")), stretch(), record}), grow(m_standings, 5),
                        cardTitle(tr("History")), grow(history, 4)},
                       8));
}

} // namespace anxin
