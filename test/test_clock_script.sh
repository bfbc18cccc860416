#!/bin/sh
# In the plain sqlite3 program the view clock_script lays the views over a clock of one's own: the same rows as through the library, on a
# file that is read only, too. Usage: test_clock_script.sh PROGRAM-THAT-WRITES-PROGRESS
set -eu
progress=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/figured.db

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

command -v sqlite3 >/dev/null 2>&1 || fail "there is no sqlite3 here, and this test needs it"
"$progress" --make "$db" || fail "no database was made"
cp "$db" "$work/before.db"
sqlite3 -bail -readonly "$db" "SELECT sql FROM clock_script ORDER BY ord" > "$work/script.sql" || fail "no script"
[ "$(grep -c '^CREATE TEMP VIEW' "$work/script.sql")" -ge 10 ] || fail "the script lays too few views"

ask() { # the day that is asked for, the day whose knowledge counts
    cat <<END
.bail on
.read $work/script.sql
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
    ask "$as_of" "$known_on" | sqlite3 -batch -readonly "$db" > "$work/program" 2>&1 || fail "$days in sqlite3: $(cat "$work/program")"
    [ "$(wc -l < "$work/library")" -gt 40 ] || fail "$days: only $(wc -l < "$work/library") rows"
    diff "$work/library" "$work/program" || fail "$days: the library (<) and sqlite3 (>) differ"
    ask "$as_of" "$known_on" | sqlite3 -batch "$db" > "$work/writable" 2>&1 || fail "$days in sqlite3 on a file that can be written"
    cmp "$work/program" "$work/writable" || fail "$days: other rows on a file that can be written"
done

# A day of one's own goes with the program, and leaves no trace in the file.
cmp "$db" "$work/before.db" || fail "the file has changed"
