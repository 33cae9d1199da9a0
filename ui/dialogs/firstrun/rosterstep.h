// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/firstrun/firstrunseams.h"
#include "ui/dialogs/steps/wizardstep.h"

class QButtonGroup;

namespace anxin {

// How the register of pupils is to be filled.
class RosterStep final : public WizardStep {
    Q_OBJECT
public:
    explicit RosterStep(DemoOffer demo);
    FirstRoster roster() const;
    void choose(FirstRoster roster);

private:
    QButtonGroup* m_choices;
};

} // namespace anxin
