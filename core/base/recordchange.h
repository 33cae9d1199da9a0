// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fieldjson.h"
#include "core/base/fields.h"

#include <QJsonObject>
#include <QStringList>

namespace anxin {

// What one step did to one record, kept so that it can be taken back: values by key of field, of those that differ.
struct RecordChange {
    QJsonObject before;
    QJsonObject after;
};

// All fields of a record, by key.
template <Described Record>
QJsonObject valuesOf(const Record& record)
{
    QJsonObject values;
    forEachField<Record>(
        [&](const auto& field) { values.insert(QLatin1StringView(field.key), toJsonValue(record.*(field.member))); });
    return values;
}

template <Described Record>
RecordChange changeBetween(const Record& before, const Record& after)
{
    RecordChange change;
    forEachField<Record>([&](const auto& field) {
        if (before.*(field.member) == after.*(field.member))
            return;
        const QString key = QString::fromLatin1(field.key);
        change.before.insert(key, toJsonValue(before.*(field.member)));
        change.after.insert(key, toJsonValue(after.*(field.member)));
    });
    return change;
}

// Gives each field that still holds what the step wrote the value from before. Returns the keys of those that do not, and
// stay.
template <Described Record>
QStringList putBack(const RecordChange& change, Record& record)
{
    QStringList stay;
    forEachField<Record>([&](const auto& field) {
        const auto wrote = change.after.constFind(QLatin1StringView(field.key));
        if (wrote == change.after.constEnd())
            return;
        if (*wrote == toJsonValue(record.*(field.member)))
            readJson(change.before.value(QLatin1StringView(field.key)), record.*(field.member));
        else
            stay << QString::fromLatin1(field.key);
    });
    return stay;
}

} // namespace anxin
