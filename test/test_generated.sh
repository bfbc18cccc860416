#!/bin/sh
# What is written from the descriptions of rows in schema/kinds/ (of the READMEs and the JSON Schema a part is), from the schema's triggers, and
# for the tests from the header, is current; a description with a fault is refused. Usage: test_generated.sh SOURCE-DIRECTORY
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
mkdir "$work/steps"
python3 "$source/schema/make-steps.py" "$work/steps"
for file in steps.c steps.h; do
    cmp "$work/steps/$file" "$source/lib/core/$file" || { echo "FAILED: lib/core/$file is not current: run python3 schema/make-steps.py" >&2; exit 1; }
done
python3 "$source/schema/make-retired.py" "$work/steps"
cmp "$work/steps/retired.c" "$source/lib/upkeep/retired.c" || { echo "FAILED: lib/upkeep/retired.c is not current: run python3 schema/make-retired.py" >&2; exit 1; }

# What a description leaves open or names wrongly is refused, with its place. refused WORDS FILE SED-SCRIPT
refused() {
    rm -rf "$work/source"
    mkdir "$work/source"
    cp -R "$source/schema" "$source/lib" "$source/include" "$work/source"
    sed "$3" "$source/schema/kinds/$2" > "$work/source/schema/kinds/$2"
    if cmp -s "$source/schema/kinds/$2" "$work/source/schema/kinds/$2"; then echo "FAILED: $3 changes nothing in $2" >&2; exit 1; fi
    if python3 "$work/source/schema/make-kinds.py" "$work/other" 2> "$work/words"; then echo "FAILED: $2 is taken with $3" >&2; exit 1; fi
    grep -q "schema/kinds/$2:[0-9]*: .*$1" "$work/words" || { echo "FAILED: of $2 with $3: $(cat "$work/words")" >&2; exit 1; }
}
refused 'the filter code does not say what its text is: expected "of KIND"' 320_target_status.kind '/^  of target$/d'
refused 'the filter status does not say what its text is' 320_target_status.kind '/^  words target_progress.status$/d'
refused 'the filter status has words of a list that is not in the vocabulary' 320_target_status.kind 's/^  words target_progress.status$/  words target_progress.state/'
refused 'the filter code is of "goal", expected one of .*, target,' 320_target_status.kind 's/^  of target$/  of goal/'
refused 'there is no member "state_of_things" in' 320_target_status.kind 's/^filter status/filter state_of_things/'
