// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/placeholders.h"

#include "core/base/id.h"
#include "core/vault/backup/contents.h"
#include "core/vault/rescue/tableshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {

constexpr int mostRounds = 20;
constexpr int deepest = 8; // tables that need each other

struct Reference {
    QString table; // where to
    QString column;
};

// The references of a table, by their number in foreign_key_check.
std::map<qint64, Reference> referencesOf(Connection& connection, const QString& table)
{
    std::map<qint64, Reference> found;
    connection.prepare(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(quotedName(table))).all([&](const Row& row) {
        return found.emplace(row.get<qint64>(0), Reference{row.get<QString>(2), row.get<QString>(3)}).second;
    });
    return found;
}

struct Dangling {
    QString table;
    qint64 row;
    QString parent;
    qint64 reference;
};

std::vector<Dangling> danglingIn(Connection& connection)
{
    return connection.prepare("PRAGMA foreign_key_check").all([](const Row& row) {
        return Dangling{row.get<QString>(0), row.get<qint64>(1), row.get<QString>(2), row.get<qint64>(3)};
    });
}

class StandIn {
public:
    explicit StandIn(Connection& connection, Placeholders& placeholders) : m_connection(connection), m_done(placeholders) {}

    // Whether there is such a row now.
    bool make(const QString& table, qint64 number, int depth = 0)
    {
        if (depth > deepest)
            return false;
        for (const bool isNamed : {false, true})
            if (insert(table, number, isNamed, depth)) {
                m_done.made[table].push_back(number);
                return true;
            }
        return false;
    }

private:
    bool insert(const QString& table, qint64 number, bool isNamed, int depth)
    {
        const TableShape shape = shapeOf(m_connection, table);
        const QString sql = m_connection.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
                                .one([](const Row& row) { return row.get<QString>(0); }, table)
                                .value_or(QString());
        std::map<QString, QString> parents;
        for (const auto& [id, reference] : referencesOf(m_connection, table))
            parents[reference.column] = reference.table;
        QStringList names, values;
        for (const ShapedColumn& column : shape.columns) {
            names << quotedName(column.name);
            const auto parent = parents.find(column.name);
            if (column.isRowNumber)
                values << QString::number(number);
            else if (parent != parents.end())
                values << (column.isRequired ? unknown(parent->second, depth) : QStringLiteral("NULL"));
            else
                values << literalFor(column, sql, number, isNamed);
        }
        try {
            m_connection.exec(
                QStringLiteral("INSERT INTO %1(%2) VALUES (%3)").arg(quotedName(table), names.join(u','), values.join(u',')));
            return true;
        } catch (const Fault&) {
            return false;
        }
    }

    // A row for what is not even known by number; one for each table.
    QString unknown(const QString& table, int depth)
    {
        const auto known = m_unknown.find(table);
        if (known != m_unknown.end())
            return QString::number(known->second);
        const qint64 next = highestNamed(table) + 1;
        m_unknown[table] = next;
        return make(table, next, depth + 1) ? QString::number(next) : QStringLiteral("NULL");
    }

    // By a row or by a reference: a number that a lost row had is that row's, also when its turn has not come yet.
    qint64 highestNamed(const QString& table)
    {
        const auto highest = [this](const QString& column, const QString& in) {
            return m_connection.prepare(QStringLiteral("SELECT ifnull(max(%1), 0) FROM %2").arg(column, quotedName(in)))
                .one([](const Row& row) { return row.get<qint64>(0); })
                .value_or(0);
        };
        qint64 found = highest(QStringLiteral("rowid"), table);
        for (const QString& child : tablesOf(m_connection))
            for (const auto& [id, reference] : referencesOf(m_connection, child))
                if (reference.table == table)
                    found = std::max(found, highest(quotedName(reference.column), child));
        return found;
    }

    static QString literalFor(const ShapedColumn& column, const QString& sql, qint64 number, bool isNamed)
    {
        const auto text = [](const QString& words) { return literalOf(StoredText{words.toUtf8()}); };
        const auto ruled = [&](const char* rule) { // what stands behind the column's name in a CHECK
            return QRegularExpression(
                       QStringLiteral("\\(%1 %2").arg(QRegularExpression::escape(column.name), QLatin1StringView(rule)))
                .match(sql);
        };
        if (column.name.endsWith(QStringLiteral("_on"))) // a day; so that "open or closed" rules hold
            return text(QStringLiteral("1970-01-01"));
        if (!column.isRequired)
            return QStringLiteral("NULL");
        if (column.isInteger) {
            const auto range = ruled("BETWEEN (\\d+) AND (\\d+)");
            if (!range.hasMatch()) // a number within its owner, as of a session, is unique; yes or no is not
                return ruled("IN \\(").hasMatch() ? QStringLiteral("1") : QString::number(number);
            const qint64 least = range.captured(1).toLongLong();
            return QString::number(least + number % (range.captured(2).toLongLong() - least + 1)); // often it is unique
        }
        if (column.name == QStringLiteral("uid"))
            return text(Uid::random().text());
        if (const auto codes = ruled("IN \\('([^']*)'"); codes.hasMatch())
            return text(codes.captured(1));
        return text(isNamed || column.name == QStringLiteral("name") ? QStringLiteral("? %1").arg(number) : QString());
    }

    Connection& m_connection;
    Placeholders& m_done;
    std::map<QString, qint64> m_unknown;
};

// A reference that need not be is emptied; otherwise the row goes with its owner.
void letGo(Connection& connection, const Dangling& child, const QString& column, Placeholders& done)
{
    try {
        connection.exec(QStringLiteral("UPDATE %1 SET %2 = NULL WHERE rowid = %3")
                            .arg(quotedName(child.table), quotedName(column))
                            .arg(child.row));
    } catch (const Fault&) { // NOT NULL
        connection.exec(QStringLiteral("DELETE FROM %1 WHERE rowid = %2").arg(quotedName(child.table)).arg(child.row));
        done.dropped[child.table].push_back(child.row);
    }
}

} // namespace

Placeholders standInForLost(Connection& connection)
{
    Placeholders done;
    StandIn standIn{connection, done};
    for (int round = 0; round < mostRounds; ++round) {
        const auto dangling = danglingIn(connection);
        if (dangling.empty())
            return done;
        std::map<std::pair<QString, qint64>, bool> tried;
        for (const Dangling& child : dangling) {
            const Reference reference = referencesOf(connection, child.table)[child.reference];
            const auto parent = connection
                                    .prepare(QStringLiteral("SELECT %1 FROM %2 WHERE rowid = :row")
                                                 .arg(quotedName(reference.column), quotedName(child.table)))
                                    .one([](const Row& row) { return row.get<qint64>(0); }, child.row);
            if (!parent)
                continue; // gone already
            auto [known, isNew] = tried.try_emplace({child.parent, *parent}, false);
            if (isNew) {
                done.lost[child.parent].push_back(*parent);
                known->second = standIn.make(child.parent, *parent);
            }
            if (known->second)
                continue;
            letGo(connection, child, reference.column, done);
        }
    }
    throw Fault{FaultKind::Bug, QStringLiteral("references of a rescued vault do not come to rest")};
}

} // namespace anxin
