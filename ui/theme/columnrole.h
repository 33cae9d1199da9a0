// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace anxin {

// What a table model may offer for the header of a column (`ColumnFit`): true where the column is never to be narrower than
// what stands in it, such as a code that is compared sign by sign.
inline constexpr int wholeColumnRole = Qt::UserRole + 200;

} // namespace anxin
