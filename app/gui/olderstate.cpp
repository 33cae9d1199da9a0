// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/olderstate.h"

#include "app/gui/foundbackups.h"
#include "core/vault/vaultfolder.h"
#include "ui/dialogs/olderscreen.h"
#include "ui/shell/runtask.h"

namespace anxin {

OlderScreen* makeOlderScreen(Vault& vault, const Clock& clock, const QStringList& places)
{
    const VaultFolder& folder = *vault.folder();
    auto* screen = new OlderScreen(sentence(*folder.openingReport().older, clock.zone(), QLocale()));
    const std::pair here{folder.header().epoch, static_cast<quint64>(vault.audit().head().count)};
    runTask(
        screen, // goes with it
        [path = folder.path(), places](Progress& progress) { return lookIn(path, places, progress); },
        [screen, here, &clock](const FoundBackups& found) {
            if (found.madeAt && here < found.comesTo)
                screen->offerNewer(found.newest, shown(*found.madeAt, clock.today(), clock.zone(), QLocale()));
        });
    return screen;
}

} // namespace anxin
