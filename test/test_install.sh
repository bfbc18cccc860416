#!/bin/sh
# The build installs, the installed tree can be moved, and others build against it: with CMake and with pkg-config, shared and static, C and
# C++. Each of their programs finds the same targets in the bundled policies.
# Usage: test_install.sh SOURCE-DIRECTORY BUILD-DIRECTORY VERSION CMAKE GENERATOR; CC, CXX, CFLAGS, CXXFLAGS and LDFLAGS are used.
set -eu
source=$1 build=$2 version=$3 cmake=$4 generator=$5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

"$cmake" --install "$build" --prefix "$work/first" > "$work/install.log" 2>&1 || fail "install: $(cat "$work/install.log")"
mv "$work/first" "$work/moved"
cp -R "$source/examples/policies" "$work/policies"
prefix=$work/moved

for file in parkdb.h parkdb_rows.h policy.schema.json 010_period.sql 10_target.sql as-of.sql 01-*.sql README.md reference-rows.md parkdb.pc libparkdb.a parkdb-config.cmake; do
    [ -n "$(find "$prefix" -name "$file")" ] || fail "$file is not installed"
done
# Nothing in the tree remembers where it was built or first installed. The libraries' debug information may, so only texts are looked at.
if grep -rlI -e "$work/first" -e "$build" -e "$source" "$prefix" > "$work/traces"; then
    fail "paths of the build in $(cat "$work/traces")"
fi

"$cmake" -S "$source/test/consumer" -B "$work/consumer" -G "$generator" -DCMAKE_PREFIX_PATH="$prefix" > "$work/configure.log" 2>&1 ||
    fail "configure: $(cat "$work/configure.log")"
grep -q "Found parkdb $version in $prefix" "$work/configure.log" ||
    fail "another parkdb was found: $(grep 'Found parkdb' "$work/configure.log")"
"$cmake" --build "$work/consumer" > "$work/build.log" 2>&1 || fail "build: $(cat "$work/build.log")"
mkdir "$work/programs"
sh "$source/test/consumer_pkgconfig.sh" "$prefix" "$source/test/consumer" "$work/programs" || fail "pkg-config"

library=$(dirname "$(find "$prefix" -name libparkdb.a)")
export LD_LIBRARY_PATH="$library${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
for program in "$work"/consumer/c_parkdb "$work"/consumer/c_parkdb_static "$work"/consumer/cpp_parkdb "$work"/consumer/cpp_parkdb_static \
    "$work"/programs/c-shared "$work"/programs/c-static "$work"/programs/cpp-shared "$work"/programs/cpp-static; do
    "$program" "$work"/policies/*.json > "$work/out" 2> "$work/err" || fail "$program: $(cat "$work/err")"
    [ -f "$work/expected" ] || cp "$work/out" "$work/expected"
    cmp "$work/out" "$work/expected" || fail "$program finds other targets"
done
[ "$(wc -l < "$work/expected")" -gt 50 ] || fail "only $(wc -l < "$work/expected") targets"

# As a part of another project it stays out of what that installs.
mkdir "$work/parent"
printf 'cmake_minimum_required(VERSION 3.16)\nproject(parent LANGUAGES C)\nadd_subdirectory("%s" parkdb)\ninstall(FILES CMakeLists.txt DESTINATION share)\n' \
    "$source" > "$work/parent/CMakeLists.txt"
"$cmake" -S "$work/parent" -B "$work/parent/build" -G "$generator" > "$work/parent.log" 2>&1 || fail "as a part: $(cat "$work/parent.log")"
"$cmake" --install "$work/parent/build" --prefix "$work/parent/installed" > "$work/parent.log" 2>&1 || fail "as a part: $(cat "$work/parent.log")"
[ "$(find "$work/parent/installed" -type f | wc -l)" = 1 ] || fail "as a part it installs $(find "$work/parent/installed" -type f)"
