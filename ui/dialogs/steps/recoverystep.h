// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/steps/wizardstep.h"

#include <QStringList>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace anxin {

// Shows the recovery code once, to be copied onto a card, and asks two of its groups back. Wipes it when it goes.
class RecoveryStep final : public WizardStep {
    Q_OBJECT
public:
    RecoveryStep();
    ~RecoveryStep() override;
    // Eight groups of six digits.
    void setGroups(QStringList groups);
    std::optional<QString> obstacle() override;
    // Which groups are asked for, from 0; and where they are typed. For tests.
    const std::array<int, 2>& asked() const { return m_asked; }
    QString group(int number) const { return m_groups.value(number); }
    QLineEdit& answer(std::size_t which) { return *m_answers.at(which); }

private:
    void wipeGroups();

    QStringList m_groups;
    std::array<int, 2> m_asked{0, 1};
    std::array<QLabel*, 8> m_shown{};
    std::array<QLabel*, 2> m_questions{};
    std::array<QLineEdit*, 2> m_answers{};
};

} // namespace anxin
