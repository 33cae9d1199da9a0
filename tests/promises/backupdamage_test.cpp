// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/restore.h"
#include "tests/promises/promise.h"
#include "tests/support/backups.h"

#include <algorithm>

using namespace anxin;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// The n-th of the ways to damage a backup; the others of the folder lend their files.
void damage(const Backup& backup, const Backup& other, int way, std::mt19937& random)
{
    const QString files[] = {backup.databaseFile(), backup.headerFile(), backup.manifestFile()};
    const QString others[] = {other.databaseFile(), other.headerFile(), other.manifestFile()};
    const int which = way % 3;
    QByteArray bytes = bytesOf(files[which]);
    const auto somewhere = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())); };
    switch (way / 3 % 6) {
    case 0: { // one bit
        const qsizetype at = somewhere();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        break;
    }
    case 1: bytes.truncate(somewhere()); break;
    case 2: { // a sector of zeros
        const qsizetype from = somewhere() / 512 * 512;
        const qsizetype count = std::min<qsizetype>(512, bytes.size() - from);
        bytes.replace(from, count, QByteArray(count, '\0'));
        break;
    }
    case 3: bytes.append(static_cast<char>(random())); break;
    case 4: bytes = bytesOf(others[which]); break;
    case 5: REQUIRE(QFile::remove(files[which])); return;
    }
    put(files[which], bytes);
}

} // namespace

TEST_CASE("each backup that is damaged in one of 50 ways is not listed as verified", "[R16]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    for (int i = 0; i < times(4, 40); ++i) {
        addSchool(*vault, QStringLiteral("示例中学 %1").arg(i));
        home.clock.advanceSeconds(60);
        makeOwnBackup(*vault, inThisProcess());
    }
    const auto backups = listed(home);
    std::mt19937 random = chance();
    const auto withPassword = [](const Header& header) { return unlockKeys(header, aPassword()); };
    int damaged = 0, refused = 0, controls = 0;
    for (std::size_t i = 0; i < backups.size(); ++i)
        for (int way = 0; way < 50; ++way) {
            const Backup& victim = backups[i];
            const QByteArray kept[] = {bytesOf(victim.databaseFile()), bytesOf(victim.headerFile()),
                                       bytesOf(victim.manifestFile())};
            damage(victim, backups[(i + 1) % backups.size()], way, random);
            ++damaged;
            CAPTURE(i, way);
            const bool isRefused = readBackup(victim.path, home.header()->signKey).state != BackupState::Verified &&
                                   !unlockBackup(victim.path, withPassword);
            CHECK(isRefused);
            refused += isRefused ? 1 : 0;
            put(victim.databaseFile(), kept[0]);
            put(victim.headerFile(), kept[1]);
            put(victim.manifestFile(), kept[2]);
            controls += unlockBackup(victim.path, withPassword) ? 1 : 0;
        }
    CHECK(controls == damaged); // the control: undamaged again, each opens
    tell(QStringLiteral("R16b damaged backups"),
         QStringLiteral("%1 damaged in 50 ways each, %2 of %3 refused; control: %4 of %3 undamaged ones open")
             .arg(backups.size())
             .arg(refused)
             .arg(damaged)
             .arg(controls));
}
