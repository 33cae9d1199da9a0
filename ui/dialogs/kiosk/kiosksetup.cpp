// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/kiosk/kiosksetup.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace anxin {

KioskSetup::KioskSetup(KioskModel& model)
    : m_model(model),
      m_bar(new MessageBar),
      m_campaign(new ChoiceCombo<qint64>(model.campaigns())),
      m_scale(new ChoiceCombo<QString>(model.scales())),
      m_unit(new ChoiceCombo<qint64>(model.classes())),
      m_waiting(new ListView),
      m_nobody(new EmptyState(Icon::Users, {}, {})),
      m_start(primaryButton(tr("Hand over the PC")))
{
    m_waiting->setModel(&m_model.waiting());
    m_waiting->setAccessibleName(tr("Pupils who have not answered yet"));
    QPushButton* leave = button(tr("Close"));
    QWidget* asked = panel(
        vertical({pageTitle(tr("Answer on this PC")), m_bar,
                  bodyText(tr("The questionnaire covers the whole screen. Only your password ends it, and nothing else of this "
                              "room can be reached meanwhile. Please switch off other ways out of the PC, too.")),
                  labelled(tr("Campaign"), m_campaign),
                  horizontal({grow(labelled(tr("Questionnaire"), m_scale), 2), grow(labelled(tr("Class"), m_unit))}),
                  grow(new EmptyAware(m_waiting, m_nobody))},
                 12));
    setLayout(margins(vertical({grow(scrolling(asked)), toolbar({leave, stretch(), m_start})}, 12), 32, 28));
    connect(leave, &QPushButton::clicked, this, &KioskSetup::left);
    connect(m_start, &QPushButton::clicked, this, &KioskSetup::start);
    connect(m_waiting, &ListView::opened, this, &KioskSetup::start);
    for (ComboBox* combo :
         {static_cast<ComboBox*>(m_campaign), static_cast<ComboBox*>(m_scale), static_cast<ComboBox*>(m_unit)})
        connect(combo, &QComboBox::currentIndexChanged, this, &KioskSetup::follow);
    if (model.scales().empty())
        m_bar->show(Tone::Info, tr("No wording is loaded yet. Choose a questionnaire under Settings, Questionnaires, and load "
                                   "its wording."));
    if (m_campaign->count() > 1)
        m_campaign->setCurrentIndex(1);
    if (m_scale->count() == 2)
        m_scale->setCurrentIndex(1);
    follow();
}

void KioskSetup::follow()
{
    m_model.choose(m_campaign->value(), m_scale->value().value_or(QString()), m_unit->value());
    refresh();
}

void KioskSetup::refresh()
{
    const int waiting = m_model.waiting().rowCount();
    m_start->setEnabled(waiting > 0);
    m_nobody->set(m_unit->value() ? tr("Nobody is waiting") : tr("Choose a class first"),
                  tr("Choose a campaign, a questionnaire and a class. Pupils who have not answered are listed here."));
    if (waiting > 0 && !m_waiting->currentIndex().isValid())
        m_waiting->setCurrentIndex(m_model.waiting().index(0));
}

void KioskSetup::start()
{
    if (m_model.begin(m_waiting->currentIndex().row()))
        Q_EMIT started();
}

} // namespace anxin
