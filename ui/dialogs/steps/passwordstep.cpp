// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/steps/passwordstep.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anxin {

PasswordStep::PasswordStep(JudgePassword judge)
    : WizardStep(tr("Password")),
      m_judge(std::move(judge)),
      m_first(new PasswordField),
      m_second(new PasswordField),
      m_strength(secondary({}))
{
    m_strength->setWordWrap(true);
    setLayout(
        vertical({bodyText(tr("The password is the key to everything in the vault. Choose at least 12 characters, or four "
                              "words that have nothing to do with each other. Nobody can reset it for you.")),
                  labelled(tr("Password"), m_first), m_strength, labelled(tr("The same again"), m_second), stretch()}));
    setFocusProxy(m_first->edit());
    connect(m_first, &PasswordField::edited, this, &PasswordStep::follow);
    connect(m_first, &PasswordField::returnPressed, m_second->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_second, &PasswordField::returnPressed, this, &WizardStep::nextRequested);
}

void PasswordStep::enter()
{
    m_first->clear();
    m_second->clear();
    follow();
}

bool PasswordStep::stays() const
{
    return m_isKept && m_first->isEmpty() && m_second->isEmpty();
}

std::optional<QString> PasswordStep::obstacle()
{
    if (stays())
        return std::nullopt;
    const PasswordVerdict judged = verdict();
    QByteArray first = m_first->bytes();
    QByteArray second = m_second->bytes();
    const bool isSame = first == second;
    overwrite(first);
    overwrite(second);
    if (!judged.isAccepted) {
        m_strength->setText(judged.words);
        setRole(m_strength, "role", QStringLiteral("field-problem"));
        m_first->edit()->setFocus();
        return QString();
    }
    if (!isSame) {
        m_second->clear();
        m_second->edit()->setFocus();
        return tr("The two are not the same. Please type the password again.");
    }
    return std::nullopt;
}

QByteArray PasswordStep::take()
{
    m_second->clear();
    return m_first->take();
}

PasswordVerdict PasswordStep::verdict() const
{
    QByteArray typed = m_first->bytes();
    PasswordVerdict judged = m_judge(typed, m_names);
    overwrite(typed);
    return judged;
}

void PasswordStep::follow()
{
    setRole(m_strength, "role", QStringLiteral("secondary"));
    if (!m_first->isEmpty())
        return m_strength->setText(verdict().words);
    m_strength->setText(m_isKept ? tr("The password that you have chosen stays, unless you type another.")
                                 : tr("How hard it is to guess is shown while you type."));
}

} // namespace anxin
