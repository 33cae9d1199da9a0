// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultfolder.h"

namespace anxin {

// Why no vault can be made at `path`, by whoever makes one: new, restored or rescued. Nothing where it can: the folder is not
// there, is empty, or holds only what a power cut left of a vault that was never finished.
std::optional<CreateRefusal> obstacleToVault(const QString& path);

} // namespace anxin
