// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writers/xlsxwriter.h"

#include "core/writers/memoryworkbook.h"
#include "core/writers/reporttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int portraitColumns = 8; // more than these are printed on the long side

// How wide a text is, in digits: a Han character takes two.
int widthOf(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; }) +
                            text.size());
}

// A name that Excel accepts for a sheet, and that no other sheet has.
QString sheetName(const QString& title, QSet<QString>& taken)
{
    QString base;
    for (const QChar c : title)
        base += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    base = base.simplified().left(28);
    QString name = base.isEmpty() ? QStringLiteral("1") : base;
    for (int n = 2; taken.contains(name.toLower()); ++n)
        name = base + u' ' + QString::number(n);
    taken.insert(name.toLower());
    return name;
}

struct Formats {
    explicit Formats(lxw_workbook* book)
        : title(make(book)),
          line(make(book)),
          head(framed(book)),
          text(framed(book)),
          number(framed(book)),
          share(framed(book)),
          mark(framed(book)),
          note(make(book))
    {
        format_set_font_size(title, 18);
        for (lxw_format* centred : {title, line, head, number, share, mark})
            format_set_align(centred, LXW_ALIGN_CENTER);
        format_set_bold(title);
        format_set_bold(head);
        format_set_pattern(head, LXW_PATTERN_SOLID);
        format_set_fg_color(head, 0xF0F0F0); // 6 % grey: still there on a black-and-white printer
        format_set_num_format(number, "0");
        format_set_num_format(share, "0.0%");
        for (lxw_format* wrapped : {title, head, text, note})
            format_set_text_wrap(wrapped);
    }

    lxw_format *title, *line, *head, *text, *number, *share, *mark, *note;

private:
    static lxw_format* make(lxw_workbook* book)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_font_name(format, "SimSun");
        format_set_font_size(format, 11);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return format;
    }
    static lxw_format* framed(lxw_workbook* book)
    {
        lxw_format* format = make(book);
        format_set_border(format, LXW_BORDER_THIN);
        return format;
    }
};

// Writes downwards on one sheet.
class Sheet {
public:
    Sheet(lxw_workbook* book, const QString& name, const Formats& formats, int columns)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData())),
          m_formats(formats),
          m_last(static_cast<lxw_col_t>(std::max(columns, 2) - 1))
    {
        worksheet_set_paper(m_sheet, 9); // A4
        if (columns > portraitColumns)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, 18 / 25.4, 18 / 25.4, 20 / 25.4, 20 / 25.4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
    }

    void merged(const QString& text, lxw_format* format, double height)
    {
        check(worksheet_set_row(m_sheet, m_row, height, nullptr));
        check(worksheet_merge_range(m_sheet, m_row, 0, m_row, m_last, "", format));
        write(0, text, format);
        ++m_row;
    }
    void head(const ReportModel& model, const QString& title)
    {
        merged(title, m_formats.title, 36);
        merged(headLine(model), m_formats.line, 20);
        merged(label(model.confidentiality), m_formats.line, 20);
        footer(model);
    }
    void columns(const ReportTable& table);
    void row(const ReportRow& row)
    {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cell(static_cast<lxw_col_t>(i), row.cells[i]);
        ++m_row;
    }
    void signOff(const ReportModel& model);
    void definitions(const ReportModel& model);

private:
    void write(lxw_col_t column, const QString& text, lxw_format* format)
    {
        check(worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format));
    }
    void cell(lxw_col_t column, const ReportCell& cell)
    {
        if (const auto* count = std::get_if<Count>(&cell))
            check(worksheet_write_number(m_sheet, m_row, column, static_cast<double>(count->value), m_formats.number));
        else if (const auto* ratio = std::get_if<Ratio>(&cell))
            check(worksheet_write_number(
                m_sheet, m_row, column, static_cast<double>(ratio->part) / static_cast<double>(ratio->whole), m_formats.share));
        else
            write(column, shownCell(cell), std::holds_alternative<QString>(cell) ? m_formats.text : m_formats.mark);
    }
    void footer(const ReportModel& model)
    {
        QString text = QStringLiteral("&C") + Tr::tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
        if (QString witness = witnessLine(model); !witness.isEmpty())
            text += QStringLiteral(" · ") + witness.replace(u'&', QStringLiteral("&&"));
        check(worksheet_set_footer(m_sheet, text.toUtf8().constData()));
    }

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    lxw_col_t m_last;
    lxw_row_t m_row = 0;
};

void Sheet::columns(const ReportTable& table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        int width = std::min(widthOf(table.columns[i].title), 12);
        for (const ReportRow& row : table.rows)
            width = std::max(width, widthOf(shownCell(row.cells[i])));
        check(worksheet_set_column(m_sheet, column, column, std::clamp(width + 2, 8, 40), nullptr));
        write(column, table.columns[i].title, m_formats.head);
    }
    check(worksheet_set_row(m_sheet, m_row, 36, nullptr));
    check(worksheet_repeat_rows(m_sheet, 0, m_row));
    worksheet_freeze_panes(m_sheet, m_row + 1, 1);
    ++m_row;
}

void Sheet::signOff(const ReportModel& model)
{
    ++m_row;
    if (const QString zero = zeroReportLine(model); !zero.isEmpty())
        merged(zero, m_formats.note, 20);
    QString line;
    for (const SignLine& sign : signLines(model))
        line += Tr::tr("%1: %2").arg(sign.role, sign.name.isEmpty() ? QStringLiteral("____________") : sign.name) +
                QStringLiteral("    ");
    merged(line.trimmed(), m_formats.note, 40);
    if (const QString witness = witnessLine(model); !witness.isEmpty())
        merged(witness, m_formats.note, 20);
}

void Sheet::definitions(const ReportModel& model)
{
    check(worksheet_set_column(m_sheet, 0, 0, 24, nullptr));
    check(worksheet_set_column(m_sheet, 1, 1, 60, nullptr));
    for (const FigureDefinition& definition : model.definitions) {
        write(0, definition.term, m_formats.text);
        write(1, definition.meaning, m_formats.text);
        const int lines = std::max(1 + widthOf(definition.meaning) / 58, 1 + widthOf(definition.term) / 22);
        check(worksheet_set_row(m_sheet, m_row, 16.0 * lines + 4, nullptr));
        ++m_row;
    }
}

} // namespace

QByteArray XlsxWriter::write(const ReportModel& model) const
{
    MemoryWorkbook workbook;
    lxw_workbook* const book = workbook.book();

    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(QDateTime(model.reportedOn, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch());
    check(workbook_set_properties(book, &properties));
    const Formats formats{book};
    QSet<QString> taken;
    for (const ReportTable& table : model.tables) {
        Sheet sheet{book, sheetName(table.title, taken), formats, static_cast<int>(table.columns.size())};
        sheet.head(model, model.tables.size() == 1 ? model.title : Tr::tr("%1: %2").arg(model.title, table.title));
        sheet.columns(table);
        for (const ReportRow& row : table.rows)
            sheet.row(row);
        if (table.total)
            sheet.row(*table.total);
        sheet.signOff(model);
    }
    if (!model.definitions.empty() || model.tables.empty()) {
        Sheet sheet{book, sheetName(Tr::tr("What is counted"), taken), formats, 2};
        sheet.head(model, model.title);
        sheet.definitions(model);
        if (model.tables.empty())
            sheet.signOff(model);
    }
    return workbook.finish();
}

} // namespace anxin
