#!/bin/sh
# clang-tidy finds nothing in the library, with the checks of .clang-tidy. Usage: test_lint.sh SOURCE-DIRECTORY BUILD-DIRECTORY
set -eu
cd "$1"
command -v clang-tidy >/dev/null 2>&1 || { echo "FAILED: there is no clang-tidy here, and this test needs it" >&2; exit 1; }
[ -f "$2/compile_commands.json" ] || { echo "FAILED: $2 has no compile_commands.json" >&2; exit 1; }
files=$(find lib -name '*.c' | sort)
# shellcheck disable=SC2086 # a list of files
set -- "$2" $files
[ $# -ge 60 ] || { echo "FAILED: only $# files were found" >&2; exit 1; }
build=$1
shift
# How many warnings it does not show is of no interest.
said=$(mktemp)
trap 'rm -f "$said"' EXIT
if ! clang-tidy -p "$build" --quiet "$@" > "$said" 2>&1; then
    cat "$said"
    exit 1
fi
