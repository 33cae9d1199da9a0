// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pathline.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStringList>

namespace anxin {

namespace {
constexpr int dotSize = 20;
constexpr int gapBelowDot = 8;
constexpr int textLines = 2;
constexpr int fewest = 6; // stops that share the width: few of them need not span it
} // namespace

PathLine::PathLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where it stands"));
}

void PathLine::set(std::vector<PathStop> stops)
{
    m_stops = std::move(stops);
    QStringList words;
    for (const PathStop& stop : m_stops)
        words << (stop.place == PathStop::Place::Here     ? tr("now: %1").arg(stop.name)
                  : stop.place == PathStop::Place::Passed ? tr("done: %1").arg(stop.name)
                                                          : tr("ahead: %1").arg(stop.name));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize PathLine::sizeHint() const
{
    const int lines = textLines * QFontMetrics(fontOf(13, QFont::Bold, this)).lineSpacing();
    return {scaled(320, this), scaled(dotSize + gapBelowDot, this) + lines + 2};
}

void PathLine::paintStop(QPainter& painter, std::size_t which, double step) const
{
    const Tokens& t = tokens(this);
    const PathStop& stop = m_stops[which];
    const bool isHere = stop.place == PathStop::Place::Here;
    const double size = scaled(dotSize, this);
    const QPointF centre{step * (static_cast<double>(which) + 0.5), size / 2};
    const double radius = size / 2 - 1.5;
    painter.setPen(QPen(stop.place == PathStop::Place::Ahead ? t.borderStrong : t.accent, 2));
    painter.setBrush(stop.place == PathStop::Place::Passed ? t.accent : t.app);
    painter.drawEllipse(centre, radius, radius);
    if (isHere) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(centre, radius * 0.5, radius * 0.5);
    } else if (stop.place == PathStop::Place::Passed) {
        const int tick = static_cast<int>(size * 0.62);
        painter.drawPixmap(QPointF(centre.x() - tick / 2.0, centre.y() - tick / 2.0),
                           iconPixmap(Icon::Check, t.onAccent, tick, devicePixelRatioF()));
    }
    painter.setPen(stop.place == PathStop::Place::Ahead ? t.text3 : t.text);
    painter.setFont(fontOf(13, isHere ? QFont::Bold : QFont::Normal, this));
    const double top = size + scaled(gapBelowDot, this);
    painter.drawText(QRectF(centre.x() - step / 2 + 2, top, step - 4, height() - top),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, stop.name);
}

void PathLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = width() / static_cast<double>(std::max<std::size_t>(m_stops.size(), fewest));
    const double y = scaled(dotSize, this) / 2.0;
    for (std::size_t i = 1; i < m_stops.size(); ++i) {
        painter.setPen(QPen(m_stops[i].place == PathStop::Place::Ahead ? t.borderStrong : t.accent, 2));
        painter.drawLine(QPointF(step * (static_cast<double>(i) - 0.5), y), QPointF(step * (static_cast<double>(i) + 0.5), y));
    }
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        paintStop(painter, i, step);
}

} // namespace anxin
