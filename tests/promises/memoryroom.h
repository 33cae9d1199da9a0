// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultfolder.h"
#include "tests/promises/memorydisk.h"

#include <QTemporaryDir>

#include <functional>

namespace anxin {

// A vault's database with its real schema on a disk in memory, without the key files.
class MemoryRoom {
public:
    MemoryRoom();

    MemoryDisk disk;
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};

    // A new database; `work` is the first session with it.
    void make(const std::function<void(Vault&)>& work);
    // As the program opens it.
    std::unique_ptr<Vault> open();
    // Opens it and says what is wrong with it; empty where it is whole, and only then is `look` called.
    std::string damage(const std::function<void(Vault&)>& look);

private:
    DatabaseKey key() const { return {m_key, m_salt}; }
    std::unique_ptr<Vault> vaultOn(Connection connection);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("data-0001.db"));
    std::array<unsigned char, 32> m_key{1, 2, 3};
    std::array<unsigned char, 16> m_salt{4, 5, 6};
};

} // namespace anxin
