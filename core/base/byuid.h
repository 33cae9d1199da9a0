// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace anxin {

// The record that a draft or a place names; nothing where it is not among them.
template <class Record>
std::optional<Stored<Record>> byUid(const std::vector<Stored<Record>>& all, const QString& uid)
{
    const auto found = std::ranges::find(all, uid, [](const Stored<Record>& one) { return one.uid.text(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace anxin
