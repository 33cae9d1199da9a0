// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace anxin {

// A4 pages, portrait, measured in hundredths of a millimetre, with type sized in that unit too: neither a screen's nor a
// printer's resolution changes where a line breaks. Needs a QGuiApplication (the offscreen platform will do).
namespace sheet {
inline constexpr qreal millimetre = 100;
inline constexpr qreal point = 25.4 / 72 * millimetre;
inline constexpr qreal pageWidth = 210 * millimetre;
inline constexpr qreal pageHeight = 297 * millimetre;
inline constexpr qreal side = 18 * millimetre; // margins
inline constexpr qreal top = 20 * millimetre;
inline constexpr qreal bottom = pageHeight - 20 * millimetre;
inline constexpr qreal width = pageWidth - 2 * side;
inline constexpr qreal padding = 1 * millimetre; // inside a frame
} // namespace sheet

struct Type {
    qreal points;
    bool bold = false;
};
enum class Frame : quint8 { None, Plain, Tinted };

// A text in its place.
struct Box {
    QRectF area; // in hundredths of a millimetre
    QString text;
    Type type;
    Qt::Alignment alignment;
    Frame frame = Frame::None;
};

QFont paperFont(Type type);
qreal heightOf(const QString& text, Type type, qreal inWidth);
// With the sheet's corner at the painter's origin.
void paintBoxes(QPainter& painter, const std::vector<Box>& boxes, qreal pixelsPerMillimetre);

// Painted into memory, with the fonts embedded.
QByteArray pdfOf(int pages, const std::function<void(QPainter& painter, int page, qreal pixelsPerMillimetre)>& paint);

} // namespace anxin
