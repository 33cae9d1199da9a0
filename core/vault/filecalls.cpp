// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/filecalls.h"

#include <unistd.h>

#include <cstdio>

namespace anxin {

int FileCalls::open(const char* path, int flags) const
{
    return ::open(path, flags);
}

int FileCalls::openAt(int directory, const char* name, int flags, mode_t mode) const
{
    return ::openat(directory, name, flags, mode);
}

int FileCalls::reserve(int file, off_t size) const
{
    return ::posix_fallocate(file, 0, size);
}

ssize_t FileCalls::write(int file, const void* bytes, std::size_t count) const
{
    return ::write(file, bytes, count);
}

ssize_t FileCalls::read(int file, void* bytes, std::size_t count) const
{
    return ::read(file, bytes, count);
}

int FileCalls::sync(int file) const
{
    return ::fsync(file);
}

int FileCalls::close(int file) const
{
    return ::close(file);
}

int FileCalls::forgetCached(int file) const
{
    return ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
}

int FileCalls::renameAt(int directory, const char* from, const char* to) const
{
    return ::renameat(directory, from, directory, to);
}

int FileCalls::unlinkAt(int directory, const char* name) const
{
    return ::unlinkat(directory, name, 0);
}

const FileCalls& systemFileCalls()
{
    static const FileCalls calls;
    return calls;
}

} // namespace anxin
