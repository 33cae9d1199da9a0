// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/sheetreader.h"

#include "core/base/moment.h"
#include "core/imports/limits.h"
#include "core/imports/readrefusal.h"

#include <algorithm>
#include <charconv>

namespace anxin {

namespace {

constexpr int lastColumnOfFormat = 16'384;
constexpr int lastRowOfFormat = 1'048'576;

struct Reference {
    int column = -1; // from 0
    int row = 0;     // from 1
};

// `BC12`, perhaps with dollar signs; nothing where it is no such thing.
std::optional<Reference> parsedReference(std::string_view text)
{
    int column = 0;
    size_t at = 0;
    const auto skipDollar = [&] { at += at < text.size() && text[at] == '$' ? 1 : 0; };
    skipDollar();
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z' && column <= lastColumnOfFormat; ++at)
        column = column * 26 + (text[at] - 'A' + 1);
    skipDollar();
    int row = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), row);
    if (error != std::errc() || end != text.data() + text.size() || column < 1 || column > lastColumnOfFormat || row < 1 ||
        row > lastRowOfFormat)
        return std::nullopt;
    return Reference{column - 1, row};
}

// Valid UTF-8 (expat has checked it) to UTF-16, and _xHHHH_, by which workbooks write what XML cannot hold, to its character.
void widen(std::string_view utf8, std::u16string& out)
{
    out.clear();
    for (size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead == '_' && at + 7 <= utf8.size() && utf8[at + 1] == 'x' && utf8[at + 6] == '_') {
            unsigned code = 0;
            const char* first = utf8.data() + at + 2;
            const auto [end, error] = std::from_chars(first, first + 4, code, 16);
            if (error == std::errc() && end == first + 4) {
                out += static_cast<char16_t>(code);
                at += 7;
                continue;
            }
        }
        const int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        char32_t code = more == 0 ? lead : lead & (0x3F >> more);
        for (int i = 1; i <= more; ++i)
            code = (code << 6) | (static_cast<unsigned char>(utf8[at + static_cast<size_t>(i)]) & 0x3F);
        at += static_cast<size_t>(more) + 1;
        if (code > 0xFFFF) {
            out += QChar::highSurrogate(code);
            out += QChar::lowSurrogate(code);
        } else {
            out += static_cast<char16_t>(code);
        }
    }
}

} // namespace

SheetReader::SheetReader(QString name, const SharedStrings& strings, const std::vector<NumberFormat>& formats, bool dates1904)
    : m_builder(std::move(name)),
      m_strings(strings),
      m_formats(formats),
      m_dates1904(dates1904),
      m_placed(strings.count())
{
}

void SheetReader::open(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c" && m_inData)
        openCell(attributes);
    else if (name == "v")
        m_collecting = m_type != Type::Inline;
    else if (name == "t")
        m_collecting = m_inInline && !m_inReadingAid;
    else if (name == "is")
        m_inInline = m_type == Type::Inline;
    else if (name == "rPh")
        m_inReadingAid = true;
    else if (name == "f")
        m_hasFormula = true;
    else if (name == "row" && m_inData) // drawings count their rows in elements of this name
        openRow(attributes);
    else if (name == "sheetData")
        m_inData = true;
    else if (name == "mergeCell")
        openMerge(attributes["ref"]);
}

void SheetReader::text(std::string_view text)
{
    if (m_collecting)
        m_value.append(text);
}

void SheetReader::close(std::string_view name)
{
    if (name == "v" || name == "t")
        m_collecting = false;
    else if (name == "c" && m_inData)
        closeCell();
    else if (name == "sheetData")
        m_inData = false;
    else if (name == "is")
        m_inInline = false;
    else if (name == "rPh")
        m_inReadingAid = false;
}

void SheetReader::openRow(const XmlAttributes& attributes)
{
    const std::string_view number = attributes["r"];
    int row = m_builder.row() + 1;
    if (!number.empty()) {
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), row);
        if (error != std::errc() || end != number.data() + number.size() || row > lastRowOfFormat)
            refuse(ReadWhy::Damaged);
    }
    m_column = -1;
    m_builder.beginRow(row, attributes["hidden"] == "1" || attributes["hidden"] == "true");
}

void SheetReader::openCell(const XmlAttributes& attributes)
{
    ++m_column;
    if (const std::string_view reference = attributes["r"]; !reference.empty()) {
        const auto parsed = parsedReference(reference);
        if (!parsed || parsed->row != m_builder.row() || parsed->column < m_column)
            refuse(ReadWhy::Damaged);
        m_column = parsed->column;
    }
    const std::string_view type = attributes["t"];
    if (type.empty() || type == "n")
        m_type = Type::Number;
    else if (type == "s")
        m_type = Type::Shared;
    else if (type == "inlineStr")
        m_type = Type::Inline;
    else if (type == "str")
        m_type = Type::Formula;
    else if (type == "b")
        m_type = Type::Boolean;
    else if (type == "e")
        m_type = Type::Error;
    else if (type == "d")
        m_type = Type::Date;
    else
        refuse(ReadWhy::Damaged);
    const std::string_view style = attributes["s"];
    m_style = 0;
    if (!style.empty() && std::from_chars(style.data(), style.data() + style.size(), m_style).ec != std::errc())
        refuse(ReadWhy::Damaged);
    m_hasFormula = false;
    m_value.clear();
}

void SheetReader::openMerge(std::string_view reference)
{
    const size_t colon = reference.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto from = parsedReference(reference.substr(0, colon));
    const auto to = parsedReference(reference.substr(colon + 1));
    if (from && to)
        m_builder.merge(from->row, to->row, from->column, to->column);
}

void SheetReader::closeCell()
{
    if (m_value.empty()) {
        if (m_hasFormula && m_type == Type::Number)
            m_builder.skipFormula();
        return; // a cell that only has a colour is no cell
    }
    switch (m_type) {
    case Type::Shared: return placeShared();
    case Type::Inline:
    case Type::Formula: return place(m_value, CellKind::Text);
    case Type::Error: return place(m_value, CellKind::Error);
    case Type::Date: return placeDate();
    case Type::Boolean:
        if (m_value != "0" && m_value != "1")
            refuse(ReadWhy::Damaged);
        return place(m_value == "1" ? "TRUE" : "FALSE", CellKind::Boolean);
    case Type::Number: break;
    }
    static const NumberFormat general;
    const size_t style = static_cast<size_t>(m_style);
    const ShownCell shown = shownNumber(m_value, style < m_formats.size() ? m_formats[style] : general, m_dates1904);
    place(shown.text, shown.kind);
}

void SheetReader::placeShared()
{
    size_t index = 0;
    const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    if (error != std::errc() || end != m_value.data() + m_value.size() || index >= m_placed.size())
        refuse(ReadWhy::Damaged);
    if (m_strings.at(index).empty())
        return;
    std::optional<TableSheet::TextAt>& placed = m_placed[index];
    if (!placed)
        placed = stored(m_strings.at(index));
    m_builder.place(m_column, *placed, CellKind::Text);
}

// ISO 8601 as strict workbooks write it: 2012-03-05T00:00:00.
void SheetReader::placeDate()
{
    const QString iso = QString::fromUtf8(m_value.data(), static_cast<qsizetype>(m_value.size()));
    if (!fromIsoDate(iso.left(10)).isValid())
        return place(m_value, CellKind::Text);
    const QString time = iso.mid(11, 8);
    const bool atMidnight = time.isEmpty() || time == QLatin1StringView("00:00:00");
    place((atMidnight ? iso.left(10) : iso.left(10) + u' ' + time).toStdString(), CellKind::Date);
}

TableSheet::TextAt SheetReader::stored(std::string_view utf8)
{
    widen(utf8, m_wide);
    return m_builder.store(m_wide);
}

void SheetReader::place(std::string_view utf8, CellKind kind)
{
    m_builder.place(m_column, stored(utf8), kind);
}

} // namespace anxin
