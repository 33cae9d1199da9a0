// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"

#include <SQLiteCpp/Exception.h>

#include <utility>

namespace anxin {

// Private to core/vault: what an engine error means for the person.
Fault faultOf(const SQLite::Exception& error);

// Runs `work`, turning the engine's exceptions into Faults.
template <class Work>
auto guarded(Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& error) {
        throw faultOf(error);
    }
}

} // namespace anxin
