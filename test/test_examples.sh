#!/bin/sh
# The example programs and the questions do what the README says: every question runs in the sqlite3 program and through the library, with
# as many rows. Usage: test_examples.sh SOURCE-DIRECTORY PROGRAM-DIRECTORY
set -eu
source=$1 bin=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/policies.db

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

"$bin/parkdb-load" "$db" "$source"/examples/policies/*.json > "$work/first" || fail "load"
"$bin/parkdb-load" "$db" "$source"/examples/policies/*.json > "$work/second" || fail "load again"
grep -q ' 0 records added, 0 changed, 0 removed' "$work/second" || fail "loading again changed something: $(cat "$work/second")"
"$bin/parkdb-load" --export hunan-2017 "$db" | cmp - "$source/examples/policies/hunan-2017.json" || fail "export"
"$bin/parkdb-overview" "$db" | grep -q 'hunan-2017' || fail "overview"
"$bin/parkdb-targets" "$db" --document hunan-2017 --due 2019 | grep -q '翻一番' || fail "targets"
"$bin/parkdb-responsible" "$db" 科学技术局 | grep -q '建设高水平创新平台' || fail "responsible"
if "$bin/parkdb-responsible" "$db" 不存在的单位 2> "$work/none"; then fail "an agency that is not there was found"; fi

count=0
for question in "$source"/examples/queries/*.sql; do
    head -n 2 "$question" | grep -cq '^-- ' || fail "$question does not begin with its question"
    # The program's rows, one a line, whatever mode the file sets.
    grep -v '^\.' "$question" > "$work/plain.sql"
    sqlite3 -bail -readonly "$db" < "$question" > "$work/box" 2>&1 || fail "$question in sqlite3: $(cat "$work/box")"
    rows=$(sqlite3 -bail -readonly -json "$db" < "$work/plain.sql" | grep -c '^[[{]' || true)
    [ "$rows" -gt 0 ] || fail "$question has no answer"
    "$bin/parkdb-ask" "$db" "$question" > "$work/asked" || fail "$question through the library"
    sed '/^\./d' "$question" | sqlite3 -bail -readonly -csv "$db" > "$work/csv"
    count=$((count + 1))
done
[ "$count" -ge 8 ] || fail "only $count questions"

# A file at fault changes nothing and says where.
sed 's/"comparator": ">="/"comparator": "gte"/' "$source/examples/policies/hunan-2017.json" > "$work/bad.json"
sqlite3 "$db" .dump > "$work/before"
if "$bin/parkdb-load" "$db" "$work/bad.json" > /dev/null 2> "$work/errors"; then fail "a bad file was loaded"; fi
grep -q 'bad.json: targets\[0\].comparator: found "gte", expected one of' "$work/errors" || fail "$(cat "$work/errors")"
sqlite3 "$db" .dump | cmp - "$work/before" || fail "a bad file changed the database"
# A mistyped code is told with the one that is most like it; one that is like none, without.
sed 's/"indicator": "gdp_growth"/"indicator": "gdp_growht"/; s/"clause": "2.1.2"/"clause": "9.9"/' \
    "$source/examples/policies/shijiazhuang-2025.json" > "$work/typo.json"
if "$bin/parkdb-load" "$db" "$work/typo.json" > /dev/null 2> "$work/errors"; then fail "a mistyped file was loaded"; fi
grep -q 'found "gdp_growht", expected the code of an indicator: is it "gdp_growth"?$' "$work/errors" || fail "$(cat "$work/errors")"
grep -q 'found "9.9", expected the code of a clause$' "$work/errors" || fail "$(cat "$work/errors")"
echo "$count questions answered"
