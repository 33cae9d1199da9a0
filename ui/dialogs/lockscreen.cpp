// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/lockscreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace anxin {

LockScreen::LockScreen(Throttle& throttle, QWidget* parent)
    : QWidget(parent),
      m_throttle(throttle),
      m_label(muted({})),
      m_password(new PasswordField),
      m_unlock(primaryButton(tr("Unlock"))),
      m_progress(new QProgressBar),
      m_message(new MessageBar),
      m_footer(muted({})),
      m_tick(new QTimer(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Unlocking…"));
    m_progress->hide();
    m_label->setAlignment(Qt::AlignHCenter);
    m_label->hide();
    m_footer->setAlignment(Qt::AlignHCenter);
    m_unlock->setMinimumHeight(scaled(40, this));
    QPushButton* recovery = linkButton(tr("Use the recovery card"));
    QPushButton* another = linkButton(tr("Open another vault"));

    QLabel* name = sectionTitle(tr("Anxin"));
    name->setAlignment(Qt::AlignHCenter);
    auto* card = new Card(vertical({gap(14), aligned(new IconLabel(Icon::Mark, 52, &Tokens::accent), Qt::AlignHCenter), name,
                                    m_label, gap(8), m_message, labelled(tr("Password"), m_password), m_unlock, m_progress,
                                    horizontal({stretch(), recovery, another, stretch()})},
                                   10));
    card->setFixedWidth(scaled(400, this));
    setLayout(gate(card, m_footer));

    m_tick->setInterval(250);
    connect(m_tick, &QTimer::timeout, this, &LockScreen::follow);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_password, &PasswordField::returnPressed, this, &LockScreen::submit);
    connect(m_password, &PasswordField::edited, this, &LockScreen::follow);
    connect(recovery, &QPushButton::clicked, this, &LockScreen::recoveryRequested);
    connect(another, &QPushButton::clicked, this, &LockScreen::anotherRequested);
    connect(m_message, &MessageBar::acted, this, [this] { Q_EMIT(this->*m_offer)(); });
    follow();
}

void LockScreen::setVaultLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setHidden(label.isEmpty());
}

void LockScreen::setFooter(const QString& text)
{
    m_footer->setText(text);
}

// What has been said of a try stays before it.
void LockScreen::setNote(const QString& text)
{
    if (!m_isNote && !m_message->text().isEmpty())
        return;
    m_isNote = !text.isEmpty();
    if (m_isNote)
        m_message->show(Tone::Info, text);
    else
        m_message->clear();
}

void LockScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
    follow();
    if (!busy)
        m_password->setFocus();
}

void LockScreen::unlocked()
{
    m_throttle.right();
    m_message->clear();
    setBusy(false);
}

void LockScreen::refuse(const QString& sentence)
{
    m_throttle.wrong();
    m_refusal = sentence;
    m_tick->start();
    setBusy(false);
}

void LockScreen::fail(const QString& sentence)
{
    m_refusal.clear();
    setBusy(false);
    m_isNote = false;
    m_message->show(Tone::Danger, sentence);
}

void LockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_password->setFocus();
}

void LockScreen::tellUnsafe(const QString& sentence)
{
    fail(sentence);
    m_offer = &LockScreen::copyRequested;
    m_message->show(Tone::Danger, sentence, tr("Copy it to this PC …"));
}

void LockScreen::wait(const QString& words)
{
    m_refusal.clear();
    m_message->clear();
    setNote(words);
    setEnabled(false);
}

void LockScreen::endWait()
{
    setEnabled(true);
    setNote({});
    m_password->setFocus();
}

void LockScreen::tellMissing(const QString& path)
{
    m_offer = &LockScreen::newVaultRequested;
    m_message->show(
        Tone::Warn,
        tr("The vault %1 is not there now. If it lies on a stick or another drive, plug that in and unlock. Nothing "
           "is lost by waiting.")
            .arg(path),
        tr("Set up a new vault"));
}

bool LockScreen::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        m_password->setFocus();
    return QWidget::event(event);
}

void LockScreen::submit()
{
    if (m_busy || m_password->isEmpty() || m_throttle.secondsToWait() > 0)
        return;
    if (!m_isNote)
        m_message->clear();
    m_refusal.clear();
    QByteArray passphrase = m_password->take();
    setBusy(true);
    Q_EMIT unlockRequested(passphrase);
    overwrite(passphrase);
}

void LockScreen::follow()
{
    const int seconds = m_throttle.secondsToWait();
    m_password->edit()->setReadOnly(m_busy);
    m_unlock->setEnabled(!m_busy && seconds == 0 && !m_password->isEmpty());
    if (seconds == 0)
        m_tick->stop();
    if (m_refusal.isEmpty())
        return;
    const int left = m_throttle.freeTriesLeft();
    const QString next = seconds > 0 ? m_throttle.waitingWords()
                         : left > 0  ? tr("Tries left without waiting: %1.").arg(left)
                                     : tr("You can try again now.");
    m_isNote = false;
    m_message->show(Tone::Danger, tr("%1 %2", "what was wrong, what is possible next").arg(m_refusal, next));
}

} // namespace anxin
