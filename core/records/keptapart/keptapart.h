// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// Two entries that look like one pupil and are two: twins, namesakes. Never proposed again.
struct KeptApart {
    StudentId one; // the lower row
    StudentId other;
    QDate decidedOn;
};
using KeptApartId = Id<KeptApart>;

inline constexpr auto keptApartFields = std::tuple{
    Field{&KeptApart::one, "one", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&KeptApart::other, "other", QT_TRANSLATE_NOOP("Label", "The other pupil"), Trait::Required | Trait::Identifying},
    Field{&KeptApart::decidedOn, "decided_on", QT_TRANSLATE_NOOP("Label", "Decided on"), Trait::Required},
};
constexpr const auto& fieldsOf(const KeptApart*)
{
    return keptApartFields;
}
constexpr const char* tableOf(const KeptApart*)
{
    return "kept_apart";
}
constexpr Kind kindOf(const KeptApart*)
{
    return Kind::KeptApart;
}

} // namespace anxin
