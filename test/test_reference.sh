#!/bin/sh
# Doxygen makes the reference of the public header without a warning, and finds a fault. Usage: test_reference.sh SOURCE-DIRECTORY
set -eu
source=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v doxygen >/dev/null 2>&1 || { echo "FAILED: there is no doxygen here, and this test needs it" >&2; exit 1; }
cd "$source"
make_reference() { { cat docs/Doxyfile; echo "OUTPUT_DIRECTORY = $work/made"; echo "INPUT = $1 docs lib/README.md schema/upgrade/README.md CONTRIBUTING.md"; } | doxygen -; }
make_reference "include/parkdb.h include/parkdb_rows.h" > "$work/said" 2>&1 || { echo "FAILED:" >&2; cat "$work/said" >&2; exit 1; }
grep -q 'parkdb_target_progress_find' "$work"/made/html/*.html || { echo "FAILED: the reference has no parkdb_target_progress_find" >&2; exit 1; }

mkdir "$work/include"
sed 's/@since 0\.2/@param nobody is here/' include/parkdb.h > "$work/include/parkdb.h"
if make_reference "$work/include/parkdb.h" > "$work/said" 2>&1; then echo "FAILED: a parameter that is not there is taken" >&2; exit 1; fi
