// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/audit.h"

namespace anxin {

class VaultFolder {
public:
    void noteHead(const AuditHead& head);
};

} // namespace anxin
