// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/crisispages.h"

#include "core/base/moment.h"
#include "ui/print/sheet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CrisisPaper)
};

constexpr Type title{16, true};
constexpr Type heading{12, true};
constexpr Type body{10.5};
constexpr Type bold{10.5, true};
constexpr Type small{9};
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignTop;
constexpr qreal markWide = 34 * millimetre;
constexpr qreal between = 1.5 * millimetre;

// Lets boxes run down page after page; what stands together is not parted.
class Pages {
public:
    std::vector<std::vector<Box>> made{1};

    void put(std::vector<Box> together, qreal after = between)
    {
        qreal high = 0;
        for (const Box& box : together)
            high = std::max(high, box.area.bottom());
        if (m_y > top && m_y + high > bottom) {
            made.emplace_back();
            m_y = top;
        }
        for (Box& box : together) {
            box.area.translate(0, m_y);
            made.back().push_back(std::move(box));
        }
        m_y += high + after;
    }

private:
    qreal m_y = top;
};

Box boxOf(const QString& text, Type type, qreal x, qreal y, qreal wide)
{
    return {{x, y, wide, heightOf(text, type, wide)}, text, type, left};
}

// A long text breaks between its lines only where it would not fit on a page: paragraphs keep together.
void putLine(Pages& pages, const QString& mark, Type markType, const QString& text, const QString& below)
{
    const qreal wide = width - markWide;
    std::vector<Box> boxes{boxOf(mark, markType, side, 0, markWide - 2 * millimetre)};
    qreal y = 0;
    for (const auto& [words, type] : {std::pair{text, body}, std::pair{below, small}}) {
        if (words.isEmpty())
            continue;
        boxes.push_back(boxOf(words, type, side + markWide, y, wide));
        y = boxes.back().area.bottom() + 0.5 * millimetre;
    }
    pages.put(std::move(boxes));
}

std::vector<std::vector<Box>> pagesOf(const CrisisPaper& paper)
{
    Pages pages;
    pages.put({boxOf(Tr::tr("Record of crisis %1").arg(paper.number), title, side, 0, width)}, 1 * millimetre);
    pages.put({boxOf(Tr::tr("%1, counselling room, %2 · confidential, for the archive", "school, day")
                         .arg(paper.school, shownLong(paper.madeOn, QLocale())),
                     small, side, 0, width)},
              4 * millimetre);
    for (const auto& [name, text] : paper.facts)
        putLine(pages, name, bold, text, {});
    for (const CrisisPaper::Section& section : paper.sections) {
        pages.put({{{side, 3 * millimetre, width, 0}, QString(), small, left, Frame::Plain},
                   boxOf(section.title, heading, side, 5 * millimetre, width)},
                  2 * millimetre);
        for (const CrisisPaper::Line& line : section.lines)
            putLine(pages, line.at, body, line.text, line.below);
    }
    const auto count = static_cast<int>(pages.made.size());
    for (int page = 0; page < count; ++page)
        pages.made[static_cast<std::size_t>(page)].push_back(
            {{side, bottom + 4 * millimetre, width, 6 * millimetre},
             Tr::tr("Crisis %1 · page %2 of %3").arg(paper.number).arg(page + 1).arg(count),
             small,
             Qt::AlignHCenter | Qt::AlignVCenter});
    return pages.made;
}

} // namespace

QByteArray crisisPdf(const CrisisPaper& paper)
{
    const auto pages = pagesOf(paper);
    return pdfOf(static_cast<int>(pages.size()), [&](QPainter& painter, int page, qreal pixelsPerMillimetre) {
        paintBoxes(painter, pages[static_cast<std::size_t>(page)], pixelsPerMillimetre);
    });
}

} // namespace anxin
