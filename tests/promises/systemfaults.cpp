// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/systemfaults.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <optional>

namespace anxin {

namespace {

// The C library's functions have no owner to hold this for them. One thread.
struct Armed {
    std::optional<SystemFault> fault;
    std::vector<std::string> seen;
    std::function<void(int, QByteArrayView)> look;
};
Armed& armed()
{
    static Armed state;
    return state;
}

// What becomes of the call that comes now; nothing where it goes through.
std::optional<SystemFault> fateOf(const char* name)
{
    Armed& state = armed();
    if (!state.fault)
        return std::nullopt;
    const int call = static_cast<int>(state.seen.size());
    state.seen.emplace_back(name);
    const SystemFault& fault = *state.fault;
    if (call < fault.call || (call > fault.call && fault.lasting == SystemFault::Lasting::Once))
        return std::nullopt;
    return fault;
}

bool isPlainFile(int file)
{
    struct stat about {};
    return syscall(SYS_fstat, file, &about) == 0 && S_ISREG(about.st_mode);
}

// -1 with errno, 0 without doing anything, or what `call` gives.
template <class Call>
int unless(const char* name, Call&& call)
{
    const auto fate = fateOf(name);
    if (!fate || fate->kind == SystemFault::Kind::ShortWrite)
        return static_cast<int>(call());
    if (fate->kind == SystemFault::Kind::Forgets)
        return 0;
    errno = fate->error;
    return -1;
}

template <class Call>
ssize_t unlessWriting(const char* name, int file, std::size_t count, Call&& call)
{
    const auto fate = isPlainFile(file) ? fateOf(name) : std::nullopt;
    if (!fate)
        return call(count);
    if (fate->kind == SystemFault::Kind::ShortWrite)
        return call(count > 1 ? count / 2 : count);
    if (fate->kind == SystemFault::Kind::Forgets)
        return static_cast<ssize_t>(count);
    errno = fate->error;
    return -1;
}

void show(int file, const void* bytes, std::size_t count)
{
    if (armed().look)
        armed().look(file, {static_cast<const char*>(bytes), static_cast<qsizetype>(count)});
}

int openPlain(const char* name, int folder, const char* path, int flags, unsigned mode)
{
    const auto call = [&] { return syscall(SYS_openat, folder, path, flags, mode); };
    if ((flags & O_CREAT) == 0)
        return static_cast<int>(call());
    const auto fate = fateOf(name);
    if (!fate || fate->kind != SystemFault::Kind::Error)
        return static_cast<int>(call());
    errno = fate->error;
    return -1;
}

unsigned modeFrom(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
}

} // namespace

void watchWrites(std::function<void(int, QByteArrayView)> look)
{
    armed().look = std::move(look);
}

void arm(const SystemFault& fault)
{
    armed().seen.clear();
    armed().fault = fault;
}

int disarm()
{
    armed().fault.reset();
    return static_cast<int>(armed().seen.size());
}

const std::vector<std::string>& callsSeen()
{
    return armed().seen;
}

} // namespace anxin

using namespace anxin;

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeFrom(flags, rest);
    va_end(rest);
    return openPlain("open", AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeFrom(flags, rest);
    va_end(rest);
    return openPlain("open", AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeFrom(flags, rest);
    va_end(rest);
    return openPlain("openat", folder, path, flags, mode);
}
ssize_t write(int file, const void* bytes, std::size_t count)
{
    show(file, bytes, count);
    return unlessWriting("write", file, count, [&](std::size_t taken) { return syscall(SYS_write, file, bytes, taken); });
}
ssize_t pwrite64(int file, const void* bytes, std::size_t count, off64_t at)
{
    show(file, bytes, count);
    return unlessWriting("pwrite", file, count,
                         [&](std::size_t taken) { return syscall(SYS_pwrite64, file, bytes, taken, at); });
}
int fsync(int file)
{
    return unless("fsync", [&] { return syscall(SYS_fsync, file); });
}
int fdatasync(int file)
{
    return unless("fdatasync", [&] { return syscall(SYS_fdatasync, file); });
}
int ftruncate64(int file, off64_t size) noexcept
{
    return unless("ftruncate", [&] { return syscall(SYS_ftruncate, file, size); });
}
int unlink(const char* path) noexcept
{
    return unless("unlink", [&] { return syscall(SYS_unlink, path); });
}
int unlinkat(int folder, const char* path, int flags) noexcept
{
    return unless("unlinkat", [&] { return syscall(SYS_unlinkat, folder, path, flags); });
}
int rename(const char* from, const char* to) noexcept
{
    return unless("rename", [&] { return syscall(SYS_rename, from, to); });
}
int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    return unless("renameat", [&] { return syscall(SYS_renameat, fromFolder, from, toFolder, to); });
}

} // extern "C"
