// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/damagescreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

DamageScreen::DamageScreen(const QStringList& findings, QWidget* parent)
    : QWidget(parent),
      m_backups(bodyText(tr("Looking for backups…"))),
      m_keyFile(primaryButton(tr("Use the key file of a backup"), Icon::Key)),
      m_keyFileWords(bodyText({})),
      m_newest(primaryButton({}, Icon::History)),
      m_other(primaryButton(tr("Look for a backup…"), Icon::Folder)),
      m_rescue(button(tr("Save what can still be read"), Icon::Heart)),
      m_rescueWords(
          bodyText(tr("Reads the damaged file page by page into a new vault and lists what is lost. Best where there is no "
                      "backup, or where it is old.")))
{
    QPushButton* back = linkButton(tr("Back to the lock screen"));
    m_newest->hide();
    m_keyFile->hide();
    m_keyFileWords->hide();
    QBoxLayout* damage = vertical({}, 4);
    for (const QString& finding : findings)
        damage->addWidget(bodyText(finding));
    auto* card = new Card(vertical(
        {sectionTitle(tr("This vault is damaged")), cardTitle(tr("What is damaged")), damage, cardTitle(tr("What is safe")),
         bodyText(
             tr("Nothing has been changed, and nothing will be overwritten. The damaged files are kept, whatever you choose.")),
         m_backups, cardTitle(tr("What you can do")), toolbar({m_keyFile, stretch()}), m_keyFileWords,
         toolbar({m_newest, m_other, stretch()}),
         bodyText(tr("What was written after the backup is missing then. You are asked for the password first.")), gap(2),
         toolbar({m_rescue, stretch()}), m_rescueWords, gap(2), toolbar({back, stretch()})},
        10));
    card->setFixedWidth(scaled(720, this));
    setLayout(gate(card));
    connect(m_keyFile, &QPushButton::clicked, this, &DamageScreen::keyFileRequested);
    connect(m_newest, &QPushButton::clicked, this, &DamageScreen::newestRequested);
    connect(m_other, &QPushButton::clicked, this, &DamageScreen::otherRequested);
    connect(m_rescue, &QPushButton::clicked, this, &DamageScreen::rescueRequested);
    connect(back, &QPushButton::clicked, this, &DamageScreen::backRequested);
}

void DamageScreen::setBackups(const QString& sentence, const QString& newest)
{
    m_backups->setText(sentence);
    QPushButton* first = m_other;
    if (!newest.isEmpty()) {
        m_newest->setText(tr("Go back to the backup of %1").arg(newest));
        m_newest->show();
        m_other->setText(tr("Look for another backup…"));
        demote(*m_other, Icon::Folder);
        first = m_newest;
    }
    if (m_keyFile->isHidden())
        first->setFocus();
}

void DamageScreen::setRescuable(bool rescuable, const QString& whyNot)
{
    m_rescue->setEnabled(rescuable);
    if (!rescuable)
        m_rescueWords->setText(whyNot);
}

void DamageScreen::offerKeyFile(const QString& when)
{
    m_keyFile->setText(tr("Use the key file of the backup of %1").arg(when));
    m_keyFileWords->setText(
        tr("The database looks whole; only the key files are damaged. Nothing that was saved is lost. Use the password you had "
           "when the backup was made."));
    demote(*m_newest, Icon::History);
    demote(*m_other, Icon::Folder);
    m_keyFile->show();
    m_keyFileWords->show();
    m_keyFile->setFocus();
}

} // namespace anxin
