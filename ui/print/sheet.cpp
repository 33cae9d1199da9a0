// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheet.h"

#include "core/base/fault.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace anxin {

using namespace sheet;

// With LXGW WenKai, Qt writes a text layer in which 心, 工, 人, 月, 页 can be searched; with the Noto CJK fonts it writes
// look-alike radicals (measured with Qt 6.4.2). The second family does well too, the third only if nothing else is there.
QFont paperFont(Type type)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("LXGW WenKai"), QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(qRound(type.points * point));
    font.setBold(type.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // else the colon of 09:00 gets another form, which no reader finds
    return font;
}

qreal heightOf(const QString& text, Type type, qreal inWidth)
{
    return QFontMetricsF(paperFont(type)).boundingRect(QRectF(0, 0, inWidth, 1e6), Qt::TextWordWrap, text).height();
}

void paintBoxes(QPainter& painter, const std::vector<Box>& boxes, qreal pixelsPerMillimetre)
{
    painter.save();
    painter.scale(pixelsPerMillimetre / millimetre, pixelsPerMillimetre / millimetre);
    for (const Box& box : boxes) {
        if (box.frame != Frame::None) {
            painter.setPen(QPen(Qt::black, 0.5 * point));
            painter.setBrush(box.frame == Frame::Tinted ? QBrush(QColor(240, 240, 240)) : QBrush(Qt::NoBrush));
            painter.drawRect(box.area);
        }
        const qreal inset = box.frame == Frame::None ? 0 : padding;
        painter.setPen(Qt::black);
        painter.setFont(paperFont(box.type));
        painter.drawText(box.area.adjusted(inset, 0, -inset, 0), static_cast<int>(box.alignment) | Qt::TextWordWrap, box.text);
    }
    painter.restore();
}

QByteArray pdfOf(int pages, const std::function<void(QPainter& painter, int page, qreal pixelsPerMillimetre)>& paint)
{
    constexpr int resolution = 600;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device{&buffer};
    device.setResolution(resolution);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        throw Fault{FaultKind::Bug, QStringLiteral("no painter for a PDF")};
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        paint(painter, page, resolution / 25.4);
    }
    painter.end();
    return buffer.data();
}

} // namespace anxin
