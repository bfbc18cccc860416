#!/bin/sh
# Another day in the plain sqlite3 program: what was due, met and behind on AS_OF, by what was known on KNOWN_ON (the same day, if left out).
#
#   sh examples/as-of.sh policies.db 2026-06-30                                           a shell with that clock
#   sh examples/as-of.sh policies.db 2026-06-30 2026-06-30 examples/queries/17-due-by-year.sql
#   sh examples/as-of.sh policies.db 2026-06-30 2026-11-20 "SELECT status, count(*) FROM target_progress GROUP BY status"
#
# The database is opened read-only and stays as it is: the clock and the views over it are temporary copies, laid by the statements of the
# view clock_script.
set -eu

fail() {
    echo "as-of.sh: $*" >&2
    exit 1
}

usage() {
    echo "usage: as-of.sh DATABASE AS_OF [KNOWN_ON] [SQL | FILE.sql]" >&2
    exit 2
}

# A day as YYYY-MM-DD that the calendar has.
is_day() {
    case $1 in
    [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) [ "$(sqlite3 :memory: "SELECT date('$1', '+0 days') IS '$1'")" = 1 ] ;;
    *) return 1 ;;
    esac
}

if [ $# -lt 2 ] || [ $# -gt 4 ]; then usage; fi
db=$1 as_of=$2 known_on=$2
shift 2
command -v sqlite3 >/dev/null 2>&1 || fail "there is no sqlite3 here"
[ -f "$db" ] || fail "$db: there is no such file"
is_day "$as_of" || fail "\"$as_of\" is not a day as YYYY-MM-DD"
case ${1:-} in
[0-9]*)
    is_day "$1" || fail "\"$1\" is not a day as YYYY-MM-DD"
    known_on=$1
    shift
    ;;
esac
[ $# -le 1 ] || usage

script=$(mktemp)
trap 'rm -f "$script"' EXIT
{
    sqlite3 -readonly -init /dev/null "$db" "SELECT sql FROM clock_script ORDER BY ord" 2>/dev/null || fail "$db: not a database of parkdb"
    echo "UPDATE temp.clock SET as_of = '$as_of', known_on = '$known_on';"
} > "$script"

if [ $# -eq 0 ]; then
    echo "As of $as_of, as known on $known_on. SELECT … FROM target_progress; .quit ends."
    sqlite3 -init "$script" -readonly "$db"
elif [ -f "$1" ]; then
    sqlite3 -bail -init "$script" -readonly "$db" < "$1"
else
    sqlite3 -bail -init "$script" -readonly "$db" "$1"
fi
