// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <fcntl.h>
#include <sys/types.h>

#include <cstddef>

namespace anxin {

// The system calls behind `AtomicFile`, one method each with the result and errno of the call, so that a test can let the
// n-th of them fail. The program only ever uses this class itself.
class FileCalls {
public:
    virtual ~FileCalls() = default;
    virtual int open(const char* path, int flags) const;
    virtual int openAt(int directory, const char* name, int flags, mode_t mode) const;
    // Returns the error instead of setting errno.
    virtual int reserve(int file, off_t size) const;
    virtual ssize_t write(int file, const void* bytes, std::size_t count) const;
    virtual ssize_t read(int file, void* bytes, std::size_t count) const;
    virtual int sync(int file) const;
    virtual int close(int file) const;
    // Asks the system to forget its copy, so that reading comes from the medium.
    virtual int forgetCached(int file) const;
    virtual int renameAt(int directory, const char* from, const char* to) const;
    virtual int unlinkAt(int directory, const char* name) const;
};

// The real ones. Has no state.
const FileCalls& systemFileCalls();

} // namespace anxin
