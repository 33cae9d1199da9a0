// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace anxin {

// What a child may have drawn: a house, a sun, somebody beside it. As a file of that kind.
inline QByteArray aDrawing(QSize size = {1200, 900}, const char* format = "png")
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(QColor(250, 246, 235));
    QPainter pen(&paper);
    pen.setRenderHint(QPainter::Antialiasing);
    pen.scale(size.width() / 1200.0, size.height() / 900.0);
    pen.setPen(QPen(QColor(70, 60, 60), 6));
    pen.setBrush(QColor(250, 200, 60));
    pen.drawEllipse(QPoint(1010, 160), 90, 90);
    pen.setBrush(QColor(210, 120, 90));
    pen.drawPolygon(QPolygon({{220, 420}, {450, 240}, {680, 420}}));
    pen.setBrush(QColor(235, 220, 190));
    pen.drawRect(260, 420, 380, 300);
    pen.setBrush(QColor(110, 150, 190));
    pen.drawRect(310, 480, 90, 90);
    pen.drawRect(500, 540, 80, 180);
    pen.setBrush(QColor(220, 160, 170));
    pen.drawEllipse(QPoint(860, 520), 44, 44);
    pen.drawLine(860, 564, 860, 660);
    pen.drawLine(860, 660, 820, 730);
    pen.drawLine(860, 660, 900, 730);
    pen.drawLine(800, 600, 920, 600);
    pen.setPen(QPen(QColor(110, 150, 90), 10));
    pen.drawLine(60, 730, 1140, 730);
    pen.end();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    paper.save(&file, format);
    return file.data();
}

} // namespace anxin
