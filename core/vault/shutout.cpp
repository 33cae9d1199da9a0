// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/shutout.h"

#include "core/base/tr.h"
#include "core/vault/identity.h"

#include <QLoggingCategory>

#include <algorithm>

namespace anxin {

Q_LOGGING_CATEGORY(shutOutLog, "anxin.shutout")

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ShutOut)
};

// Nobody where they are out by now: the vault was restored from a backup of before.
std::optional<SlotHolder> wishedHolder(Vault& vault)
{
    const auto slot = wishedOut(vault.connection());
    const auto holders = holdersOf(vault.folder()->header(), vault.folder()->keys());
    const auto found = std::ranges::find_if(holders, [&](const SlotHolder& holder) { return holder.slot == slot; });
    return found == holders.end() ? std::nullopt : std::optional(*found);
}

QString nameOf(const SlotHolder& holder)
{
    return holder.label.isEmpty() ? Tr::tr("User %1").arg(holder.slot) : holder.label;
}

QString notYet(const QString& name, const QString& why)
{
    return Tr::tr("%1 is not shut out for good yet: %2. Until then Anxin refuses their way in and tries again at every lock "
                  "and unlock. Please mend this soon.")
        .arg(name, why);
}
} // namespace

Result<void, SlotChangeRefusal> wishShutOut(Vault& vault, quint32 slot)
{
    Header tried = vault.folder()->header();
    if (const auto possible = rotateKeys(tried, vault.folder()->keys(), {slot}); !possible)
        return refuse(possible.error());
    if (static_cast<quint32>(vault.userSlot()) == slot)
        return refuse(SlotChangeRefusal::OwnSlot);
    vault.transact(Op::RotateKeys, [&](UnitOfWork& uow) {
        uow.note(QStringLiteral("wished, slot %1").arg(slot));
        writeWishedOut(vault.connection(), slot);
    });
    return {};
}

std::optional<QString> beingShutOut(Vault& vault)
{
    const auto holder = wishedHolder(vault);
    return holder ? std::optional(nameOf(*holder)) : std::nullopt;
}

ShutOutOutcome carryOutShutOut(std::unique_ptr<Vault>& vault)
{
    const auto holder = vault->isHeld() ? std::nullopt : wishedHolder(*vault);
    if (!holder)
        return {};
    const QString name = nameOf(*holder);
    try {
        if (const auto rotated = VaultFolder::rotate(vault, {holder->slot}); !rotated)
            return {{}, sentence(rotated.error())};
        return {Tr::tr("%1 opens this vault no more; it has a new key.").arg(name), {}};
    } catch (const Fault& fault) {
        if (!vault)
            throw;
        qCWarning(shutOutLog) << "rotation:" << fault.detail();
        return {{}, notYet(name, reason(fault))};
    }
}

} // namespace anxin
