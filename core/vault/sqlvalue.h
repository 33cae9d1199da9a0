// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/fault.h"
#include "core/base/id.h"
#include "core/base/moment.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace SQLite {
class Statement;
}

namespace anxin {

// One bound parameter at a time; made and lent by `Statement` only. Indexes count from 1, as in SQL.
class Binder {
public:
    void null(int index);
    void integer(int index, qint64 value);
    void text(int index, const QString& value);
    // Text that lives as long as the program.
    void constant(int index, const char* value);
    void blob(int index, const QByteArray& value);

private:
    friend class Statement;
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}
    SQLite::Statement& m_statement;
};

// The row a statement stands on; valid inside the mapper it is lent to. Columns count from 0.
class Row {
public:
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    template <class T>
    T get(int column) const;

private:
    friend class Statement;
    explicit Row(SQLite::Statement& statement) : m_statement(statement) {}
    SQLite::Statement& m_statement;
};

// How a type is kept in a column: `bind` and `read`, one specialisation per representation. A day is TEXT 'YYYY-MM-DD',
// an instant INTEGER milliseconds UTC, an enum its code.
template <class T>
struct SqlValue;

template <class T>
T Row::get(int column) const
{
    return SqlValue<T>::read(*this, column);
}

template <>
struct SqlValue<qint64> {
    static void bind(Binder& to, int index, qint64 value) { to.integer(index, value); }
    static qint64 read(const Row& row, int column) { return row.integer(column); }
};
template <>
struct SqlValue<int> {
    static void bind(Binder& to, int index, int value) { to.integer(index, value); }
    static int read(const Row& row, int column) { return static_cast<int>(row.integer(column)); }
};
template <>
struct SqlValue<bool> {
    static void bind(Binder& to, int index, bool value) { to.integer(index, value ? 1 : 0); }
    static bool read(const Row& row, int column) { return row.integer(column) != 0; }
};
template <>
struct SqlValue<QString> {
    static void bind(Binder& to, int index, const QString& value) { to.text(index, value); }
    static QString read(const Row& row, int column) { return row.text(column); }
};
template <>
struct SqlValue<QByteArray> {
    static void bind(Binder& to, int index, const QByteArray& value) { to.blob(index, value); }
    static QByteArray read(const Row& row, int column) { return row.blob(column); }
};
template <>
struct SqlValue<QDate> {
    static void bind(Binder& to, int index, QDate value) { to.text(index, isoDate(value)); }
    static QDate read(const Row& row, int column) { return fromIsoDate(row.text(column)); }
};
template <>
struct SqlValue<Moment> {
    static void bind(Binder& to, int index, Moment value) { to.integer(index, value.msecs()); }
    static Moment read(const Row& row, int column) { return Moment::fromMsecs(row.integer(column)); }
};
template <>
struct SqlValue<Uid> {
    static void bind(Binder& to, int index, const Uid& value) { to.text(index, value.text()); }
    static Uid read(const Row& row, int column) { return Uid::fromText(row.text(column)); }
};
template <class Record>
struct SqlValue<Id<Record>> {
    static void bind(Binder& to, int index, Id<Record> value) { to.integer(index, value.rowId()); }
    static Id<Record> read(const Row& row, int column) { return Id<Record>::fromRowId(row.integer(column)); }
};
template <Tabled E>
struct SqlValue<E> {
    static void bind(Binder& to, int index, E value) { to.constant(index, entryOf(value).code); }
    static E read(const Row& row, int column)
    {
        if (const auto value = fromCode<E>(row.text(column)))
            return *value;
        throw Fault{FaultKind::Damaged, QStringLiteral("unknown enum code in column %1").arg(column)};
    }
};
template <class T>
struct SqlValue<std::optional<T>> {
    static void bind(Binder& to, int index, const std::optional<T>& value)
    {
        value ? SqlValue<T>::bind(to, index, *value) : to.null(index);
    }
    static std::optional<T> read(const Row& row, int column)
    {
        return row.isNull(column) ? std::nullopt : std::optional<T>{SqlValue<T>::read(row, column)};
    }
};

} // namespace anxin
