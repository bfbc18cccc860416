#!/bin/sh
# Runs every test: installs what is missing, builds with gcc and with clang under the sanitizers, runs the suites in both, shows the slowest and
# closes with a line that counts them. What takes too long for that is in test/long.sh. Usage: sh test/run.sh [gcc|clang]…; both without
# arguments.
set -eu
cd "$(dirname "$0")/.."
root=$PWD

say() { printf '\n== %s\n' "$*"; }

install() {
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Please install first: gcc, g++, clang with its sanitizers, CMake 3.16, make, SQLite 3.37 with its header and program, Check, pkg-config." >&2
        exit 1
    fi
    say "Installing $* (with apt-get)"
    as_root=
    if [ "$(id -u)" != 0 ]; then as_root=sudo; fi
    $as_root apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT

# Whether a compiler can build and link a program that includes a header.
can_build() { # compiler, header, flags…
    compiler=$1 header=$2
    shift 2
    printf '#include <%s>\nint main(void) { return 0; }\n' "$header" > "$probe/probe.c"
    "$compiler" "$probe/probe.c" -o "$probe/probe" "$@" >/dev/null 2>&1
}

missing=
add() { missing="$missing $*"; }
command -v gcc >/dev/null 2>&1 || add gcc libc6-dev
command -v g++ >/dev/null 2>&1 || add g++
command -v cmake >/dev/null 2>&1 || add cmake
command -v make >/dev/null 2>&1 || add make
command -v pkg-config >/dev/null 2>&1 || add pkg-config
command -v sqlite3 >/dev/null 2>&1 || add sqlite3
command -v localedef >/dev/null 2>&1 && [ -d /usr/share/i18n/locales ] || add locales
command -v doxygen >/dev/null 2>&1 || add doxygen
/usr/bin/python3 -c 'import jsonschema' >/dev/null 2>&1 || add python3-jsonschema
if ! command -v gcc >/dev/null 2>&1 || ! can_build gcc sqlite3.h -lsqlite3; then add libsqlite3-dev; fi
if ! command -v gcc >/dev/null 2>&1 || ! can_build gcc check.h -lcheck; then add check; fi
# pkg-config --static names what SQLite itself is linked with; on Debian that is zlib, which the SQLite package does not bring.
if ! command -v gcc >/dev/null 2>&1 || ! can_build gcc zlib.h -lz; then add zlib1g-dev; fi
command -v clang >/dev/null 2>&1 || add clang
command -v clang-format >/dev/null 2>&1 || add clang-format
command -v clang-tidy >/dev/null 2>&1 || add clang-tidy
# Reports are looked at in a browser, with a font that has Chinese characters for the screenshots.
command -v chromium >/dev/null 2>&1 || add chromium
command -v chromedriver >/dev/null 2>&1 || add chromium-driver
/usr/bin/python3 -c 'import selenium' >/dev/null 2>&1 || add python3-selenium
if ! command -v fc-list >/dev/null 2>&1 || [ -z "$(fc-list :lang=zh)" ]; then add fontconfig fonts-wqy-microhei; fi
# shellcheck disable=SC2086 # a list of packages
if [ -n "$missing" ]; then install $missing; fi
# Debian keeps clang's sanitizers in a package of their own, Ubuntu does not.
if ! can_build clang stdio.h -fsanitize=address,undefined; then install libclang-rt-dev; fi

# A locale with decimal commas, for the test that no locale changes a result.
locales=$root/build/locale
if [ ! -d "$locales/de_DE.UTF-8" ] && command -v localedef >/dev/null 2>&1; then
    mkdir -p "$locales"
    localedef -i de_DE -f UTF-8 "$locales/de_DE.UTF-8" >/dev/null 2>&1 || true
fi
export LOCPATH="$locales"

# Files of tests lie in memory where there is room: a disk takes longer than what is tested.
if [ -z "${PARKDB_TEST_FILES:-}" ] && [ -w /dev/shm ] && [ "$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }')" -gt 1000000 ]; then
    export PARKDB_TEST_FILES=/dev/shm
fi

failed_builds=
run() { # name, compiler, options…
    name=$1 compiler=$2
    shift 2
    build=build/test-$name
    say "Building with $compiler ($name)"
    if ! { cmake -S . -B "$build" -DCMAKE_C_COMPILER="$compiler" -DPARKDB_TESTS=ON -DPARKDB_EXAMPLES=ON -DPARKDB_WERROR=ON "$@" &&
        cmake --build "$build" -j "$(nproc 2>/dev/null || echo 2)"; } > "$probe/build.log" 2>&1; then
        cat "$probe/build.log"
        failed_builds="$failed_builds $name"
        return 0
    fi
    say "Testing ($name)"
    # shellcheck disable=SC2086 # options
    (cd "$build" && ctest -j "$(nproc 2>/dev/null || echo 2)" --output-on-failure $select) 2>&1 | tee "$probe/$name.log"
    cp "$build/Testing/Temporary/LastTest.log" "$probe/$name.checks" 2>/dev/null || true
}

select=
case " ${*:-gcc clang} " in *" gcc "*) run gcc gcc -DCMAKE_BUILD_TYPE=Release -DPARKDB_LINT=ON ;; esac
# What is freed is kept from use for a while, which is shorter here: SQLite allocates much. Suites of SQL have nothing for the sanitizers.
select="-LE sql"
export ASAN_OPTIONS="quarantine_size_mb=8:${ASAN_OPTIONS:-}"
case " ${*:-gcc clang} " in *" clang "*) run clang clang -DCMAKE_BUILD_TYPE=Debug -DPARKDB_SANITIZE=ON ;; esac

# ctest closes with "98% tests passed, 1 tests failed out of 40", Check with "100%: Checks: 25, Failures: 0, Errors: 0".
cat "$probe"/*.log | sed -n 's/.*tests passed, \([0-9]*\) tests failed out of \([0-9]*\).*/\1 \2/p' > "$probe/suites"
cat "$probe"/*.checks 2>/dev/null | sed -n 's/.*Checks: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\).*/\1 \2 \3/p' > "$probe/cases"
suites=$(awk '{f += $1; n += $2} END {printf "%d passed, %d failed", n - f, f}' "$probe/suites")
cases=$(awk '{n += $1; f += $2 + $3} END {printf "%d passed, %d failed", n - f, f}' "$probe/cases")
say "The slowest suites, in seconds"
for log in "$probe"/*.log; do
    name=${log##*/}
    sed -n 's/^ *[0-9]*\/[0-9]* *Test *#[0-9]*: \([^ ]*\) .* \([0-9.]*\) sec.*/\2 \1/p' "$log" | sed "s/$/ (${name%.log})/"
done | sort -rn | head -n 12
say "Suites: $suites. Single checks in them: $cases."
if [ -n "$failed_builds" ]; then
    echo "Not built:$failed_builds"
    exit 1
fi
awk '{f += $1; n += $2} END {exit !(n > 0 && f == 0)}' "$probe/suites"
