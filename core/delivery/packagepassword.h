// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace anxin {

// A password for one package: 16 random characters in groups of four, `K7M2-PQ9R-…`, of 32 that cannot be mistaken for each
// other on paper or on the phone (no 0, 1, I, O): 80 bits. ASCII, because archive programs disagree about other bytes.
// To be told by another way than the stick. The caller wipes it.
QString newPackagePassword();

} // namespace anxin
