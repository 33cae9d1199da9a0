// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passwordnames.h"

#include "core/records/school/schoolrepository.h"
#include "core/vault/vaultfolder.h"

namespace anxin {

QStringList namesIn(Vault& vault)
{
    QStringList names;
    if (const auto school = SchoolRepository{vault.connection()}.find())
        names << school->value.name << school->value.counsellor;
    if (const VaultFolder* folder = vault.folder())
        for (const SlotHolder& holder : holdersOf(folder->header(), folder->keys()))
            if (holder.kind == SlotKind::User)
                names << holder.label;
    return names;
}

} // namespace anxin
