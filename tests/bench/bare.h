// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <sqlite3.h>

#include <ctime>
#include <string>
#include <vector>

namespace anxin {

// What the benchmarks compare with: the work itself, written plainly, without any of our layers. Our file profile and our
// schema, because those are part of the work.

// A SQLCipher file, spoken to through the engine's own functions; made where there is none. Throws Fault{Bug} where one of them
// fails.
class BareDatabase {
public:
    explicit BareDatabase(const QString& path);
    ~BareDatabase();
    BareDatabase(const BareDatabase&) = delete;
    BareDatabase& operator=(const BareDatabase&) = delete;

    // The key of all of them.
    static DatabaseKey key();
    // The tables of a vault.
    void makeSchema();
    void exec(const char* sql);
    // Lives as long as the database.
    sqlite3_stmt* prepare(const char* sql);

private:
    sqlite3* m_handle = nullptr;
};

// The text must stay as it is until the statement has run.
void bind(sqlite3_stmt* statement, int index, const std::string& text);
void bind(sqlite3_stmt* statement, int index, qint64 number);
// Runs a statement without rows and makes it ready for the next.
void run(sqlite3_stmt* statement);

// The first sheet of a workbook, row by row, every cell as text: libzip, expat, and no question asked.
std::vector<std::vector<std::string>> plainSheet(const QByteArray& workbook);

// One measurement, in milliseconds. On a busy machine the processor's time of this process tells more than the wall's, but
// says nothing of waiting for the disk.
struct Spent {
    double wall;
    double processor;
};
class Stopwatch {
public:
    Stopwatch() { m_wall.start(); }
    Spent spent() const;

private:
    QElapsedTimer m_wall;
    std::clock_t m_processor = std::clock();
};

// Prints the medians of measurements that were made in turn, and the medians of their ratios. Judges nothing, because the
// machine may be busy.
void report(const QString& what, const std::vector<Spent>& ours, const std::vector<Spent>& bare, const QString& target);

} // namespace anxin
