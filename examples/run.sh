#!/bin/sh
# From nothing to an answer: installs what is missing, builds parkdb, loads the five policy documents into policies.db and asks it three
# questions; then shows progress, on figures in databases of their own: synthetic ones in demo-synthetic.db, published ones in suzhou.db.
# Run it again whenever you like: it takes seconds then. Usage: sh examples/run.sh [BUILD-DIRECTORY]
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

# The five documents' parks publish too little to be evaluated, so progress is shown on figures that are made up. They never go into
# policies.db; the two databases with figures are made anew each time.
say "Progress, on SYNTHETIC figures (合成数据,非真实统计), in demo-synthetic.db"
rm -f demo-synthetic.db
"$bin/parkdb-load" demo-synthetic.db examples/policies/*.json examples/assessments/*.json > "$probe/log" || { cat "$probe/log" >&2; exit 1; }
"$bin/parkdb-synthesize" --into demo-synthetic.db
"$bin/parkdb-synthesize" demo-synthetic.db > synthetic-figures.csv
echo "the same figures as a CSV file: synthetic-figures.csv; policies.db has none of them"
echo
"$bin/parkdb-progress" demo-synthetic.db shijiazhuang-htz
echo
echo "Assessed by the indicator system of 2014, SIMULATED on synthetic figures; weights inside a dimension are assumed, none is official:"
"$bin/parkdb-ask" demo-synthetic.db examples/queries/24-assessment-table.sql

say "Published figures of two parks, with their sources, in suzhou.db"
rm -f suzhou.db
"$bin/parkdb-load" suzhou.db examples/policies/base-catalogue.json examples/figures/suzhou-public.json
"$bin/parkdb-import" suzhou.db examples/figures/suzhou-public.csv
sqlite3 -readonly -box suzhou.db "SELECT a.name AS 园区, i.name AS 指标, o.period AS 时期, printf('%.10g', o.value) || ' ' || o.unit AS 数值,
    s.name AS 来源 FROM observation_entry o JOIN area a ON a.code = o.area JOIN indicator i ON i.code = o.indicator
    JOIN source s ON s.code = o.source WHERE o.indicator = 'gdp' ORDER BY o.area, o.period"

say "What to try next"
cat <<TEXT
  sqlite3 -init examples/sqliterc policies.db \\
    < examples/queries/05-money-for-enterprises.sql                       any question in examples/queries, in the sqlite3 program
  sqlite3 policies.db "SELECT * FROM park_profile"                        or one of your own: README.md lists the views
  $bin/parkdb-targets policies.db --concerns shijiazhuang-htz             targets of one park and of the groups that it is in
  $bin/parkdb-responsible policies.db 科技局                              what an agency answers for
  $bin/parkdb-progress demo-synthetic.db                                  how all parks stand, on synthetic figures
  $bin/parkdb-report --out my.html demo-synthetic.db park zhengding-htz   a page on a park, an agency or a document
  sqlite3 -init examples/as-of.sql demo-synthetic.db                      another day: UPDATE clock SET as_of = '2026-06-30';
  $bin/parkdb-import policies.db figures.csv                              your own figures: README.md has the columns
  \$EDITOR examples/policies/hunan-2017.json, then run this again          what a changed file changes
TEXT

say "Reports, on the same SYNTHETIC figures (合成数据,非真实统计)"
report() { "$bin/parkdb-report" "$@"; }
report --out report-park.html demo-synthetic.db park chenzhou-htz
report --out report-park-en.html --language en demo-synthetic.db park chenzhou-htz
report --out report-agency.html demo-synthetic.db agency shijiazhuang.kjj
report --out report-document.html demo-synthetic.db document hunan-2017
report --out report-park.md --format markdown demo-synthetic.db park chenzhou-htz
report --out report-park.json --format json demo-synthetic.db park chenzhou-htz
report --out report-park-targets.csv --format csv --table target demo-synthetic.db park chenzhou-htz
cat <<TEXT
  Open in a browser:
    $PWD/report-park.html          a park (in English: report-park-en.html)
    $PWD/report-agency.html        an agency
    $PWD/report-document.html      a document
  The park's tables as Markdown, JSON and CSV: report-park.md, report-park.json, report-park-targets.csv
TEXT
