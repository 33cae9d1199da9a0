// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

namespace anxin {

// A person who cancels at a step, counted from 0.
class StopAt final : public Progress {
public:
    explicit StopAt(int step) : m_left(step) {}
    void step(int, int) override
    {
        if (m_left-- <= 0)
            throw Cancelled();
    }

private:
    int m_left;
};

} // namespace anxin
