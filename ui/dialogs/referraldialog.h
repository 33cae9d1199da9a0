// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/referralmodel.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dialog.h"

class QLabel;
class QMenu;
class QPushButton;

namespace anxin {

class ListView;
class MessageBar;
class PathLine;
class Pill;

// One referral: its path, what comes next with the button for it, all steps so far. Does nothing itself: each act opens a form
// above it.
class ReferralDialog final : public Dialog {
    Q_OBJECT
public:
    struct Acts {
        std::function<void(ReferralStepKind)> take;
        std::function<void(const Stored<ReferralStep>&)> look; // to read all of a step
        std::function<void()> makeLetter;
        std::function<void()> change; // what was advised
        std::function<void()> typeCode;
    };
    // The model must outlive the dialog.
    ReferralDialog(ReferralModel& model, Acts acts, QWidget* parent);

    MessageBar& bar() { return *m_bar; }
    QPushButton& nextButton() { return *m_take; }
    QPushButton& letterButton() { return *m_letter; }
    QMenu& others() { return *m_others; }
    ListView& steps() { return *m_steps; }

private:
    QWidget* nextCard();
    QLayout* buttons();
    void follow();
    void followPupil();
    void makeLetter();

    ReferralModel& m_model;
    Acts m_acts;
    MessageBar* m_bar;
    QLabel* m_identity;
    QLabel* m_facts;
    ChoiceCombo<ReferralId>* m_which;
    PathLine* m_path;
    QLabel* m_what;
    QLabel* m_by;
    Pill* m_due;
    QPushButton* m_take;
    QPushButton* m_more;
    QMenu* m_others;
    ListView* m_steps;
    QPushButton* m_letter;
    QPushButton* m_change;
};

} // namespace anxin
