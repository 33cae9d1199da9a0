// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportpages.h"

#include "core/base/moment.h"
#include "core/writers/reporttext.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Box = ReportPages::Box;
using Frame = ReportPages::Frame;
using Text = ReportPages::Text;

constexpr qreal millimetre = 100;
constexpr qreal point = 25.4 / 72 * millimetre;
constexpr qreal pageWidth = 210 * millimetre;
constexpr qreal pageHeight = 297 * millimetre;
constexpr qreal side = 18 * millimetre;
constexpr qreal top = 20 * millimetre;
constexpr qreal bottom = pageHeight - 20 * millimetre;
constexpr qreal width = pageWidth - 2 * side;
constexpr qreal padding = 1 * millimetre;
constexpr qreal leastRow = 7 * millimetre;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

// With LXGW WenKai, Qt writes a text layer in which 心, 工, 人, 月, 页 can be searched; with the Noto CJK fonts it writes
// look-alike radicals (measured with Qt 6.4.2). The second family does well too, the third only if nothing else is there.
QFont fontOf(Text style)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("LXGW WenKai"), QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(qRound((style == Text::Title ? 18 : style == Text::Small ? 9 : 10.5) * point));
    font.setBold(style == Text::Title || style == Text::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal heightOf(const QString& text, Text style, qreal inWidth)
{
    return QFontMetricsF(fontOf(style)).boundingRect(QRectF(0, 0, inWidth, 1e6), Qt::TextWordWrap, text).height();
}

// Sets boxes from top to bottom and begins a new page where the old one is full.
class Flow {
public:
    std::vector<std::vector<Box>> take() { return std::move(m_pages); }

    void paragraph(const QString& text, Text style, Qt::Alignment alignment, qreal after)
    {
        if (text.isEmpty())
            return;
        const qreal height = heightOf(text, style, width);
        makeRoom(height);
        put({{side, m_y, width, height}, text, style, alignment});
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
    static std::vector<qreal> columnWidths(const ReportTable& table);
    static Line lineOf(const QStringList& texts, const std::vector<qreal>& widths, const ReportTable& table, Text style,
                       Frame frame);

    std::vector<std::vector<Box>> m_pages = std::vector<std::vector<Box>>(1);
    qreal m_y = top;
};

QStringList textsOf(const ReportRow& row)
{
    QStringList texts;
    for (const ReportCell& cell : row.cells)
        texts += shownCell(cell);
    return texts;
}

// Columns share the page by what they hold, up to a point: a long text gives way and breaks into lines.
std::vector<qreal> Flow::columnWidths(const ReportTable& table)
{
    const QFontMetricsF metrics{fontOf(Text::Body)};
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal widest = std::min(metrics.horizontalAdvance(table.columns[i].title), 18 * millimetre);
        for (const ReportRow& row : table.rows)
            widest = std::max(widest, metrics.horizontalAdvance(shownCell(row.cells[i])));
        widths.push_back(std::min(widest, 60 * millimetre) + 2 * padding);
    }
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal& one : widths)
        one *= width / sum;
    return widths;
}

Flow::Line Flow::lineOf(const QStringList& texts, const std::vector<qreal>& widths, const ReportTable& table, Text style,
                        Frame frame)
{
    Line line;
    qreal x = side;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        const bool isText = table.columns[column].kind == ColumnKind::Text;
        line.height = std::max(line.height, heightOf(texts[i], style, widths[column] - 2 * padding) + 2 * padding);
        const Qt::Alignment alignment = frame == Frame::Tinted ? Qt::AlignCenter : isText ? left : right;
        line.cells.push_back({{x, 0, widths[column], leastRow}, texts[i], style, alignment, frame});
        x += widths[column];
    }
    for (Box& box : line.cells)
        box.area.setHeight(line.height);
    return line;
}

void Flow::table(const ReportTable& table)
{
    if (table.columns.empty())
        return;
    const std::vector<qreal> widths = columnWidths(table);
    QStringList titles;
    for (const ReportColumn& column : table.columns)
        titles += column.title;
    const Line head = lineOf(titles, widths, table, Text::Bold, Frame::Tinted);
    makeRoom(head.height + 2 * leastRow); // a head is not left alone at the foot of a page
    put(head);
    const auto add = [&](const ReportRow& row, Text style) {
        const Line line = lineOf(textsOf(row), widths, table, style, Frame::Plain);
        if (makeRoom(line.height))
            put(head);
        put(line);
    };
    for (const ReportRow& row : table.rows)
        add(row, Text::Body);
    if (table.total)
        add(*table.total, Text::Bold);
    m_y += 5 * millimetre;
}

void Flow::signOff(const ReportModel& model)
{
    paragraph(zeroReportLine(model), Text::Body, left, 3 * millimetre);
    const std::vector<SignLine> lines = signLines(model);
    constexpr int perRow = 3;
    constexpr qreal lineHeight = 11 * millimetre;
    const qreal place = width / perRow;
    const int rows = (static_cast<int>(lines.size()) + perRow - 1) / perRow;
    makeRoom(rows * lineHeight); // signatures stay together
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal x = side + static_cast<qreal>(i % perRow) * place;
        const qreal y = m_y + static_cast<qreal>(i / perRow) * lineHeight;
        put({{x, y, place, lineHeight}, Tr::tr("%1: %2").arg(lines[i].role, lines[i].name), Text::Body, left});
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
        m_pages[i].push_back({area, parts.join(QStringLiteral(" · ")), Text::Small, Qt::AlignCenter});
        m_pages[i].push_back(
            {area.translated(0, -(pageHeight - 26 * millimetre)), label(model.confidentiality), Text::Small, right});
    }
}

} // namespace

ReportPages::ReportPages(const ReportModel& model)
{
    Flow flow;
    flow.paragraph(model.title, Text::Title, Qt::AlignHCenter, 3 * millimetre);
    flow.paragraph(headLine(model), Text::Body, Qt::AlignHCenter, 5 * millimetre);
    for (const ReportTable& table : model.tables) {
        flow.paragraph(table.title, Text::Bold, left, 2 * millimetre);
        flow.table(table);
    }
    flow.signOff(model);
    if (!model.definitions.empty())
        flow.paragraph(Tr::tr("What is counted"), Text::Bold, left, millimetre);
    for (const FigureDefinition& definition : model.definitions)
        flow.paragraph(Tr::tr("%1: %2").arg(definition.term, definition.meaning), Text::Small, left, millimetre);
    flow.footers(model);
    m_pages = flow.take();
}

void ReportPages::paint(QPainter& painter, int page, qreal pixelsPerMillimetre) const
{
    painter.save();
    painter.scale(pixelsPerMillimetre / millimetre, pixelsPerMillimetre / millimetre);
    for (const Box& box : m_pages.at(static_cast<std::size_t>(page))) {
        if (box.frame != Frame::None) {
            painter.setPen(QPen(Qt::black, 0.5 * point));
            painter.setBrush(box.frame == Frame::Tinted ? QBrush(QColor(240, 240, 240)) : QBrush(Qt::NoBrush));
            painter.drawRect(box.area);
        }
        const qreal inset = box.frame == Frame::None ? 0 : padding;
        painter.setPen(Qt::black);
        painter.setFont(fontOf(box.style));
        painter.drawText(box.area.adjusted(inset, 0, -inset, 0), static_cast<int>(box.alignment) | Qt::TextWordWrap, box.text);
    }
    painter.restore();
}

} // namespace anxin
