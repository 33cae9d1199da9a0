// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>

namespace anxin {

// What core/vault/README.md promises is proven here by numbers: a break on purpose repeated very often, and beside it a control
// that breaks the promise and must be caught. Each run is quick, or full where ANXIN_PROMISES=full (before a release).
// How often: the first number in a quick run, the second in a full one.
int times(int quick, int full);

// One line of result, `R01 power cuts: 20000 states, 0 lost`: on the screen, and in a file of its own for the summary.
void tell(const QString& promise, const QString& figures);

// Chance that a run can be repeated with: ANXIN_PROMISES_SEED, or a constant.
std::mt19937 chance();
int anyBelow(std::mt19937& chance, int bound);

} // namespace anxin
