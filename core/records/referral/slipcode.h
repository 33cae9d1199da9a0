// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referral.h"
#include "core/records/screening/sheetcode.h"

namespace anxin {

// The code on the slip that a guardian tears off the letter and sends back: the letter's number and a check digit
// ("20260007-5", see sheetcode.h), so that a mistyped number is noticed before another family's answer is entered.
inline QString slipCodeOf(const Referral& referral)
{
    return makeSheetCode(referral.slipNo).value_or(QString());
}

} // namespace anxin
