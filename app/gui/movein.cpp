// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/movein.h"

#include "core/vault/vaultcopy.h"
#include "ui/shell/runtask.h"

#include <QDir>
#include <QFileInfo>

namespace anxin {

MoveIn::~MoveIn()
{
    if (!m_task)
        return;
    m_task->cancel();
    m_task->waitForEnd();
}

bool MoveIn::helps(const VaultRefusal& refusal)
{
    const auto* lock = std::get_if<LockRefusal>(&refusal);
    return lock && (*lock == LockRefusal::NetworkFileSystem || *lock == LockRefusal::StickFileSystem);
}

void MoveIn::ask(QWidget* above, const QString& vaultPath)
{
    m_chooser.chooseFolder(
        above, tr("In which folder of this PC should the vault lie?"),
        [this, vaultPath](const QString& folder) { copy(vaultPath, folder + u'/' + QFileInfo(vaultPath).fileName()); });
}

void MoveIn::copy(const QString& from, const QString& folder)
{
    if (m_task)
        return;
    Q_EMIT begun();
    m_task = runTask(
        this,
        [from, folder](Progress& progress) -> Result<void, QString> {
            try {
                const auto copied = copyVault(from, folder, progress);
                return copied ? Result<void, QString>() : refuse(sentence(copied.error()));
            } catch (const Fault& fault) { // said where it was asked for
                return refuse(sentence(fault));
            }
        },
        [this, from, folder](const Result<void, QString>& copied) {
            if (!copied)
                return Q_EMIT refused(copied.error());
            Q_EMIT done(
                folder,
                tr("The vault was copied to %1 and read back; from now on it is opened there. The folder %2 was left as it "
                   "is: please delete it when you have unlocked the copy, so that there are not two.")
                    .arg(QDir::toNativeSeparators(folder), QDir::toNativeSeparators(from)));
        });
}

} // namespace anxin
