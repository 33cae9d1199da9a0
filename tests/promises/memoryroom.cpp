// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/memoryroom.h"

#include "core/base/fault.h"
#include "core/vault/schema.h"
#include "tests/support/catch.h"

#include <QFile>

namespace anxin {

MemoryRoom::MemoryRoom()
{
    initCrypto();
}

std::unique_ptr<Vault> MemoryRoom::vaultOn(Connection connection)
{
    return std::make_unique<Vault>(std::move(connection), AuditLog::ChainKey{}, clock, 0, nullptr);
}

void MemoryRoom::make(const std::function<void(Vault&)>& work)
{
    disk.load({});
    QFile::remove(m_path);
    Connection connection = Connection::create(m_path, key());
    migrate(connection);
    const auto vault = vaultOn(std::move(connection));
    work(*vault);
    QFile standIn(m_path); // whoever opens a database first looks whether its file is there
    REQUIRE(standIn.open(QIODevice::WriteOnly));
    standIn.write("x");
}

std::unique_ptr<Vault> MemoryRoom::open()
{
    return vaultOn(Connection::open(m_path, key()));
}

std::string MemoryRoom::damage(const std::function<void(Vault&)>& look)
{
    try {
        const auto vault = open();
        const auto structure =
            vault->connection().prepare("PRAGMA integrity_check(1)").one([](const Row& row) { return row.get<QString>(0); });
        if (structure != QStringLiteral("ok"))
            return "structure";
        if (vault->audit().firstBroken())
            return "chain";
        look(*vault);
        return {};
    } catch (const Fault& fault) {
        return fault.what();
    }
}

} // namespace anxin
