// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/steps/wizardstep.h"

#include <QStringList>

#include <functional>

class QLabel;

namespace anxin {

class PasswordField;

// What was thought of a new password.
struct PasswordVerdict {
    bool isAccepted = false;
    QString words = {}; // how long a guesser needs, or why it is not accepted
};
// Asked at every key. `names`: what the password must not hold. The password is UTF-8, wiped by who gives it.
using JudgePassword = std::function<PasswordVerdict(const QByteArray& password, const QStringList& names)>;

// A new password, typed twice, with its strength in words at every key.
class PasswordStep final : public WizardStep {
    Q_OBJECT
public:
    explicit PasswordStep(JudgePassword judge);
    // What the password must not hold.
    void setNames(const QStringList& names) { m_names = names; }
    // A password was chosen here before: it stays, unless another is typed.
    void setKept(bool kept) { m_isKept = kept; }
    bool stays() const;
    void enter() override;
    std::optional<QString> obstacle() override;
    // The password, taken out of the fields; the caller wipes it.
    QByteArray take();
    PasswordField& first() { return *m_first; }
    PasswordField& second() { return *m_second; }

private:
    PasswordVerdict verdict() const;
    void follow();

    JudgePassword m_judge;
    QStringList m_names;
    bool m_isKept = false;
    PasswordField* m_first;
    PasswordField* m_second;
    QLabel* m_strength;
};

} // namespace anxin
