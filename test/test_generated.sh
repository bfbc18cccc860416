#!/bin/sh
# What is written from the descriptions of rows in schema/kinds/ (of the READMEs and the JSON Schema a part is), and for the tests from the
# header, is current. Usage: test_generated.sh SOURCE-DIRECTORY
set -eu
source=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v python3 >/dev/null 2>&1 || { echo "FAILED: there is no python3 here, and this test needs it" >&2; exit 1; }
python3 "$source/schema/make-kinds.py" "$work/made"
python3 "$source/test/make-kinds.py" "$work/made"
find "$work/made" -type f | sed "s|^$work/made/||" | sort > "$work/files"
[ "$(wc -l < "$work/files")" -ge 12 ] || { echo "FAILED: only $(wc -l < "$work/files") files are written" >&2; exit 1; }
while read -r file; do
    cmp "$work/made/$file" "$source/$file" || { echo "FAILED: $file is not current: run python3 schema/make-kinds.py and python3 test/make-kinds.py" >&2; exit 1; }
done < "$work/files"
