// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"

namespace anxin {

// Kinds of Fault that were added later, with words and codes (AX-10 …) of their own. They stand outside the enum because it is
// included by everything; whoever has to change fault.h anyway moves them to its end.
inline constexpr FaultKind copyDiskFull{9};  // too little room where a copy of the vault should go, not on the vault's own disk
inline constexpr FaultKind notAsWritten{10}; // what was just written does not hold what it was written from
inline constexpr FaultKind outOfPlace{11};   // the vault was moved away, or another program wrote into it, while it was open

} // namespace anxin
