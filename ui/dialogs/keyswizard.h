// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/steps/passwordstep.h"
#include "ui/dialogs/steps/recoverystep.h"
#include "ui/dialogs/steps/stepsheet.h"
#include "ui/widgets/choicecombo.h"

#include <optional>

namespace anxin {

class Task;
class TextEdit;

// What is changed about the ways into the vault.
enum class KeyWish : quint8 {
    NewPassword, // of whoever is here
    NewCard,
    NewUser,
    Recovered, // somebody came in by the card or an escrow key: a new password and a new card, both or neither
};

struct KeyRequest {
    KeyWish wish;
    QByteArray password = {}; // UTF-8, wiped by who gives it
    QString label = {};       // of a new user
    quint32 user = 0;         // whose password was lost, of somebody who came in without one
};

// What the wizard cannot do itself, because it knows nothing of keys and vaults.
struct KeySeams {
    JudgePassword judge;
    QStringList names; // of the school and its people, which a password must not hold
    // Makes what is wished ready on a worker thread, in memory only; then gives the groups of a new card, if there is one. The
    // task ends without `done` where it failed.
    std::function<Task*(const KeyRequest& request, std::function<void(QStringList)> done)> prepare;
    // Puts it in force; a sentence where it did not work, and then nothing has changed.
    std::function<std::optional<QString>()> confirm;
    QString school = {}; // for the card
    CardPrinting card = {};
    std::vector<std::pair<quint32, QString>> users = {}; // who has a password, by number and name
};

// Leads through a change of password, card or users. Nothing is in force before the last button. Emits `done` or `left`, once.
class KeysWizard final : public QWidget {
    Q_OBJECT
public:
    KeysWizard(KeyWish wish, KeySeams seams, QWidget* parent = nullptr);

    void next() { m_sheet->next(); }
    PasswordStep* password() { return m_password; } // null where the wish has none
    RecoveryStep* recovery() { return m_recovery; }
    TextEdit* label() { return m_label; }
    ChoiceCombo<quint32>* owner() { return m_owner; } // null where there is one user
    MessageBar& bar() { return m_sheet->bar(); }

Q_SIGNALS:
    void done();
    void left(); // nothing was changed

protected:
    void showEvent(QShowEvent* event) override; // the field gets the focus once there is a window to have it in

private:
    void goOn();
    void go(int step);
    void prepare();
    quint32 user() const;
    void finish();

    KeyWish m_wish;
    KeySeams m_seams;
    TextEdit* m_label = nullptr;
    ChoiceCombo<quint32>* m_owner = nullptr;
    PasswordStep* m_password = nullptr;
    RecoveryStep* m_recovery = nullptr;
    StepSheet* m_sheet;
};

} // namespace anxin
