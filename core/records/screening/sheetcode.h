// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace anxin {

// The code that a paper questionnaire bears in place of a name: a pupil's number and a check digit behind it ("20267030-4"), so
// that a mistyped number is noticed before a wrong pupil gets the answers. The digit is that of H. M. Damm (2004): every wrong
// digit and every exchange of two neighbours is noticed, and it is always a digit, for the number pad. ISO 7064 mod 11,10
// misses some exchanges, and mod 11-2 needs an X.

// Nothing for a number that is not made of digits: such a pupil is found by number or name.
std::optional<QString> makeSheetCode(const QString& number);

enum class SheetCodeRefusal : quint8 {
    NotACode,        // other characters than digits, or fewer than two
    WrongCheckDigit, // one digit was typed wrongly
};
QString sentence(SheetCodeRefusal refusal);

// The number of a code, typed with or without the hyphen, in full-width digits too.
Result<QString, SheetCodeRefusal> readSheetCode(const QString& typed);

} // namespace anxin
