// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/filecalls.h"

#include <cerrno>
#include <string>
#include <vector>

namespace anxin {

// The real system calls, of which the n-th is made to fail. Counts and names the calls that it saw.
class FaultyFileCalls final : public FileCalls {
public:
    enum class Kind { None, Error, Short, Nothing, Corrupt };
    enum class Lasting { Once, ForEver };

    FaultyFileCalls() = default;
    // Call number `at`, from 0, fails with `error`; with ForEver, every later one too.
    FaultyFileCalls(int at, int error, Lasting lasting = Lasting::Once)
        : m_kind(Kind::Error),
          m_at(at),
          m_error(error),
          m_lasting(lasting)
    {
    }
    // If call number `at` writes, it takes one byte only (Short), takes none and reports no error (Nothing), or puts one wrong
    // byte on the medium (Corrupt). If it reads, Short gives one byte.
    FaultyFileCalls(int at, Kind kind) : m_kind(kind), m_at(at) {}

    const std::vector<std::string>& seen() const { return m_seen; }
    bool wasHit() const { return static_cast<int>(m_seen.size()) > m_at; }

    int open(const char* path, int flags) const override { return fails("open") ? -1 : FileCalls::open(path, flags); }
    int openAt(int directory, const char* name, int flags, mode_t mode) const override
    {
        return fails((flags & O_CREAT) != 0 ? "create" : "reopen") ? -1 : FileCalls::openAt(directory, name, flags, mode);
    }
    int reserve(int file, off_t size) const override { return fails("reserve") ? m_error : FileCalls::reserve(file, size); }
    ssize_t write(int file, const void* bytes, std::size_t count) const override
    {
        if (fails("write"))
            return -1;
        if (hitsNow(Kind::Short) && count > 1)
            return FileCalls::write(file, bytes, 1);
        if (hitsNow(Kind::Nothing))
            return 0;
        if (hitsNow(Kind::Corrupt) && count > 0) {
            std::vector<char> copy(static_cast<const char*>(bytes), static_cast<const char*>(bytes) + count);
            copy[count / 2] = static_cast<char>(copy[count / 2] ^ 1);
            return FileCalls::write(file, copy.data(), count);
        }
        return FileCalls::write(file, bytes, count);
    }
    ssize_t read(int file, void* bytes, std::size_t count) const override
    {
        if (fails("read"))
            return -1;
        return FileCalls::read(file, bytes, hitsNow(Kind::Short) && count > 1 ? 1 : count);
    }
    int sync(int file) const override { return fails("sync") ? -1 : FileCalls::sync(file); }
    // As Linux does it: the descriptor is gone even where closing reports an error.
    int close(int file) const override
    {
        const bool failing = fails("close");
        FileCalls::close(file);
        if (failing)
            errno = m_error;
        return failing ? -1 : 0;
    }
    int forgetCached(int file) const override { return fails("forget") ? m_error : FileCalls::forgetCached(file); }
    int renameAt(int directory, const char* from, const char* to) const override
    {
        return fails("rename") ? -1 : FileCalls::renameAt(directory, from, to);
    }
    int unlinkAt(int directory, const char* name) const override
    {
        return fails("unlink") ? -1 : FileCalls::unlinkAt(directory, name);
    }

private:
    bool fails(const char* name) const
    {
        const int now = static_cast<int>(m_seen.size());
        m_seen.emplace_back(name);
        if (m_kind != Kind::Error || now < m_at || (now > m_at && m_lasting == Lasting::Once))
            return false;
        errno = m_error;
        return true;
    }
    bool hitsNow(Kind kind) const { return m_kind == kind && static_cast<int>(m_seen.size()) - 1 == m_at; }

    Kind m_kind = Kind::None;
    int m_at = 0;
    int m_error = 0;
    Lasting m_lasting = Lasting::Once;
    mutable std::vector<std::string> m_seen;
};

} // namespace anxin
