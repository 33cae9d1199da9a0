# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# What run.sh, test.sh and .ci/run share; to be sourced with `root` set to the repository. Each step says what it does, and a
# step that cannot go on says why and what to do, in one sentence.
: "${root:?}"

say() { printf 'anxin: %s\n' "$*"; }

fail()
{
    printf 'anxin: %s\n' "$*" >&2
    exit 1
}

# quietly <log> <what> <command…>: the command's output goes to the log and is shown only if it fails.
quietly()
{
    log=$1
    what=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 && return
    tail -n 40 "$log" >&2
    fail "$what failed; the last lines are above, all of them in $log."
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install_packages [<package>…]: what debian-packages.txt names, and these; asks apt only for what is missing.
install_packages()
{
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "This script installs packages on Debian 12 and 13; elsewhere install what packaging/debian-packages.txt names" \
            "and build with cmake --preset release."
    fi
    missing=
    for package in $(sed 's/#.*//' "$root/packaging/debian-packages.txt") "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    say "Installing packages:$missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "These packages are missing and installing them needs an administrator: run apt-get install$missing as root."
        as_root=sudo
    fi
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3"
    # A source that does not answer must not keep the others from being used: what is really missing fails below.
    # shellcheck disable=SC2086 # words on purpose: the command and the package names
    $apt update || say "Not every list of packages could be refreshed; going on with what is known."
    # shellcheck disable=SC2086
    quietly "$root/build/apt-install.log" "Installing packages" $apt install -y --no-install-recommends $missing
}

# build <preset> [<target>…]: configures and builds with Ninja; ccache makes the second time short.
build()
{
    preset=$1
    shift
    : "${CCACHE_BASEDIR:=$root}"
    export CCACHE_BASEDIR
    say "Building ($preset). The first time takes several minutes."
    cd "$root" || fail "The folder $root cannot be entered."
    quietly "build/$preset-configure.log" "Configuring the build" cmake --preset "$preset"
    if [ $# -gt 0 ]; then
        set -- --target "$@"
    fi
    cmake --build --preset "$preset" --parallel "$(nproc)" "$@" ||
        fail "The build failed; the compiler's first message above says where."
}
