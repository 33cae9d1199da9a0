// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schoolyear.h"
#include "core/vault/backup/schedule.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace anxin;

namespace {

const QTimeZone zone{"Asia/Shanghai"};
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 someDay = 1'790'000'000'000; // in September 2026

Moment at(qint64 msecs)
{
    return Moment::fromMsecs(msecs);
}

// By a clock that is right, so that later ones hold more.
BackupAge madeAt(qint64 msecs)
{
    return {at(msecs), {1, static_cast<quint64>(msecs)}, true};
}

QDate dayOf(const BackupAge& backup)
{
    return backup.madeAt.dateIn(zone);
}

// Up to three years of backups, several on some days, a few of them damaged.
std::vector<BackupAge> anyBackups()
{
    return *rc::gen::container<std::vector<BackupAge>>(rc::gen::apply(
        [](qint64 ago, int luck) {
            return BackupAge{at(someDay - ago * 7 * minute), {1, static_cast<quint64>(1'000'000 - ago)}, luck > 0};
        },
        rc::gen::inRange<qint64>(0, 3 * 365 * day / (7 * minute)), rc::gen::inRange(0, 10)));
}

std::vector<BackupAge> afterThinning(std::vector<BackupAge> backups)
{
    const auto gone = thinned(backups, zone);
    for (auto index = gone.rbegin(); index != gone.rend(); ++index)
        backups.erase(backups.begin() + static_cast<std::ptrdiff_t>(*index));
    return backups;
}

std::vector<Moment> verifiedNewestFirst(const std::vector<BackupAge>& backups)
{
    std::vector<Moment> found;
    for (const BackupAge& backup : backups)
        if (backup.isVerified)
            found.push_back(backup.madeAt);
    std::ranges::sort(found, std::ranges::greater{});
    return found;
}

std::set<QString> termsOf(const std::vector<BackupAge>& backups)
{
    std::set<QString> terms;
    for (const BackupAge& backup : backups)
        if (backup.isVerified)
            terms.insert(Term::containing(dayOf(backup)).code());
    return terms;
}

} // namespace

TEST_CASE("a backup is due after more than 20 changes, or after half an hour with any", "[vault][backup]")
{
    CHECK_FALSE(isBackupDue({0, std::nullopt}, at(someDay)));
    CHECK(isBackupDue({1, std::nullopt}, at(someDay)));
    CHECK_FALSE(isBackupDue({20, at(someDay - 30 * minute)}, at(someDay)));
    CHECK(isBackupDue({21, at(someDay)}, at(someDay)));
    CHECK(isBackupDue({1, at(someDay - 30 * minute - 1)}, at(someDay)));
    CHECK_FALSE(isBackupDue({0, at(someDay - 300 * day)}, at(someDay)));
}

TEST_CASE("more changes or a longer time never make a due backup less due", "[vault][backup][property]")
{
    REQUIRE(rc::check([] {
        const SinceBackup since{*rc::gen::inRange<qint64>(0, 60), at(someDay - *rc::gen::inRange<qint64>(0, 120) * minute)};
        if (isBackupDue(since, at(someDay))) {
            RC_ASSERT(isBackupDue({since.changes + 1, since.lastMade}, at(someDay)));
            RC_ASSERT(isBackupDue(since, at(someDay + minute)));
        }
    }));
}

TEST_CASE("thinning never takes the newest two verified backups, and nothing that is not verified", "[vault][backup][property]")
{
    REQUIRE(rc::check([] {
        const auto backups = anyBackups();
        const auto left = afterThinning(backups);
        const auto before = verifiedNewestFirst(backups);
        const auto after = verifiedNewestFirst(left);
        RC_ASSERT(after.size() >= std::min<std::size_t>(before.size(), 10));
        RC_ASSERT(std::equal(before.begin(),
                             before.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(before.size(), 10)),
                             after.begin()));
        const auto bad = [](const BackupAge& backup) { return !backup.isVerified; };
        RC_ASSERT(std::ranges::count_if(backups, bad) == std::ranges::count_if(left, bad));
    }));
}

TEST_CASE("thinning a second time takes nothing more", "[vault][backup][property]")
{
    REQUIRE(rc::check([] { RC_ASSERT(thinned(afterThinning(anyBackups()), zone).empty()); }));
}

TEST_CASE("the order in which backups are listed does not matter", "[vault][backup][property]")
{
    REQUIRE(rc::check([] {
        auto backups = anyBackups();
        const auto left = verifiedNewestFirst(afterThinning(backups));
        std::ranges::reverse(backups);
        RC_ASSERT(verifiedNewestFirst(afterThinning(backups)) == left);
    }));
}

TEST_CASE("every term keeps its last backup, and not many more are kept than the rule says", "[vault][backup][property]")
{
    REQUIRE(rc::check([] {
        const auto backups = anyBackups();
        const auto left = afterThinning(backups);
        RC_ASSERT(termsOf(left) == termsOf(backups));
        RC_ASSERT(verifiedNewestFirst(left).size() <= 10 + 14 + 8 + 12 + termsOf(backups).size());
        std::map<QString, Moment> last;
        for (const BackupAge& backup : backups)
            if (backup.isVerified) {
                auto& known = last.try_emplace(Term::containing(dayOf(backup)).code(), backup.madeAt).first->second;
                known = std::max(known, backup.madeAt);
            }
        const auto kept = verifiedNewestFirst(left);
        for (const auto& [term, moment] : last)
            RC_ASSERT(std::ranges::find(kept, moment) != kept.end());
    }));
}

TEST_CASE("who locks three times a day for three years still finds a day, a week, a month and a term ago", "[vault][backup]")
{
    std::vector<BackupAge> backups;
    const int days = 3 * 365;
    for (int i = 0; i < days; ++i)
        for (int lock = 0; lock < 3; ++lock) {
            backups.push_back(madeAt(someDay + i * day + lock * 120 * minute));
            backups = afterThinning(std::move(backups));
        }
    const qint64 end = someDay + days * day;
    CHECK(backups.size() <= 10 + 14 + 8 + 12 + 8);
    const auto hasOneBetween = [&](int fromDaysAgo, int toDaysAgo) {
        return std::ranges::any_of(backups, [&](const BackupAge& backup) {
            const qint64 ago = (end - backup.madeAt.msecs()) / day;
            return toDaysAgo <= ago && ago <= fromDaysAgo;
        });
    };
    for (int ago = 1; ago <= 13; ++ago)
        CHECK(hasOneBetween(ago + 1, ago));
    for (int week = 1; week < 8; ++week)
        CHECK(hasOneBetween(7 * week + 7, 7 * week - 6));
    for (int month = 1; month < 12; ++month)
        CHECK(hasOneBetween(31 * month + 31, 31 * month - 31));
    CHECK(termsOf(backups).size() == 6 + 1);
}

TEST_CASE("the last backup of a term goes after six years", "[vault][backup]")
{
    std::vector<BackupAge> backups;
    for (qint64 weeks = 0; weeks < 10 * 52; ++weeks)
        backups.push_back(madeAt(someDay - weeks * 7 * day));
    const auto kept = verifiedNewestFirst(afterThinning(backups));
    CHECK(someDay - kept.back().msecs() > 5 * 365 * day);
    CHECK(someDay - kept.back().msecs() < 6 * 366 * day);
}

TEST_CASE("the newest ones stay by what they hold, where a clock once ran ahead", "[vault][backup]")
{
    std::vector<BackupAge> backups;
    for (quint64 entries = 1; entries <= 40; ++entries) // the first twenty say that they were made ten years later
        backups.push_back(
            {at(someDay + (entries <= 20 ? 3650 * day : 0) + static_cast<qint64>(entries) * minute), {1, entries}, true});
    const auto gone = thinned(backups, zone);
    for (std::size_t newest = 30; newest < 40; ++newest)
        CHECK_FALSE((std::ranges::find(gone, newest) != gone.end()));
}

TEST_CASE("a backup of an earlier epoch is no reason to wait", "[vault][backup]")
{
    CHECK_FALSE(isBackupDue({1, at(someDay)}, at(someDay + minute)));
    CHECK(isBackupDue({1, at(someDay), true}, at(someDay + minute)));
}
