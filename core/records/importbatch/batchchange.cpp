// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/importbatch/batchchange.h"

#include "core/base/fieldjson.h"

namespace anxin {

BatchChange changeOf(StudentId id, const Student& before, const Student& after)
{
    BatchChange change{id, {}, {}};
    forEachField<Student>([&](const auto& field) {
        if (before.*(field.member) == after.*(field.member))
            return;
        const QString key = QString::fromLatin1(field.key);
        change.before.insert(key, toJsonValue(before.*(field.member)));
        change.after.insert(key, toJsonValue(after.*(field.member)));
    });
    return change;
}

BatchChange arrivalOf(StudentId id, const Student& student)
{
    BatchChange change{id, {}, {}};
    forEachField<Student>(
        [&](const auto& field) { change.after.insert(QString::fromLatin1(field.key), toJsonValue(student.*(field.member))); });
    return change;
}

bool holds(const BatchChange& change, const Student& student)
{
    bool all = true;
    forEachField<Student>([&](const auto& field) {
        const auto wrote = change.after.constFind(QLatin1StringView(field.key));
        all = all && (wrote == change.after.constEnd() || *wrote == toJsonValue(student.*(field.member)));
    });
    return all;
}

QStringList putBack(const BatchChange& change, Student& student)
{
    QStringList stay;
    forEachField<Student>([&](const auto& field) {
        const auto wrote = change.after.constFind(QLatin1StringView(field.key));
        if (wrote == change.after.constEnd())
            return;
        if (*wrote == toJsonValue(student.*(field.member)))
            readJson(change.before.value(QLatin1StringView(field.key)), student.*(field.member));
        else
            stay << QString::fromLatin1(field.key);
    });
    return stay;
}

} // namespace anxin
