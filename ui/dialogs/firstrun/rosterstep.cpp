// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/firstrun/rosterstep.h"

#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>

namespace anxin {

RosterStep::RosterStep(DemoOffer demo) : WizardStep(tr("Class list")), m_choices(new QButtonGroup(this))
{
    const auto choice = [this](FirstRoster roster, const QString& name, const QString& what) {
        auto* radio = new QRadioButton(name);
        radio->setAccessibleDescription(what);
        m_choices->addButton(radio, static_cast<int>(roster));
        QLabel* words = muted(what);
        words->setWordWrap(true);
        return panel(vertical({radio, margins(vertical({words}), 24, 0)}, 6)); // the ring around the radio needs its room
    };
    QBoxLayout* column =
        vertical({bodyText(tr("The room needs to know the pupils. The school has them in a spreadsheet already.")),
                  choice(FirstRoster::ImportNow, tr("Import the class list now"),
                         tr("From an Excel or text file. You see everything before it is taken in.")),
                  choice(FirstRoster::Later, tr("Later"), tr("From the page “Pupils”, whenever you have the file."))},
                 14);
    if (demo == DemoOffer::Yes)
        column->addWidget(
            choice(FirstRoster::Demo, tr("Try the program with a demo school"),
                   tr("Fills this vault with invented pupils, screenings and case files. For your real work, make "
                      "another vault.")));
    column->addStretch();
    setLayout(column);
    choose(FirstRoster::ImportNow);
    setFocusProxy(m_choices->button(static_cast<int>(FirstRoster::ImportNow)));
}

void RosterStep::choose(FirstRoster roster)
{
    m_choices->button(static_cast<int>(roster))->setChecked(true);
}

FirstRoster RosterStep::roster() const
{
    return static_cast<FirstRoster>(m_choices->checkedId());
}

} // namespace anxin
