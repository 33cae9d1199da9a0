// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/kioskmodel.h"
#include "ui/widgets/choicecombo.h"

#include <QWidget>

class QPushButton;

namespace anxin {

class EmptyState;
class ListView;
class MessageBar;

// Before a pupil answers on this PC: which campaign, which questionnaire, who. After one pupil the next who waits is marked.
class KioskSetup final : public QWidget {
    Q_OBJECT
public:
    // Must outlive it.
    explicit KioskSetup(KioskModel& model);
    void refresh(); // after a paper

    ChoiceCombo<qint64>& campaign() { return *m_campaign; }
    ChoiceCombo<QString>& scale() { return *m_scale; }
    ChoiceCombo<qint64>& unit() { return *m_unit; }
    void start();

Q_SIGNALS:
    void started(); // a paper is under way in the model
    void left();

private:
    void follow();

    KioskModel& m_model;
    MessageBar* m_bar;
    ChoiceCombo<qint64>* m_campaign;
    ChoiceCombo<QString>* m_scale;
    ChoiceCombo<qint64>* m_unit;
    ListView* m_waiting;
    EmptyState* m_nobody; // in its place
    QPushButton* m_start;
};

} // namespace anxin
