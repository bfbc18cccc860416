#!/bin/sh
# The tests that take longer than a run of test/run.sh should: damage of every kind in every column, and the slow suites beside a user's indexes
# and with every order turned around that no ORDER BY names. Builds with gcc. Usage: sh test/long.sh
set -eu
cd "$(dirname "$0")/.."
build=build/test-gcc
cmake -S . -B "$build" -DCMAKE_C_COMPILER=gcc -DCMAKE_BUILD_TYPE=Release -DPARKDB_TESTS=ON -DPARKDB_EXAMPLES=ON > /dev/null
cmake --build "$build" -j "$(nproc 2>/dev/null || echo 2)" > /dev/null
passed=0 failed=0
try() { # a suite, with what is in its environment before it
    if env "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}
try PARKDB_TEST_HOSTILE=all "$build/test/test_hostile"
for suite in evaluation ranking reload model figure progress; do
    try PARKDB_TEST_ORDER=reverse "$build/test/test_$suite"
    try PARKDB_TEST_ORDER=indexes "$build/test/test_$suite"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
