// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/xlsparser.h"

#include "core/imports/biffrecords.h"
#include "core/imports/limits.h"
#include "core/imports/numberformat.h"
#include "core/imports/sheetbuilder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace anxin {

namespace {

constexpr quint16 biff8 = 0x0600;
enum SheetType : quint8 { Worksheet = 0 };

quint8 u8(std::string_view data, size_t offset)
{
    return littleEndianAt<quint8>(data, offset);
}
quint16 u16(std::string_view data, size_t offset)
{
    return littleEndianAt<quint16>(data, offset);
}
quint32 u32(std::string_view data, size_t offset)
{
    return littleEndianAt<quint32>(data, offset);
}

double f64(std::string_view data, size_t offset)
{
    const quint64 bits = littleEndianAt<quint64>(data, offset);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

// A number in four bytes (MS-XLS 2.5.221): an integer or the upper half of a double, perhaps a hundred times too large.
double fromRk(quint32 rk)
{
    double value = 0;
    if (rk & 2) {
        value = static_cast<qint32>(rk) >> 2;
    } else {
        const quint64 bits = quint64{rk & 0xFFFFFFFC} << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return rk & 1 ? value / 100 : value;
}

// As a workbook of XML would write it, for `shownNumber`.
std::string literalOf(double value)
{
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return std::to_string(static_cast<qint64>(value));
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

const char* wordOf(quint8 error)
{
    switch (error) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
    }
}

struct SheetPlace {
    QString name;
    quint32 offset;
    bool visible;
};

// What stands in front of the sheets.
struct Globals {
    std::vector<SheetPlace> sheets;
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; // by cell style
    bool dates1904 = false;
};

std::vector<std::string_view> piecesFrom(std::string_view data, BiffStream& stream)
{
    std::vector<std::string_view> pieces = stream.continued();
    pieces.insert(pieces.begin(), data);
    return pieces;
}

std::vector<QString> readStrings(BiffText text)
{
    text.number(); // how often they are used
    const quint32 count = text.number();
    std::vector<QString> strings;
    qint64 characters = 0;
    for (quint32 i = 0; i < count; ++i) {
        strings.push_back(text.text(text.word()));
        if ((characters += strings.back().size()) > limits::tableCharacters)
            throw ReadStopped{{ReadWhy::TooLarge}};
    }
    return strings;
}

Globals readGlobals(BiffStream stream)
{
    Globals globals;
    QHash<int, NumberFormat> own;
    std::vector<int> formatOfStyle;
    for (;;) {
        const BiffRecord record = stream.next();
        switch (record.type) {
        case Biff::FilePass: throw ReadStopped{{ReadWhy::PasswordSet}};
        case Biff::Date1904: globals.dates1904 = u16(record.data, 0) != 0; break;
        case Biff::BoundSheet:
            if (u8(record.data, 5) == Worksheet)
                globals.sheets.push_back(
                    {BiffText({record.from(7)}).text(u8(record.data, 6)), u32(record.data, 0), (u8(record.data, 4) & 3) == 0});
            break;
        case Biff::Format: {
            BiffText code({record.from(4)});
            own.insert(u16(record.data, 0), NumberFormat::parse(code.text(u16(record.data, 2)).toStdString()));
            break;
        }
        case Biff::Xf: formatOfStyle.push_back(u16(record.data, 2)); break;
        case Biff::Sst: globals.strings = readStrings(BiffText(piecesFrom(record.data, stream))); break;
        case Biff::Eof:
            for (const int format : formatOfStyle)
                globals.formats.push_back(own.contains(format) ? own[format] : NumberFormat::builtIn(format));
            return globals;
        default: break;
        }
    }
}

// Collects the cells of one sheet: Excel writes them in order, others need not.
class XlsSheet {
public:
    XlsSheet(const Globals& globals, const QString& name)
        : m_globals(globals),
          m_builder(name),
          m_placed(globals.strings.size())
    {
    }

    // Returns the offset behind the sheet, which is then in `file`.
    size_t read(BiffStream stream, Progress& progress, size_t total, TableFile& file)
    {
        if (const BiffRecord bof = stream.next(); bof.type != Biff::Bof || u16(bof.data, 0) != biff8)
            throw ReadStopped{{ReadWhy::Damaged}};
        int depth = 1; // a chart may lie inside the sheet
        for (int count = 0; depth > 0; ++count) {
            if (count % 1024 == 0)
                progress.step(static_cast<int>(stream.offset() >> 10), static_cast<int>(total >> 10));
            const BiffRecord record = stream.next();
            if (record.type == Biff::Bof)
                ++depth;
            else if (record.type == Biff::Eof)
                --depth;
            else if (depth == 1)
                take(record, stream);
        }
        placeAll();
        m_builder.finishIn(file);
        return stream.offset();
    }

private:
    struct Cell {
        quint16 row, column;
        CellKind kind;
        TableSheet::TextAt text;
    };

    void take(const BiffRecord& record, BiffStream& stream)
    {
        const std::string_view data = record.data;
        switch (record.type) {
        case Biff::Row:
            if (u16(data, 12) & 0x20)
                m_hidden.insert(u16(data, 0));
            break;
        case Biff::Number: number(data, u16(data, 2), u16(data, 4), f64(data, 6)); break;
        case Biff::Rk: number(data, u16(data, 2), u16(data, 4), fromRk(u32(data, 6))); break;
        case Biff::MulRk: numbers(data); break;
        case Biff::LabelSst: shared(data); break;
        case Biff::Label:
        case Biff::RString: {
            BiffText text({record.from(8)});
            put(u16(data, 0), u16(data, 2), text.text(u16(data, 6)), CellKind::Text);
            break;
        }
        case Biff::BoolErr: logical(data, u8(data, 6), u8(data, 7) != 0); break;
        case Biff::Formula: formula(data); break;
        case Biff::String: {
            BiffText text(piecesFrom(data, stream));
            const QString result = text.text(text.word());
            if (m_awaiting)
                put(u16(*m_awaiting, 0), u16(*m_awaiting, 2), result, CellKind::Text);
            m_awaiting.reset();
            break;
        }
        case Biff::MergeCells: merges(data); break;
        case Biff::FilePass: throw ReadStopped{{ReadWhy::PasswordSet}};
        default: break;
        }
    }

    void number(std::string_view data, quint16 column, quint16 style, double value)
    {
        if (!std::isfinite(value))
            throw ReadStopped{{ReadWhy::Damaged}};
        static const NumberFormat general;
        const NumberFormat& format = style < m_globals.formats.size() ? m_globals.formats[style] : general;
        const ShownCell shown = shownNumber(literalOf(value), format, m_globals.dates1904);
        put(u16(data, 0), column, QString::fromStdString(shown.text), shown.kind);
    }

    void numbers(std::string_view data)
    {
        const quint16 first = u16(data, 2);
        const size_t count = data.size() < 6 ? 0 : (data.size() - 6) / 6;
        for (size_t i = 0; i < count; ++i)
            number(data, static_cast<quint16>(first + i), u16(data, 4 + i * 6), fromRk(u32(data, 6 + i * 6)));
    }

    void shared(std::string_view data)
    {
        const quint32 index = u32(data, 6);
        if (index >= m_placed.size())
            throw ReadStopped{{ReadWhy::Damaged}};
        if (m_globals.strings[index].isEmpty())
            return;
        if (!m_placed[index])
            m_placed[index] = m_builder.store(m_globals.strings[index]);
        m_cells.push_back({u16(data, 0), u16(data, 2), CellKind::Text, *m_placed[index]});
    }

    void logical(std::string_view data, quint8 value, bool isError)
    {
        put(u16(data, 0), u16(data, 2),
            QString::fromLatin1(isError ? wordOf(value)
                                : value ? "TRUE"
                                        : "FALSE"),
            isError ? CellKind::Error : CellKind::Boolean);
    }

    // The result stands in the record, but a text in the next String record (MS-XLS 2.5.133).
    void formula(std::string_view data)
    {
        m_awaiting.reset();
        if (u16(data, 12) != 0xFFFF)
            return number(data, u16(data, 2), u16(data, 4), f64(data, 6));
        switch (u8(data, 6)) {
        case 0: m_awaiting = data; break;
        case 1: logical(data, u8(data, 8), false); break;
        case 2: logical(data, u8(data, 8), true); break;
        default: m_builder.skipFormula();
        }
    }

    void merges(std::string_view data)
    {
        const size_t count = u16(data, 0);
        for (size_t i = 0; i < count; ++i)
            m_builder.merge(u16(data, 2 + i * 8) + 1, u16(data, 4 + i * 8) + 1, u16(data, 6 + i * 8), u16(data, 8 + i * 8));
    }

    void put(quint16 row, quint16 column, const QString& text, CellKind kind)
    {
        if (!text.isEmpty())
            m_cells.push_back({row, column, kind, m_builder.store(text)});
    }

    void placeAll()
    {
        std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) { return a.row < b.row; });
        for (const Cell& cell : m_cells) {
            if (cell.row + 1 != m_builder.row())
                m_builder.beginRow(cell.row + 1, m_hidden.contains(cell.row));
            m_builder.place(cell.column, cell.text, cell.kind);
        }
    }

    const Globals& m_globals;
    SheetBuilder m_builder;
    std::vector<std::optional<TableSheet::TextAt>> m_placed; // where this sheet keeps the shared string of that number
    std::vector<Cell> m_cells;
    QSet<quint16> m_hidden;
    std::optional<std::string_view> m_awaiting; // the formula whose text comes next
};

} // namespace

TableFile parseXls(const CompoundFile& envelope, const QString& name, Progress& progress)
{
    if (envelope.has(QStringLiteral("EncryptedPackage"))) // an .xlsx under a password comes in the same envelope
        throw ReadStopped{{ReadWhy::PasswordSet}};
    if (!envelope.has(QStringLiteral("Workbook")))
        throw ReadStopped{{envelope.has(QStringLiteral("Book")) ? ReadWhy::OldExcel : ReadWhy::NotATable}};
    const std::string bytes = envelope.read(QStringLiteral("Workbook"));
    BiffStream stream(bytes);
    const BiffRecord bof = stream.next();
    if (bof.type != Biff::Bof)
        throw ReadStopped{{ReadWhy::Damaged}};
    if (u16(bof.data, 0) != biff8)
        throw ReadStopped{{ReadWhy::OldExcel}};
    const Globals globals = readGlobals(stream);

    TableFile file{.name = name, .dates1904 = globals.dates1904};
    if (envelope.hasFolder(QStringLiteral("_VBA_PROJECT_CUR")))
        file.notes.push_back({NoteKind::ActiveContentIgnored});
    size_t read = 0;
    for (const SheetPlace& place : globals.sheets) {
        if (!place.visible) {
            file.notes.push_back({NoteKind::HiddenSheetSkipped, place.name});
            continue;
        }
        read +=
            XlsSheet(globals, place.name).read(BiffStream(bytes, place.offset), progress, bytes.size(), file) - place.offset;
        if (read > bytes.size()) // sheets that share their bytes would take for ever
            throw ReadStopped{{ReadWhy::Damaged}};
    }
    return file;
}

} // namespace anxin
