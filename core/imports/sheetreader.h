// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/sheetbuilder.h"
#include "core/imports/workbookparts.h"
#include "core/imports/xmlreader.h"

#include <optional>

namespace anxin {

// Makes a sheet of the XML of one worksheet. Throws `ReadStopped` where a limit is passed or the part contradicts itself.
class SheetReader final : public XmlHandler {
public:
    // Strings and formats must outlive the reader.
    SheetReader(QString name, const SharedStrings& strings, const std::vector<NumberFormat>& formats, bool dates1904);

    void open(std::string_view name, const XmlAttributes& attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view text) override;
    // After the part was read.
    void finishIn(TableFile& file) { m_builder.finishIn(file); }

private:
    enum class Type : quint8 { Number, Shared, Inline, Formula, Boolean, Error, Date };

    void openRow(const XmlAttributes& attributes);
    void openCell(const XmlAttributes& attributes);
    void openMerge(std::string_view reference);
    void closeCell();
    void placeShared();
    void placeDate();
    void place(std::string_view utf8, CellKind kind);
    TableSheet::TextAt stored(std::string_view utf8);
    [[noreturn]] void refuse(ReadWhy why) const { m_builder.refuse(why); }

    SheetBuilder m_builder;
    const SharedStrings& m_strings;
    const std::vector<NumberFormat>& m_formats;
    const bool m_dates1904;
    std::vector<std::optional<TableSheet::TextAt>> m_placed; // where this sheet keeps the shared string of that number

    int m_column = -1;
    Type m_type = Type::Number;
    int m_style = 0;
    bool m_inData = false;
    bool m_hasFormula = false;
    bool m_collecting = false;
    bool m_inInline = false;
    bool m_inReadingAid = false;
    std::string m_value;
    std::u16string m_wide;
};

} // namespace anxin
