// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/courseline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace anxin {

namespace {
constexpr int lineHeight = 96;
constexpr int dotSize = 10;
constexpr int widestStep = 150; // between two dots: two of them need not span the page
} // namespace

CourseLine::CourseLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CourseLine::set(std::vector<CourseDot> dots)
{
    m_dots = std::move(dots);
    QStringList words;
    for (const CourseDot& dot : m_dots)
        words << tr("%1: %2", "a day and a value").arg(dot.day, dot.place ? dot.value : tr("no value"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize CourseLine::sizeHint() const
{
    return {scaled(200, this), scaled(lineHeight, this)};
}

QPointF CourseLine::centreOf(std::size_t dot) const
{
    const int line = QFontMetrics(fontOf(12, QFont::Normal, this)).height();
    const double upper = line + scaled(dotSize, this);
    const double lower = height() - line - scaled(dotSize, this);
    const double step =
        std::min<double>(scaled(widestStep, this), static_cast<double>(width()) / static_cast<double>(m_dots.size()));
    return {step * (static_cast<double>(dot) + 0.5), lower - m_dots[dot].place.value_or(0) * (lower - upper)};
}

void CourseLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = fontOf(12, QFont::Normal, this);
    const QFont bold = fontOf(12, QFont::Bold, this);
    const QFontMetrics metrics(small);
    const double radius = scaled(dotSize, this) / 2.0;
    for (std::size_t i = 1; i < m_dots.size(); ++i) {
        if (!m_dots[i].isJoined || !m_dots[i].place || !m_dots[i - 1].place)
            continue;
        painter.setPen(QPen(t.borderStrong, 2));
        painter.drawLine(centreOf(i - 1), centreOf(i));
    }
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const CourseDot& dot = m_dots[i];
        const QPointF centre = centreOf(i);
        const double half = scaled(widestStep, this) / 2.0;
        if (dot.place) {
            painter.setPen(QPen(t.app, 2));
            painter.setBrush(t.accent);
            painter.drawEllipse(centre, radius, radius);
            painter.setPen(t.text);
            painter.setFont(bold);
            painter.drawText(QRectF(centre.x() - half, centre.y() - radius - metrics.height() - 2, 2 * half, metrics.height()),
                             Qt::AlignCenter, dot.value);
        }
        painter.setPen(t.text3);
        painter.setFont(small);
        painter.drawText(QRectF(centre.x() - half, height() - metrics.height(), 2 * half, metrics.height()), Qt::AlignCenter,
                         dot.day);
    }
}

} // namespace anxin
