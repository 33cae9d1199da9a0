// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace anxin;

namespace {

using Table = std::vector<std::vector<QString>>;

// Characters that are awkward in files: quotes, separators, markup, line ends, full-width and rare ones, and _x000A_ in parts.
QString awkwardText()
{
    const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 16));
    const std::array<QString, 16> all{
        QStringLiteral("a"),  QStringLiteral("\""),     QStringLiteral(","), QStringLiteral(";"),
        QStringLiteral("\n"), QStringLiteral("<"),      QStringLiteral("&"), QStringLiteral("１"),
        QStringLiteral("张"), QStringLiteral("𠮷"),     QStringLiteral(" "), QStringLiteral("\t"),
        QStringLiteral("'"),  QStringLiteral("_x005F"), QStringLiteral("0"), QStringLiteral("]]>")};
    QString out;
    for (const int piece : pieces)
        out += all[static_cast<size_t>(piece)];
    return out;
}

Table awkwardTable()
{
    const int rows = *rc::gen::inRange(1, 12);
    const int columns = *rc::gen::inRange(1, 9);
    Table table(static_cast<size_t>(rows), std::vector<QString>(static_cast<size_t>(columns)));
    for (auto& row : table)
        for (QString& cell : row)
            cell = awkwardText();
    return table;
}

bool allEmpty(const Table& table)
{
    return std::all_of(table.begin(), table.end(), [](const auto& row) {
        return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
    });
}

bool same(const Table& written, const TableFile& file)
{
    const TableSheet& sheet = file.sheets.front();
    int kept = 0;
    for (size_t row = 0; row < written.size(); ++row) {
        if (kept < sheet.rowCount() && sheet.rowNumber(kept) == static_cast<int>(row) + 1) {
            for (size_t column = 0; column < written[row].size(); ++column)
                if (sheet.text(kept, static_cast<int>(column)) != written[row][column])
                    return false;
            ++kept;
        } else if (!allEmpty({written[row]})) {
            return false;
        }
    }
    return kept == sheet.rowCount();
}

std::string escaped(const QString& text)
{
    // Line ends and tabs as references: a reader turns the bare ones into blanks. An underscore before x is escaped itself.
    QString out = text;
    out.replace(QLatin1StringView("_x"), QLatin1StringView("_x005F_x"));
    out = out.toHtmlEscaped();
    out.replace(u'\n', QLatin1StringView("&#10;")).replace(u'\t', QLatin1StringView("&#9;"));
    return out.toStdString();
}

// Shared strings and inline strings in turn, some rows without references.
BookXml written(const Table& table)
{
    BookXml xml;
    int shared = 0;
    for (size_t row = 0; row < table.size(); ++row) {
        xml.rows += row % 2 ? "<row>" : "<row r=\"" + std::to_string(row + 1) + "\">";
        for (size_t column = 0; column < table[row].size(); ++column) {
            const std::string text = escaped(table[row][column]);
            if ((row + column) % 2) {
                xml.rows += "<c t=\"s\"><v>" + std::to_string(shared++) + "</v></c>";
                xml.strings += "<si><t xml:space=\"preserve\">" + text + "</t></si>";
            } else {
                xml.rows += "<c r=\"" + std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1) +
                            "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
            }
        }
        xml.rows += "</row>";
    }
    return xml;
}

QByteArray csv(const Table& table)
{
    QString out;
    for (const auto& row : table) {
        QStringList fields;
        for (QString cell : row)
            fields += u'"' + cell.replace(u'"', QLatin1StringView("\"\"")) + u'"';
        out += fields.join(u',') + QLatin1StringView("\r\n");
    }
    return out.toUtf8();
}

} // namespace

TEST_CASE("any table is read back from a workbook as it was written", "[imports][xlsx][property]")
{
    CHECK(rc::check([] {
        const Table table = awkwardTable();
        RC_PRE(!allEmpty(table));
        const auto file = read(written(table));
        RC_ASSERT(file.has_value());
        RC_ASSERT(same(table, *file));
    }));
}

TEST_CASE("any table is read back from a text file as it was written", "[imports][csv][property]")
{
    CHECK(rc::check([] {
        const Table table = awkwardTable();
        RC_PRE(!allEmpty(table));
        NoProgress progress;
        const auto file = readTable(csv(table), QStringLiteral("x"), progress, {.charset = Charset::Utf8, .separator = u','});
        if (file)
            RC_ASSERT(same(table, *file));
        else // what begins like a web page is taken for one, and blanks alone are nothing
            RC_ASSERT(file.error().why == ReadWhy::WebPage || file.error().why == ReadWhy::NothingInside);
    }));
}
