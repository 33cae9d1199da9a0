// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace anxin {

// What the database engine asked of the disk, or what the program was told in between.
struct DiskStep {
    enum class What { Create, Write, Truncate, Sync, Remove, Acknowledge };
    What what;
    std::string name;
    qint64 at = 0;         // of Write; the new size of Truncate
    QByteArray bytes;      // of Write; what had been saved, of Acknowledge
    bool isSynced = false; // of Remove: with the folder
};
using DiskFiles = std::map<std::string, QByteArray>;

// What the disk does wrong, at one call or from it on.
struct DiskTrouble {
    enum class Kind {
        Error,      // the call fails
        Full,       // no room left
        ShortWrite, // half of a write arrives, then no room is left
        Forgets,    // the control: nothing is done, and success reported
    };
    enum class Lasting { Once, ForEver };
    Kind kind;
    int call; // counted from 0 since the trouble was made
    Lasting lasting = Lasting::Once;
};

// A disk in memory under the database engine: for as long as it lives, the engine opens its files here. It writes down every
// step, so that a test can think the power away at any of them. One thread.
class MemoryDisk {
public:
    MemoryDisk();
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    void load(const DiskFiles& files);
    DiskFiles files() const;
    // Said between two steps of the engine: `saved` describes what must be there from now on.
    void acknowledge(const QByteArray& saved);
    // What was asked of the disk since the last time.
    std::vector<DiskStep> takeSteps();

    // Of the calls that create, write, shorten, sync or remove.
    void fail(const DiskTrouble& trouble);
    void heal() { m_trouble.reset(); }
    // Whether the trouble came about.
    bool wasHit() const { return m_trouble && m_calls > m_trouble->call; }
    // Room for so many bytes in all files together. The control says nothing where there is none.
    enum class WhenFull { Refuses, Forgets };
    void limit(qint64 bytes, WhenFull whenFull = WhenFull::Refuses)
    {
        m_room = bytes;
        m_whenFull = whenFull;
    }
    qint64 used() const;

private:
    struct Engine;
    friend struct Engine;
    using Content = std::shared_ptr<QByteArray>;

    std::optional<DiskTrouble::Kind> nextCall();

    std::map<std::string, Content> m_files;
    std::optional<DiskTrouble> m_trouble;
    int m_calls = 0;
    qint64 m_room = std::numeric_limits<qint64>::max();
    WhenFull m_whenFull = WhenFull::Refuses;
    std::vector<DiskStep> m_steps;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs* m_usual;
};

} // namespace anxin
