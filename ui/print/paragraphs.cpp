// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paragraphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paragraphs)
};

constexpr Type small{9};
constexpr Type body{10.5};
constexpr Qt::Alignment atTop = Qt::AlignLeft | Qt::AlignTop;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr qsizetype longestPiece = 700; // characters and
constexpr int mostLines = 30;           // lines, which fit on a page whatever they are
constexpr qreal breath = 1 * millimetre;
constexpr qreal markWide = 34 * millimetre;

qreal indentOf(const Paragraph& paragraph)
{
    return paragraph.isBesideMark ? markWide : 0;
}

qreal markHeight(const Paragraph& paragraph)
{
    return paragraph.mark.isEmpty() ? 0 : heightOf(paragraph.mark, body, markWide - 2 * millimetre);
}

qreal heightWith(const Paragraph& paragraph)
{
    const qreal inset = paragraph.frame == Frame::None ? 0 : 2 * padding;
    const qreal text = heightOf(paragraph.text, paragraph.type, width - indentOf(paragraph) - inset);
    return std::max(text, markHeight(paragraph)) + breath + inset;
}

// How much of a text fits on a page for certain.
qsizetype fitting(QStringView text)
{
    qsizetype end = 0;
    for (int line = 0; line < mostLines && end >= 0; ++line)
        end = text.indexOf(u'\n', end + 1);
    return std::min(longestPiece, end < 0 ? text.size() : end);
}

// Whole sentences where there are any.
std::vector<Paragraph> pieces(const Paragraph& whole)
{
    std::vector<Paragraph> all;
    QString rest = whole.text;
    for (qsizetype most = fitting(rest); rest.size() > most; most = fitting(rest)) {
        qsizetype cut = -1;
        for (const QChar end : {u'\n', u'。', u'.'})
            if (cut < most / 2)
                cut = std::max(cut, rest.lastIndexOf(end, most));
        if (cut < most / 2)
            cut = rest[most].isHighSurrogate() ? most - 1 : most; // a rare character is two of these
        Paragraph piece = whole;
        piece.text = rest.left(cut + 1);
        piece.after = 0;
        piece.keepsNext = false; // a long text need not stay with what comes after it
        piece.mark = all.empty() ? whole.mark : QString();
        all.push_back(piece);
        rest = rest.mid(cut + 1);
    }
    Paragraph last = whole;
    last.text = rest;
    last.mark = all.empty() ? whole.mark : QString();
    all.push_back(last);
    return all;
}

std::vector<std::vector<Box>> pagesOf(const std::vector<Paragraph>& paragraphs)
{
    std::vector<Paragraph> all;
    for (const Paragraph& whole : paragraphs)
        std::ranges::move(pieces(whole), std::back_inserter(all));
    std::vector<std::vector<Box>> pages(1);
    qreal y = top;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const qreal high = heightWith(all[at]);
        qreal needed = high;
        for (std::size_t next = at; all[next].keepsNext && next + 1 < all.size(); ++next)
            needed += all[next].after + heightWith(all[next + 1]);
        if (y + needed > bottom && y > top) {
            pages.emplace_back();
            y = top;
        }
        const qreal indent = indentOf(all[at]);
        const qreal down = indent > 0 ? breath / 2 : 0; // mark and text begin on one line
        if (!all[at].mark.isEmpty())
            pages.back().push_back({{side, y + down, markWide - 2 * millimetre, high}, all[at].mark, body, atTop});
        pages.back().push_back({{side + indent, y + down, width - indent, high},
                                all[at].text,
                                all[at].type,
                                indent > 0 ? atTop : left,
                                all[at].frame});
        y += high + all[at].after;
    }
    return pages;
}

} // namespace

QByteArray paragraphsPdf(const std::vector<Paragraph>& paragraphs, const QString& footer)
{
    std::vector<std::vector<Box>> pages = pagesOf(paragraphs);
    const auto count = pages.size();
    for (std::size_t page = 0; page < count; ++page) {
        constexpr qreal high = 6 * millimetre;
        pages[page].push_back({{side, bottom + 4 * millimetre, width, high}, footer, small, left});
        pages[page].push_back({{side, bottom + 4 * millimetre, width, high},
                               Tr::tr("Page %1 of %2").arg(page + 1).arg(count),
                               small,
                               Qt::AlignRight | Qt::AlignVCenter});
    }
    return pdfOf(static_cast<int>(count), [&](QPainter& painter, int page, qreal pixelsPerMillimetre) {
        paintBoxes(painter, pages[static_cast<std::size_t>(page)], pixelsPerMillimetre);
    });
}

} // namespace anxin
