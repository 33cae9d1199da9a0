// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <random>

namespace anxin {

// Chance that falls the same way everywhere: the engine is fixed by the C++ standard, its distributions are not, so the few
// that the demo school needs are made here.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    // 0 … bound-1; a bound below 1 counts as 1. The tiny preference for small numbers does not matter here.
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint64>(std::max(bound, 1))); }
    // first … last, both included.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class Range>
    const auto& pick(const Range& range)
    {
        return range[static_cast<std::size_t>(below(static_cast<int>(std::size(range))))];
    }
    // One of a list of texts in UTF-16.
    template <class Range>
    QString text(const Range& texts)
    {
        return QString::fromUtf16(pick(texts));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace anxin
