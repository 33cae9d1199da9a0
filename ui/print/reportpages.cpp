// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportpages.h"

#include "core/base/moment.h"
#include "core/writers/reporttext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qreal leastRow = 7 * millimetre;
constexpr Type title{18, true};
constexpr Type body{10.5};
constexpr Type bold{10.5, true};
constexpr Type small{9};
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QStringList textsOf(const ReportRow& row)
{
    QStringList texts;
    for (const ReportCell& cell : row.cells)
        texts += shownCell(cell);
    return texts;
}

// How wide a text is: in one line, and where it is broken at every opportunity.
struct Extent {
    qreal whole = 0;
    qreal longestPiece = 0;
};

Extent extentOf(const QString& text, const QFontMetricsF& metrics)
{
    Extent extent{metrics.horizontalAdvance(text), 0};
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, text};
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        extent.longestPiece = std::max(extent.longestPiece, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return extent;
}

struct Columns {
    qreal points;
    std::vector<qreal> widths;
};

// The largest type in which no word has to be cut, else the smallest. What is left of the page is shared by what the columns
// hold, up to a point: a long text gives way and breaks into lines.
Columns columnsOf(const ReportTable& table)
{
    std::vector<ReportRow> rows = table.rows;
    if (table.total)
        rows.push_back(*table.total);
    Columns columns{};
    for (const qreal points : {10.5, 9.0, 7.5, 6.0}) {
        const QFontMetricsF metrics{paperFont({points, true})};
        std::vector<qreal> spare;
        columns = {points, {}};
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            Extent widest = extentOf(table.columns[i].title, metrics);
            widest.whole = std::min(widest.whole, 18 * millimetre);
            for (const ReportRow& row : rows) {
                Extent cell = extentOf(shownCell(row.cells[i]), metrics);
                if (cell.whole < 22 * millimetre) // a short label stays in one line
                    cell.longestPiece = cell.whole;
                widest = {std::max(widest.whole, cell.whole), std::max(widest.longestPiece, cell.longestPiece)};
            }
            columns.widths.push_back(widest.longestPiece + 2 * padding);
            spare.push_back(std::max(std::min(widest.whole, 60 * millimetre) - widest.longestPiece, millimetre));
        }
        const qreal rest = width - std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
        const qreal shares = std::accumulate(spare.begin(), spare.end(), 0.0);
        for (std::size_t i = 0; i < spare.size(); ++i)
            columns.widths[i] += rest * spare[i] / shares;
        if (rest >= 0)
            break;
    }
    return columns;
}

// Sets boxes from top to bottom and begins a new page where the old one is full.
class Flow {
public:
    std::vector<std::vector<Box>> take() { return std::move(m_pages); }

    void paragraph(const QString& text, Type type, Qt::Alignment alignment, qreal after)
    {
        if (text.isEmpty())
            return;
        const qreal height = heightOf(text, type, width);
        makeRoom(height);
        put({{side, m_y, width, height}, text, type, alignment});
        m_y += height + after;
    }
    void table(const ReportTable& table);
    void signOff(const ReportModel& model);
    void footers(const ReportModel& model);

private:
    struct Line {
        std::vector<Box> cells; // at the top of the page
        qreal height = leastRow;
    };

    void newPage()
    {
        m_pages.emplace_back();
        m_y = top;
    }
    // True where that took a new page.
    bool makeRoom(qreal height)
    {
        if (m_y + height <= bottom)
            return false;
        newPage();
        return true;
    }
    void put(Box box) { m_pages.back().push_back(std::move(box)); }
    void put(const Line& line)
    {
        for (Box box : line.cells) {
            box.area.moveTop(m_y);
            put(std::move(box));
        }
        m_y += line.height;
    }
    static Line lineOf(const QStringList& texts, const Columns& columns, const ReportTable& table, bool isBold, Frame frame);

    std::vector<std::vector<Box>> m_pages = std::vector<std::vector<Box>>(1);
    qreal m_y = top;
};

Flow::Line Flow::lineOf(const QStringList& texts, const Columns& columns, const ReportTable& table, bool isBold, Frame frame)
{
    const Type type{columns.points, isBold};
    Line line;
    qreal x = side;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        const qreal wide = columns.widths[column];
        const bool isText = table.columns[column].kind == ColumnKind::Text;
        line.height = std::max(line.height, heightOf(texts[i], type, wide - 2 * padding) + 2 * padding);
        const Qt::Alignment alignment = frame == Frame::Tinted ? Qt::AlignCenter : isText ? left : right;
        line.cells.push_back({{x, 0, wide, leastRow}, texts[i], type, alignment, frame});
        x += wide;
    }
    for (Box& box : line.cells)
        box.area.setHeight(line.height);
    return line;
}

void Flow::table(const ReportTable& table)
{
    if (table.columns.empty())
        return;
    const Columns columns = columnsOf(table);
    QStringList titles;
    for (const ReportColumn& column : table.columns)
        titles += column.title;
    const Line head = lineOf(titles, columns, table, true, Frame::Tinted);
    makeRoom(head.height + 2 * leastRow); // a head is not left alone at the foot of a page
    put(head);
    const auto add = [&](const ReportRow& row, bool isBold) {
        const Line line = lineOf(textsOf(row), columns, table, isBold, Frame::Plain);
        if (makeRoom(line.height))
            put(head);
        put(line);
    };
    for (const ReportRow& row : table.rows)
        add(row, false);
    if (table.total)
        add(*table.total, true);
    m_y += 5 * millimetre;
}

void Flow::signOff(const ReportModel& model)
{
    paragraph(zeroReportLine(model), body, left, 3 * millimetre);
    const std::vector<SignLine> lines = signLines(model);
    constexpr int perRow = 3;
    constexpr qreal lineHeight = 11 * millimetre;
    const qreal place = width / perRow;
    const int rows = (static_cast<int>(lines.size()) + perRow - 1) / perRow;
    makeRoom(rows * lineHeight); // signatures stay together
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal x = side + static_cast<qreal>(i % perRow) * place;
        const qreal y = m_y + static_cast<qreal>(i / perRow) * lineHeight;
        put({{x, y, place, lineHeight}, Tr::tr("%1: %2").arg(lines[i].role, lines[i].name), body, left});
    }
    m_y += rows * lineHeight;
}

void Flow::footers(const ReportModel& model)
{
    const QString witness = witnessLine(model);
    const QRectF area{side, pageHeight - 14 * millimetre, width, 5 * millimetre};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QStringList parts{Tr::tr("Page %1 of %2").arg(i + 1).arg(m_pages.size()), shownLong(model.reportedOn, QLocale())};
        if (!witness.isEmpty())
            parts += witness;
        m_pages[i].push_back({area, parts.join(QStringLiteral(" · ")), small, Qt::AlignCenter});
        m_pages[i].push_back({area.translated(0, -(pageHeight - 26 * millimetre)), label(model.confidentiality), small, right});
    }
}

} // namespace

ReportPages::ReportPages(const ReportModel& model)
{
    Flow flow;
    flow.paragraph(model.title, title, Qt::AlignHCenter, 3 * millimetre);
    flow.paragraph(headLine(model), body, Qt::AlignHCenter, 5 * millimetre);
    for (const ReportTable& table : model.tables) {
        flow.paragraph(table.title, bold, left, 2 * millimetre);
        flow.table(table);
    }
    flow.signOff(model);
    if (!model.definitions.empty())
        flow.paragraph(Tr::tr("What is counted"), bold, left, millimetre);
    for (const FigureDefinition& definition : model.definitions)
        flow.paragraph(Tr::tr("%1: %2").arg(definition.term, definition.meaning), small, left, millimetre);
    flow.footers(model);
    m_pages = flow.take();
}

void ReportPages::paint(QPainter& painter, int page, qreal pixelsPerMillimetre) const
{
    paintBoxes(painter, m_pages.at(static_cast<std::size_t>(page)), pixelsPerMillimetre);
}

} // namespace anxin
