// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/steps/passwordstep.h"
#include "ui/dialogs/steps/recoverystep.h"
#include "ui/dialogs/steps/stepsheet.h"

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

// What the wizard cannot do itself, because it knows nothing of keys and vaults.
struct KeySeams {
    JudgePassword judge;
    QStringList names; // of the school and its people, which a password must not hold
    // Makes what is wished ready on a worker thread, in memory only; then gives the groups of a new card, if there is one. The
    // task ends without `done` where it failed. `label` names a new user. The password is wiped by who gives it.
    std::function<Task*(KeyWish wish, const QByteArray& password, const QString& label, std::function<void(QStringList)> done)>
        prepare;
    // Puts it in force; a sentence where it did not work, and then nothing has changed.
    std::function<std::optional<QString>()> confirm;
    QString school = {}; // for the card
    CardPrinting card = {};
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
    void finish();

    KeyWish m_wish;
    KeySeams m_seams;
    TextEdit* m_label = nullptr;
    PasswordStep* m_password = nullptr;
    RecoveryStep* m_recovery = nullptr;
    StepSheet* m_sheet;
};

} // namespace anxin
