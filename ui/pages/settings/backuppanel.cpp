// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/backuppanel.h"

#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

BackupPanel::BackupPanel(BackupSeams seams, FileChooser& chooser)
    : m_seams(std::move(seams)),
      m_chooser(chooser),
      m_lines(new QVBoxLayout),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_other(muted({})),
      m_choose(linkButton(tr("Choose another folder"))),
      m_view(new TableView),
      m_restore(button(tr("Go back to this one…"), Icon::History))
{
    m_lines->setSpacing(6);
    m_deeds = deeds();
    setLayout(vertical({m_bar, m_progress, m_deeds, grow(backups())}));
    connect(m_view, &TableView::chosen, this, &BackupPanel::follow);
    connect(m_view, &TableView::opened, this, &BackupPanel::restore);
    connect(m_restore, &QPushButton::clicked, this, &BackupPanel::restore);
}

QWidget* BackupPanel::deeds()
{
    QPushButton* now = primaryButton(tr("Back up now"), Icon::Backup);
    QPushButton* copyButton = button(tr("Put a copy on a stick"), Icon::Usb);
    QPushButton* tryButton = button(tr("Try out whether it can be restored"), Icon::Check);
    connect(now, &QPushButton::clicked, this, &BackupPanel::backUp);
    connect(copyButton, &QPushButton::clicked, this, &BackupPanel::copy);
    connect(tryButton, &QPushButton::clicked, this, &BackupPanel::tryOut);
    connect(m_choose, &QPushButton::clicked, this, &BackupPanel::chooseFolder);
    return new Card(vertical({cardTitle(tr("How it stands")), m_lines, gap(2), toolbar({now, copyButton, tryButton, stretch()}),
                              toolbar({m_other, m_choose, stretch()})}));
}

QWidget* BackupPanel::backups()
{
    m_view->setModel(&m_backups);
    m_view->setSortingEnabled(false);
    m_view->setAccessibleName(tr("Backups, the newest first"));
    auto* empty = new EmptyState(Icon::Backup, tr("There is no backup yet"),
                                 tr("One is made by itself when the room is locked. It opens with what opens the vault on that "
                                    "day: the passwords of all users, and the recovery card."));
    QPushButton* again = button(tr("Look again"), Icon::History);
    again->setAccessibleDescription(tr("Reads every backup to its end"));
    connect(again, &QPushButton::clicked, this, &BackupPanel::open);
    m_restore->setEnabled(false);
    m_restore->setVisible(static_cast<bool>(m_seams.restore));
    return panel(vertical({grow(new EmptyAware(m_view, empty)), toolbar({again, stretch(), m_restore})}));
}

void BackupPanel::open()
{
    showIn(*m_lines, m_seams.lines());
    const QString other = m_seams.otherFolder();
    m_other->setText(other.isEmpty() ? tr("Copies are encrypted like the vault. You choose the folder the first time.")
                                     : tr("Copies go to %1.").arg(other));
    m_choose->setHidden(other.isEmpty());
    if (m_task)
        return;
    m_task = m_seams.list([this](std::vector<ShownBackup> found) {
        m_backups.set(std::move(found));
        if (m_backups.rowCount() > 0)
            m_view->selectRow(0);
        follow();
    });
    if (!m_task)
        return;
    m_progress->begin(tr("Reading the backups"));
    anxin::follow(*m_task, *m_progress);
}

void BackupPanel::backUp()
{
    if (!m_deeds->isEnabled())
        return; // one at a time
    begin(m_seams.backUp(told()), tr("Making a backup and reading it back"));
}

BackupSeams::Told BackupPanel::told()
{
    return [this](Tone tone, const QString& words) { m_bar->show(tone, words); };
}

void BackupPanel::copy()
{
    if (const QString other = m_seams.otherFolder(); !other.isEmpty())
        copyTo(other);
    else
        chooseFolder();
}

void BackupPanel::chooseFolder()
{
    m_chooser.chooseFolder(this, tr("Where shall the copy lie? Choose a stick or another disk."),
                           [this](const QString& folder) { copyTo(folder); });
}

void BackupPanel::copyTo(const QString& folder)
{
    begin(m_seams.copyTo(folder, told()), tr("Writing the copy and reading it back"));
}

void BackupPanel::tryOut()
{
    begin(m_seams.tryOut(told()), tr("Restoring into a place of its own and comparing"));
}

void BackupPanel::begin(BackupSeams::Work work, const QString& what)
{
    if (!work.task)
        return open();
    if (m_task) { // only the list can be: the buttons are off while anything else is under way
        m_task->disconnect(m_progress);
        m_task->cancel();
    }
    m_bar->clear();
    m_task = work.task;
    m_deeds->setEnabled(false);
    m_restore->setEnabled(false);
    m_progress->begin(what);
    connect(work.task, &Task::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_progress, &ProgressStrip::cancelled, work.task, work.stop);
    connect(work.task, &Task::ended, this, [this] {
        m_task = nullptr;
        m_progress->finish();
        m_deeds->setEnabled(true);
        // After its words: the list reads every byte.
        QMetaObject::invokeMethod(this, &BackupPanel::open, Qt::QueuedConnection);
    });
}

// In the page, not above it: a question in a window of its own would stand in the way of a lock.
void BackupPanel::restore()
{
    const QModelIndex chosen = m_view->currentIndex();
    if (!chosen.isValid() || !m_restore->isEnabled())
        return;
    const ShownBackup& backup = m_backups.row(chosen);
    m_bar->disconnect(this);
    m_bar->show(
        Tone::Warn,
        tr("Going back to the state of %1: the room locks, today's state is backed up first and kept, and you are asked "
           "where the older state shall go. Nothing is overwritten.")
            .arg(backup.when),
        tr("Lock and go on"));
    connect(m_bar, &MessageBar::acted, this, [this, path = backup.path] { m_seams.restore(path); });
}

void BackupPanel::follow()
{
    const QModelIndex chosen = m_view->currentIndex();
    m_restore->setEnabled(chosen.isValid() && m_backups.row(chosen).canRestore && m_deeds->isEnabled());
}

} // namespace anxin
