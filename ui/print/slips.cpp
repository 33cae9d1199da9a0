// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/slips.h"

#include "core/base/moment.h"
#include "ui/print/sheet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

constexpr Type title{16, true};
constexpr Type body{11};
constexpr Type bold{11, true};
constexpr Type small{9};
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr int namesInRow = 5;
constexpr qreal nameHigh = 9 * millimetre;
constexpr qreal lineHigh = 8 * millimetre;

// The boxes of one slip from y = 0 on.
class Slip {
public:
    Slip(const Slips& all, const ClassSlip& one)
    {
        const QString teacher = one.homeroomTeacher.isEmpty() ? QStringLiteral("________") : one.homeroomTeacher;
        text(Tr::tr("Please send these pupils"), title, 2 * millimetre);
        text(Tr::tr("To %1, homeroom teacher of %2", "name, class").arg(teacher, one.classLabel), body, 3 * millimetre);
        names(one.names);
        text(Tr::tr("Day and time: ______________     Place: ______________"), body, 2 * millimetre);
        text(Tr::tr(
                 "Please tell each pupil alone, and only when and where. If somebody cannot come, please let us know the same "
                 "day. Please give this slip back or destroy it."),
             body, 2 * millimetre);
        text(Tr::tr("%1, counselling room, %2", "school, day").arg(all.school, shownLong(all.madeOn, QLocale())), small, 0);
    }
    qreal height() const { return m_y; }
    void moveTo(std::vector<Box>& page, qreal y) const
    {
        for (Box box : m_boxes) {
            box.area.translate(0, y);
            page.push_back(std::move(box));
        }
    }

private:
    void text(const QString& words, Type type, qreal after)
    {
        const qreal high = std::max(heightOf(words, type, width), lineHigh);
        m_boxes.push_back({{side, m_y, width, high}, words, type, left});
        m_y += high + after;
    }
    void names(const QStringList& all)
    {
        constexpr qreal wide = width / namesInRow;
        for (qsizetype i = 0; i < all.size(); ++i)
            m_boxes.push_back({{side + static_cast<qreal>(i % namesInRow) * wide,
                                m_y + static_cast<qreal>(i / namesInRow) * nameHigh, wide, nameHigh},
                               all[i],
                               bold,
                               Qt::AlignCenter,
                               Frame::Plain});
        m_y += static_cast<qreal>((all.size() + namesInRow - 1) / namesInRow) * nameHigh + 3 * millimetre;
    }

    std::vector<Box> m_boxes;
    qreal m_y = 0;
};

std::vector<std::vector<Box>> pagesOf(const Slips& slips)
{
    constexpr qreal between = 10 * millimetre; // room for scissors
    std::vector<std::vector<Box>> pages;
    qreal y = bottom;
    for (const ClassSlip& one : slips.classes) {
        const Slip slip(slips, one);
        if (pages.empty() || y + slip.height() > bottom) {
            pages.emplace_back();
            y = top;
        }
        slip.moveTo(pages.back(), y);
        y += slip.height() + between;
        pages.back().push_back({{side, y - between / 2, width, 0}, QString(), small, left, Frame::Plain});
    }
    return pages;
}

} // namespace

QByteArray slipsPdf(const Slips& slips)
{
    const auto pages = pagesOf(slips);
    return pdfOf(static_cast<int>(pages.size()), [&](QPainter& painter, int page, qreal pixelsPerMillimetre) {
        paintBoxes(painter, pages[static_cast<std::size_t>(page)], pixelsPerMillimetre);
    });
}

} // namespace anxin
