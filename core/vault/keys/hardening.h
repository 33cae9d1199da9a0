// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace anxin {

// First thing in main: no core dump, and no other process of the same user may read our memory. Throws Fault{Bug} where the
// system refuses, because then a crash would write what children said to the disk.
void hardenProcess();

} // namespace anxin
