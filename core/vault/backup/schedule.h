// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace anxin {

// When a backup is made by itself, and which ones go. Pure rules.

// What has happened since the last backup.
struct SinceBackup {
    qint64 changes;                 // lines of the log that speak of a change
    std::optional<Moment> lastMade; // nothing where there has been none
    bool isOfEarlierEpoch = false;  // that one: it opens with passwords that have been shut out since
};

// At a lock: more than 20 changes, or any change where the last backup is more than 30 minutes old or of an earlier epoch.
bool isBackupDue(const SinceBackup& since, Moment now);

// What a backup is for the rule of thinning.
struct BackupAge {
    Moment madeAt;
    std::pair<quint32, quint64> comeTo; // what is newer goes by this (backups.h)
    bool isVerified;
};

// The positions in `backups` (in any order) of those that go, rising. Of the verified ones stay: the last 10, the last of
// each of the latest 14 days, 8 weeks, 12 months and 12 terms that have one. So the newest two always stay. Twelve terms are
// the three years of a stage and three more, after which a pupil's file should be gone (domain.md, R-55): for ever would keep
// what the school has promised to destroy. One that is not verified counts for nothing and stays: it is for a person to look
// at.
std::vector<std::size_t> thinned(const std::vector<BackupAge>& backups, const QTimeZone& zone);

} // namespace anxin
