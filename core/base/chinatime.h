// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace anxin {

// China is ahead of UTC by as much all the year.
inline constexpr int chinaOffsetSeconds = 8 * 3600;

} // namespace anxin
