// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/moment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace anxin {

// A described record as JSON text, key by key, for drafts: what cannot be read back leaves the field as it was.

inline QJsonValue toJsonValue(const QString& value)
{
    return value;
}
inline QJsonValue toJsonValue(int value)
{
    return value;
}
inline QJsonValue toJsonValue(QDate value)
{
    return isoDate(value);
}
inline QJsonValue toJsonValue(Moment value)
{
    return QString::number(value.msecs());
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
inline void readJson(const QJsonValue& from, QDate& to)
{
    to = fromIsoDate(from.toString());
}
inline void readJson(const QJsonValue& from, Moment& to)
{
    to = Moment::fromMsecs(from.toString().toLongLong());
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
    if (from.isNull()) {
        to.reset();
    } else if (to) {
        readJson(from, *to);
    } else if constexpr (std::is_default_constructible_v<T>) {
        T value{};
        readJson(from, value);
        to = value;
    }
}

template <Described Record>
QString toJsonText(const Record& record)
{
    QJsonObject object;
    forEachField<Record>(
        [&](const auto& field) { object.insert(QString::fromLatin1(field.key), toJsonValue(record.*(field.member))); });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <Described Record>
Record fromJsonText(const QString& text, Record record)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    forEachField<Record>([&](const auto& field) {
        const auto found = object.constFind(QString::fromLatin1(field.key));
        if (found != object.constEnd())
            readJson(*found, record.*(field.member));
    });
    return record;
}

} // namespace anxin
