// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/profiledelegate.h"

#include "ui/theme/bandbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>

#include <algorithm>

namespace anxin {

namespace {

constexpr int rowHeight = 56;
constexpr int padding = 14;
constexpr int gap = 12;
constexpr int valueWidth = 48;
constexpr int barHeight = 10;
constexpr int dotSize = 14;
constexpr int betweenWords = 4;

// Where the parts of a row stand: name, value, bar and word side by side.
struct RowParts {
    QRect name, value, bar, word;

    RowParts(const QRect& row, const QWidget* widget)
    {
        const QRect room = row.adjusted(scaled(padding, widget), 0, -scaled(padding, widget), 0);
        const int space = scaled(gap, widget);
        const int nameWidth = room.width() * 27 / 100;
        const int wordWidth = room.width() * 21 / 100;
        name = QRect(room.left(), room.top(), nameWidth, room.height());
        value = QRect(name.right() + space, room.top(), scaled(valueWidth, widget), room.height());
        word = QRect(room.right() - wordWidth, room.top(), wordWidth, room.height());
        bar = QRect(value.right() + space, room.top(), word.left() - value.right() - 2 * space, room.height());
    }
};

// The bands side by side, told apart by a gap; the one that is reached has an outline.
void drawBands(QPainter& painter, const QRectF& bar, const BandBar& shown, const Tokens& t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (shown.bands.empty()) {
        painter.setPen(QPen(t.borderStrong, 1));
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
        return;
    }
    for (int i = 0; i < static_cast<int>(shown.bands.size()); ++i) {
        const BandBar::Band& band = shown.bands[static_cast<std::size_t>(i)];
        const QRectF part(bar.left() + band.from * bar.width(), bar.top(), (band.to - band.from) * bar.width(), bar.height());
        if (part.width() < 1)
            continue;
        const bool isReached = i == shown.reached;
        painter.setPen(QPen(isReached ? t.accent : t.borderStrong, isReached ? 2 : 1));
        painter.setBrush(isReached ? t.selected : t.sunken);
        painter.drawRoundedRect(part.adjusted(1, 0, -1, 0), 3, 3);
    }
}

// Inside the band that it belongs to, also where the value is the bound itself.
double dotCentre(const QRectF& bar, const BandBar& shown, double radius)
{
    double from = bar.left();
    double to = bar.right();
    if (shown.reached >= 0 && shown.reached < static_cast<int>(shown.bands.size())) {
        const BandBar::Band& band = shown.bands[static_cast<std::size_t>(shown.reached)];
        from = bar.left() + band.from * bar.width();
        to = bar.left() + band.to * bar.width();
    }
    if (to - from < 2 * radius)
        return (from + to) / 2;
    return std::clamp(bar.left() + *shown.place * bar.width(), from + radius, to - radius);
}

void drawDot(QPainter& painter, const QRectF& bar, const BandBar& shown, double size, const Tokens& t)
{
    const double radius = size / 2;
    const QPointF centre(dotCentre(bar, shown, radius), bar.center().y());
    painter.setPen(QPen(t.surface, 2)); // keeps it apart from the band below
    painter.setBrush(t.accent);
    painter.drawEllipse(centre, radius, radius);
    if (shown.isFilled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface);
        painter.drawEllipse(centre, radius * 0.5, radius * 0.5);
    }
}

// Below the band, in its middle, or where the word is wider as near to it as the ends of the bar let it.
QRect wordRoom(const QRect& below, const BandBar::Band& band, int width)
{
    const double middle = below.left() + (band.from + band.to) / 2 * below.width();
    const int most = std::max(below.left(), below.left() + below.width() - width);
    return {std::clamp(qRound(middle - width / 2.0), below.left(), most), below.top(), std::min(width, below.width()),
            below.height()};
}

// All of them where each has room below its band; else that of the band that is reached alone: the word of another band by
// itself would read as the result.
void drawWords(QPainter& painter, const QRect& below, const BandBar& shown, const QFont& font, const Tokens& t)
{
    if (shown.bands.empty()) {
        drawRowText(painter, below, Qt::AlignLeft, shown.lowest, font, t.text3);
        drawRowText(painter, below, Qt::AlignRight, shown.highest, font, t.text3);
        return;
    }
    const QFontMetrics metrics(font);
    const auto widthOf = [&](const BandBar::Band& band) { return metrics.horizontalAdvance(band.word) + 1; };
    const bool haveRoom = std::ranges::all_of(shown.bands, [&](const BandBar::Band& band) {
        return widthOf(band) <= (band.to - band.from) * below.width() - betweenWords;
    });
    for (int i = 0; i < static_cast<int>(shown.bands.size()); ++i) {
        const BandBar::Band& band = shown.bands[static_cast<std::size_t>(i)];
        if (haveRoom || i == shown.reached)
            drawRowText(painter, wordRoom(below, band, widthOf(band)), Qt::AlignHCenter, band.word, font, t.text3);
    }
}

void drawBar(QPainter& painter, const QRect& room, const BandBar& shown, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const QFont small = fontOf(12, QFont::Normal, widget);
    const double height = scaled(barHeight, widget);
    const QFontMetrics metrics(small);
    const double top = room.center().y() - (height + metrics.height() + 4) / 2;
    const QRectF bar(room.left(), top, room.width(), height);
    if (!shown.missing.isEmpty())
        return drawRowText(painter, room, Qt::AlignLeft, shown.missing, fontOf(13, QFont::Normal, widget), t.text2);
    drawBands(painter, bar, shown, t);
    if (shown.place)
        drawDot(painter, bar, shown, scaled(dotSize, widget), t);
    drawWords(painter, QRectF(bar.left(), bar.bottom() + 4, bar.width(), metrics.height()).toRect(), shown, small, t);
}

} // namespace

void ProfileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.widget);
    const RowParts parts(option.rect, option.widget);
    painter->save();
    drawRowGround(*painter, option);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    const QFont bold = fontOf(14, QFont::Bold, option.widget);
    const QFont small = fontOf(12, QFont::Normal, option.widget);
    QRect first = parts.name;
    if (!second.isEmpty()) {
        const int upper = QFontMetrics(bold).height();
        const int lower = QFontMetrics(small).height();
        first = QRect(parts.name.left(), parts.name.center().y() - (upper + lower) / 2, parts.name.width(), upper);
        drawRowText(*painter, QRect(first.left(), first.bottom() + 1, first.width(), lower), Qt::AlignLeft, second, small,
                    t.text3);
    }
    drawRowText(*painter, first, Qt::AlignLeft, name, bold, t.text);
    drawRowText(*painter, parts.value, Qt::AlignRight, index.data(ValueRole).toString(), bold, t.text);
    if (const QVariant bar = index.data(BandBarRole); bar.isValid())
        drawBar(*painter, parts.bar, bar.value<BandBar>(), option.widget);
    if (const QString word = index.data(PillRole).toString(); !word.isEmpty())
        drawRowPill(*painter, parts.word, word, static_cast<Tone>(index.data(PillToneRole).toInt()), option.widget);
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {scaled(320, option.widget), scaled(rowHeight, option.widget)};
}

} // namespace anxin
