// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Included before every source of this project: clang before 17 deduces no arguments of an aggregate's template by itself.
#include "core/base/enumtable.h"

namespace anxin {

template <class E>
EnumEntry(E, const char*, const char*) -> EnumEntry<E>;

} // namespace anxin
