// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/steps/cardprinting.h"
#include "ui/dialogs/steps/wizardstep.h"

#include <QStringList>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace anxin {

class MessageBar;

// Shows the recovery code once, to be printed or copied onto a card; then hides it and asks two of its groups back, so that
// they come from the paper. Wipes it when it goes.
class RecoveryStep final : public WizardStep {
    Q_OBJECT
public:
    explicit RecoveryStep(CardPrinting printing);
    ~RecoveryStep() override;
    // Eight groups of six digits, for the card of `school`.
    void setGroups(QStringList groups, const QString& school);
    std::optional<QString> obstacle() override;
    // Which groups are asked for, from 0; and where they are typed. For tests.
    const std::array<int, 2>& asked() const { return m_asked; }
    QString group(int number) const { return m_groups.value(number); }
    QString shown(int number) const;
    QLineEdit& answer(std::size_t which) { return *m_answers.at(which); }
    QMenu& printMenu() { return *m_menu; }
    MessageBar& bar() { return *m_bar; }

private:
    QWidget* printButton();
    void listPrinters();
    void warnOfFile();
    CardPrinting::Told teller();
    void wipeGroups();
    void ask(bool isAsking);

    CardPrinting m_printing;
    QString m_school;
    bool m_isAsking = false; // and the digits are hidden
    QPushButton* m_again;
    QWidget* m_question = nullptr;
    QStringList m_groups;
    MessageBar* m_bar;
    QMenu* m_menu;
    std::array<int, 2> m_asked{0, 1};
    std::array<QLabel*, 8> m_shown{};
    std::array<QLabel*, 2> m_questions{};
    std::array<QLineEdit*, 2> m_answers{};
};

} // namespace anxin
