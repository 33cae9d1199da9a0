// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/filecalls.h"
#include "core/vault/keys/header.h"

#include <QString>

#include <array>
#include <utility>

namespace anxin {

// Why a folder shows no usable header.
enum class FolderRefusal : quint8 {
    NotThere,         // no such folder
    NotAVault,        // neither FORMAT nor a header, or no folder at all
    NewerThanProgram, // FORMAT or header asks for a later program
    HeadersDamaged,   // neither copy is whole
    DatabaseMissing,  // whole, but the database file it names is not there
    DatabaseForeign,  // or is one that is not encrypted: another program's (VaultFolder::open)
};
QString sentence(FolderRefusal refusal);

enum class CopyHealth : quint8 {
    Good,       // the header in use
    Older,      // whole, with a lower seq: a power cut came between the two writings
    Differs,    // whole, with the same seq but other content: somebody else's work
    NoDatabase, // whole, but the database file it names is not there
    Damaged,    // does not verify, see `HeaderCopy::damage`
    Unreadable, // the medium gives an error
    Missing,
};

struct HeaderCopy {
    CopyHealth health;
    std::optional<HeaderDamage> damage;
    std::optional<Header> header; // where it is whole
};

// What a folder says before a password.
struct HeaderReport {
    Header header; // of the copy in use
    // The other copy, where it is whole too and made by another vault: only a secret tells which of them belongs here.
    std::optional<Header> rival;
    std::array<HeaderCopy, 2> copies; // header.a, header.b
    bool hasFormatFile;

    bool isHealthy() const;
    // From now on the rival is in use, because it was the one that a secret opened.
    void takeRival();
};

// How far a new header got. Either way it is in force.
enum class Saved : quint8 {
    BothCopies,
    FirstCopyOnly, // the disk failed at copy B; the next opening heals it
};

// `unlock(header)` with the header in use and, where that says no, with its rival. Where neither opens, the answer is what it
// said of the header in use.
template <class Unlock>
auto unlockEither(const HeaderReport& report, Unlock&& unlock)
{
    auto first = unlock(report.header);
    if (first || !report.rival)
        return first;
    auto second = unlock(*report.rival);
    return second ? std::move(second) : std::move(first);
}

// The two copies of the header and the FORMAT line in a vault folder. Holds a path only.
class HeaderStore {
public:
    explicit HeaderStore(QString folder, const FileCalls& calls = systemFileCalls());

    // Takes the whole copy with the highest seq whose database file exists; where the two are of different makers, first the
    // one whose signature holds, then the one that fits the database. Reads only. Throws a Fault where the folder itself cannot
    // be read.
    Result<HeaderReport, FolderRefusal> read() const;
    // For a new vault, once its database file is complete: both copies, then FORMAT.
    void create(const Header& header) const;
    // Copy A, then copy B, each by atomic replacement with reading back. Returns only when the new header is in force, throws a
    // Fault only when the old one is: where copy A was renamed but not synced and copy B fails too, copy A is put back. (Where
    // even that fails the new one is what the next `read` takes, unless a power cut comes before.)
    Saved save(const Header& header) const;
    // Writes what `report` found wanting again from the header in use. Only after that header has been unlocked, so that a
    // forged copy cannot displace a good one.
    void heal(const HeaderReport& report) const;

private:
    HeaderCopy readCopy(const char* name) const;
    bool isBefore(const Header& left, const Header& right) const;
    bool putBack(const std::optional<QByteArray>& old) const;
    std::optional<QByteArray> contentOf(const char* name) const;
    QString pathOf(const char* name) const;

    QString m_folder;
    const FileCalls& m_calls;
};

} // namespace anxin
