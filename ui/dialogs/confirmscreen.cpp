// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmscreen.h"

#include "ui/dialogs/throttle.h"
#include "ui/shell/runtask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace anxin {

ConfirmScreen::ConfirmScreen(ConfirmSeams seams, Throttle& throttle, const QString& why)
    : m_seams(std::move(seams)),
      m_throttle(throttle),
      m_bar(new MessageBar),
      m_password(new PasswordField),
      m_goOn(primaryButton(tr("Continue")))
{
    QPushButton* leave = button(tr("Cancel"));
    QWidget* sheet = panel(
        vertical({pageTitle(tr("Your password")), m_bar,
                  bodyText(!why.isEmpty() ? why
                                          : tr("Before anything is changed about who opens the vault, please type the password "
                                               "with which you opened it. So nobody does that at a PC that was left open for a "
                                               "minute.")),
                  labelled(tr("Password"), m_password), stretch(), toolbar({leave, stretch(), m_goOn})},
                 16));
    sheet->setMaximumWidth(scaled(720, this)); // as the steps that follow
    setLayout(margins(horizontal({stretch(), grow(sheet, 100), stretch()}, 0), 32, 28));
    setFocusProxy(m_password->edit());
    connect(m_password, &PasswordField::returnPressed, this, &ConfirmScreen::submit);
    connect(m_goOn, &QPushButton::clicked, this, &ConfirmScreen::submit);
    connect(leave, &QPushButton::clicked, this, &ConfirmScreen::left);
}

void ConfirmScreen::submit()
{
    if (m_busy || m_password->isEmpty())
        return;
    if (const QString wait = m_throttle.waitingWords(); !wait.isEmpty())
        return m_bar->show(Tone::Danger, wait);
    m_bar->clear();
    setBusy(true);
    QByteArray typed = m_password->take();
    Task* task = m_seams.check(typed, [screen = QPointer(this)](bool isRight) {
        if (screen)
            screen->answered(isRight);
    });
    connect(task, &Task::ended, this, [this] { setBusy(false); }); // also where it failed
    overwrite(typed);
}

void ConfirmScreen::answered(bool isRight)
{
    if (isRight) {
        m_throttle.right();
        Q_EMIT done();
        return;
    }
    m_bar->show(Tone::Danger,
                m_throttle.wrong(tr("This is not the password with which you opened the vault. Nothing was changed.")));
    m_password->edit()->setFocus();
}

void ConfirmScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_goOn->setDisabled(busy);
    m_password->edit()->setReadOnly(busy);
}

} // namespace anxin
