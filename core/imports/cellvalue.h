// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person.h"
#include "core/base/result.h"
#include "core/base/violation.h"
#include "core/imports/tablefile.h"

#include <QDateTime>

namespace anxin {

// One cell to be understood.
struct CellText {
    QStringView text;
    CellKind kind = CellKind::Text;
    bool dates1904 = false;
};

// Whether the cell says nothing: empty, blanks, or the apostrophe alone that spreadsheets keep in front of text.
bool isBlank(const CellText& cell);

// Each reads one cell that is not blank. A violation comes without its field, which the caller knows.

// 2012-03-05, 2012/3/5, 2012.3.5, 2012年3月5日, 20120305, a spreadsheet's serial number, and each of them with a time behind.
// Years with two digits are refused: nobody can know the century.
Result<QDate, Violation> readDate(const CellText& cell);
// A month of a year, as its first day: 202409, 2024-9, 2024年9月, or a whole date.
Result<QDate, Violation> readMonth(const CellText& cell);
// A day with its time, local: 2026/3/1 9:01:15; without seconds and without a time, too.
Result<QDateTime, Violation> readDateTime(const CellText& cell);
// 男 女, 1 2 (GB/T 2261.1), M F.
Result<Sex, Violation> readSex(const CellText& cell);
// A number by which people are known: text without leading apostrophe, full-width digits made plain, leading zeros kept. What
// a spreadsheet has shortened (1.1E+17) is refused, because its last digits are gone.
Result<QString, Violation> readNumberText(const CellText& cell);
// A person's name: blanks go between Han characters (张　三), one stays between words; at most 30 characters, counted as
// people count them.
Result<QString, Violation> readName(const CellText& cell);

// What a Chinese identity number says of its holder (GB 11643).
struct IdentityFacts {
    QDate bornOn;
    Sex sex;
};
Result<IdentityFacts, Violation> readIdentityNumber(const CellText& cell);

} // namespace anxin
