// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timelinedelegate.h"

#include "ui/theme/theme.h"
#include "ui/theme/timelinerole.h"
#include "ui/widgets/levelglyph.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModel>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace anxin {

namespace {

constexpr int padding = 14;
constexpr int gapBetweenCards = 10;
constexpr int titleHeight = 24;
constexpr int asideHeight = 18;
constexpr int gapBelowTitle = 4;
constexpr int headerHeight = 36;
constexpr int lineRowHeight = 38; // of a change of level
constexpr int railRoom = 30;
constexpr int railIcon = 20;
constexpr int moreIcon = 16;
constexpr int glyphSize = 14;
constexpr int mostLines = 3;
constexpr int mostExpandedLines = 400;
constexpr int narrowestCharacter = 4; // px: no more of a text than this makes room for need be laid out
constexpr qreal lineFactor = 1.5;     // Chinese text wants room between its lines

// Each paragraph on a line of its own, without blank ones between.
QString flattened(const QString& text)
{
    QStringList paragraphs;
    for (const QString& paragraph : text.split(u'\n'))
        if (const QString flat = paragraph.simplified(); !flat.isEmpty())
            paragraphs << flat;
    return paragraphs.join(QChar::LineSeparator);
}

TimelineShape shapeOf(const QModelIndex& index)
{
    return static_cast<TimelineShape>(index.data(ShapeRole).toInt());
}

QFont bodyFont(const QWidget* widget)
{
    return fontOf(14, QFont::Normal, widget);
}

int lineHeight(const QWidget* widget)
{
    return qRound(QFontMetricsF(bodyFont(widget)).height() * lineFactor);
}

bool isExpanded(const QModelIndex& index)
{
    return index.data(ExpandedRole).toBool();
}

} // namespace

TimelineDelegate::TimelineDelegate(QAbstractItemModel& model, std::vector<Icon> rail, QObject* parent)
    : QStyledItemDelegate(parent),
      m_rail(std::move(rail))
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_heights.clear(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_heights.remove(row);
        Q_EMIT sizeHintChanged(first);
    });
}

int TimelineDelegate::railWidth(const QWidget* widget) const
{
    return m_rail.empty() ? 0 : scaled(railRoom, widget);
}

int TimelineDelegate::textWidth(int width, const QWidget* widget) const
{
    return width - railWidth(widget) - 2 * scaled(padding, widget);
}

TimelineDelegate::Lines TimelineDelegate::linesOf(const QModelIndex& index, int width, const QWidget* widget) const
{
    const QFont font = bodyFont(widget);
    const bool all = isExpanded(index);
    const int room = textWidth(width, widget);
    const QString whole = index.data(TextRole).toString();
    const qsizetype enough = all ? whole.size() : std::max<qsizetype>(1, qsizetype{mostLines} * room / narrowestCharacter);
    const QString flat = flattened(whole.left(enough));
    Lines lines;
    if (flat.isEmpty()) // a layout has a line all the same
        return lines;
    QTextLayout layout(flat, font);
    layout.beginLayout();
    const int most = shapeOf(index) == TimelineShape::Line && !all ? 0 : all ? mostExpandedLines : mostLines;
    int end = 0;
    for (int at = 0; at < most; ++at) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(room);
        QString shown = flat.mid(made.textStart(), made.textLength());
        end = made.textStart() + made.textLength();
        lines.shown << shown.replace(QChar::LineSeparator, u' ').trimmed();
    }
    layout.endLayout();
    lines.hasMore = end < flat.size() || whole.size() > enough;
    if (lines.hasMore && !lines.shown.isEmpty()) {
        const bool endsParagraph = flat.at(end - 1) == QChar::LineSeparator;
        QString rest = lines.shown.last() + (endsParagraph ? QString() : flat.mid(end, room)) + QStringLiteral("…");
        lines.shown.last() = QFontMetrics(font).elidedText(rest.replace(QChar::LineSeparator, u' '), Qt::ElideRight,
                                                           room - scaled(moreIcon, widget));
    }
    return lines;
}

bool TimelineDelegate::hasMore(const QModelIndex& index, int width, const QWidget* widget) const
{
    return !isExpanded(index) && linesOf(index, width, widget).hasMore;
}

int TimelineDelegate::heightOf(const QModelIndex& index, int width, const QWidget* widget) const
{
    const int text = lineHeight(widget) * static_cast<int>(linesOf(index, width, widget).shown.size());
    switch (shapeOf(index)) {
    case TimelineShape::Header: return scaled(headerHeight, widget);
    case TimelineShape::Line: return scaled(lineRowHeight, widget) + (text > 0 ? text + scaled(padding, widget) : 0);
    case TimelineShape::Card: break;
    }
    const int aside = index.data(AsideRole).toString().isEmpty() ? 0 : asideHeight;
    const int below = text > 0 ? gapBelowTitle : 0;
    return scaled(2 * padding - 4 + titleHeight + aside + below + gapBetweenCards, widget) + text;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = std::max(option.rect.width(), 200);
    const int line = lineHeight(option.widget);
    if (width != m_width || line != m_lineHeight) {
        m_heights.clear();
        m_width = width;
        m_lineHeight = line;
    }
    auto known = m_heights.constFind(index.row());
    if (known == m_heights.constEnd())
        known = m_heights.insert(index.row(), heightOf(index, width, option.widget));
    return {width, *known};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (shapeOf(index)) {
    case TimelineShape::Header: paintHeader(*painter, option, index); break;
    case TimelineShape::Line: paintLine(*painter, option, index); break;
    case TimelineShape::Card: paintCard(*painter, option, index); break;
    }
    painter->restore();
}

void TimelineDelegate::paintHeader(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect room = option.rect.adjusted(2, scaled(6, option.widget), -2, 0);
    drawRowText(painter, room, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), fontOf(13, QFont::Bold, option.widget),
                tokens(option.widget).text2);
}

void TimelineDelegate::paintRail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_rail.empty())
        return;
    const Tokens& t = tokens(option.widget);
    const int size = scaled(railIcon, option.widget);
    const int x = option.rect.left() + 1;
    painter.setPen(QPen(t.border, 1));
    painter.drawLine(QPointF(x + size / 2.0, option.rect.top()), QPointF(x + size / 2.0, option.rect.bottom() + 1));
    const QRect place(x, option.rect.top() + scaled(padding - 2, option.widget), size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.app);
    painter.drawRect(place.adjusted(-1, -3, 1, 3)); // the rail is broken where the icon stands
    const auto kind = static_cast<std::size_t>(index.data(RailRole).toInt());
    if (kind < m_rail.size())
        painter.drawPixmap(place.topLeft(), iconPixmap(m_rail[kind], t.text2, size, painter.device()->devicePixelRatioF()));
}

bool TimelineDelegate::paintText(QPainter& painter, const QPoint& at, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const Lines lines = linesOf(index, option.rect.width(), widget);
    const int height = lineHeight(widget);
    painter.setFont(bodyFont(widget));
    painter.setPen(tokens(widget).text);
    for (int line = 0; line < lines.shown.size(); ++line)
        painter.drawText(QRect(at.x(), at.y() + line * height, textWidth(option.rect.width(), widget), height),
                         Qt::AlignLeft | Qt::AlignVCenter, lines.shown[line]);
    return lines.hasMore;
}

void TimelineDelegate::paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const Tokens& t = tokens(widget);
    paintRail(painter, option, index);
    const QRectF card = QRectF(option.rect).adjusted(1 + railWidth(widget), 1, -1, -scaled(gapBetweenCards, widget));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.setBrush(chosen ? t.selected : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.surface);
    painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.focus, 2) : QPen(t.border, 1));
    painter.drawRoundedRect(card, 10, 10);

    const int pad = scaled(padding, widget);
    QRect room(option.rect.left() + railWidth(widget) + pad, option.rect.top() + pad - 2,
               textWidth(option.rect.width(), widget), scaled(titleHeight, widget));
    drawRowTitle(painter, room, index, widget);
    if (const QString aside = index.data(AsideRole).toString(); !aside.isEmpty()) {
        room = QRect(room.left(), room.bottom() + 1, room.width(), scaled(asideHeight, widget));
        drawRowText(painter, room, Qt::AlignLeft, aside, fontOf(12, QFont::Normal, widget), t.text3);
    }
    const QPoint below(room.left(), room.bottom() + 1 + scaled(gapBelowTitle, widget));
    if (const bool more = paintText(painter, below, option, index); !more && !isExpanded(index))
        return;
    const int size = scaled(moreIcon, widget);
    painter.drawPixmap(QPoint(qRound(card.right()) - size - 8, qRound(card.bottom()) - size - 8),
                       iconPixmap(isExpanded(index) ? Icon::ChevronUp : Icon::ChevronDown, t.text2, size,
                                  painter.device()->devicePixelRatioF()));
}

namespace {
// Texts and shapes one after the other in one line, as long as there is room.
class LineWriter {
public:
    LineWriter(QPainter& painter, const QRect& room, const QWidget* widget) : m_painter(painter), m_room(room), m_widget(widget)
    {
    }
    void write(const QString& text, const QFont& type, const QColor& colour)
    {
        const int wide = QFontMetrics(type).horizontalAdvance(text);
        drawRowText(m_painter, QRect(m_room.left(), m_room.top(), std::min(wide + 1, m_room.width()), m_room.height()),
                    Qt::AlignLeft, text, type, colour);
        m_room.setLeft(std::min(m_room.left() + wide + 8, m_room.right()));
    }
    void mark(const QVariant& shape)
    {
        const int size = scaled(glyphSize, m_widget);
        if (!shape.isValid())
            return;
        drawLevel(m_painter, QRectF(m_room.left(), m_room.center().y() - size / 2.0 + 1, size, size), shape.toInt(),
                  tokens(m_widget));
        m_room.setLeft(m_room.left() + size + 6);
    }
    int left() const { return m_room.left(); }
    int width() const { return m_room.width(); }

private:
    QPainter& m_painter;
    QRect m_room;
    const QWidget* m_widget;
};
} // namespace

// ◐ from → ◆ to, as a thin line over the full width.
void TimelineDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const Tokens& t = tokens(widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (chosen || hasFocus || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(hasFocus ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? t.selected : t.hover);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1 + railWidth(widget), 3, -1, -3), 6, 6);
    }
    paintRail(painter, option, index);
    const int pad = scaled(padding, widget);
    const QRect all(option.rect.left() + railWidth(widget) + pad, option.rect.top(), textWidth(option.rect.width(), widget),
                    scaled(lineRowHeight, widget));
    const QFont font = fontOf(13, QFont::Bold, widget), small = fontOf(12, QFont::Normal, widget);
    const QString day = index.data(TrailingRole).toString();
    const int end = all.right() - QFontMetrics(small).horizontalAdvance(day) - 12;
    drawRowText(painter, all, Qt::AlignRight, day, small, t.text3);
    LineWriter line(painter, QRect(all.topLeft(), QPoint(end, all.bottom())), widget);
    line.mark(index.data(FromRankRole));
    line.write(index.data(FromLevelRole).toString(), small, t.text2);
    line.write(QStringLiteral("→"), small, t.text3);
    line.mark(index.data(LevelRankRole));
    line.write(index.data(Qt::DisplayRole).toString(), font, t.text);
    for (const int role : {static_cast<int>(PillRole), static_cast<int>(AsideRole)})
        if (const QString more = index.data(role).toString(); !more.isEmpty())
            line.write(more, small, t.text3);
    painter.setPen(QPen(t.borderStrong, 1));
    if (line.left() + 12 < end)
        painter.drawLine(QPointF(line.left() + 4, all.center().y() + 1.5), QPointF(end, all.center().y() + 1.5));
    (void)paintText(painter, QPoint(all.left(), all.bottom()), option, index);
}

bool TimelineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const int reach = scaled(moreIcon + 20, option.widget);
    const bool isLine = shapeOf(index) == TimelineShape::Line;
    const QRect corner(option.rect.right() - reach, option.rect.bottom() - reach - scaled(gapBetweenCards, option.widget),
                       reach, reach + scaled(gapBetweenCards, option.widget));
    if (mouse->button() != Qt::LeftButton || isLine || !corner.contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (isExpanded(index) || hasMore(index, option.rect.width(), option.widget))
        Q_EMIT moreWanted(index);
    return true;
}

} // namespace anxin
