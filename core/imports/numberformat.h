// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/tablefile.h"

#include <QDate>

#include <string>
#include <string_view>

namespace anxin {

// How a workbook shows a number, as far as it matters to somebody who reads it: whether it is a day, and what is put around
// the digits. Colours, currencies and separators are left out; so is rounding, because an import must not lose digits that
// are only hidden.
struct NumberFormat {
    enum class Kind : quint8 { Plain, Date, Time, DateTime, Elapsed };
    Kind kind = Kind::Plain;
    int minimumDigits = 0; // before the decimal point: 000 shows 7 as 007
    bool percent = false;
    std::string before = {}; // quoted text of the format: "2024"000 shows 7 as 2024007
    std::string after = {};

    // What the format number means where the workbook does not define it itself (ECMA-376 part 1, 18.8.30, and the
    // numbers 27–36 and 50–58 of Chinese Excel, which are dates).
    static NumberFormat builtIn(int id);
    static NumberFormat parse(std::string_view code);
};

struct ShownCell {
    std::string text; // UTF-8
    CellKind kind;
};

// The number `literal` (as the file writes it) under `format`. Nothing but digits and sign is returned as it stands; other
// numbers with the 15 digits that spreadsheets keep, in the form 1.1E+17 from 1E+15 on. Days follow the 1900 system with its
// missing leap day, or the 1904 system. Throws `ReadStopped` where `literal` is no number.
ShownCell shownNumber(std::string_view literal, const NumberFormat& format, bool dates1904);

// The day of a spreadsheet's serial number; invalid outside 1900-01-01 … 9999-12-31, and for serial 60, a day that never was.
QDate dayOfSerial(qint64 serial, bool dates1904);

} // namespace anxin
