#!/bin/sh
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens the window.
#   sh packaging/run.sh               the window
#   sh packaging/run.sh --headless    the main job on the command line, with an invented school; also where no display is
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

case "${1-}" in
"") [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && mode=window || mode=headless ;;
--headless) mode=headless ;;
*) fail "Usage: sh packaging/run.sh [--headless]" ;;
esac

# shellcheck disable=SC2119 # only what the list names
install_packages

if [ "$mode" = window ]; then
    build release anxin
    say "Opening the window."
    exec "$root/build/release/anxin"
fi

build release anxin-cli
samples="$root/tests/data/imports"
out="$root/out"
private="$out/private"
number=1
while [ -e "$private" ]; do # an earlier run's: its packages still need their password
    number=$((number + 1))
    private="$out/private-$number"
done

# cli <verb> <argument>…: exit code 1 means that some rows were refused; the program has said which.
cli()
{
    status=0
    "$root/build/release/anxin-cli" "$@" || status=$?
    [ "$status" -le 1 ] || fail "anxin-cli $1 stopped; its message is above."
}

new_password() { tr -dc 'a-km-z2-9' </dev/urandom | head -c 20; }

# Only the person who runs this may read the vault's and the package's password.
umask 077
mkdir -p "$out"
mkdir "$private"
new_password >"$private/vault-password"
new_password >"$private/package-password"
vault="$private/demo.anxin"
key="$private/vault-password"

say "Making an encrypted vault."
cli create "$vault" --school 安心示范中学 --stage junior --password-file "$key" >"$private/recovery-code"
say "Filling in an invented school."
cli demo "$vault" --students 300 --years 2 --password-file "$key"
say "Importing pupils from a register export."
cli import students "$vault" "$samples/xueji_synthetic_gbk.csv" --password-file "$key"
say "Importing and scoring the answers of a screening."
cli import screening "$vault" "$samples/wjx_sequence_synthetic.xlsx" --scale phq-a --coding sequence --campaign 秋季普查 --password-file "$key"
say "Writing this term's report for the district into an encrypted package."
cli package "$vault" --kind term --to "$out" --package-password-file "$private/package-password" --password-file "$key"
say "Checking every page of the vault, and the chain of its log."
cli verify "$vault" --password-file "$key"

package=$(find "$out" -name report.zip -newer "$key" | head -n 1)
[ -n "$package" ] || fail "No package was written to $out."
cat <<END

Done. An invented school, three sample pupils and their screening were scored, and the term's report for the district lies in
    $package
It holds a workbook and a PDF, without names, under AES-256. To open it, type the password that stands in
    $private/package-password
when asked by
    7z x "$package" -o"$out/report"
END
