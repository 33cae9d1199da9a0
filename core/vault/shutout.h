// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultfolder.h"

namespace anxin {

// Shutting a person or an escrow holder out takes a rotation, which needs that nothing stands on the vault. So the wish is
// written into the vault first: from then on their way in is refused, and neither a power cut nor a full disk makes it
// forgotten.

// Refused: NoSuchSlot, OwnSlot, LastUser. Throws Fault where it cannot be written.
Result<void, SlotChangeRefusal> wishShutOut(Vault& vault, quint32 slot);

// Who is to be shut out and is not yet, by name; nothing where nobody is.
std::optional<QString> beingShutOut(Vault& vault);

// How it went, in words; both empty where nobody is to be shut out, or where the vault is held.
struct ShutOutOutcome {
    QString done;    // who opens the vault no more
    QString trouble; // who could not be shut out yet, and why
};
// Gives the vault its new key, as `VaultFolder::rotate` does, where somebody is to be shut out. Throws Fault only where `vault`
// is null afterwards.
ShutOutOutcome carryOutShutOut(std::unique_ptr<Vault>& vault);

} // namespace anxin
