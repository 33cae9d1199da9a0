// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/backupwords.h"

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/tr.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

QString when(Moment moment, const Clock& clock)
{
    return shown(moment, clock.today(), clock.zone(), QLocale());
}

bool isOld(const SinceBackup& since, const Clock& clock)
{
    return since.changes > 0 && since.lastMade->dateIn(clock.zone()).daysTo(clock.today()) > daysUntilCopyIsDue;
}

SafetyLine ownLine(const BackupStatus& status, const Clock& clock)
{
    const SinceBackup& own = status.own;
    if (status.isOutOfPlace)
        return {Tone::Danger, sentence(Fault{FaultKind::OutOfPlace})};
    if (status.failedAt && own.lastMade)
        return {Tone::Danger,
                Tr::tr("The backup of %1 could not be made. The last good one is of %2. Please make one now under "
                       "Settings, Backup.")
                    .arg(when(*status.failedAt, clock), when(*own.lastMade, clock))};
    if (status.failedAt)
        return {Tone::Danger,
                Tr::tr("The backup of %1 could not be made, and there is no other. Please make one now under Settings, Backup.")
                    .arg(when(*status.failedAt, clock))};
    if (!own.lastMade)
        return {own.changes > 0 ? Tone::Warn : Tone::Neutral,
                Tr::tr("There is no backup yet. The first one is made when the room is locked.")};
    if (status.isOwnMissing)
        return {Tone::Danger,
                Tr::tr("The last backup, of %1, is not whole in its place any more. The vault itself is not touched "
                       "by that. Please make one now under Settings, Backup.")
                    .arg(when(*own.lastMade, clock))};
    return {isOld(own, clock) ? Tone::Warn : Tone::Ok,
            Tr::tr("Last backup: %1. It was read back and compared.").arg(when(*own.lastMade, clock))};
}

SafetyLine elsewhereLine(const BackupStatus& status, const Clock& clock)
{
    const bool isDue = isCopyDue(status, clock.now());
    const auto& last = status.elsewhere.lastMade;
    if (!last)
        return {isDue ? Tone::Warn : Tone::Neutral,
                Tr::tr("No copy lies outside this PC yet. Should the PC be lost, the backups in it are lost too. Settings, "
                       "Backup puts one on a stick.")};
    if (isDue)
        return {Tone::Warn, Tr::tr("The last copy outside this PC is of %1, more than a week ago. Please put a new one on the "
                                   "stick under Settings, Backup.")
                                .arg(when(*last, clock))};
    return {Tone::Ok, Tr::tr("Last copy outside this PC: %1. It was read back and compared.").arg(when(*last, clock))};
}

std::optional<SafetyLine> trialLine(const BackupStatus& status, const Clock& clock)
{
    if (status.hasTrialFailed)
        return SafetyLine{Tone::Danger,
                          Tr::tr("A backup could not be restored when that was tried on %1. Please make a new one "
                                 "under Settings, Backup, and try again.")
                              .arg(when(*status.triedAt, clock))};
    if (!isTrialDue(status, clock.now()))
        return std::nullopt;
    return SafetyLine{Tone::Neutral,
                      status.triedAt ? Tr::tr("Whether a backup can be restored was last tried out on %1. Once a month is "
                                              "good: Settings, Backup. Nothing is changed by it.")
                                           .arg(when(*status.triedAt, clock))
                                     : Tr::tr("It has not been tried out yet whether a backup can be restored. Once a month "
                                              "is good: Settings, Backup. Nothing is changed by it.")};
}

} // namespace

std::vector<SafetyLine> linesOf(const BackupStatus& status, const Clock& clock)
{
    std::vector<SafetyLine> lines{ownLine(status, clock), elsewhereLine(status, clock)};
    if (const auto trial = trialLine(status, clock))
        lines.push_back(*trial);
    return lines;
}

QString wordsOf(const BackupStatus& status, const Clock& clock)
{
    const auto& last = status.own.lastMade;
    if (status.isOutOfPlace)
        return Tr::tr("Backup: not possible, the vault is not in its place");
    if (status.failedAt)
        return Tr::tr("Backup: failed on %1").arg(when(*status.failedAt, clock));
    if (!last)
        return Tr::tr("Backup: none yet");
    if (status.isOwnMissing)
        return Tr::tr("Backup: the last one is not whole any more");
    const QString own = when(*last, clock);
    if (!status.elsewhere.lastMade)
        return Tr::tr("Backup: %1, verified · none outside this PC").arg(own);
    const QString copy = when(*status.elsewhere.lastMade, clock);
    return isCopyDue(status, clock.now())
               ? Tr::tr("Backup: %1, verified · outside this PC more than a week old: %2").arg(own, copy)
               : Tr::tr("Backup: %1, verified · outside this PC: %2").arg(own, copy);
}

} // namespace anxin
