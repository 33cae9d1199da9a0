// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/base/violation.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace anxin {

// Whether a value says nothing. Numbers, enums and ids always say something.
inline bool isEmpty(const QString& text)
{
    return text.trimmed().isEmpty();
}
inline bool isEmpty(QDate date)
{
    return !date.isValid();
}
inline bool isEmpty(QTime time)
{
    return !time.isValid();
}
template <class T>
bool isEmpty(const std::optional<T>& value)
{
    return !value || isEmpty(*value);
}
template <class T>
bool isEmpty(const T&)
{
    return false;
}

// One violation for each field of trait Required that says nothing.
template <Described Record>
Violations missingRequired(const Record& record)
{
    Violations found;
    forEachField<Record>([&](const auto& field) {
        if (has(field.traits, Trait::Required) && isEmpty(record.*(field.member)))
            found.push_back({QString::fromLatin1(field.key), Rule::Required});
    });
    return found;
}

// The label of the field with that key; the key itself where there is none.
template <Described Record>
QString labelOfField(const QString& key)
{
    QString found = key;
    forEachField<Record>([&](const auto& field) {
        if (key == QLatin1StringView(field.key))
            found = labelText(field.label);
    });
    return found;
}

// What is wrong with a record, each sentence behind the label of its field.
template <Described Record>
QStringList labelledSentences(const Violations& violations)
{
    QStringList lines;
    for (const Violation& violation : violations)
        lines << labelled(labelOfField<Record>(violation.field), sentence(violation));
    return lines;
}

} // namespace anxin
