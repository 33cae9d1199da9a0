// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportmodel.h"
#include "ui/print/sheet.h"

namespace anxin {

// A report set on pages (sheet.h), so that preview, PDF and paper show the same.
class ReportPages {
public:
    explicit ReportPages(const ReportModel& model);
    int count() const { return static_cast<int>(m_pages.size()); }
    // Paints page 0 … count()-1 with the sheet's corner at the painter's origin.
    void paint(QPainter& painter, int page, qreal pixelsPerMillimetre) const;

private:
    std::vector<std::vector<Box>> m_pages;
};

} // namespace anxin
