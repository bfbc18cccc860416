#!/bin/sh
# The shared library exports the functions of parkdb.h and no others, and so does its list. Usage: test_symbols.sh SOURCE-DIRECTORY LIBRARY
set -eu
source=$1 library=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A declaration is one line "PARKDB_API type name(…": the name is what stands before the first bracket.
cat "$source/include/parkdb.h" "$source/include/parkdb_rows.h" | grep '^PARKDB_API ' | sed 's/(.*//; s/.*[ *]//' | sort -u > "$work/header"
sed -n 's/^ *\(parkdb_[a-z_]*\);$/\1/p' "$source/lib/parkdb.map" | sort -u > "$work/map"
# The version's own name is a symbol, too; what a sanitizer or a profiler adds is not the library's.
nm -D --defined-only "$library" | awk '{print $NF}' | sed 's/@.*//' > "$work/names"
grep -v -e '^PARKDB_0$' -e '^__' -e '^_init$' -e '^_fini$' "$work/names" | sort -u > "$work/library"

# Each says since which version it is there: what is documented right before it, or in one comment with the function above it.
cat "$source/include/parkdb.h" "$source/include/parkdb_rows.h" | awk '/^\/\*\*/ {since = 0} /@since [0-9]/ {since = 1} /^PARKDB_API / && !since && !/_put\(/ {print}' > "$work/undated"
if [ -s "$work/undated" ]; then echo "FAILED: without @since:" >&2; cat "$work/undated" >&2; exit 1; fi
[ "$(wc -l < "$work/header")" -gt 100 ] || { echo "FAILED: only $(wc -l < "$work/header") declarations found" >&2; exit 1; }
diff "$work/header" "$work/map" || { echo "FAILED: parkdb.h (<) and parkdb.map (>) differ" >&2; exit 1; }
diff "$work/header" "$work/library" || { echo "FAILED: parkdb.h (<) and the library (>) differ" >&2; exit 1; }
