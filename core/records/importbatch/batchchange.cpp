// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/importbatch/batchchange.h"

namespace anxin {

BatchChange changeOf(StudentId id, const Student& before, const Student& after)
{
    return {changeBetween(before, after), id};
}

BatchChange arrivalOf(StudentId id, const Student& student)
{
    return {{{}, valuesOf(student)}, id};
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

} // namespace anxin
