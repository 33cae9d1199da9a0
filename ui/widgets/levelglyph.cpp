// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/levelglyph.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anxin {

Tone toneOfLevel(int rank)
{
    switch (std::clamp(rank, 0, 3)) {
    case 0: return Tone::Neutral;
    case 1: return Tone::Info;
    case 2: return Tone::Warn;
    default: return Tone::Danger;
    }
}

void drawLevel(QPainter& painter, const QRectF& rect, int rank, const Tokens& t)
{
    const double side = std::min(rect.width(), rect.height());
    const QPointF c = rect.center();
    const double r = side * 0.4;
    const QColor colour = coloursOf(toneOfLevel(rank), t).line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, side * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (std::clamp(rank, 0, 3)) {
    case 0: painter.drawEllipse(c, r, r); break;
    case 1: {
        painter.drawEllipse(c, r, r);
        QPainterPath half(QPointF(c.x(), c.y() - r));
        half.arcTo(QRectF(c.x() - r, c.y() - r, 2 * r, 2 * r), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, colour);
        break;
    }
    case 2:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(c.x(), c.y() - r), QPointF(c.x() + r, c.y()), QPointF(c.x(), c.y() + r),
                                      QPointF(c.x() - r, c.y())});
        break;
    default:
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF{QPointF(c.x(), c.y() - r), QPointF(c.x() + r, c.y() + 0.8 * r), QPointF(c.x() - r, c.y() + 0.8 * r)});
    }
    painter.restore();
}

} // namespace anxin
