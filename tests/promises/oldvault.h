// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/identity.h"
#include "core/vault/keys/headerstore.h"
#include "tests/promises/keptrows.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace anxin {

// A copy of a vault as a program of an earlier schema left it (tests/data/vault/schema-NNNN), with what stood in it.
struct OldVault {
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("心育室.anxin"));
    FixedClock clock{QStringLiteral("2026-11-19T09:00")};
    Header header;
    std::optional<KeptRows> before;

    static QString fixture(int schema)
    {
        return QStringLiteral(ANXIN_TEST_DATA "/vault/schema-%1").arg(schema, 4, 10, QLatin1Char('0'));
    }

    explicit OldVault(int schema) : header(HeaderStore{fixture(schema)}.read()->header), m_fixture(fixture(schema))
    {
        putBack();
        Connection connection = Connection::open(database(), databaseKey(keys(), header));
        REQUIRE(connection.userVersion() == schema);
        before.emplace(connection);
    }

    QString database() const { return path + u'/' + QString::fromLatin1(header.databaseFile); }
    const KeyRing& keys()
    {
        if (!m_keys)
            m_keys.emplace(std::move(unlockKeys(header, aPassword())->keys));
        return *m_keys;
    }
    DatabaseKey key() { return databaseKey(keys(), header); }

    // As on the first day with the new program, on a new PC.
    void putBack() const
    {
        QDir(path).removeRecursively();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/anxin/anchor-") +
                      QString::fromLatin1(toHex(header.vaultId)));
        REQUIRE(QDir().mkpath(path));
        const QDir from(m_fixture);
        for (const QString& name : from.entryList(QDir::Files))
            REQUIRE(QFile::copy(from.filePath(name), path + u'/' + name));
        for (const QString& name : QDir(path).entryList(QDir::Files))
            QFile::setPermissions(path + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
    }

private:
    QString m_fixture;
    std::optional<KeyRing> m_keys;
};

} // namespace anxin
