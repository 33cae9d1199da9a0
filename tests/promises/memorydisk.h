// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <memory>
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

private:
    struct Engine;
    friend struct Engine;
    using Content = std::shared_ptr<QByteArray>;

    std::map<std::string, Content> m_files;
    std::vector<DiskStep> m_steps;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs* m_usual;
};

} // namespace anxin
