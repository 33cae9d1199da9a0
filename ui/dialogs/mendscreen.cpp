// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/mendscreen.h"

#include "ui/dialogs/throttle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

namespace anxin {

MendScreen::MendScreen(const MendOffer& offer, FileChooser& chooser, Throttle& throttle, CardDigits::Slip slip)
    : m_throttle(throttle),
      m_message(new MessageBar),
      m_into(new QRadioButton(tr("Into this vault"))),
      m_anew(new QRadioButton(tr("Into a new folder"))),
      m_folder(new QLineEdit(offer.newFolder)),
      m_password(new PasswordField),
      m_passwordThen(new PasswordField),
      m_digits(new CardDigits(std::move(slip))),
      m_byPassword(labelled(tr("Password"), m_password)),
      m_then(labelled(tr("Password at the time of the backup"), m_passwordThen)),
      m_other(linkButton(QString())),
      m_progress(new QProgressBar),
      m_action(primaryButton(offer.action)),
      m_back(button(tr("Not now")))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_then->hide();
    useCard(false);
    auto* card = new Card(
        vertical({sectionTitle(offer.title), bodyText(offer.explanation), target(offer, chooser), m_message, m_byPassword,
                  m_digits, m_then, toolbar({m_other, stretch()}), m_progress, toolbar({m_back, stretch(), m_action})}));
    card->setFixedWidth(scaled(680, this));
    setLayout(gate(card));
    connect(m_action, &QPushButton::clicked, this, &MendScreen::submit);
    connect(m_password, &PasswordField::returnPressed, this, &MendScreen::submit);
    connect(m_passwordThen, &PasswordField::returnPressed, this, &MendScreen::submit);
    connect(m_digits, &CardDigits::returnPressed, this, &MendScreen::submit);
    connect(m_other, &QPushButton::clicked, this, [this] {
        useCard(!isByCard());
        focusSecret();
    });
    connect(m_back, &QPushButton::clicked, this, &MendScreen::backRequested);
}

bool MendScreen::isByCard() const
{
    return !m_digits->isHidden();
}

void MendScreen::useCard(bool card)
{
    m_digits->setVisible(card);
    m_byPassword->setVisible(!card);
    m_other->setText(card ? tr("Use the password instead") : tr("Use the recovery card instead"));
    setFocusProxy(card ? &m_digits->edit() : m_password->edit());
}

void MendScreen::focusSecret()
{
    focusProxy()->setFocus();
}

QWidget* MendScreen::target(const MendOffer& offer, FileChooser& chooser)
{
    const bool isOnlyAnew = offer.into.isEmpty();
    (isOnlyAnew ? m_anew : m_into)->setChecked(true);
    m_folder->setEnabled(isOnlyAnew);
    m_folder->setAccessibleName(tr("New folder"));
    QPushButton* choose = button(tr("Choose…"));
    connect(m_anew, &QRadioButton::toggled, m_folder, &QWidget::setEnabled);
    connect(choose, &QPushButton::clicked, this, [this, &chooser] {
        chooser.chooseFolder(this, tr("In which folder shall the new vault be made?"), [this](const QString& above) {
            m_anew->setChecked(true);
            m_folder->setText(above + u'/' + QFileInfo(m_folder->text()).fileName());
        });
    });
    QWidget* into = panel(vertical({m_into, margins(vertical({muted(offer.into)}), 26, 0)}, 2));
    into->findChild<QLabel*>()->setWordWrap(true);
    into->setVisible(!isOnlyAnew);
    QWidget* anew = panel(vertical({m_anew, margins(horizontal({grow(m_folder), choose}, 8), 26, 0)}, 6));
    anew->setHidden(offer.newFolder.isEmpty());
    return panel(vertical({into, anew}, 6));
}

void MendScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    for (QWidget* part : {static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_into),
                          static_cast<QWidget*>(m_anew), static_cast<QWidget*>(m_other)})
        part->setDisabled(busy);
    for (QLineEdit* field : {m_password->edit(), m_passwordThen->edit(), &m_digits->edit()})
        field->setReadOnly(busy);
    m_folder->setEnabled(!busy && m_anew->isChecked());
}

void MendScreen::fail(const QString& sentence)
{
    setBusy(false);
    m_message->show(Tone::Danger, sentence);
    focusSecret();
}

void MendScreen::refuse(const QString& sentence)
{
    fail(m_throttle.wrong(sentence));
}

void MendScreen::askPasswordThen(const QString& sentence)
{
    setBusy(false);
    const QString ofToday = tr("Today's password");
    m_byPassword->findChild<QLabel*>()->setText(ofToday);
    m_password->setAccessibleName(ofToday);
    m_then->show();
    m_message->show(Tone::Warn, sentence);
    focusSecret();
}

void MendScreen::submit()
{
    if (m_busy || (isByCard() ? m_digits->text().trimmed().isEmpty() : m_password->isEmpty()))
        return;
    if (m_anew->isChecked() && m_folder->text().trimmed().isEmpty())
        return fail(tr("Please say in which new folder the vault shall lie."));
    if (const QString wait = m_throttle.waitingWords(); !wait.isEmpty())
        return fail(wait);
    m_message->clear();
    MendSecrets secrets{isByCard() ? m_digits->text() : QString(), m_password->take(), m_passwordThen->take()};
    setBusy(true);
    Q_EMIT submitted(m_anew->isChecked() ? m_folder->text().trimmed() : QString(), secrets);
    overwrite(secrets.password);
    overwrite(secrets.then);
}

} // namespace anxin
