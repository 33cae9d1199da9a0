// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace anxin {

// A database file read page by page without the engine, which gives up a whole table for one bad page. Knows the one file
// profile (SQLCipher 3, 4096-byte pages): each page is encrypted and authenticated by itself, so that every page is either as
// it was written or named as damaged. Holds all pages in clear in memory: only for rescuing.
class PageFile {
public:
    static constexpr qsizetype pageSize = 4096;
    static constexpr qsizetype usableSize = pageSize - 48; // the rest is nonce and authentication

    // Takes the salt from `key`, not from the file, whose first 16 bytes may be damaged. Throws Fault where the file cannot be
    // read.
    PageFile(const QString& path, const DatabaseKey& key);

    // Pages count from 1.
    quint32 count() const { return static_cast<quint32>(m_pages.size()); }
    // `usableSize` bytes; nothing where the page does not verify or is beyond the end.
    std::optional<QByteArray> page(quint32 number) const;
    std::vector<quint32> damaged() const;

private:
    std::vector<QByteArray> m_pages; // empty where damaged
};

} // namespace anxin
