#!/bin/sh
# From nothing to an answer: installs what is missing, builds parkdb, loads the five policy documents into policies.db and asks it three
# questions. Run it again whenever you like: it takes seconds then. Usage: sh examples/run.sh [BUILD-DIRECTORY]
set -eu
cd "$(dirname "$0")/.."
build=${1:-build/release}

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }

# Whether a C program that uses SQLite's header can be compiled and linked.
has_sqlite() {
    printf '#include <sqlite3.h>\nint main(void){return sqlite3_libversion_number() < 3037000;}\n' > "$probe/probe.c"
    "${CC:-cc}" "$probe/probe.c" -o "$probe/probe" -lsqlite3 2>/dev/null && "$probe/probe"
}

install() {
    if command -v apt-get >/dev/null 2>&1; then
        say "Installing $* (with apt-get)"
        root=
        if [ "$(id -u)" != 0 ]; then root=sudo; fi
        $root apt-get update -qq
        $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        echo "Please install first: a C compiler, CMake 3.16 or later, make, SQLite 3.37 or later with its header." >&2
        echo "  Fedora:  dnf install gcc cmake make sqlite-devel sqlite" >&2
        echo "  Alpine:  apk add build-base cmake sqlite-dev sqlite" >&2
        echo "  macOS:   brew install cmake sqlite" >&2
        exit 1
    fi
}

probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
missing=
command -v "${CC:-cc}" >/dev/null 2>&1 || missing="$missing gcc libc6-dev"
command -v cmake >/dev/null 2>&1 || missing="$missing cmake"
command -v make >/dev/null 2>&1 || missing="$missing make"
command -v sqlite3 >/dev/null 2>&1 || missing="$missing sqlite3"
has_sqlite || missing="$missing libsqlite3-dev"
# shellcheck disable=SC2086 # a list of packages
if [ -n "$missing" ]; then install $missing; fi

say "Building"
cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DPARKDB_EXAMPLES=ON > "$probe/log" 2>&1 || { cat "$probe/log" >&2; exit 1; }
cmake --build "$build" > "$probe/log" 2>&1 || { cat "$probe/log" >&2; exit 1; }
bin=$build/bin
echo "library and example programs are in $build"

say "Loading the five policy documents into policies.db"
"$bin/parkdb-load" policies.db examples/policies/*.json
"$bin/parkdb-overview" policies.db

say "Three questions"
"$bin/parkdb-ask" policies.db examples/queries/01-due-this-year.sql
echo
"$bin/parkdb-ask" policies.db examples/queries/03-cities-against-the-province.sql
echo
"$bin/parkdb-ask" policies.db examples/queries/02-who-answers-for-most.sql

say "What to try next"
cat <<TEXT
  sqlite3 policies.db < examples/queries/05-money-for-enterprises.sql     any question in examples/queries, in the sqlite3 program
  sqlite3 policies.db "SELECT * FROM park_profile"                        or one of your own: README.md lists the views
  $bin/parkdb-targets policies.db --concerns shijiazhuang-htz             targets of one park and of the groups that it is in
  $bin/parkdb-responsible policies.db 科技局                              what an agency answers for
  \$EDITOR examples/policies/hunan-2017.json, then run this again          what a changed file changes
TEXT
