// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/openloop.h"

#include <algorithm>

namespace anxin {

std::vector<OpenLoop> LoopCollector::sorted() &&
{
    std::stable_sort(m_loops.begin(), m_loops.end(), [](const OpenLoop& a, const OpenLoop& b) {
        return std::tuple{!isAtOnce(a), a.due, a.kind} < std::tuple{!isAtOnce(b), b.due, b.kind};
    });
    return std::move(m_loops);
}

} // namespace anxin
