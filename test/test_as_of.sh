#!/bin/sh
# In the plain sqlite3 program examples/as-of.sql lays the views over a clock of one's own: the same rows as through the library, on a file
# that is read only, too. It is current, and nothing of it comes from the file. Usage: test_as_of.sh SOURCE-DIRECTORY PROGRAM-THAT-WRITES-PROGRESS
set -eu
source=$1 progress=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/figured.db
script=$source/examples/as-of.sql

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

command -v sqlite3 >/dev/null 2>&1 || fail "there is no sqlite3 here, and this test needs it"
sh "$source/schema/make-as-of.sh" "$work/current.sql"
cmp "$work/current.sql" "$script" || fail "examples/as-of.sql is not current: run schema/make-as-of.sh"
"$progress" --make "$db" || fail "no database was made"
cp "$db" "$work/before.db"
[ "$(grep -c '^CREATE TEMP VIEW' "$script")" -ge 10 ] || fail "the script lays too few views"

ask() { # the day that is asked for, the day whose knowledge counts
    cat <<END
.bail on
UPDATE clock SET as_of = '$1', known_on = '$2';
.mode list
.nullvalue null
SELECT * FROM target_progress ORDER BY target_code, due_period, area_code;
SELECT * FROM target_rollup ORDER BY target_code, due_period;
END
}

for days in '2021-12-31 2022-03-01' '2022-12-31 2022-12-31' '2023-01-01 2023-01-01' '2023-06-30 2023-06-30' '2031-01-01 2023-02-01'; do
    as_of=${days% *} known_on=${days#* }
    "$progress" "$db" "$as_of" "$known_on" > "$work/library" || fail "$days through the library"
    ask "$as_of" "$known_on" | sqlite3 -batch -init "$script" -readonly "$db" > "$work/program" 2>&1 || fail "$days in sqlite3: $(cat "$work/program")"
    [ "$(wc -l < "$work/library")" -gt 40 ] || fail "$days: only $(wc -l < "$work/library") rows"
    diff "$work/library" "$work/program" || fail "$days: the library (<) and sqlite3 (>) differ"
    ask "$as_of" "$known_on" | sqlite3 -batch -init "$script" "$db" > "$work/writable" 2>&1 || fail "$days in sqlite3 on a file that can be written"
    cmp "$work/program" "$work/writable" || fail "$days: other rows on a file that can be written"
done

# A day that is none is refused with words, and the clock keeps its one row.
for wrong in 2026-02-30 2026 2026-6-30 '2026-06-30 ' '' today; do
    if sqlite3 -batch -bail -init "$script" -readonly "$db" "UPDATE clock SET as_of = '$wrong'" > "$work/wrong" 2>&1; then fail "took \"$wrong\" for a day"; fi
    grep -q 'as_of: a day as YYYY-MM-DD' "$work/wrong" || fail "$wrong: $(cat "$work/wrong")"
done
if sqlite3 -batch -bail -init "$script" -readonly "$db" "DELETE FROM clock" 2>/dev/null; then fail "the clock has no day any more"; fi
if sqlite3 -batch -bail -init "$script" -readonly "$db" "INSERT INTO clock VALUES ('2026-06-30', '2026-06-30')" 2>/dev/null; then fail "the clock has two days"; fi

# A day of one's own goes with the program, and leaves no trace in the file.
cmp "$db" "$work/before.db" || fail "the file has changed"

# A file of a stranger's has views whose stored text goes on: none of it runs, neither in the program nor in the shell.
sqlite3 "$work/victim.db" "CREATE TABLE kept (x); INSERT INTO kept VALUES (1)"
for more in "; ATTACH '$work/victim.db' AS v; DELETE FROM v.kept" "; VACUUM INTO '$work/planted'"; do
    sqlite3 "$db" ".dbconfig defensive off" "CREATE VIEW IF NOT EXISTS own_day AS SELECT as_of FROM clock; PRAGMA writable_schema = ON" \
        "UPDATE sqlite_schema SET sql = 'CREATE VIEW own_day AS SELECT as_of FROM clock' || '$(echo "$more" | sed "s/'/''/g")' || char(10) || '.shell touch $work/planted' WHERE name = 'own_day'"
    ask 2023-06-30 2023-06-30 | sqlite3 -batch -init "$script" "$db" > "$work/stranger" 2>&1 || fail "a stranger's file: $(cat "$work/stranger")"
    "$progress" "$db" 2023-06-30 2023-06-30 > "$work/library" || fail "a stranger's file through the library"
    cmp "$work/library" "$work/stranger" || fail "a stranger's file gives other rows"
    [ ! -e "$work/planted" ] || fail "the file planted another"
    [ "$(sqlite3 "$work/victim.db" 'SELECT count(*) FROM kept')" = 1 ] || fail "the file emptied another"
done
