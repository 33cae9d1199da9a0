// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writers/reportwriter.h"

namespace anxin {

// The report as `ReportPages` sets it, as PDF with its fonts embedded. The document names its title and the day of the report;
// nothing about the person, the program's machine or the moment. Needs a QGuiApplication (the offscreen platform will do).
class PdfWriter final : public ReportWriter {
public:
    QString suffix() const override { return QStringLiteral("pdf"); }
    QByteArray write(const ReportModel& model) const override;
};

} // namespace anxin
