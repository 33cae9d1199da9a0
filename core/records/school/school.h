// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/base/schoolyear.h"
#include "core/vault/changes.h"

namespace anxin {

// The school that this vault belongs to: one row.
struct School {
    QString name;
    QString code;       // given by the district; goes into package names and manifests; may be empty
    Stage stage;        // where imported classes name none
    QString counsellor; // owner of new case files, filler of reports
};
using SchoolId = Id<School>;

inline constexpr auto schoolFields = std::tuple{
    Field{&School::name, "name", QT_TRANSLATE_NOOP("Label", "School name"), Trait::Required},
    Field{&School::code, "code", QT_TRANSLATE_NOOP("Label", "School code")},
    Field{&School::stage, "stage", QT_TRANSLATE_NOOP("Label", "Stage"), Trait::Required},
    Field{&School::counsellor, "counsellor", QT_TRANSLATE_NOOP("Label", "Counsellor")},
};
constexpr const auto& fieldsOf(const School*)
{
    return schoolFields;
}
constexpr const char* tableOf(const School*)
{
    return "school";
}
constexpr Kind kindOf(const School*)
{
    return Kind::School;
}

} // namespace anxin
