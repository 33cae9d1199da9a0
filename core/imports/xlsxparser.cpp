// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/xlsxparser.h"

#include "core/imports/limits.h"
#include "core/imports/sheetreader.h"
#include "core/imports/workbookparts.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

using Relations = std::unordered_map<std::string, Relation>;

const Relation* relationOf(const Relations& relations, std::string_view type)
{
    const auto found = std::find_if(relations.begin(), relations.end(), [&](const auto& r) { return r.second.type == type; });
    return found == relations.end() ? nullptr : &found->second;
}

std::string workbookPart(ZipArchive& archive)
{
    const Relations relations = relationsOf(archive, {});
    const Relation* workbook = relationOf(relations, "officeDocument");
    if (!workbook)
        throw ReadStopped{{ReadWhy::NotATable}};
    if (workbook->target.ends_with(".bin"))
        throw ReadStopped{{ReadWhy::BinaryWorkbook}};
    return workbook->target;
}

bool hasActiveContent(const ZipArchive& archive)
{
    constexpr std::array parts{"vbaproject.bin", "externallinks/", "embeddings/", "activex/"};
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) { return archive.hasNameWith(part); });
}

// What all sheets of a workbook share.
struct Surroundings {
    SharedStrings strings = {};
    std::vector<NumberFormat> formats = {};
    bool dates1904;
};

} // namespace

TableFile parseXlsx(ZipArchive& archive, const QString& name)
{
    const std::string part = workbookPart(archive);
    const Workbook workbook = readWorkbook(archive, part);
    if (workbook.sheets.empty()) // the main part of a letter or of slides
        throw ReadStopped{{ReadWhy::NotATable}};
    const Relations relations = relationsOf(archive, part);

    // A part that is named and missing is damage: without its styles a workbook's days would silently become numbers.
    Surroundings around{.dates1904 = workbook.dates1904};
    if (const Relation* styles = relationOf(relations, "styles"))
        around.formats = readStyles(archive, styles->target);
    if (const Relation* strings = relationOf(relations, "sharedStrings"))
        around.strings = readSharedStrings(archive, strings->target);

    TableFile file{.name = name, .dates1904 = workbook.dates1904};
    if (hasActiveContent(archive))
        file.notes.push_back({NoteKind::ActiveContentIgnored});
    for (const SheetEntry& entry : workbook.sheets) {
        const auto relation = relations.find(entry.relation);
        if (relation == relations.end())
            throw ReadStopped{{ReadWhy::Damaged, entry.name}};
        if (relation->second.type != "worksheet") // a chart on a sheet of its own
            continue;
        if (!entry.visible) {
            file.notes.push_back({NoteKind::HiddenSheetSkipped, entry.name});
            continue;
        }
        SheetReader reader(entry.name, around.strings, around.formats, around.dates1904);
        readPart(archive, relation->second.target, reader);
        reader.finishIn(file);
    }
    return file;
}

} // namespace anxin
