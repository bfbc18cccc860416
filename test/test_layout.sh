#!/bin/sh
# C that is written by hand is laid out as .clang-format says. What scripts write is left as they write it. Usage: test_layout.sh SOURCE-DIRECTORY
set -eu
cd "$1"
command -v clang-format >/dev/null 2>&1 || { echo "FAILED: there is no clang-format here, and this test needs it" >&2; exit 1; }
files=$(find include lib test examples \( -name '*.c' -o -name '*.h' -o -name '*.cpp' \) ! -name 'parkdb-0.*.h' | sort)
by_hand=
for file in $files; do
    if ! head -n 3 "$file" | grep -q 'Written by [^ ]*\.py\|^ \* @file parkdb_rows.h'; then by_hand="$by_hand $file"; fi
done
# shellcheck disable=SC2086 # a list of files
set -- $by_hand
[ $# -ge 150 ] || { echo "FAILED: only $# files were found" >&2; exit 1; }
clang-format --dry-run -Werror "$@"
