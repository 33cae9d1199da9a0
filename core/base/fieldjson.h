// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/id.h"
#include "core/base/moment.h"

#include <QJsonValue>

#include <optional>

namespace anxin {

// The value of one field as JSON, for drafts. What cannot be read back leaves the value as it was.

inline QJsonValue toJsonValue(const QString& value)
{
    return value;
}
inline QJsonValue toJsonValue(int value)
{
    return value;
}
inline QJsonValue toJsonValue(bool value)
{
    return value;
}
inline QJsonValue toJsonValue(QTime value)
{
    return value.msecsSinceStartOfDay();
}
inline QJsonValue toJsonValue(QDate value)
{
    return isoDate(value);
}
template <class Record>
QJsonValue toJsonValue(Id<Record> value)
{
    return QString::number(value.rowId());
}
template <Tabled E>
QJsonValue toJsonValue(E value)
{
    return toCode(value);
}
template <class T>
QJsonValue toJsonValue(const std::optional<T>& value)
{
    return value ? toJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

inline void readJson(const QJsonValue& from, QString& to)
{
    to = from.toString(to);
}
inline void readJson(const QJsonValue& from, int& to)
{
    to = from.toInt(to);
}
inline void readJson(const QJsonValue& from, bool& to)
{
    to = from.toBool(to);
}
inline void readJson(const QJsonValue& from, QTime& to)
{
    to = from.isDouble() ? QTime::fromMSecsSinceStartOfDay(from.toInt()) : to;
}
inline void readJson(const QJsonValue& from, QDate& to)
{
    to = fromIsoDate(from.toString());
}
template <class Record>
void readJson(const QJsonValue& from, Id<Record>& to)
{
    to = Id<Record>::fromRowId(from.toString().toLongLong());
}
template <Tabled E>
void readJson(const QJsonValue& from, E& to)
{
    to = fromCode<E>(from.toString()).value_or(to);
}
template <class T>
void readJson(const QJsonValue& from, std::optional<T>& to)
{
    if (from.isNull())
        return to.reset();
    T value = to.value_or(T{});
    readJson(from, value);
    to = value;
}
template <class Record>
void readJson(const QJsonValue& from, std::optional<Id<Record>>& to)
{
    to.reset();
    if (!from.isNull())
        readJson(from, to.emplace(Id<Record>::fromRowId(0)));
}
template <Tabled E>
void readJson(const QJsonValue& from, std::optional<E>& to)
{
    to = from.isNull() ? std::nullopt : fromCode<E>(from.toString());
}

} // namespace anxin
