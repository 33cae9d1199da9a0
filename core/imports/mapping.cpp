// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/mapping.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/imports/limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Without blanks, stars and what stands in brackets at the end: *姓 名(必填) is 姓名.
QString comparable(const QString& header)
{
    static const QRegularExpression remark(QStringLiteral("[(\\[【][^()\\[\\]【】]*[)\\]】]$"));
    static const QRegularExpression noise(QStringLiteral("[\\s*:：_]"));
    return tidied(header).toLower().remove(remark).remove(noise);
}

struct Candidate {
    int column;
    size_t field;
    Confidence confidence;
    qsizetype rank; // lower is better
};

Candidate candidateFor(int column, const QString& header, const ImportFields& fields)
{
    Candidate best{column, 0, Confidence::Ignored, 0};
    const bool ofSomebodyElse = std::any_of(fields.notThePupil.begin(), fields.notThePupil.end(),
                                            [&](const QString& word) { return header.contains(word); });
    qsizetype longest = 1; // a single character inside a longer header says nothing
    for (size_t field = 0; field < fields.fields.size(); ++field) {
        const QStringList& known = fields.fields[field].headers;
        for (qsizetype rank = 0; rank < known.size(); ++rank) {
            const QString word = comparable(known[rank]);
            if (header == word)
                return {column, field, Confidence::Recognised, rank};
            if (fields.fields[field].match == ImportField::Match::AlsoInside && !ofSomebodyElse && word.size() > longest &&
                header.contains(word)) {
                longest = word.size();
                best = {column, field, Confidence::Guess, known.size() + rank};
            }
        }
    }
    return best;
}

int recognised(const Mapping& mapping)
{
    return static_cast<int>(std::count_if(mapping.columns.begin(), mapping.columns.end(),
                                          [](const ColumnMatch& c) { return c.confidence == Confidence::Recognised; }));
}

QString joinedLabels(const QStringList& keys, const ImportFields& fields)
{
    QStringList labels;
    for (const QString& key : keys)
        if (const ImportField* field = fields.find(key))
            labels += field->label;
    return labels.join(Tr::tr(" or ", "between two names of columns"));
}

} // namespace

std::optional<int> Mapping::columnOf(QStringView field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ColumnMatch& c) { return c.field == field; });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<int>(found - columns.begin()));
}

void Mapping::choose(int column, const QString& field)
{
    if (const auto before = field.isEmpty() ? std::nullopt : columnOf(field))
        columns[static_cast<size_t>(*before)] = {};
    columns[static_cast<size_t>(column)] = {field, field.isEmpty() ? Confidence::Ignored : Confidence::Recognised};
}

QStringList headersIn(const TableSheet& sheet, int row)
{
    QStringList out;
    for (int column = 0; column < sheet.columnCount(); ++column)
        out += tidied(sheet.text(row, column));
    return out;
}

QStringList unreadHeaders(const LocatedTable& table)
{
    QStringList unread;
    const QStringList headers = table.headers();
    for (int column = 0; column < headers.size(); ++column)
        if (table.mapping.columns[static_cast<size_t>(column)].field.isEmpty() && !headers[column].isEmpty())
            unread << headers[column];
    return unread;
}

Mapping guessMapping(const QStringList& headers, const ImportFields& fields)
{
    std::vector<Candidate> candidates;
    for (int column = 0; column < headers.size(); ++column) {
        const QString header = comparable(headers[column]);
        if (const Candidate found = candidateFor(column, header, fields);
            !header.isEmpty() && found.confidence != Confidence::Ignored)
            candidates.push_back(found);
    }
    // The best header of a field takes it; of two equal ones, the first from the left.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
    Mapping mapping{std::vector<ColumnMatch>(static_cast<size_t>(headers.size()))};
    for (const Candidate& candidate : candidates) {
        const QString& key = fields.fields[candidate.field].key;
        if (!mapping.columnOf(key))
            mapping.columns[static_cast<size_t>(candidate.column)] = {key, candidate.confidence};
    }
    return mapping;
}

std::optional<int> findHeaderRow(const TableSheet& sheet, const ImportFields& fields)
{
    constexpr int rowsAsked = 20;
    std::optional<int> best;
    int most = sheet.columnCount() > 1 ? 1 : 0;
    for (int row = 0; row < std::min(rowsAsked, sheet.rowCount()); ++row) {
        const int found = recognised(guessMapping(headersIn(sheet, row), fields));
        if (found > most) {
            most = found;
            best = row;
        }
    }
    return best;
}

Result<LocatedTable, MapRefusal> locateTable(const TableFile& file, const ImportFields& fields)
{
    std::optional<LocatedTable> best;
    for (const TableSheet& sheet : file.sheets) {
        const auto row = findHeaderRow(sheet, fields);
        if (!row)
            continue;
        Mapping mapping = guessMapping(headersIn(sheet, *row), fields);
        if (!best || recognised(mapping) > recognised(best->mapping))
            best.emplace(LocatedTable{file, sheet, *row, std::move(mapping)});
    }
    if (!best)
        return refuse(MapRefusal{MapWhy::NoHeaderRow});
    return std::move(*best);
}

std::vector<ReadNote> notesOf(const LocatedTable& table, const ImportFields& fields)
{
    std::vector<ReadNote> notes = table.file.notes;
    for (const TableSheet& sheet : table.file.sheets)
        if (&sheet != &table.sheet && findHeaderRow(sheet, fields))
            notes.push_back({NoteKind::OtherListNotRead, sheet.name()});
    return notes;
}

std::vector<MapRefusal> problemsOf(const Mapping& mapping, const ImportFields& fields)
{
    std::vector<MapRefusal> problems;
    for (const QStringList& group : fields.required)
        if (std::none_of(group.begin(), group.end(), [&](const QString& key) { return mapping.columnOf(key).has_value(); }))
            problems.push_back({MapWhy::FieldMissing, joinedLabels(group, fields)});
    return problems;
}

QString sentence(const MapRefusal& refusal)
{
    switch (refusal.why) {
    case MapWhy::NoHeaderRow:
        return Tr::tr(
            "No row was found that names the columns. Add a row with headers such as 学号, 姓名 and 班级, or choose the "
            "row yourself.");
    case MapWhy::NoSuchSheet: return Tr::tr("The file has no sheet “%1”.").arg(refusal.what);
    case MapWhy::FieldMissing: return Tr::tr("No column was found for: %1. Choose the column that holds it.").arg(refusal.what);
    case MapWhy::ItemsMissing:
        return Tr::tr("Not every question of the questionnaire has a column (%1). Name the missing columns in the file by the "
                      "number of their question, such as 3 or 第3题, and choose it again.")
            .arg(refusal.what);
    case MapWhy::NoFactor:
        return Tr::tr(
                   "No column of the file is named like a factor or the total of this questionnaire. Name them as the program "
                   "does, such as %1, and choose the file again.")
            .arg(refusal.what);
    case MapWhy::NotAMap:
        return Tr::tr("This file does not say which column holds what. It must be JSON in the format “anxin-map/1”.");
    case MapWhy::UnknownField: return Tr::tr("The mapping names the field “%1”, which does not exist.").arg(refusal.what);
    case MapWhy::NoSuchColumn:
        return Tr::tr("The mapping names the column “%1”, which the table does not have exactly once. Give its number instead.")
            .arg(refusal.what);
    case MapWhy::ColumnTwice: return Tr::tr("The mapping uses the column “%1” for two fields.").arg(refusal.what);
    }
    return {};
}

Result<MapFile, MapRefusal> readMapFile(const QByteArray& json)
{
    const QJsonObject map = json.size() > limits::mapFileBytes ? QJsonObject() : QJsonDocument::fromJson(json).object();
    const QJsonValue columns = map[QLatin1StringView("columns")];
    if (map[QLatin1StringView("format")] != QLatin1StringView("anxin-map/1") || !columns.isObject())
        return refuse(MapRefusal{MapWhy::NotAMap});
    MapFile file{.sheet = map[QLatin1StringView("sheet")].toString()};
    if (const QJsonValue row = map[QLatin1StringView("headerRow")]; row.isDouble())
        file.headerRow = row.toInt();
    const QJsonObject pairs = columns.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        file.columns.push_back({pair.key(), pair.value().toString(), pair.value().toInt()});
    return file;
}

Result<Mapping, MapRefusal> mappingOf(const MapFile& map, const QStringList& headers, const ImportFields& fields)
{
    Mapping mapping{std::vector<ColumnMatch>(static_cast<size_t>(headers.size()))};
    for (const MapFile::Column& wanted : map.columns) {
        if (!fields.find(wanted.field))
            return refuse(MapRefusal{MapWhy::UnknownField, wanted.field});
        const QString header = tidied(wanted.header);
        const bool found =
            header.isEmpty() ? wanted.number >= 1 && wanted.number <= headers.size() : headers.count(header) == 1;
        const QString name = header.isEmpty() ? QString::number(wanted.number) : header;
        if (!found)
            return refuse(MapRefusal{MapWhy::NoSuchColumn, name});
        const qsizetype column = header.isEmpty() ? wanted.number - 1 : headers.indexOf(header);
        ColumnMatch& match = mapping.columns[static_cast<size_t>(column)];
        if (!match.field.isEmpty())
            return refuse(MapRefusal{MapWhy::ColumnTwice, name});
        match = {wanted.field, Confidence::Recognised};
    }
    return mapping;
}

Result<LocatedTable, MapRefusal> locateTable(const TableFile& file, const MapFile& map, const ImportFields& fields)
{
    const auto isMeant = [&](const TableSheet& s) { return map.sheet.isEmpty() || s.name() == map.sheet; };
    const auto sheet = std::find_if(file.sheets.begin(), file.sheets.end(), isMeant);
    if (sheet == file.sheets.end())
        return refuse(MapRefusal{MapWhy::NoSuchSheet, map.sheet});
    std::optional<int> row;
    for (int i = 0; map.headerRow && i < sheet->rowCount(); ++i)
        if (sheet->rowNumber(i) == *map.headerRow)
            row = i;
    if (!map.headerRow)
        row = findHeaderRow(*sheet, fields);
    if (!row)
        return refuse(MapRefusal{MapWhy::NoHeaderRow});
    auto mapping = mappingOf(map, headersIn(*sheet, *row), fields);
    if (!mapping)
        return refuse(mapping.error());
    return LocatedTable{file, *sheet, *row, std::move(*mapping)};
}

} // namespace anxin
