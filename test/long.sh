#!/bin/sh
# What takes longer than a run of test/run.sh should, after that has installed what is missing. It says what it runs, and closes with a line that
# counts it. Usage: sh test/long.sh [PART]…; without arguments all of them:
#   worlds      suites that draw worlds at random, with PARKDB_WORLDS times as many (8), and every place at which an upgrade, a load or an
#               allocation is made to fail
#   views       the suites of what is ranked, whole, with the library that -D PARKDB_MEMORY=OFF makes
#   orders      the slow suites beside a user's indexes, and with every order turned around that no ORDER BY names
#   hostile     damage of every kind in every column
#   sanitizers  every suite in C with AddressSanitizer and UndefinedBehaviorSanitizer, every case of each
#   fuzz        the loader of policy files, for PARKDB_FUZZ_SECONDS (600)
set -eu
cd "$(dirname "$0")/.."
jobs=$(nproc 2>/dev/null || echo 2)
gcc=build/test-gcc clang=build/test-clang fuzz=build/test-fuzz
passed=0 failed=0 failures=

try() { # what it is, then a command
    what=$1
    shift
    echo "== $what"
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)) failures="$failures $what;"
    fi
}

build() { # directory, compiler, options…
    directory=$1 compiler=$2
    shift 2
    cmake -S . -B "$directory" -DCMAKE_C_COMPILER="$compiler" -DPARKDB_TESTS=ON -DPARKDB_EXAMPLES=ON "$@" > /dev/null
    cmake --build "$directory" -j "$jobs" > /dev/null
}

worlds() {
    for suite in assessment evaluation figure model ranking reading reload memory upgrade; do
        try "$suite, in many worlds" env PARKDB_TEST_LONG=1 PARKDB_WORLDS="${PARKDB_WORLDS:-8}" "$gcc/test/test_$suite"
    done
}

views() {
    for suite in ranking reading views evaluation; do
        try "$suite, by views" env PARKDB_TEST_LONG=1 "$gcc/test/test_${suite}_by_views"
    done
}

orders() {
    for suite in records report load csv evaluation ranking reload model figure progress; do
        for order in reverse indexes; do
            try "$suite, $order" env PARKDB_TEST_ORDER=$order "$gcc/test/test_$suite"
        done
    done
}

hostile() {
    try "hostile, all" env PARKDB_TEST_HOSTILE=all "$gcc/test/test_hostile"
}

sanitizers() {
    for program in "$clang"/test/test_*; do
        try "${program##*/test_}, with sanitizers" env PARKDB_TEST_LONG=1 "$program"
    done
}

fuzz() {
    mkdir -p "$fuzz/corpus"
    try "fuzz, ${PARKDB_FUZZ_SECONDS:-600} seconds" "$fuzz/test/fuzz_load" -max_total_time="${PARKDB_FUZZ_SECONDS:-600}" -max_len=4096 \
        -dict=test/data/policy.dict -artifact_prefix="$fuzz/" -print_final_stats=1 "$fuzz/corpus" examples/policies
}

[ $# -gt 0 ] || set -- worlds views orders hostile sanitizers fuzz
for part in "$@"; do
    case $part in
    worlds | views | orders | hostile) build "$gcc" gcc -DCMAKE_BUILD_TYPE=Release ;;
    sanitizers) build "$clang" clang -DCMAKE_BUILD_TYPE=Debug -DPARKDB_SANITIZE=ON ;;
    fuzz) build "$fuzz" clang -DCMAKE_BUILD_TYPE=Debug -DPARKDB_SANITIZE=ON -DPARKDB_FUZZ=ON ;;
    *)
        echo "found the part $part, expected one of worlds, views, orders, hostile, sanitizers, fuzz" >&2
        exit 1
        ;;
    esac
    "$part"
done
echo "$* ran: $passed passed, $failed failed${failures:+:$failures}"
[ "$failed" = 0 ]
