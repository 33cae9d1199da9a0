// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/importfields.h"

#include "core/base/fault.h"
#include "core/base/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anxin {

namespace {

// The words of the records where a field is one of a record.
struct KeyLabel {
    const char* key;
    const char* label;
};
constexpr std::array keyLabels{
    KeyLabel{"student_no", QT_TRANSLATE_NOOP("Label", "School number")},
    KeyLabel{"national_no", QT_TRANSLATE_NOOP("Label", "National number")},
    KeyLabel{"name", QT_TRANSLATE_NOOP("Label", "Name")},
    KeyLabel{"sex", QT_TRANSLATE_NOOP("Label", "Sex")},
    KeyLabel{"age", QT_TRANSLATE_NOOP("Label", "Age")},
    KeyLabel{"born_on", QT_TRANSLATE_NOOP("Label", "Born on")},
    KeyLabel{"class_unit", QT_TRANSLATE_NOOP("Label", "Class")},
    KeyLabel{"grade", QT_TRANSLATE_NOOP("Label", "Grade")},
    KeyLabel{"entered_in", QT_TRANSLATE_NOOP("Label", "Month of entry")},
    KeyLabel{"boarding", QT_TRANSLATE_NOOP("Label", "Boarding")},
    KeyLabel{"id_number", QT_TRANSLATE_NOOP("Label", "Identity number")},
    KeyLabel{"id_kind", QT_TRANSLATE_NOOP("Label", "Kind of identity document")},
    KeyLabel{"submitted_at", QT_TRANSLATE_NOOP("Label", "Answered on")},
    KeyLabel{"seconds", QT_TRANSLATE_NOOP("Label", "Seconds taken")},
};

QString labelOfKey(const QString& key)
{
    const auto found =
        std::find_if(keyLabels.begin(), keyLabels.end(), [&](const KeyLabel& k) { return key == QLatin1StringView(k.key); });
    if (found == keyLabels.end())
        throw Fault{FaultKind::Bug, QStringLiteral("import field without a label: %1").arg(key)};
    return labelText(found->label);
}

QStringList strings(const QJsonValue& value)
{
    QStringList out;
    for (const QJsonValue& one : value.toArray())
        out += one.toString();
    return out;
}

} // namespace

const ImportField* ImportFields::find(QStringView key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ImportField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

namespace {
QJsonObject embeddedList(const QString& name)
{
    QFile file(QStringLiteral(":/data/imports/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::Bug, QStringLiteral("no embedded import list %1").arg(name)};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[QLatin1StringView("format")] != QLatin1StringView("anxin-import/1"))
        throw Fault{FaultKind::Bug, QStringLiteral("import list %1 has another format").arg(name)};
    return json;
}
} // namespace

ImportFields embeddedImportFields(const QString& name)
{
    const QJsonObject json = embeddedList(name);
    ImportFields out;
    for (const QJsonValue& value : json[QLatin1StringView("fields")].toArray()) {
        const QString key = value[QLatin1StringView("key")].toString();
        out.fields.push_back({key, labelOfKey(key), strings(value[QLatin1StringView("headers")])});
    }
    for (const QJsonValue& group : json[QLatin1StringView("required")].toArray())
        out.required.push_back(strings(group));
    out.notThePupil = strings(json[QLatin1StringView("notThePupil")]);
    return out;
}

QHash<QString, QStringList> embeddedStepHeaders()
{
    QHash<QString, QStringList> headers;
    const QJsonObject steps = embeddedList(QStringLiteral("screening"))[QLatin1StringView("steps")].toObject();
    for (auto step = steps.begin(); step != steps.end(); ++step)
        headers.insert(step.key(), strings(step.value()));
    return headers;
}

ImportFields studentImportFields()
{
    return embeddedImportFields(QStringLiteral("students"));
}

} // namespace anxin
