// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/vault/unitofwork.h"

#include <QStringList>

namespace anxin {

// The rows of one described record: reads, adds and saves them from its field list alone, so that a column is named once.
// A repository owns one and adds its own statements. The record needs, beside its fields,
//     constexpr const char* tableOf(const Student*)  and  constexpr Kind kindOf(const Student*).
// The field list must name every member in the order of declaration (checked when the first row is read).
template <Described Record>
class RecordTable {
public:
    explicit RecordTable(Connection& connection)
        : m_insert(connection.prepare(insertSql())),
          m_update(connection.prepare(updateSql())),
          m_byId(connection.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = :id").arg(columns(), table())))
    {
    }

    Id<Record> add(UnitOfWork& uow, const Record& record) { return add(uow, record, Uid::random()); }
    Id<Record> add(UnitOfWork& uow, const Record& record, const Uid& uid)
    {
        const qint64 row = std::apply(
            [&](const auto&... field) { return m_insert.insert(uid, uow.now(), uow.now(), (record.*(field.member))...); },
            fields());
        uow.record(kind(), uid, ChangeType::Added, QString());
        return Id<Record>::fromRowId(row);
    }

    // Nothing is written, and nothing logged, where nothing changed.
    void save(UnitOfWork& uow, const Stored<Record>& stored)
    {
        const auto before = byId(stored.id);
        if (!before)
            throw Fault{FaultKind::Bug, QStringLiteral("%1: no row to save").arg(table())};
        const QString changed = changedFields(before->value, stored.value);
        if (changed.isEmpty())
            return;
        std::apply([&](const auto&... field) { m_update.exec(uow.now(), (stored.value.*(field.member))..., stored.id); },
                   fields());
        uow.record(kind(), before->uid, ChangeType::Changed, changed);
    }

    std::optional<Stored<Record>> byId(Id<Record> id) { return m_byId.one(&read, id); }

    // `id, uid, <fields>` for a SELECT of one's own, optionally with a table alias; its rows are read by `read`.
    static QString columns(const QString& alias = {})
    {
        const QString before = alias.isEmpty() ? QString() : alias + u'.';
        QStringList names{before + QStringLiteral("id"), before + QStringLiteral("uid")};
        forEachField<Record>([&](const auto& field) { names << before + QString::fromLatin1(field.key); });
        return names.join(QStringLiteral(", "));
    }
    static Stored<Record> read(const Row& row) { return {row.get<Id<Record>>(0), row.get<Uid>(1), readFields(row)}; }
    // How many columns `columns()` names.
    static constexpr int width = 2 + std::tuple_size_v<std::decay_t<decltype(fieldsOf(static_cast<const Record*>(nullptr)))>>;

private:
    static constexpr const auto& fields() { return fieldsOf(static_cast<const Record*>(nullptr)); }
    static constexpr Kind kind() { return kindOf(static_cast<const Record*>(nullptr)); }
    static QString table() { return QString::fromLatin1(tableOf(static_cast<const Record*>(nullptr))); }

    static Record readFields(const Row& row)
    {
        return std::apply(
            [&](const auto&... field) {
                int column = 2; // after id and uid
                Record record{row.get<typename std::decay_t<decltype(field)>::ValueType>(column++)...};
                checkOrder(record);
                return record;
            },
            fields());
    }

    static void checkOrder([[maybe_unused]] const Record& record)
    {
#ifndef NDEBUG
        const void* previous = nullptr;
        forEachField<Record>([&](const auto& field) {
            const void* here = &(record.*(field.member));
            Q_ASSERT_X(here > previous, field.key, "field list and members are in different order");
            previous = here;
        });
#endif
    }

    static QString changedFields(const Record& before, const Record& after)
    {
        QStringList names;
        forEachField<Record>([&](const auto& field) {
            if (before.*(field.member) != after.*(field.member))
                names << QString::fromLatin1(field.key);
        });
        return names.join(u',');
    }

    static QString insertSql()
    {
        QStringList names, parameters;
        forEachField<Record>([&](const auto& field) {
            names << QString::fromLatin1(field.key);
            parameters << u':' + QString::fromLatin1(field.key);
        });
        return QStringLiteral("INSERT INTO %1(uid, created_at, changed_at, %2) VALUES (:uid, :created_at, :changed_at, %3)")
            .arg(table(), names.join(QStringLiteral(", ")), parameters.join(QStringLiteral(", ")));
    }

    static QString updateSql()
    {
        QStringList pairs;
        forEachField<Record>([&](const auto& field) { pairs << QStringLiteral("%1 = :%1").arg(QLatin1StringView(field.key)); });
        return QStringLiteral("UPDATE %1 SET changed_at = :changed_at, %2 WHERE id = :id")
            .arg(table(), pairs.join(QStringLiteral(", ")));
    }

    Statement m_insert;
    Statement m_update;
    Statement m_byId;
};

} // namespace anxin
