// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/violation.h"

#include <QDate>

#include <optional>

namespace anxin {

// Both days belong to it.
struct DayRange {
    QDate first;
    QDate last;
    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

// Adds a violation of that field where the day lies outside.
void checkWithin(Violations& found, const char* field, QDate day, DayRange range);

} // namespace anxin
