// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writers/reportwriter.h"

namespace anxin {

// UTF-8 with a byte order mark (Excel needs it), every field quoted, lines end in CR LF, the tables under each other.
class CsvWriter final : public ReportWriter {
public:
    QString suffix() const override { return QStringLiteral("csv"); }
    QByteArray write(const ReportModel& model) const override;
};

// One quoted field. A text that a spreadsheet program could take for a formula gets an apostrophe in front: one whose first
// character, after marks, control characters and blanks, is = + - @ | % or their full-width forms, or that begins with a tab
// or a line break (OWASP, CSV injection).
QString csvField(QString text);

} // namespace anxin
