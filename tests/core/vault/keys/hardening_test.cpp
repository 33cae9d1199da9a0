// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/hardening.h"
#include "tests/support/catch.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace anxin;

TEST_CASE("a hardened process leaves no core dump and is closed to its neighbours", "[vault][hardening]")
{
    // In a child: what it does cannot be taken back.
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit{1, 1};
        const bool wasOpen = ::prctl(PR_GET_DUMPABLE) == 1;
        hardenProcess();
        const bool isClosed = ::prctl(PR_GET_DUMPABLE) == 0 && ::getrlimit(RLIMIT_CORE, &limit) == 0;
        ::_exit(wasOpen && isClosed && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
