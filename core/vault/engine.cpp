// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/engine.h"

#include "core/base/fault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <dlfcn.h>
#include <link.h>
#include <sqlite3.h>

#include <string>

namespace anxin {

namespace {

std::string cipherVersion()
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Statement ask(memory, "PRAGMA cipher_version");
    return ask.executeStep() ? ask.getColumn(0).getString() : std::string();
}

// Counts the loaded objects, other than this program, that export sqlite3_open themselves.
int foreignEngine(dl_phdr_info* info, std::size_t, void* count)
{
    if (!info->dlpi_name || !*info->dlpi_name)
        return 0; // the program itself
    void* handle = dlopen(info->dlpi_name, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle)
        return 0;
    Dl_info found{};
    // A look-up also searches what the object depends on; only its own symbol counts.
    if (void* symbol = dlsym(handle, "sqlite3_open");
        symbol && dladdr(symbol, &found) && found.dli_fname && std::string(found.dli_fname) == info->dlpi_name)
        ++*static_cast<int*>(count);
    dlclose(handle);
    return 0;
}

} // namespace

int cipherMajorVersion()
{
    const std::string version = cipherVersion();
    return version.empty() ? 0 : std::atoi(version.c_str());
}

void proveEngine()
{
    if (sqlite3_libversion_number() != SQLITE_VERSION_NUMBER)
        throw Fault{FaultKind::WrongEngine,
                    QStringLiteral("engine %1, compiled for %2").arg(sqlite3_libversion_number()).arg(SQLITE_VERSION_NUMBER)};
    if (cipherMajorVersion() < 3)
        throw Fault{FaultKind::WrongEngine, QStringLiteral("no cipher answers")};
    int foreign = 0;
    dl_iterate_phdr(foreignEngine, &foreign);
    if (foreign > 0)
        throw Fault{FaultKind::WrongEngine, QStringLiteral("%1 other SQLite loaded").arg(foreign)};
}

} // namespace anxin
