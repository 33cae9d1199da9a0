// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportmodel.h"

#include <QRectF>

#include <vector>

class QFont;
class QPainter;

namespace anxin {

// A report set on A4 pages, portrait, so that preview, PDF and paper show the same. Measures in hundredths of a millimetre and
// sizes fonts in that unit too: neither a screen's nor a printer's resolution changes where a line breaks. Needs a
// QGuiApplication (the offscreen platform will do).
class ReportPages {
public:
    explicit ReportPages(const ReportModel& model);
    int count() const { return static_cast<int>(m_pages.size()); }
    // Paints page 0 … count()-1 with the sheet's corner at the painter's origin.
    void paint(QPainter& painter, int page, qreal pixelsPerMillimetre) const;

    struct Type {
        qreal points;
        bool bold = false;
    };
    enum class Frame : quint8 { None, Plain, Tinted };
    struct Box {
        QRectF area; // in hundredths of a millimetre
        QString text;
        Type type;
        Qt::Alignment alignment;
        Frame frame = Frame::None;
    };

private:
    std::vector<std::vector<Box>> m_pages;
};

} // namespace anxin
