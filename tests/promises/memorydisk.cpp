// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/memorydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace anxin {

// The engine's interface to a disk: C functions around a MemoryDisk.
struct MemoryDisk::Engine {
    struct File {
        sqlite3_file base;
        MemoryDisk* disk;
        std::string name;
        Content content;
    };
    static File& self(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
    static MemoryDisk& disk(sqlite3_vfs* vfs) { return *static_cast<MemoryDisk*>(vfs->pAppData); }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        file->pMethods = nullptr;
        MemoryDisk& where = disk(vfs);
        const std::string key = name ? name : "";
        const auto found = where.m_files.find(key);
        if (found == where.m_files.end() && (flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        if (found == where.m_files.end() && where.nextCall())
            return SQLITE_CANTOPEN;
        auto* made = new (file) File{{&methods}, &where, key, nullptr};
        if (found != where.m_files.end()) {
            made->content = found->second;
        } else {
            made->content = std::make_shared<QByteArray>();
            if (name)
                where.m_files[key] = made->content;
            where.m_steps.push_back({DiskStep::What::Create, key, 0, {}, false});
        }
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int withFolder)
    {
        if (const auto trouble = disk(vfs).nextCall())
            return *trouble == DiskTrouble::Kind::Forgets ? SQLITE_OK : SQLITE_IOERR_DELETE;
        if (disk(vfs).m_files.erase(name) == 0)
            return SQLITE_IOERR_DELETE_NOENT;
        disk(vfs).m_steps.push_back({DiskStep::What::Remove, name, 0, {}, withFolder != 0});
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs* vfs, const char* name, int, int* result)
    {
        *result = disk(vfs).m_files.count(name) > 0 ? 1 : 0;
        return SQLITE_OK;
    }
    static int fullName(sqlite3_vfs*, const char* name, int size, char* out)
    {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    }

    static int close(sqlite3_file* file)
    {
        self(file).~File();
        return SQLITE_OK;
    }
    static int read(sqlite3_file* file, void* out, int count, sqlite3_int64 at)
    {
        const QByteArray& bytes = *self(file).content;
        const qint64 there = std::clamp<qint64>(bytes.size() - at, 0, count);
        std::memcpy(out, bytes.constData() + (there > 0 ? at : 0), static_cast<std::size_t>(there));
        std::memset(static_cast<char*>(out) + there, 0, static_cast<std::size_t>(count - there));
        return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
    {
        File& own = self(file);
        const auto trouble = own.disk->nextCall();
        const qint64 growth = std::max<qint64>(at + count - own.content->size(), 0);
        const bool isFull = !trouble && growth > 0 && own.disk->used() + growth > own.disk->m_room;
        if (isFull && own.disk->m_whenFull == WhenFull::Forgets)
            return SQLITE_OK;
        if (isFull || trouble == DiskTrouble::Kind::Full)
            return SQLITE_FULL;
        if (trouble == DiskTrouble::Kind::Error)
            return SQLITE_IOERR_WRITE;
        if (trouble == DiskTrouble::Kind::Forgets)
            return SQLITE_OK;
        if (trouble)
            count /= 2;
        if (own.content->size() < at + count)
            own.content->append(QByteArray(at + count - own.content->size(), '\0'));
        std::memcpy(own.content->data() + at, bytes, static_cast<std::size_t>(count));
        own.disk->m_steps.push_back(
            {DiskStep::What::Write, own.name, at, QByteArray(static_cast<const char*>(bytes), count), false});
        return trouble ? SQLITE_FULL : SQLITE_OK;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        File& own = self(file);
        if (const auto trouble = own.disk->nextCall())
            return *trouble == DiskTrouble::Kind::Forgets ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
        own.content->truncate(size);
        own.disk->m_steps.push_back({DiskStep::What::Truncate, own.name, size, {}, false});
        return SQLITE_OK;
    }
    static int sync(sqlite3_file* file, int)
    {
        if (const auto trouble = self(file).disk->nextCall(); trouble && *trouble != DiskTrouble::Kind::Forgets)
            return SQLITE_IOERR_FSYNC;
        self(file).disk->m_steps.push_back({DiskStep::What::Sync, self(file).name, 0, {}, false});
        return SQLITE_OK;
    }
    static int size(sqlite3_file* file, sqlite3_int64* out)
    {
        *out = self(file).content->size();
        return SQLITE_OK;
    }
    // One process, one connection: every lock is free.
    static int lock(sqlite3_file*, int) { return SQLITE_OK; }
    static int isReserved(sqlite3_file*, int* out)
    {
        *out = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    // As the engine's own layer for Linux has them.
    static int sectorSize(sqlite3_file*) { return 4096; }
    static int traits(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods MemoryDisk::Engine::methods = [] {
    sqlite3_io_methods calls{};
    calls.iVersion = 1;
    calls.xClose = close;
    calls.xRead = read;
    calls.xWrite = write;
    calls.xTruncate = truncate;
    calls.xSync = sync;
    calls.xFileSize = size;
    calls.xLock = lock;
    calls.xUnlock = lock;
    calls.xCheckReservedLock = isReserved;
    calls.xFileControl = control;
    calls.xSectorSize = sectorSize;
    calls.xDeviceCharacteristics = traits;
    return calls;
}();

MemoryDisk::MemoryDisk() : m_usual(sqlite3_vfs_find(nullptr))
{
    m_vfs = std::make_unique<sqlite3_vfs>(*m_usual);
    m_vfs->iVersion = 2; // without the calls of the system
    m_vfs->szOsFile = sizeof(Engine::File);
    m_vfs->zName = "memory-disk";
    m_vfs->pAppData = this;
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = Engine::open;
    m_vfs->xDelete = Engine::remove;
    m_vfs->xAccess = Engine::access;
    m_vfs->xFullPathname = Engine::fullName;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_usual, 1);
}

void MemoryDisk::load(const DiskFiles& files)
{
    m_files.clear();
    m_steps.clear();
    for (const auto& [name, bytes] : files)
        m_files[name] = std::make_shared<QByteArray>(bytes);
}

DiskFiles MemoryDisk::files() const
{
    DiskFiles files;
    for (const auto& [name, content] : m_files)
        files[name] = *content;
    return files;
}

void MemoryDisk::acknowledge(const QByteArray& saved)
{
    m_steps.push_back({DiskStep::What::Acknowledge, {}, 0, saved, false});
}

void MemoryDisk::fail(const DiskTrouble& trouble)
{
    m_trouble = trouble;
    m_calls = 0;
}

std::optional<DiskTrouble::Kind> MemoryDisk::nextCall()
{
    const int call = m_calls++;
    if (!m_trouble || call < m_trouble->call || (call > m_trouble->call && m_trouble->lasting == DiskTrouble::Lasting::Once))
        return std::nullopt;
    return m_trouble->kind;
}

qint64 MemoryDisk::used() const
{
    qint64 bytes = 0;
    for (const auto& [name, content] : m_files)
        bytes += content->size();
    return bytes;
}

std::vector<DiskStep> MemoryDisk::takeSteps()
{
    return std::exchange(m_steps, {});
}

} // namespace anxin
