// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/levelglyph.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace anxin {

void drawRowText(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& text, const QFont& font,
                 const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

// A quiet one has an outline: its ground alone does not stand out from every theme's.
void drawPillGround(QPainter& painter, const QRectF& pill, Tone tone, const Tokens& t)
{
    const bool isQuiet = tone == Tone::Neutral;
    const QRectF ground = isQuiet ? pill.adjusted(0.5, 0.5, -0.5, -0.5) : pill;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isQuiet ? QPen(t.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(coloursOf(tone, t).background);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
}

namespace {
constexpr int glyphSize = 14;
constexpr int pillPadding = 8;
constexpr int smallestPill = 40; // narrower, it says nothing
constexpr int tickSize = 18;
constexpr int beforeGlyphText = 8, beforePill = 10, beforeTrailing = 12, beforeCellText = 6;

std::optional<int> number(const QModelIndex& index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

int pillWidth(const QString& text, const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * pillPadding;
}

// At the left of `room`, in the middle of its height.
void drawPill(QPainter& painter, const QRect& room, const QString& text, Tone tone, const QFont& font, const Tokens& t)
{
    const QFontMetrics metrics(font);
    const int width = std::min(room.width(), pillWidth(text, font));
    const int height = metrics.height() + 2;
    const QRect pill(room.left(), room.center().y() - height / 2 + 1, width, height);
    drawPillGround(painter, pill, tone, t);
    painter.setPen(coloursOf(tone, t).text);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - pillPadding));
}

// A box to tick, at the left of `room`.
void drawTick(QPainter& painter, const QRect& room, bool isTicked, int size, const Tokens& t)
{
    const QRectF box(room.left() + 0.5, room.center().y() - size / 2.0 + 1.5, size - 1, size - 1);
    painter.setPen(QPen(isTicked ? t.accent : t.text3, 1));
    painter.setBrush(isTicked ? t.accent : t.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (!isTicked)
        return;
    painter.setPen(QPen(t.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corners[] = {{box.left() + size * 0.24, box.top() + size * 0.5},
                               {box.left() + size * 0.42, box.top() + size * 0.68},
                               {box.left() + size * 0.72, box.top() + size * 0.28}};
    painter.drawPolyline(corners, 3);
}

// What was looked for is underlined as well as coloured: a colour alone is not seen by everybody.
void drawTitle(QPainter& painter, const QRect& room, const QModelIndex& index, const QFont& font, const Tokens& t)
{
    const QString title = index.data(Qt::DisplayRole).toString();
    const int count = number(index, MarkedCountRole).value_or(0);
    const QFontMetrics metrics(font);
    if (count == 0 || metrics.horizontalAdvance(title) > room.width())
        return drawRowText(painter, room, Qt::AlignLeft, title, font, t.text);
    QTextLayout::FormatRange marked;
    marked.start = number(index, MarkedFromRole).value_or(0);
    marked.length = count;
    marked.format.setFontUnderline(true);
    marked.format.setForeground(t.link);
    QTextLayout layout(title, font);
    layout.setFormats({marked});
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(t.text);
    layout.draw(&painter, QPointF(room.left(), room.center().y() - metrics.height() / 2.0 + 1));
}

} // namespace

void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Tokens& t = tokens(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (chosen || hovered) {
        painter.setBrush(chosen ? t.selected : t.hover);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (chosen) {
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(ground.left(), ground.top() + 10, 3, ground.height() - 20), 1.5, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void drawRowPill(QPainter& painter, const QRect& room, const QString& text, Tone tone, const QWidget* widget)
{
    drawPill(painter, room, text, tone, fontOf(12, QFont::Normal, widget), tokens(widget));
}

namespace {
// Writes the trailing text at the right of `room`, and takes its room away.
void takeTrailing(QPainter& painter, QRect& room, const QString& trailing, const QFont& font, const Tokens& t)
{
    drawRowText(painter, room, Qt::AlignRight, trailing, font, t.text3);
    room.setRight(room.right() - QFontMetrics(font).horizontalAdvance(trailing) - beforeTrailing);
}
} // namespace

void drawRowTitle(QPainter& painter, QRect room, const QModelIndex& index, const QWidget* widget, Trailing where)
{
    const Tokens& t = tokens(widget);
    const QFont titleFont = fontOf(14, QFont::Bold, widget);
    const QFont smallFont = fontOf(12, QFont::Normal, widget);
    const QString trailing = index.data(TrailingRole).toString();
    if (where == Trailing::BesideTitle && !trailing.isEmpty())
        takeTrailing(painter, room, trailing, smallFont, t);
    if (const auto rank = number(index, LevelRankRole)) {
        const int glyph = scaled(glyphSize, widget);
        drawLevel(painter, QRectF(room.left(), room.center().y() - glyph / 2.0 + 1, glyph, glyph), *rank, t);
        room.setLeft(room.left() + glyph + beforeGlyphText);
    }
    const QString pill = index.data(PillRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    QRect titleRoom = room; // a long name gives way to the pill, which may say until when, but keeps half of the row
    const int forPill = pill.isEmpty() ? 0 : std::min(pillWidth(pill, smallFont) + beforePill, room.width() / 2);
    titleRoom.setWidth(std::min(room.width() - forPill, QFontMetrics(titleFont).horizontalAdvance(title) + 1));
    drawTitle(painter, titleRoom, index, titleFont, t);
    room.setLeft(titleRoom.right() + beforePill);
    if (!pill.isEmpty() && room.width() >= smallestPill)
        drawPill(painter, room, pill, static_cast<Tone>(number(index, PillToneRole).value_or(0)), smallFont, t);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.widget);
    const QFont titleFont = fontOf(14, QFont::Bold, option.widget);
    const QFont smallFont = fontOf(12, QFont::Normal, option.widget);
    const QString secondLine = index.data(SecondLineRole).toString();
    painter->save();
    drawRowGround(*painter, option);

    QRect room = option.rect.adjusted(14, 0, -14, 0);
    if (option.widget) // what RowActions places there
        room.setRight(room.right() - option.widget->property("roomOnRow").toInt());
    if (const auto ticked = number(index, Qt::CheckStateRole)) {
        const int size = scaled(tickSize, option.widget);
        drawTick(*painter, room, *ticked == Qt::Checked, size, t);
        room.setLeft(room.left() + size + 10);
    }
    QRect first = room;
    QRect second = room;
    if (!secondLine.isEmpty()) {
        const int upper = QFontMetrics(titleFont).height();
        const int top = room.top() + (room.height() - upper - QFontMetrics(smallFont).height() - 2) / 2;
        first.setTop(top);
        first.setHeight(upper);
        second.setTop(first.bottom() + 3);
        second.setHeight(QFontMetrics(smallFont).height());
        drawRowText(*painter, second, Qt::AlignLeft, secondLine, smallFont, t.text3);
    }
    drawRowTitle(*painter, first, index, option.widget);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {scaled(120, option.widget), scaled(index.data(SecondLineRole).toString().isEmpty() ? 36 : 52, option.widget)};
}

// The whole row is what one clicks.
bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isClick && !isSpace)
        return false;
    const bool isTicked = number(index, Qt::CheckStateRole) == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

namespace {
void drawCardGround(QPainter& painter, const QStyleOptionViewItem& option, bool isAlarm, const Tokens& t)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF frame = QRectF(option.rect).adjusted(1.5, 3.5, -1.5, -3.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? t.accent : t.border, 1));
    painter.setBrush(chosen ? t.selected : hovered ? t.hover : t.surface);
    painter.drawRoundedRect(frame, 8, 8);
    if (isAlarm) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(Tone::Danger, t).line);
        painter.drawRoundedRect(QRectF(frame.left() + 2, frame.top() + 8, 3, frame.height() - 16), 1.5, 1.5);
    }
    if (chosen && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
}

// A card is narrow, and its name is what one looks for: the trailing text stands beside it only where both have room.
Trailing trailingPlace(const QModelIndex& index, int width, const QFont& small, const QWidget* widget)
{
    const int glyph = number(index, LevelRankRole) ? scaled(glyphSize, widget) + beforeGlyphText : 0;
    const int title = QFontMetrics(fontOf(14, QFont::Bold, widget)).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int trailing = QFontMetrics(small).horizontalAdvance(index.data(TrailingRole).toString());
    return glyph + title + beforeTrailing + trailing < width ? Trailing::BesideTitle : Trailing::Elsewhere;
}
} // namespace

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.widget);
    const QFont small = fontOf(12, QFont::Normal, option.widget);
    const bool isAlarm = index.data(AlarmRole).toBool();
    painter->save();
    drawCardGround(*painter, option, isAlarm, t);
    QRect room = option.rect.adjusted(12, 9, -10, -9);
    const int first = QFontMetrics(fontOf(14, QFont::Bold, option.widget)).height();
    const int line = QFontMetrics(small).height();
    const int space = std::max(0, (room.height() - first - 2 * line) / 2);
    const Trailing trailing = trailingPlace(index, room.width(), small, option.widget);
    drawRowTitle(*painter, QRect(room.left(), room.top(), room.width(), first), index, option.widget, trailing);
    room.setTop(room.top() + first + space);
    QRect second(room.left(), room.top(), room.width(), line);
    if (trailing == Trailing::Elsewhere)
        takeTrailing(*painter, second, index.data(TrailingRole).toString(), small, t);
    drawRowText(*painter, second, Qt::AlignLeft, index.data(SecondLineRole).toString(), small, t.text3);
    room.setTop(room.top() + line + space);
    QRect last(room.left(), room.top(), room.width(), line);
    if (const QString due = index.data(DueRole).toString(); !due.isEmpty()) {
        const int width = std::min(pillWidth(due, small), last.width());
        drawPill(*painter, QRect(last.right() - width + 1, last.top(), width, line), due,
                 static_cast<Tone>(number(index, DueToneRole).value_or(0)), small, t);
        last.setRight(last.right() - width - 8);
    }
    drawRowText(*painter, last, Qt::AlignLeft, index.data(TextRole).toString(), small,
                isAlarm ? coloursOf(Tone::Danger, t).text : t.text2);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {scaled(120, option.widget), scaled(76, option.widget)};
}

CellDelegate::CellDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

bool CellDelegate::isFirst(const QModelIndex& index) const
{
    return m_view->horizontalHeader()->visualIndex(index.column()) == 0;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QFont font = fontOf(13, isFirst(index) ? QFont::Bold : QFont::Normal, m_view);
    const int words = number(index, PillToneRole) && !text.isEmpty()
                          ? pillWidth(text, fontOf(12, QFont::Normal, m_view))
                          : QFontMetrics(font).horizontalAdvance(text.isEmpty() ? QStringLiteral("—") : text);
    const int glyph = number(index, LevelRankRole) ? scaled(glyphSize, m_view) + beforeCellText : 0;
    return {glyph + words + 1 + 2 * m_margin, scaled(40, m_view)};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid() ||
        sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool leads = isFirst(index);
    painter->save();
    if (chosen || index.row() == m_hoveredRow)
        painter->fillRect(option.rect, chosen ? t.selected : t.hover);
    if (chosen && leads)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    painter->setPen(t.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect room = option.rect.adjusted(m_margin, 0, -m_margin, 0);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeft;
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (const auto rank = number(index, LevelRankRole)) {
        const int glyph = scaled(glyphSize, option.widget);
        drawLevel(*painter, QRectF(room.left(), room.center().y() - glyph / 2.0 + 1, glyph, glyph), *rank, t);
        room.setLeft(room.left() + glyph + beforeCellText);
    }
    const auto tone = number(index, PillToneRole);
    if (text.isEmpty())
        drawRowText(*painter, room, alignment & Qt::AlignHorizontal_Mask, QStringLiteral("—"), fontOf(13), t.text3);
    else if (tone)
        drawPill(*painter, room, text, static_cast<Tone>(*tone), fontOf(12), t);
    else
        drawRowText(*painter, room, alignment & Qt::AlignHorizontal_Mask, text, fontOf(13, leads ? QFont::Bold : QFont::Normal),
                    leads ? t.text : t.text2);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace anxin
