// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/firstrun/firstrunseams.h"
#include "ui/dialogs/firstrun/wizardstep.h"

class QLabel;

namespace anxin {

class PasswordField;

// A new password, typed twice, with its strength in words at every key.
class PasswordStep final : public WizardStep {
    Q_OBJECT
public:
    explicit PasswordStep(const FirstRunSeams& seams);
    // What the password must not hold.
    void setNames(const QStringList& names) { m_names = names; }
    void enter() override;
    std::optional<QString> obstacle() override;
    // The password, taken out of the fields; the caller wipes it.
    QByteArray take();
    PasswordField& first() { return *m_first; }
    PasswordField& second() { return *m_second; }

private:
    PasswordVerdict verdict() const;
    void follow();

    const FirstRunSeams& m_seams;
    QStringList m_names;
    PasswordField* m_first;
    PasswordField* m_second;
    QLabel* m_strength;
};

} // namespace anxin
