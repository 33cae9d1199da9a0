// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timelinedelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace anxin {

namespace {

constexpr int padding = 14;
constexpr int gapBetweenCards = 10;
constexpr int textTop = 38; // below the card's title
constexpr int mostLines = 3;
constexpr qreal lineFactor = 1.5; // Chinese text wants room between its lines

// Each paragraph on a line of its own, without blank ones between.
QString linesOf(const QString& text)
{
    QStringList paragraphs;
    for (const QString& paragraph : text.split(u'\n'))
        if (const QString flat = paragraph.simplified(); !flat.isEmpty())
            paragraphs << flat;
    return paragraphs.join(QChar::LineSeparator);
}

// Lays `text` out in `width`, at most three lines; `draw` is called for each with its top. Returns the height.
template <class Draw>
qreal layOut(const QString& text, const QFont& font, int width, Draw&& draw)
{
    const QFontMetricsF metrics(font);
    const qreal lineHeight = metrics.height() * lineFactor;
    const QString flat = linesOf(text);
    QTextLayout layout(flat, font);
    layout.beginLayout();
    qreal top = 0;
    for (int line = 0; line < mostLines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(width);
        QString shown = flat.mid(made.textStart(), line == mostLines - 1 ? -1 : made.textLength());
        shown.replace(QChar::LineSeparator, u' ');
        if (line == mostLines - 1)
            shown = metrics.elidedText(shown, Qt::ElideRight, width);
        draw(shown, top, lineHeight);
        top += lineHeight;
    }
    layout.endLayout();
    return top;
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.widget);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -scaled(gapBetweenCards, option.widget));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    painter->setBrush(option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.surface);
    painter->setPen(chosen ? QPen(t.focus, 2) : QPen(t.border, 1));
    painter->drawRoundedRect(card, 10, 10);

    const int pad = scaled(padding, option.widget);
    const QRect head(option.rect.left() + pad, option.rect.top() + pad - 2, option.rect.width() - 2 * pad,
                     scaled(24, option.widget));
    drawRowTitle(*painter, head, index, option.widget);
    const QFont body = fontOf(14, QFont::Normal, option.widget);
    painter->setFont(body);
    painter->setPen(t.text);
    const int top = option.rect.top() + scaled(textTop, option.widget) + 4;
    layOut(index.data(TextRole).toString(), body, head.width(), [&](const QString& line, qreal y, qreal height) {
        painter->drawText(QRectF(head.left(), top + y, head.width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
    });
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = std::max(option.rect.width(), 200);
    const QFont body = fontOf(14, QFont::Normal, option.widget);
    const qreal text = layOut(index.data(TextRole).toString(), body, width - 2 * scaled(padding, option.widget),
                              [](const QString&, qreal, qreal) {});
    return {width, scaled(textTop + padding + gapBetweenCards, option.widget) + static_cast<int>(text)};
}

} // namespace anxin
