// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/odsparser.h"

#include "core/base/moment.h"
#include "core/imports/limits.h"
#include "core/imports/numberformat.h"
#include "core/imports/sheetbuilder.h"
#include "core/imports/workbookparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_set>

namespace anxin {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// How often a cell or row stands there, or how far it reaches.
int countIn(std::string_view attribute)
{
    if (attribute.empty())
        return 1;
    int count = 0;
    const auto [end, error] = std::from_chars(attribute.data(), attribute.data() + attribute.size(), count);
    if (error != std::errc() || end != attribute.data() + attribute.size() || count < 1)
        throw ReadStopped{{ReadWhy::Damaged}};
    return count;
}

// An encrypted document names how it was encrypted for each entry; the entries themselves are then noise.
class ManifestHandler final : public XmlHandler {
public:
    void open(std::string_view name, const XmlAttributes&) override { encrypted = encrypted || name == "encryption-data"; }
    bool encrypted = false;
};

// PT09H30M00S, as a clock shows it.
QString timeOf(const QString& duration)
{
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"));
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return duration;
    const auto two = [&](int part) { return match.captured(part).rightJustified(2, u'0'); };
    return two(1) + u':' + two(2) + (match.captured(3).toInt() == 0 ? QString() : u':' + two(3));
}

QString dayOf(const QString& iso)
{
    if (!fromIsoDate(iso.left(10)).isValid())
        return iso;
    const QString time = iso.mid(11, 8);
    if (time.isEmpty() || time == QLatin1StringView("00:00:00"))
        return iso.left(10);
    return iso.left(10) + u' ' + (time.endsWith(QLatin1StringView(":00")) ? time.left(5) : time);
}

// What a cell says of itself, apart from the text it shows.
struct CellValue {
    std::string type;
    std::string value;
    bool hasFormula = false;
};

// A number with leading zeros is a number under the format 000, and is read as it is shown; any other as it is.
ShownCell shownNumberOf(const CellValue& cell, const QString& shown)
{
    const bool leadingZeros = shown.size() > 1 && shown.startsWith(u'0') &&
                              std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (leadingZeros && shown.toDouble() == QString::fromStdString(cell.value).toDouble())
        return {shown.toStdString(), CellKind::Number};
    return shownNumber(cell.value, {.percent = cell.type == "percentage"}, false);
}

// Reads content.xml, which holds all sheets.
class ContentHandler final : public XmlHandler {
public:
    explicit ContentHandler(TableFile& file) : m_file(file) {}

    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_foreignFrom > 0)
            return;
        if (name == "spreadsheet")
            m_sheetDepth = m_depth + 1;
        else if (name == "style")
            m_style = std::string(attributes["name"]);
        else if (name == "table-properties" && attributes["display"] == "false")
            m_hiddenStyles.insert(m_style);
        else if (name == "table" && m_depth == m_sheetDepth)
            openSheet(attributes);
        else if (m_builder)
            openInSheet(name, attributes);
    }

    void close(std::string_view name) override
    {
        if (m_foreignFrom == m_depth)
            m_foreignFrom = 0;
        else if (m_foreignFrom == 0 && m_builder)
            closeInSheet(name);
        --m_depth;
    }

    void text(std::string_view text) override
    {
        if (!m_inParagraph || m_foreignFrom > 0)
            return;
        for (const char c : text) { // blanks count once, and not at the beginning: others have elements of their own
            const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank)
                m_shown += c;
            else if (!m_shown.empty() && m_shown.back() != ' ' && m_shown.back() != '\n')
                m_shown += ' ';
        }
        if (m_shown.size() > 4 * static_cast<size_t>(limits::cellCharacters))
            m_builder->refuse(ReadWhy::CellTooLong);
    }

    bool isSpreadsheet() const { return m_sheetDepth > 0; }

private:
    struct RowCell {
        int column;
        TableSheet::TextAt text;
        CellKind kind;
    };

    void openSheet(const XmlAttributes& attributes)
    {
        const QString name = fromUtf8(attributes["name"]);
        if (m_hiddenStyles.contains(std::string(attributes["style-name"]))) {
            m_file.notes.push_back({NoteKind::HiddenSheetSkipped, name});
            m_foreignFrom = m_depth;
            return;
        }
        m_builder.emplace(name);
        m_row = 0;
    }

    void openInSheet(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "table-row") {
            openRow(attributes);
        } else if (name == "table-cell" || name == "covered-table-cell") {
            openCell(attributes);
        } else if (name == "annotation" || name == "shapes" || name == "frame" || name == "forms") {
            m_foreignFrom = m_depth; // a remark or a picture with words is not what the cell says
        } else if (name == "p") {
            m_inParagraph = true;
            if (m_paragraphs++ > 0)
                m_shown += '\n';
        } else if (name == "s") {
            m_shown.append(static_cast<size_t>(std::min(countIn(attributes["c"]), limits::cellCharacters)), ' ');
        } else if (name == "tab") {
            m_shown += '\t';
        } else if (name == "line-break") {
            m_shown += '\n';
        }
    }

    void openRow(const XmlAttributes& attributes)
    {
        m_rowRepeats = countIn(attributes["number-rows-repeated"]);
        m_rowHidden = !attributes["visibility"].empty() && attributes["visibility"] != "visible";
        m_column = 0;
        m_cells.clear();
    }

    void openCell(const XmlAttributes& attributes)
    {
        m_cellRepeats = countIn(attributes["number-columns-repeated"]);
        m_cell = {std::string(attributes["value-type"]), std::string(attributes["value"]), !attributes["formula"].empty()};
        for (const char* other : {"date-value", "time-value", "boolean-value"})
            if (m_cell.value.empty())
                m_cell.value = std::string(attributes[other]);
        m_shown.clear();
        m_paragraphs = 0;
        const int down = countIn(attributes["number-rows-spanned"]);
        if (down > 1 && countIn(attributes["number-columns-spanned"]) == 1)
            m_builder->merge(m_row + 1, m_row + std::min(down, limits::rows), m_column, m_column);
    }

    void closeInSheet(std::string_view name)
    {
        if (name == "p")
            m_inParagraph = false;
        else if (name == "table-cell")
            closeCell();
        else if (name == "covered-table-cell") // what lies under a merged block is not shown
            skipCells();
        else if (name == "table-row")
            closeRow();
        else if (name == "table" && m_depth == m_sheetDepth)
            closeSheet();
    }

    void closeCell()
    {
        const ShownCell shown = shownCell();
        if (shown.text.empty()) {
            if (m_cell.hasFormula && m_cell.type.empty())
                m_builder->skipFormula();
            return skipCells();
        }
        if (m_column + qint64{m_cellRepeats} > limits::columns)
            m_builder->refuse(ReadWhy::TooManyColumns);
        const TableSheet::TextAt text = m_builder->store(QString::fromStdString(shown.text));
        for (int i = 0; i < m_cellRepeats; ++i)
            m_cells.push_back({m_column++, text, shown.kind});
    }

    // Thousands of empty ones often end a row: none behind the last column that may be is counted.
    void skipCells() { m_column = std::min(m_column + std::min(m_cellRepeats, limits::columns), limits::columns); }

    ShownCell shownCell() const
    {
        const QString shown = fromUtf8(m_shown);
        if (m_cell.type == "float" || m_cell.type == "percentage" || m_cell.type == "currency")
            return shownNumberOf(m_cell, shown);
        const QString value = QString::fromStdString(m_cell.value);
        if (m_cell.type == "date")
            return {dayOf(value).toStdString(), CellKind::Date};
        if (m_cell.type == "time")
            return {timeOf(value).toStdString(), CellKind::Date};
        if (m_cell.type == "boolean")
            return {value == QLatin1StringView("true") ? "TRUE" : "FALSE", CellKind::Boolean};
        const bool failed = m_cell.hasFormula && (shown.startsWith(u'#') || shown.startsWith(QLatin1StringView("Err:")));
        return {m_shown, failed ? CellKind::Error : CellKind::Text};
    }

    void closeRow()
    {
        if (m_cells.empty()) { // a million of them often end a sheet
            m_row = std::min(m_row + std::min(m_rowRepeats, limits::rows), limits::rows);
            return;
        }
        for (int i = 0; i < m_rowRepeats; ++i) {
            m_builder->beginRow(++m_row, m_rowHidden);
            for (const RowCell& cell : m_cells)
                m_builder->place(cell.column, cell.text, cell.kind);
        }
    }

    void closeSheet()
    {
        m_builder->finishIn(m_file);
        m_builder.reset();
    }

    TableFile& m_file;
    std::unordered_set<std::string> m_hiddenStyles;
    std::string m_style;
    int m_depth = 0;
    int m_sheetDepth = 0;  // of a table that is a sheet; 0: no spreadsheet yet
    int m_foreignFrom = 0; // depth of the element that is left out with all it holds; 0: none
    std::optional<SheetBuilder> m_builder;

    int m_row = 0; // the last one, as a spreadsheet counts
    int m_rowRepeats = 1;
    bool m_rowHidden = false;
    std::vector<RowCell> m_cells;
    int m_column = 0;
    int m_cellRepeats = 1;
    CellValue m_cell;
    std::string m_shown;
    int m_paragraphs = 0;
    bool m_inParagraph = false;
};

} // namespace

TableFile parseOds(ZipArchive& archive, const QString& name)
{
    if (archive.has("META-INF/manifest.xml")) {
        ManifestHandler manifest;
        readPart(archive, "META-INF/manifest.xml", manifest);
        if (manifest.encrypted)
            throw ReadStopped{{ReadWhy::PasswordSet}};
    }
    TableFile file{.name = name};
    if (archive.hasNameWith("basic/") || archive.hasNameWith("scripts/"))
        file.notes.push_back({NoteKind::ActiveContentIgnored});
    ContentHandler content(file);
    readPart(archive, "content.xml", content);
    if (!content.isSpreadsheet())
        throw ReadStopped{{ReadWhy::OpenDocument}};
    return file;
}

} // namespace anxin
