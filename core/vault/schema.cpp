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
    for (int number = from + 1; number <= all.size(); ++number) {
        connection.exec("BEGIN IMMEDIATE");
        try {
            connection.exec(scriptOf(all[number - 1]));
            connection.setUserVersion(number);
            connection.exec("COMMIT");
        } catch (const Fault&) {
            connection.rollBack();
            throw;
        }
    }
}

} // namespace anxin
