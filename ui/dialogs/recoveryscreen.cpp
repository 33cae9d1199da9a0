// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/recoveryscreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int longestInput = 200; // digits with blanks, dashes and slips
} // namespace

RecoveryScreen::RecoveryScreen(QWidget* parent)
    : QWidget(parent),
      m_digits(new QLineEdit),
      m_unlock(primaryButton(tr("Unlock"))),
      m_progress(new QProgressBar),
      m_message(new MessageBar)
{
    m_digits->setMaxLength(longestInput);
    m_digits->setPlaceholderText(QStringLiteral("000000 000000 000000 000000 …"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    QPushButton* back = button(tr("Back to the password"));
    QLabel* title = sectionTitle(tr("Open with the recovery card"));
    auto* card = new Card(
        vertical({title,
                  bodyText(tr("Type the 48 digits from the card, group by group. Blanks and dashes do not "
                              "matter.")),
                  m_message, labelled(tr("Digits of the card"), m_digits), m_progress, toolbar({back, stretch(), m_unlock})}));
    card->setFixedWidth(scaled(640, this));
    setLayout(gate(card));
    setFocusProxy(m_digits);
    connect(m_digits, &QLineEdit::returnPressed, this, &RecoveryScreen::submit);
    connect(m_unlock, &QPushButton::clicked, this, &RecoveryScreen::submit);
    connect(back, &QPushButton::clicked, this, &RecoveryScreen::backRequested);
}

void RecoveryScreen::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_unlock->setDisabled(busy);
    m_digits->setReadOnly(busy);
}

void RecoveryScreen::fail(const QString& sentence)
{
    setBusy(false);
    m_message->show(Tone::Danger, sentence);
    m_digits->setFocus();
}

void RecoveryScreen::submit()
{
    if (m_digits->isReadOnly())
        return;
    m_message->clear();
    Q_EMIT unlockRequested(m_digits->text());
}

} // namespace anxin
