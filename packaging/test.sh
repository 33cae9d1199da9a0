#!/bin/sh
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test.
#   sh packaging/test.sh           warnings are errors (preset dev)
#   sh packaging/test.sh --asan    the same tests under AddressSanitizer and UndefinedBehaviorSanitizer
# The long runs of tests/promises are left out; start them with `ctest --test-dir build/dev -L full`.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

case "${1-}" in
"") preset=dev ;;
--asan) preset=asan ;;
*) fail "Usage: sh packaging/test.sh [--asan]" ;;
esac

# shellcheck disable=SC2119 # only what the list names
install_packages
build "$preset"

say "Running the tests."
results="$root/build/$preset/tests.xml"
promises="$root/build/$preset/promises"
rm -rf "$results" "$promises"
ctest --preset "$preset" -j2 --output-on-failure --output-junit "$results" || true
[ -s "$results" ] || fail "The tests did not run; ctest's message is above."

if [ -d "$promises" ]; then
    say "What the promises were put through (tests/promises):"
    cat "$promises"/*.txt
fi

count() { sed -n "s/^[[:space:]]*$1=\"\([0-9]*\)\".*/\1/p" "$results" | head -n 1; }
total=$(count tests)
failed=$(count failures)
skipped=$(($(count skipped) + $(count disabled)))
passed=$((total - failed - skipped))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
