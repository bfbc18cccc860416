#!/bin/sh
# What the tables of each version are, without comments and layout, as schema/fingerprints says: a line for each table, "VERSION TABLE HASH".
# A table that is not what its version's line says fails, and so does one that has changed since the version before without a step in
# schema/upgrade. After a change with a version of its own: sh test/test_fingerprint.sh --write. A version is released when its schema is in
# test/data/schema-VERSION.sql: its lines stay, and so do its tables.
set -eu
cd "$(dirname "$0")/.."
kept=schema/fingerprints
version=$(sed -n 's/^project(parkdb VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Comments go, blanks become one, quoted texts stay as they are; a line for each table, whose name stands in a line that begins with ">".
plain() {
    awk '/^>/ { printf "%s%s ", (NR > 1 ? "\n" : ""), substr($0, 2); next }
    {
        out = ""; quote = ""
        for (i = 1; i <= length($0); i++) {
            c = substr($0, i, 1)
            if (quote == "" && substr($0, i, 2) == "--") break
            if (quote == "" && (c == "\"" || c == "\047")) quote = c
            else if (c == quote) quote = ""
            if (quote == "" && c ~ /[ \t]/) c = " "
            out = out c
        }
        printf "%s ", out
    }
    END { print "" }' | sed 's/  */ /g; s/ *\([(),;]\) */\1/g'
}

# fingerprints VERSION FILE...
fingerprints() {
    of=$1
    shift
    rm -f "$work/db"
    { echo "PRAGMA synchronous = off;" && cat "$@"; } | sqlite3 "$work/db"
    sqlite3 "$work/db" "SELECT '>' || name || char(10) || sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY name" | plain |
        while IFS= read -r line; do
            echo "$of ${line%% *} $(printf '%s' "${line#* }" | cksum | tr ' ' '-')"
        done
}

fail() {
    echo "$*: a change needs a version and a step: see schema/upgrade/README.md" >&2
    exit 1
}

: > "$work/released"
for file in $(printf '%s\n' test/data/schema-*.sql | sort -V); do
    of=${file##*/schema-}
    fingerprints "${of%.sql}" "$file" >> "$work/released"
done
fingerprints "$version" schema/*.sql > "$work/now"
cp "$work/released" "$work/found"
if [ ! -e "test/data/schema-$version.sql" ]; then cat "$work/now" >> "$work/found"; fi
before=$(cut -d ' ' -f 1 "$work/released" | grep -vxF "$version" | tail -n 1)

grep "^$version " "$work/found" | diff - "$work/now" >&2 || fail "version $version is released, and the tables in schema/ are not what it has"
if [ "${1:-}" = --write ]; then
    for of in $(cut -d ' ' -f 1 "$work/released" | uniq); do
        if ! grep -q "^$of " "$kept"; then continue; fi # it has been released just now
        grep "^$of " "$kept" > "$work/kept"
        grep "^$of " "$work/released" | diff "$work/kept" - >&2 || fail "version $of is released: its lines in $kept stay as they are"
    done
    cp "$work/found" "$kept"
fi
diff "$kept" "$work/found" >&2 || fail "the tables are not those of version $version in $kept"

step=$(echo "$version" | awk -F. '{ printf "%03d-%03d-%03d", $1, $2, $3 }')
awk -v before="$before" -v now="$version" '$1 == before { hash[$2] = $3 } $1 == now && ($2 in hash) && hash[$2] != $3 { print $2 }' "$kept" > "$work/changed"
if [ -s "$work/changed" ] && ! ls schema/upgrade/"$step"_*.sql > /dev/null 2>&1; then
    echo "no step $step in schema/upgrade for: $(tr '\n' ' ' < "$work/changed")" >&2
    exit 1
fi
