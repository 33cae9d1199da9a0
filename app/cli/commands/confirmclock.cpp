// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/confirmclock.h"

#include "core/vault/vault.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString ConfirmClockCommand::summary() const
{
    return Tr::tr("Say that the clock of this PC is right, though the vault has seen a later time");
}

Ending ConfirmClockCommand::work(Context& context, Vault& vault)
{
    if (!vault.isClockBehind()) {
        printLine(context, Tr::tr("The clock of this PC agrees with the vault. Nothing was changed."));
        return ExitCode::Done;
    }
    vault.confirmClock();
    printLine(context, Tr::tr("From now on due dates are reckoned by the clock of this PC again: %1.")
                           .arg(shown(vault.clock().now(), vault.clock().today(), context.clock.zone(), context.locale)));
    return ExitCode::Done;
}

} // namespace anxin
