// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/importbatch/importbatch.h"

namespace anxin {

// How the columns of one source's files are read, e.g. of one school office or one survey site: a file with the same header
// row is known again.
struct ImportTemplate {
    ImportKind kind = ImportKind::Students;
    QString name;
    QString headers; // the header row, as a JSON array
    QString map;     // anxin-map/1 (core/imports/mapping.h)
};
using ImportTemplateId = Id<ImportTemplate>;

inline constexpr auto importTemplateFields = std::tuple{
    Field{&ImportTemplate::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind"), Trait::Required},
    Field{&ImportTemplate::name, "name", QT_TRANSLATE_NOOP("Label", "Name"), Trait::Required},
    Field{&ImportTemplate::headers, "headers", QT_TRANSLATE_NOOP("Label", "Headers"), Trait::Required},
    Field{&ImportTemplate::map, "map", QT_TRANSLATE_NOOP("Label", "Columns"), Trait::Required},
};
constexpr const auto& fieldsOf(const ImportTemplate*)
{
    return importTemplateFields;
}
constexpr const char* tableOf(const ImportTemplate*)
{
    return "import_template";
}
constexpr Kind kindOf(const ImportTemplate*)
{
    return Kind::ImportTemplate;
}

} // namespace anxin
