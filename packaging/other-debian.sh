#!/bin/sh
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Does a vault travel between Debian 12 (SQLCipher 3.4.1) and Debian 13 (SQLCipher 4.6.1)? Builds this tree on the other Debian, in
# a debootstrap chroot, and hands vaults to and fro: each side opens, verifies and writes what the other has written.
#   sudo sh packaging/other-debian.sh                     about 15 minutes and 5 GB the first time
#   sudo sh packaging/other-debian.sh --tests             there, run every test as well (packaging/test.sh)
#   sudo ANXIN_OTHER=/srv/other sh packaging/other-debian.sh    keep the chroot here instead of in /var/tmp
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

case "${1-}" in
"") tests= ;;
--tests) tests=yes ;;
*) fail "Usage: sudo sh packaging/other-debian.sh [--tests]" ;;
esac
[ "$(id -u)" -eq 0 ] || fail "Making a chroot needs an administrator: run it with sudo."

# shellcheck source=/dev/null
here=$(. /etc/os-release && echo "$VERSION_CODENAME")
case "$here" in
bookworm) other=trixie ;;
trixie) other=bookworm ;;
*) fail "This script compares Debian 12 with Debian 13; here is $here." ;;
esac
chroot=${ANXIN_OTHER:-/var/tmp/anxin-$other}
tree=/srv/anxin # inside the chroot

install_packages debootstrap
if [ ! -e "$chroot/etc/debian_version" ]; then
    say "Setting up Debian $other in $chroot."
    quietly "$root/build/other-debian-setup.log" "Setting up Debian $other" \
        debootstrap --variant=minbase --include=ca-certificates "$other" "$chroot"
fi
mountpoint -q "$chroot/proc" || mount -t proc proc "$chroot/proc"
mountpoint -q "$chroot/dev" || mount --bind /dev "$chroot/dev"
trap 'umount -l "$chroot/dev" "$chroot/proc" || true' EXIT
printf '#!/bin/sh\nexit 101\n' >"$chroot/usr/sbin/policy-rc.d" # no package starts a service
chmod 755 "$chroot/usr/sbin/policy-rc.d"

# What git knows of, as it lies here: also changes that are not committed yet.
mkdir -p "$chroot$tree"
find "$chroot$tree" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
git -c safe.directory="$root" -C "$root" ls-files -z --cached --others --exclude-standard |
    tar -C "$root" --null --ignore-failed-read -T - -cf - | tar -C "$chroot$tree" -xf -

there() { chroot "$chroot" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CCACHE_DIR=/var/cache/ccache "$@"; }

if [ -n "$tests" ]; then
    there sh "$tree/packaging/test.sh"
fi
# shellcheck disable=SC2119 # only what the list names
install_packages
build dev anxin-cli
say "Building on Debian $other."
# shellcheck disable=SC2016 # expanded over there
there sh -eu -c 'root=$1; . "$root/packaging/setup.sh"; install_packages; build dev anxin-cli' sh "$tree"

# Both sides work on one folder: $chroot$exchange here is $exchange there.
exchange=/srv/exchange
rm -rf "$chroot$exchange"
mkdir -p "$chroot$exchange/$here-backups" "$chroot$exchange/$other-backups" "$chroot$exchange/$here-out" "$chroot$exchange/$other-out"
chmod 700 "$chroot$exchange"
cp "$root"/tests/data/imports/xueji_synthetic_*.csv "$chroot$exchange"
for name in first second; do
    tr -dc 'a-km-z2-9' </dev/urandom | head -c 20 >"$chroot$exchange/$name-password"
done

# at <side> <verb> <argument>…: the command line's paths are those of the exchange folder.
# shellcheck disable=SC2016 # expanded over there
at()
{
    side=$1
    shift
    case "$side" in
    "$here") (cd "$chroot$exchange" && HOME="$chroot$exchange/home" "$root/build/dev/anxin-cli" --lang en "$@") ;;
    *) there sh -c 'cd "$1" && shift && exec "$@"' sh "$exchange" "$tree/build/dev/anxin-cli" --lang en "$@" ;;
    esac
}

# must <side> <what> <verb> <argument>…: says what holds, or what does not and why.
must()
{
    side=$1
    what=$2
    shift 2
    status=0
    at "$side" "$@" >"$chroot$exchange/said" 2>&1 || status=$?
    if [ "$status" -gt 1 ]; then # 1: some rows of a file were refused, which the sample is there for
        cat "$chroot$exchange/said" >&2
        fail "On $side: $what. The program ended with $status; what it said stands above."
    fi
    say "$side: $what"
    steps=$((steps + 1))
}

# A witness code names a place in the log; the other engine must find the same entries before it.
witness() { at "$1" --json verify "$2" --password-file "$3" | sed -n 's/.*"witness": *"\([^"]*\)".*/\1/p'; }

# travel <maker> <guest>: a vault made on the one, worked on by the other, and taken back.
travel()
{
    maker=$1
    guest=$2
    vault=$maker.anxin
    key=first-password
    must "$maker" "a vault is made" create "$vault" --school 安心示范中学 --stage junior --password-file "$key"
    must "$maker" "a school is filled in" demo "$vault" --students 120 --years 2 --password-file "$key"
    must "$maker" "it verifies" verify "$vault" --password-file "$key"
    code=$(witness "$maker" "$vault" "$key")

    must "$guest" "the vault from $maker opens and verifies" verify "$vault" --password-file "$key"
    must "$guest" "its log goes on from $code" audit "$vault" --check "$code" --password-file "$key"
    must "$guest" "pupils are written into it" import students "$vault" xueji_synthetic_gbk.csv --password-file "$key"
    must "$guest" "a backup is made and verified" backup "$vault" --to "$guest-backups" --password-file "$key"
    must "$guest" "the password is changed" password "$vault" --password-file "$key" --new-password-file second-password
    key=second-password
    must "$guest" "a new epoch is written" rotate "$vault" --password-file "$key"
    must "$guest" "it verifies" verify "$vault" --password-file "$key"
    code=$(witness "$guest" "$vault" "$key")

    must "$maker" "the vault comes back and verifies" verify "$vault" --password-file "$key"
    must "$maker" "its log goes on from $code" audit "$vault" --check "$code" --password-file "$key"
    must "$maker" "pupils are written into it" import students "$vault" xueji_synthetic_utf8.csv --password-file "$key"
    must "$maker" "a report leaves" package "$vault" --kind term --to "$maker-out" --package-password-file first-password \
        --password-file "$key"
    must "$maker" "it verifies" verify "$vault" --password-file "$key"
    backup=$(cd "$chroot$exchange" && find "$guest-backups" -name '*.manifest' | head -n 1)
    must "$maker" "the backup from $guest is restored" restore "$backup" "$maker-restored.anxin" \
        --backup-password-file first-password
    must "$maker" "what was restored verifies" verify "$maker-restored.anxin" --password-file first-password
}

engine() { sed -n 's/^Version: //p'; }
say "$here has SQLCipher $(dpkg-query -s libsqlcipher-dev | engine), $other has $(there dpkg-query -s libsqlcipher-dev | engine)."
steps=0
travel "$here" "$other"
travel "$other" "$here"
rm -rf "$chroot$exchange"
say "$steps steps, both ways, none refused."
