#!/bin/sh
# Programs in C and C++ find an installed parkdb through pkg-config, shared and static, wherever the installed tree lies.
# Usage: consumer_pkgconfig.sh PREFIX CONSUMER-DIRECTORY WORK-DIRECTORY; leaves the four programs in the last. CC, CXX, CFLAGS, CXXFLAGS and
# LDFLAGS are used.
set -eu
prefix=$1 consumer=$2 work=$3
CC=${CC:-cc} CXX=${CXX:-c++}

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

for program in pkg-config "$CC" "$CXX"; do
    command -v "$program" >/dev/null 2>&1 || fail "there is no $program here, and this test needs it"
done

# With both libraries in one directory a linker takes the shared one, so the static one gets a tree of its own.
cp -R "$prefix" "$work/archive"
find "$work/archive" \( -name 'libparkdb.so*' -o -name 'libparkdb*.dylib' \) -exec rm {} +

# The directory of parkdb.pc in a tree.
package_in() {
    found=$(find "$1" -name parkdb.pc)
    [ -n "$found" ] || fail "no parkdb.pc in $1"
    dirname "$found"
}

build() { # tree, name, pkg-config's options…
    tree=$1 name=$2
    shift 2
    PKG_CONFIG_PATH=$(package_in "$tree")
    export PKG_CONFIG_PATH
    flags=$(pkg-config "$@" --cflags parkdb) || fail "pkg-config $* --cflags parkdb"
    libraries=$(pkg-config "$@" --libs parkdb) || fail "pkg-config $* --libs parkdb"
    case "$flags $libraries" in
    *"$tree"*) ;;
    *) fail "pkg-config does not point into the tree where parkdb.pc lies: $flags $libraries" ;;
    esac
    # shellcheck disable=SC2086 # flags
    "$CC" -std=c99 -Wall -Wextra -pedantic -Werror ${CFLAGS:-} $flags "$consumer/due.c" -o "$work/c-$name" ${LDFLAGS:-} $libraries
    # shellcheck disable=SC2086 # flags
    "$CXX" -std=c++11 -Wall -Wextra -pedantic -Werror ${CXXFLAGS:-} $flags "$consumer/due.cpp" -o "$work/cpp-$name" ${LDFLAGS:-} $libraries
}

build "$prefix" shared
build "$work/archive" static --static

# The version is the header's.
header=$(find "$prefix" -name parkdb.h)
version=$(awk '/^#define PARKDB_VERSION_(MAJOR|MINOR|PATCH) / {printf "%s%s", dot, $3; dot = "."}' "$header")
[ "$(pkg-config --modversion parkdb)" = "$version" ] || fail "pkg-config says $(pkg-config --modversion parkdb), the header $version"
