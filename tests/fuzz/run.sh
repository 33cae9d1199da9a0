#!/bin/sh
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   sh tests/fuzz/run.sh <fuzzer> <folder for what is found> <seeds>…
# Some seconds with every run of the tests; ANXIN_FUZZ_SECONDS says how many else. An input that crashes, takes two seconds of
# the processor (fuzzreader.cpp) or 512 MiB is left in the folder: it belongs, made small, into tests/fuzz/corpus, together with
# what mends it.
set -eu
fuzzer=$1
found=$2
shift 2
rm -rf "$found"
mkdir -p "$found/corpus"
# What is freed lies in quarantine for a while; that must not count as growth.
export ASAN_OPTIONS=quarantine_size_mb=16
exec "$fuzzer" -max_total_time="${ANXIN_FUZZ_SECONDS-5}" -timeout=60 -rss_limit_mb=512 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$found/" "$found/corpus" "$@"
