// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/recoveryscreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace anxin {

RecoveryScreen::RecoveryScreen(FileChooser& chooser, CardDigits::Slip slip)
    : m_title(sectionTitle(tr("Open with the recovery card"))),
      m_digits(new CardDigits(std::move(slip))),
      m_escrowFile(new QLineEdit),
      m_escrowPassword(new PasswordField),
      m_other(linkButton(tr("Use an escrow key instead"))),
      m_unlock(primaryButton(tr("Unlock"))),
      m_progress(new QProgressBar),
      m_message(new MessageBar)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    QPushButton* back = button(tr("Back to the password"));
    m_card = panel(vertical({bodyText(tr("Type the 48 digits from the card, group by group. Blanks and dashes do not "
                                         "matter.")),
                             m_digits}));
    m_escrow = escrow(chooser);
    m_escrow->hide();
    auto* card = new Card(vertical({m_title, m_message, m_card, m_escrow, m_progress, toolbar({m_other, stretch()}),
                                    toolbar({back, stretch(), m_unlock})}));
    card->setFixedWidth(scaled(640, this));
    setLayout(gate(card));
    setFocusProxy(&m_digits->edit());
    connect(m_digits, &CardDigits::returnPressed, this, &RecoveryScreen::submit);
    connect(m_unlock, &QPushButton::clicked, this, &RecoveryScreen::submit);
    connect(m_other, &QPushButton::clicked, this, &RecoveryScreen::useEscrow);
    connect(m_escrowPassword, &PasswordField::returnPressed, this, &RecoveryScreen::submit);
    connect(back, &QPushButton::clicked, this, &RecoveryScreen::backRequested);
}

QWidget* RecoveryScreen::escrow(FileChooser& chooser)
{
    QPushButton* choose = button(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, [this, &chooser] {
        chooser.chooseFile(this, tr("The secret file of the escrow key"), QString(), [this](const QString& path) {
            m_escrowFile->setText(path);
            m_escrowPassword->edit()->setFocus();
        });
    });
    m_escrowFile->setAccessibleName(tr("File of the escrow key"));
    return panel(
        vertical({bodyText(tr("The holder of an escrow key brings its secret file, on a stick, and types its password.")),
                  labelled(tr("File of the escrow key"), panel(horizontal({grow(m_escrowFile), choose}, 8))),
                  labelled(tr("Password of the escrow key"), m_escrowPassword)}));
}

void RecoveryScreen::useEscrow()
{
    m_title->setText(tr("Open with an escrow key"));
    m_card->hide();
    m_other->hide();
    m_escrow->show();
    m_message->clear();
    setFocusProxy(m_escrowFile);
    m_escrowFile->setFocus();
}

void RecoveryScreen::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_unlock->setDisabled(busy);
    m_digits->edit().setReadOnly(busy);
    m_escrowPassword->edit()->setReadOnly(busy);
}

void RecoveryScreen::fail(const QString& sentence)
{
    setBusy(false);
    m_message->show(Tone::Danger, sentence);
    focusProxy()->setFocus();
}

void RecoveryScreen::submit()
{
    if (m_digits->edit().isReadOnly())
        return;
    m_message->clear();
    if (m_escrow->isHidden())
        return Q_EMIT unlockRequested(m_digits->text());
    QByteArray password = m_escrowPassword->take();
    Q_EMIT escrowRequested(m_escrowFile->text().trimmed(), password);
    overwrite(password);
}

} // namespace anxin
