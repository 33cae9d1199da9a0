// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/roomyear.h"

namespace anxin {

// How often something was lost on purpose, and how often that was noticed, by what it was.
struct LossFigures {
    int tried = 0;
    int noticed = 0;
};
using Losses = std::map<QString, LossFigures>;

// Loses one thing after the other under the services, each for itself, and puts it back; so the proof is known to see it. What
// there is nothing of is not tried.
void loseOnPurpose(RoomYear& year, Losses& losses);
std::size_t lossesKnown();

} // namespace anxin
