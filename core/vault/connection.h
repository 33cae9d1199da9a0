// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/statement.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace anxin {

// What opens a database file: the 32-byte key and the 16-byte salt, the latter also the first 16 bytes of the file. Lent
// only for the duration of a call.
struct DatabaseKey {
    std::span<const unsigned char, 32> key;
    std::span<const unsigned char, 16> salt;
};

// One open SQLCipher database with the one file profile that both Debian 12 (3.4.1) and 13 (4.6.1) read and write:
// raw key with salt, 4096-byte pages, SQLCipher-3 parameters; DELETE journal, synchronous EXTRA, exclusive. The choice of
// journal and pragmas is made here and nowhere else. Lives on one thread. Throws Fault.
class Connection {
public:
    // Makes a new file, for its owner only; it is a Fault if one is there already.
    static Connection create(const QString& path, const DatabaseKey& key);
    // Opens an existing file, never makes one. Fault{Damaged}: the key does not open it, it is damaged, or it is plain.
    static Connection open(const QString& path, const DatabaseKey& key);
    // Whether the file is a database that is not encrypted.
    static bool isPlain(const QString& path);
    // An encrypted engine without a file, for tests.
    static Connection inMemory();

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    Statement prepare(const char* sql);
    Statement prepare(const QString& sql);
    // Runs one or more statements without parameters or rows.
    void exec(const char* sql);
    void exec(const QString& sql);

    // Ends the open transaction without saving it. After some errors (full disk, I/O) the engine has done so by itself.
    void rollBack();

    int userVersion();
    void setUserVersion(int version);

    // Writes everything into a new file under another key: each live page is read and authenticated, what was deleted is not
    // copied. The source may be in use, but in no transaction. A file that came half into being is removed.
    void copyTo(const QString& path, const DatabaseKey& key);

    // Reads and authenticates every page, also free ones, then checks structure and foreign keys. Empty where all holds, else
    // one line for the log.
    QString checkAllPages();

private:
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    void attach(const QString& path, const DatabaseKey& key);
    static Connection openFile(const QString& path, const DatabaseKey& key, int flags);

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace anxin
