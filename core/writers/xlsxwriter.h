// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writers/reportwriter.h"

namespace anxin {

// A workbook as an education bureau expects it back: one sheet a table with merged title rows, the columns in their order,
// header rows that repeat on each page, sign-off lines; a last sheet says what each figure counts. A4, one page wide.
// Text is always a text cell, never a formula or a link; counts and shares are numbers.
// The library needs temporary files: they are nameless and in memory (/dev/shm), so a crash leaves nothing on a disk.
class XlsxWriter final : public ReportWriter {
public:
    QString suffix() const override { return QStringLiteral("xlsx"); }
    QByteArray write(const ReportModel& model) const override;
};

} // namespace anxin
