// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/numberformat.h"
#include "core/imports/xmlreader.h"
#include "core/imports/ziparchive.h"

#include <string>
#include <unordered_map>
#include <vector>

// The parts of an .xlsx package around its sheets (ECMA-376 part 1, transitional and strict).
namespace anxin {

// Reads one XML part of the package. Throws `ReadStopped` with the part's name.
void readPart(ZipArchive& archive, const std::string& part, XmlHandler& handler);

struct Relation {
    std::string type;   // the last word of the type's address: `worksheet`, `styles`, …
    std::string target; // name of the part, without leading slash
};
// What `part` points to inside the package, by relation id; a part without relations points nowhere. The empty name stands
// for the package itself.
std::unordered_map<std::string, Relation> relationsOf(ZipArchive& archive, const std::string& part);

struct SheetEntry {
    QString name;
    std::string relation;
    bool visible;
};
struct Workbook {
    std::vector<SheetEntry> sheets;
    bool dates1904 = false;
};
Workbook readWorkbook(ZipArchive& archive, const std::string& part);

// The number format of each cell style, by style number.
std::vector<NumberFormat> readStyles(ZipArchive& archive, const std::string& part);

// The workbook's texts, each kept once. All lie in one buffer.
class SharedStrings {
public:
    void begin() { m_begins.push_back(m_text.size()); }
    void append(std::string_view utf8) { m_text.append(utf8); }
    size_t count() const { return m_begins.size(); }
    // UTF-8; `index` must be less than `count`.
    std::string_view at(size_t index) const
    {
        const size_t end = index + 1 < m_begins.size() ? m_begins[index + 1] : m_text.size();
        return std::string_view(m_text).substr(m_begins[index], end - m_begins[index]);
    }

private:
    std::string m_text;
    std::vector<size_t> m_begins;
};
SharedStrings readSharedStrings(ZipArchive& archive, const std::string& part);

} // namespace anxin
