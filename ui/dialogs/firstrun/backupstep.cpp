// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/firstrun/backupstep.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace anxin {

BackupStep::BackupStep(const FirstRunSeams& seams)
    : WizardStep(tr("Backup medium")),
      m_seams(seams),
      m_now(new QRadioButton(tr("On a stick or another drive"))),
      m_later(new QRadioButton(tr("Later"))),
      m_place(secondary({})),
      m_reminder(new MessageBar)
{
    m_place->setWordWrap(true);
    QPushButton* change = button(tr("Choose the folder…"), Icon::Usb);
    setLayout(vertical(
        {bodyText(
             tr("Anxin makes backups by itself, beside the vault. Should this PC break or be stolen, only a copy "
                "elsewhere helps. Backups are encrypted like the vault, so a stick that gets lost tells nobody anything.")),
         m_now, margins(vertical({m_place, toolbar({change, stretch()})}, 8), 24, 0), m_later, m_reminder, stretch()},
        14));
    m_later->setChecked(true);
    setFocusProxy(m_now);
    connect(change, &QPushButton::clicked, this, &BackupStep::choose);
    connect(m_now, &QRadioButton::toggled, this, &BackupStep::follow);
    follow();
}

QString BackupStep::folder() const
{
    return m_now->isChecked() ? m_folder : QString();
}

void BackupStep::setFolder(const QString& folder)
{
    m_folder = folder;
    m_now->setChecked(true);
    follow();
}

void BackupStep::decideLater()
{
    m_later->setChecked(true);
}

std::optional<QString> BackupStep::obstacle()
{
    if (!m_now->isChecked())
        return std::nullopt;
    if (m_folder.isEmpty())
        return tr("Please choose the folder on the stick, or “Later”.");
    return m_seams.backupFolderProblem(m_folder, m_vault);
}

void BackupStep::choose()
{
    m_seams.chooseBackupFolder(this, [this](const QString& folder) { setFolder(folder); });
}

void BackupStep::follow()
{
    m_place->setText(m_folder.isEmpty() ? tr("No folder is chosen yet.") : QDir::toNativeSeparators(m_folder));
    if (m_later->isChecked())
        m_reminder->show(Tone::Warn, tr("Until then everything lies on this one PC. The first page reminds you."));
    else
        m_reminder->clear();
}

} // namespace anxin
