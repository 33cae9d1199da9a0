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
constexpr int mostLines = 6;
constexpr qreal lineFactor = 1.35;

template <class Draw>
qreal layOut(const QString& text, const QFont& font, int width, Draw&& draw)
{
    const QFontMetricsF metrics(font);
    const qreal high = metrics.height() * lineFactor;
    QString flat = text;
    flat.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flat, font);
    layout.beginLayout();
    qreal top = 0;
    for (int line = 0; line < mostLines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(width);
        const bool isLast = line == mostLines - 1;
        QString shown = flat.mid(made.textStart(), isLast ? -1 : made.textLength());
        shown.replace(QChar::LineSeparator, u' ');
        draw(isLast ? metrics.elidedText(shown, Qt::ElideRight, width) : shown, top, high);
        top += high;
    }
    layout.endLayout();
    return top;
}

QString belowOf(const QModelIndex& index)
{
    return index.data(PillRole).toString() + index.data(SecondLineRole).toString();
}

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
    qreal y = option.rect.top() + scaled(above, option.widget);
    const int line = qRound(QFontMetricsF(body).height() * lineFactor);
    drawRowText(*painter, QRect(left, qRound(y), scaled(m_markWidth - 6, option.widget), line),
                Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString(),
                fontOf(14, QFont::DemiBold, option.widget), t.text2);
    painter->setFont(body);
    painter->setPen(t.text);
    y += layOut(index.data(TextRole).toString(), body, width, [&](const QString& text, qreal top, qreal high) {
        painter->drawText(QRectF(textLeft, y + top, width, high), Qt::AlignLeft | Qt::AlignVCenter, text);
    });
    const QFont small = fontOf(12, QFont::Normal, option.widget);
    const QFont strong = fontOf(12, QFont::DemiBold, option.widget);
    QRect below(textLeft, qRound(y), width, scaled(18, option.widget));
    if (const QString pill = index.data(PillRole).toString(); !pill.isEmpty()) {
        const auto tone = static_cast<Tone>(index.data(PillToneRole).toInt());
        drawRowText(*painter, below, Qt::AlignLeft | Qt::AlignVCenter, pill, strong,
                    tone == Tone::Neutral ? t.text2 : coloursOf(tone, t).text);
        below.setLeft(below.left() + QFontMetrics(strong).horizontalAdvance(pill + QStringLiteral("  ")));
    }
    drawRowText(*painter, below, Qt::AlignLeft | Qt::AlignVCenter, index.data(SecondLineRole).toString(), small, t.text3);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qreal text = layOut(index.data(TextRole).toString(), fontOf(14, QFont::Normal, option.widget), textWidth(option),
                              [](const QString&, qreal, qreal) {});
    const int below = belowOf(index).isEmpty() ? 0 : scaled(18, option.widget);
    return {scaled(80, option.widget), qRound(text) + below + 2 * scaled(above, option.widget)};
}

} // namespace anxin
