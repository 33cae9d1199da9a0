// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/imports/charset.h"
#include "core/imports/tablefile.h"

#include <QByteArrayView>

#include <optional>

namespace anxin {

// What a person may decide about a text file; what is left open is found out.
struct TextChoices {
    std::optional<Charset> charset = {};
    std::optional<QChar> separator = {}; // comma, semicolon or tab
};

// Reads a text table (RFC 4180 with the liberties that programs take: semicolons, tabs, lone CR, text around quotes, Excel's
// `sep=` line and `="0012"`). One sheet, all cells text; a row's number counts records, as a spreadsheet would show them.
// Throws `ReadStopped`. Progress counts rows; throws `Cancelled` from there.
TableFile parseCsv(QByteArrayView bytes, const QString& name, Progress& progress, const TextChoices& choices);

} // namespace anxin
