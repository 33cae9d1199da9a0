// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linedelegate.h"

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace anxin {

namespace {

constexpr int side = 12, above = 7; // px around a line
constexpr qreal lineFactor = 1.35;
constexpr int lineBelow = 18; // px

qreal bodyLine(const QFont& font)
{
    return QFontMetricsF(font).height() * lineFactor;
}

// Breaks `text` into as many lines of `high` px as it takes, the first of which begins `indent` px later. Returns how high all
// of them are.
template <class Draw>
qreal layOut(const QString& text, const QFont& font, QSizeF line, qreal indent, Draw&& draw)
{
    QString flat = text;
    flat.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flat, font);
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine made = layout.createLine(); made.isValid(); made = layout.createLine()) {
        made.setLineWidth(line.width() - indent);
        QString shown = flat.mid(made.textStart(), made.textLength());
        shown.remove(QChar::LineSeparator);
        draw(shown, QRectF(indent, top, line.width() - indent, line.height()));
        top += line.height();
        indent = 0;
    }
    layout.endLayout();
    return top;
}

// The line below the text: the pill's word, and behind it what else is said, in as many lines as that takes.
struct Below {
    QFont small, strong;
    qreal high; // of a line
    QString pill, words;
    qreal indent; // of the words in their first line
    qreal top;    // of that line

    Below(const QModelIndex& index, const QWidget* widget, qreal width)
        : small(fontOf(12, QFont::Normal, widget)),
          strong(fontOf(12, QFont::DemiBold, widget)),
          high(scaled(lineBelow, widget)),
          pill(index.data(PillRole).toString()),
          words(index.data(SecondLineRole).toString()),
          indent(pill.isEmpty() ? 0 : QFontMetricsF(strong).horizontalAdvance(pill + QStringLiteral("  "))),
          top(0)
    {
        if (indent > width * 2 / 3) { // it takes the line for itself
            indent = 0;
            top = high;
        }
    }
    template <class Draw>
    qreal layOutWords(qreal width, Draw&& draw) const
    {
        return words.isEmpty() ? (pill.isEmpty() ? 0 : high) : top + layOut(words, small, {width, high}, indent, draw);
    }
};

} // namespace

LineDelegate::LineDelegate(int markWidth, QObject* parent) : QStyledItemDelegate(parent), m_markWidth(markWidth) {}

int LineDelegate::textWidth(const QStyleOptionViewItem& option) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    // As if the bar were there: it comes when heights are known, and must not change them.
    const QScrollBar* bar = view ? view->verticalScrollBar() : nullptr;
    const int room = bar && !bar->isVisible() ? bar->sizeHint().width() : 0;
    const int whole = view ? view->viewport()->width() - room : option.rect.width();
    return std::max(80, whole - scaled(2 * side + m_markWidth, option.widget));
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.widget);
    painter->save();
    drawRowGround(*painter, option);
    const QFont body = fontOf(14, QFont::Normal, option.widget);
    const int left = option.rect.left() + scaled(side, option.widget);
    const int textLeft = left + scaled(m_markWidth, option.widget);
    const int width = textWidth(option);
    const qreal top = option.rect.top() + scaled(above, option.widget);
    drawRowText(*painter, QRect(left, qRound(top), scaled(m_markWidth - 6, option.widget), qRound(bodyLine(body))),
                Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString(),
                fontOf(14, QFont::DemiBold, option.widget), t.text2);
    const auto put = [painter, textLeft](qreal from) {
        return [painter, textLeft, from](const QString& text, const QRectF& line) {
            painter->drawText(line.translated(textLeft, from), Qt::AlignLeft | Qt::AlignVCenter, text);
        };
    };
    painter->setFont(body);
    painter->setPen(t.text);
    const qreal below = top + layOut(index.data(TextRole).toString(), body, QSizeF(width, bodyLine(body)), 0, put(top));
    const Below second(index, option.widget, width);
    const auto tone = static_cast<Tone>(index.data(PillToneRole).toInt());
    drawRowText(*painter, QRect(textLeft, qRound(below), width, qRound(second.high)), Qt::AlignLeft | Qt::AlignVCenter,
                second.pill, second.strong, tone == Tone::Neutral ? t.text2 : coloursOf(tone, t).text);
    painter->setFont(second.small);
    painter->setPen(t.text3);
    second.layOutWords(width, put(below + second.top));
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont body = fontOf(14, QFont::Normal, option.widget);
    const int width = textWidth(option);
    const auto nothing = [](const QString&, const QRectF&) {};
    const qreal text = layOut(index.data(TextRole).toString(), body, QSizeF(width, bodyLine(body)), 0, nothing);
    const qreal below = Below(index, option.widget, width).layOutWords(width, nothing);
    return {scaled(80, option.widget), qRound(text + below) + 2 * scaled(above, option.widget)};
}

} // namespace anxin
