// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/hardening.h"

#include "core/base/fault.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace anxin {

void hardenProcess()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        throw Fault{FaultKind::Bug, QStringLiteral("core dumps cannot be turned off")};
}

} // namespace anxin
