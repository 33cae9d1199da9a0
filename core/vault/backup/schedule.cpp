// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/schedule.h"

#include "core/base/schoolyear.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace anxin {

namespace {
constexpr qint64 changesWithoutBackup = 20;
constexpr qint64 msecsWithoutBackup = qint64{30} * 60'000;
constexpr std::size_t lastKept = 10;
constexpr std::size_t daysKept = 14;
constexpr std::size_t weeksKept = 8;
constexpr std::size_t monthsKept = 12;
constexpr std::size_t termsKept = 12;

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

// Keeps the first that it meets of each of the first `count` periods: the newest ones come first.
template <class PeriodOf>
void keepOneOfEach(std::set<std::size_t>& kept, const std::vector<std::size_t>& newestFirst, std::size_t count,
                   PeriodOf&& periodOf)
{
    std::set<int> seen;
    for (const std::size_t at : newestFirst)
        if (seen.size() < count && seen.insert(periodOf(at)).second)
            kept.insert(at);
}
} // namespace

bool isBackupDue(const SinceBackup& since, Moment now)
{
    if (since.changes <= 0)
        return false;
    return since.changes > changesWithoutBackup || !since.lastMade || since.isOfEarlierEpoch ||
           now.msecs() - since.lastMade->msecs() > msecsWithoutBackup;
}

std::vector<std::size_t> thinned(const std::vector<BackupAge>& backups, const QTimeZone& zone)
{
    std::vector<std::size_t> newestFirst(backups.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::erase_if(newestFirst, [&](std::size_t at) { return !backups[at].isVerified; });
    std::ranges::stable_sort(newestFirst, std::ranges::greater{}, [&](std::size_t at) { return backups[at].comeTo; });

    const auto dayOf = [&](std::size_t at) { return backups[at].madeAt.dateIn(zone); };
    std::set<std::size_t> kept(newestFirst.begin(),
                               newestFirst.begin() + static_cast<std::ptrdiff_t>(std::min(lastKept, newestFirst.size())));
    keepOneOfEach(kept, newestFirst, daysKept, [&](std::size_t at) { return static_cast<int>(dayOf(at).toJulianDay()); });
    keepOneOfEach(kept, newestFirst, weeksKept, [&](std::size_t at) { return weekOf(dayOf(at)); });
    keepOneOfEach(kept, newestFirst, monthsKept, [&](std::size_t at) { return dayOf(at).year() * 12 + dayOf(at).month(); });
    keepOneOfEach(kept, newestFirst, termsKept, [&](std::size_t at) {
        const Term term = Term::containing(dayOf(at));
        return term.year().startYear() * 2 + static_cast<int>(term.half()) - 1;
    });

    std::vector<std::size_t> gone;
    for (const std::size_t at : newestFirst)
        if (!kept.contains(at))
            gone.push_back(at);
    std::ranges::sort(gone);
    return gone;
}

} // namespace anxin
