// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/vault/changes.h"

#include <QDate>

#include <optional>

namespace anxin {

enum class ImportKind : quint8 { Students, Screening, Rollover };
constexpr auto enumTable(ImportKind)
{
    return std::array{
        EnumEntry{ImportKind::Students, "students", QT_TRANSLATE_NOOP("Label", "Class list")},
        EnumEntry{ImportKind::Screening, "screening", QT_TRANSLATE_NOOP("Label", "Screening answers")},
        EnumEntry{ImportKind::Rollover, "rollover", QT_TRANSLATE_NOOP("Label", "New school year")},
    };
}

// What took many pupils one step on, a file that was read in or the new school year, and what became of its rows:
// rowsRead = added + changed + unchanged + skipped. Can be taken back as one.
struct ImportBatch {
    ImportKind kind;
    QString fileName;
    int rowsRead;
    int added;
    int changed;
    int unchanged;
    int skipped;
    std::optional<QDate> undoneOn = {};
};
using ImportBatchId = Id<ImportBatch>;

inline constexpr auto importBatchFields = std::tuple{
    Field{&ImportBatch::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind"), Trait::Required},
    Field{&ImportBatch::fileName, "file_name", QT_TRANSLATE_NOOP("Label", "File"), Trait::Identifying},
    Field{&ImportBatch::rowsRead, "rows_read", QT_TRANSLATE_NOOP("Label", "Rows read")},
    Field{&ImportBatch::added, "added", QT_TRANSLATE_NOOP("Label", "New")},
    Field{&ImportBatch::changed, "changed", QT_TRANSLATE_NOOP("Label", "Changed")},
    Field{&ImportBatch::unchanged, "unchanged", QT_TRANSLATE_NOOP("Label", "Same as before")},
    Field{&ImportBatch::skipped, "skipped", QT_TRANSLATE_NOOP("Label", "Not taken")},
    Field{&ImportBatch::undoneOn, "undone_on", QT_TRANSLATE_NOOP("Label", "Taken back on")},
};
constexpr const auto& fieldsOf(const ImportBatch*)
{
    return importBatchFields;
}
constexpr const char* tableOf(const ImportBatch*)
{
    return "import_batch";
}
constexpr Kind kindOf(const ImportBatch*)
{
    return Kind::ImportBatch;
}

} // namespace anxin
