// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/mendwords.h"

#include "app/gui/mending.h"
#include "app/rescuewords.h"

namespace anxin {

MendOutcome outcomeOfKeyFile()
{
    return {Tone::Ok,
            Mending::tr("The vault opens again"),
            {Mending::tr("Nothing of what was saved is missing. It opens with the passwords of the time of the backup; a "
                         "password that was changed since must be changed again, and so must the recovery card.")},
            {},
            Mending::tr("To the lock screen")};
}

MendOutcome outcomeOf(const RestoredOver& restored)
{
    QStringList words{Mending::tr("The vault is as it was when the backup was made. Open it with your password.")};
    if (!restored.savedAs.isEmpty())
        words << Mending::tr("The state before is kept as the backup %1; you can go back to it in the same way.")
                     .arg(restored.savedAs);
    else if (!restored.quarantine.isEmpty())
        words << Mending::tr("The damaged files are kept in %1, for somebody who may get something out of them.")
                     .arg(restored.quarantine);
    return {Tone::Ok, Mending::tr("It is restored"), words, {}, Mending::tr("To the lock screen")};
}

MendOutcome outcomeOfRestore(const QString& folder, bool hadVault)
{
    QStringList words{
        Mending::tr("A new vault lies in %1. It opens with the passwords of the time of the backup.").arg(folder)};
    if (hadVault)
        words << Mending::tr("The vault before was left as it is, in its own folder.");
    return {Tone::Ok, Mending::tr("It is restored"), words, {}, Mending::tr("Open the new vault")};
}

MendOutcome outcomeOf(const RescueReport& report, const QString& folder)
{
    return {report.isAllSaved() ? Tone::Ok : Tone::Warn,
            Mending::tr("What could be saved is saved"),
            {summaryOf(report),
             Mending::tr("The new vault lies in %1 and opens with the same passwords. The damaged one was left as it is; "
                         "please keep it, and compare with the newest backup.")
                 .arg(folder)},
            linesOf(report),
            Mending::tr("Open the new vault")};
}

} // namespace anxin
