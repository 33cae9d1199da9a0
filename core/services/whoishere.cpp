// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/whoishere.h"

#include "core/records/school/schoolrepository.h"
#include "core/vault/vault.h"

namespace anxin {

namespace {
constexpr int makersSlot = 1; // a changed password keeps it
} // namespace

QString whoIsHere(Vault& vault)
{
    if (const QString name = vault.userName(); vault.userSlot() != makersSlot && !name.isEmpty())
        return name;
    const auto school = SchoolRepository{vault.connection()}.find();
    return school ? school->value.counsellor : QString();
}

} // namespace anxin
