// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/firststeps.h"

#include "core/vault/backup/status.h"
#include "core/vault/vaultfolder.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FirstStepsCard)
};
} // namespace

std::vector<FirstStep> firstSteps(Room& room, const QString& backupFolder, const std::function<void()>& importStudents,
                                  const std::function<void()>& showSettings)
{
    if (!room.vault.folder()) // in memory there is nothing to keep safe
        return {};
    std::vector<FirstStep> steps;
    steps.push_back({true, Tr::tr("Password chosen, recovery card made. Is the card in the safe?")});
    steps.push_back({!room.registered.students().empty(), Tr::tr("Import the class list"), Tr::tr("Import"), importStudents});
    steps.push_back({sinceOwnBackup(room.vault).lastMade.has_value(),
                     Tr::tr("A first backup: it is made by itself when the room is locked")});
    steps.push_back(
        {!backupFolder.isEmpty(), Tr::tr("Choose a backup medium outside this PC"), Tr::tr("Settings"), showSettings});
    return steps;
}

} // namespace anxin
