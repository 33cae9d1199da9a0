// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/vaultwords.h"

#include "core/vault/keys/recoverycode.h"
#include "core/vault/shutout.h"
#include "core/vault/vaultfolder.h"
#include "core/vault/wayin.h"

#include <QCoreApplication>

namespace anxin {

namespace {
constexpr qint64 recoveryIsNewsFor = qint64{30} * 24 * 3600 * 1000; // ms

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session) // it is the session that speaks
};
} // namespace

std::vector<SafetyLine> vaultLines(Vault& vault)
{
    const VaultFolder* folder = vault.folder();
    const OpeningReport report = folder ? folder->openingReport() : OpeningReport{};
    std::vector<SafetyLine> lines;
    if (const auto recovered = folder ? lastRecovery(vault) : std::nullopt;
        recovered && recovered->msecs() + recoveryIsNewsFor > vault.clock().now().msecs())
        lines.push_back(
            {Tone::Warn, Tr::tr("The vault was opened without a password on %1, with the recovery card or an escrow key.")
                             .arg(shown(*recovered, vault.clock().today(), vault.clock().zone(), QLocale()))});
    const bool isClockBehind = vault.isClockBehind();
    if (report.isClean() && !isClockBehind)
        lines.push_back({Tone::Ok, Tr::tr("The vault is encrypted; its log was checked when it was opened and is unbroken.")});
    if (report.headerHealed)
        lines.push_back(
            {Tone::Warn, Tr::tr("One of the two key files was damaged and has been written again. Nothing is lost.")});
    if (report.auditBroken)
        lines.push_back({Tone::Danger, Tr::tr("The log of this vault has been changed from outside. Please keep a copy of the "
                                              "folder and tell whoever is responsible for data protection.")});
    if (isClockBehind)
        lines.push_back(
            {Tone::Warn, Tr::tr("The clock of this PC shows an earlier time than the newest entry of the vault. Due "
                                "dates are reckoned by the vault. Please set the clock.")});
    if (const auto leaving = folder ? beingShutOut(vault) : std::nullopt)
        lines.push_back(
            {Tone::Danger, Tr::tr("%1 is not shut out for good yet, because the vault could not be given its new key. "
                                  "Please make room on the disk and lock the room.")
                               .arg(*leaving)});
    if (report.isNewHere)
        lines.push_back({Tone::Neutral, Tr::tr("This PC has not seen this vault before.")});
    return lines;
}

SettingsSeams::Answer witnessAnswer(AuditLog& log, const QString& code)
{
    const std::optional<bool> holds = log.holds(code);
    if (!holds)
        return {Tone::Warn, Tr::tr("This is not a witness code. It looks like 000418·7KQ2-M9XA.")};
    if (*holds)
        return {Tone::Ok, Tr::tr("The entry that this code names is in the log, unchanged.")};
    if (log.firstBroken())
        return {Tone::Danger,
                Tr::tr("The log was changed from outside, at this entry or before it, so the code proves nothing any "
                       "more. Keep the folder as it is and compare it with an older backup.")};
    return {Tone::Danger,
            Tr::tr("The log does not contain the entry that this code names. Keep the folder as it is and compare it "
                   "with an older backup.")};
}

std::vector<KeyHolder> shownHolders(Vault& vault)
{
    std::vector<KeyHolder> shown;
    if (const VaultFolder* folder = vault.folder())
        for (const SlotHolder& holder : holdersOf(folder->header(), folder->keys()))
            shown.push_back({holder.slot, holder.label, holder.kind == SlotKind::Escrow,
                             static_cast<int>(holder.slot) == vault.userSlot()});
    return shown;
}

QString cardSlip(const QString& typed)
{
    const auto slip = RecoveryCode::slipIn(typed);
    return slip ? sentence(*slip) : QString();
}

} // namespace anxin
