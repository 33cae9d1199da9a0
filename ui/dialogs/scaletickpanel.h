// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/choicecombo.h"

#include <QWidget>

namespace anxin {

class ScaleTicks;
class TickPanel;

// Which questionnaires a campaign gives, and of the one at hand how its answers will be written.
class ScaleTickPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel.
    explicit ScaleTickPanel(ScaleTicks& ticks);
    TickPanel& ticks() { return *m_panel; }
    ChoiceCombo<QString>& coding() { return *m_coding; }

private:
    void follow();

    ScaleTicks& m_ticks;
    TickPanel* m_panel;
    ChoiceCombo<QString>* m_coding;
};

} // namespace anxin
