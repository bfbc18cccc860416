#!/bin/sh
# The C examples of each README compile without a warning and find targets; the statuses that it names are all there are. Usage: test_readme.sh SOURCE-DIRECTORY PROGRAM-DIRECTORY LIBRARY-DIRECTORY
set -eu
source=$1 bin=$2 library=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$bin/parkdb-load" "$work/policies.db" "$source"/examples/policies/*.json > /dev/null
# The READMEs count what the database counts.
counted=$("$bin/parkdb-overview" "$work/policies.db" | tail -n 1)
for number in $(echo "$counted" | sed -n 's/^\([0-9]*\) targets, \([0-9]*\) tasks, \([0-9]*\) agencies.*/\1 \2 \3/p'); do
    for readme in README.md README.zh.md; do
        head -n 6 "$source/$readme" | grep -q "[^0-9]$number " || { echo "FAILED: $readme does not say $number: $counted" >&2; exit 1; }
    done
done
for readme in README.md README.zh.md; do
    examples=$(grep -c '^```c$' "$source/$readme")
    [ "$examples" -ge 2 ] || { echo "FAILED: only $examples C examples in $readme" >&2; exit 1; }
    for number in $(seq "$examples"); do
        awk -v asked="$number" '/^```c$/ {on = ++n == asked; next} /^```$/ {on = 0} on' "$source/$readme" > "$work/example.c"
        # shellcheck disable=SC2086 # flags
        ${CC:-cc} -std=c99 -Wall -Wextra -pedantic -Werror ${CFLAGS:-} -I"$source/include" "$work/example.c" -o "$work/example" -L"$library" -lparkdb
        (cd "$work" && LD_LIBRARY_PATH="$library${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ./example) > "$work/out"
        [ "$(wc -l < "$work/out")" -gt 5 ] || { echo "FAILED: example $number of $readme found only: $(cat "$work/out")" >&2; exit 1; }
    done
    # Every status is in the table.
    for status in $(sqlite3 "$work/policies.db" "SELECT word FROM vocabulary WHERE table_name = 'target_progress' AND field = 'status'"); do
        grep -q "^| \`$status\` |" "$source/$readme" || { echo "FAILED: $readme does not explain the status $status" >&2; exit 1; }
    done
    for file in $(grep -o '](\([a-z][A-Za-z0-9./_-]*\))' "$source/$readme" | tr -d '])('); do
        [ -e "$source/$file" ] || { echo "FAILED: $readme links to $file, which is not there" >&2; exit 1; }
    done
done
