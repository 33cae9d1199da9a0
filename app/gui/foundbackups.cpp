// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/foundbackups.h"

#include "core/vault/backup/backups.h"

namespace anxin {

FoundBackups lookIn(const QString& vaultPath, const QStringList& places, Progress& progress)
{
    FoundBackups found{
        headerToRescueBy(vaultPath, places).has_value(), fittingHeader(vaultPath, places), 0, 0, {}, std::nullopt, {}};
    const auto header = headerToLookBy(vaultPath, places);
    if (!header)
        return found;
    for (const QString& place : places)
        for (const Backup& backup : backupsIn(place, header->vaultId, header->signKey, progress)) {
            if (backup.state != BackupState::Verified) {
                ++found.bad;
                continue;
            }
            ++found.whole;
            if (!found.madeAt || found.comesTo < comeTo(backup)) {
                found.comesTo = comeTo(backup);
                found.madeAt = backup.manifest->madeAt;
                found.newest = backup.path;
            }
        }
    return found;
}

} // namespace anxin
