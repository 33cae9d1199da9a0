// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/schema.h"

#include <QDir>
#include <QFile>

namespace anxin {

namespace {

QStringList steps()
{
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QString scriptOf(const QString& name)
{
    QFile file(QStringLiteral(":/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::Bug, QStringLiteral("migration %1 is missing").arg(name)};
    return QString::fromUtf8(file.readAll());
}

void checkReferences(Connection& connection)
{
    Statement broken = connection.prepare("PRAGMA foreign_key_check");
    if (const auto table = broken.one([](const Row& row) { return row.get<QString>(0); }))
        throw Fault{FaultKind::Damaged, QStringLiteral("a migration would cut rows of %1 loose").arg(*table)};
}

} // namespace

int latestSchema()
{
    return static_cast<int>(steps().size());
}

void migrate(Connection& connection)
{
    const QStringList all = steps();
    const int from = connection.userVersion();
    if (from > all.size())
        throw Fault{FaultKind::Bug, QStringLiteral("schema %1 is newer than %2").arg(from).arg(all.size())};
    if (from == all.size())
        return;
    // A step may replace a table that others refer to, which the engine takes for a deletion of everything they need. So
    // references are not enforced meanwhile, and all are checked before a step is kept. Works outside transactions only.
    connection.exec("PRAGMA foreign_keys = OFF");
    for (int number = from + 1; number <= all.size(); ++number) {
        connection.exec("BEGIN IMMEDIATE");
        try {
            connection.exec(scriptOf(all[number - 1]));
            checkReferences(connection);
            connection.setUserVersion(number);
            connection.exec("COMMIT");
        } catch (const Fault&) {
            connection.rollBack();
            throw;
        }
    }
    connection.exec("PRAGMA foreign_keys = ON");
}

} // namespace anxin
