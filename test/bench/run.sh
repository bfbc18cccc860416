#!/bin/sh
# Measures parkdb beside hand-written SQL, PostgreSQL and DuckDB, and prints what it finds: installs what is missing, builds, makes the data, runs.
# Usage: sh test/bench/run.sh [--scale tiny|10k|100k|200k|1M|10M,...] [--seed N] [--rounds N] [--only PART,...] [--directory DIR] [--build DIR] [--duckdb LIBRARY]
# DUCKDB_LIBRARY may stand for --duckdb. Everything but the lines and the table goes to standard error. See README.md.
set -eu
cd "$(dirname "$0")/../.."

scales=1M seed=1 rounds=5 only='' directory=build/bench-data build=build/bench duckdb=${DUCKDB_LIBRARY:-}
usage() {
    sed -n '3s/^# //p' test/bench/run.sh >&2
    exit 2
}
while [ $# -gt 0 ]; do
    if [ $# -lt 2 ]; then usage; fi
    case $1 in
    --scale) scales=$2 ;;
    --seed) seed=$2 ;;
    --rounds) rounds=$2 ;;
    --only) only=$2 ;;
    --directory) directory=$2 ;;
    --build) build=$2 ;;
    --duckdb) duckdb=$2 ;;
    *) usage ;;
    esac
    shift 2
done

say() { printf '== %s\n' "$*" >&2; }

as_root=
if [ "$(id -u)" != 0 ]; then as_root=sudo; fi

install() {
    if ! command -v apt-get >/dev/null 2>&1; then return 1; fi
    say "Installing $* (with apt-get)"
    $as_root apt-get update -qq >&2
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# What the build cannot do without.
missing=
command -v cc >/dev/null 2>&1 || missing="$missing gcc libc6-dev"
command -v cmake >/dev/null 2>&1 || missing="$missing cmake"
command -v make >/dev/null 2>&1 || missing="$missing make"
command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"
command -v sqlite3 >/dev/null 2>&1 || missing="$missing sqlite3"
[ -f /usr/include/sqlite3.h ] || pkg-config --exists sqlite3 2>/dev/null || missing="$missing libsqlite3-dev"
# shellcheck disable=SC2086 # a list of packages
if [ -n "$missing" ] && ! install $missing; then
    echo "Please install first: a C compiler, CMake 3.16, make, pkg-config, SQLite 3.37 with its header and program." >&2
    exit 1
fi

# PostgreSQL may be missing; its column then says so.
find_postgres() {
    for at in $(command -v initdb 2>/dev/null | sed 's|/initdb$||') /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/local/pgsql/bin; do
        if [ -x "$at/initdb" ] && [ -x "$at/postgres" ]; then postgres=$at; fi
    done
}
postgres=
find_postgres
if [ -z "$postgres" ] || ! pkg-config --exists libpq; then
    # Its package would start a cluster of its own, which nobody here wants.
    if [ ! -e /etc/postgresql-common/createcluster.conf ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
    fi
    install postgresql libpq-dev || say "PostgreSQL is not to be had"
    find_postgres
fi

say "Building in $build"
mkdir -p "$build" "$directory"
log=$build/build.log
if ! { cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DPARKDB_BENCH=ON -DPARKDB_EXAMPLES=OFF &&
    cmake --build "$build" -j "${JOBS:-$(nproc 2>/dev/null || echo 2)}" --target parkdb-bench; } > "$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi

cluster=
stop() {
    if [ -n "$cluster" ]; then
        unprivileged "$postgres/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true
        rm -rf "$cluster"
    fi
}
trap stop EXIT
trap 'exit 1' INT TERM

# The server refuses to run as root.
unprivileged() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups env HOME=/ "$@"
    else
        "$@"
    fi
}

# Its buffers are a quarter of the memory, as its manual advises, up to 2 GB; one process answers, as everywhere here. Writes are as safe as SQLite's.
start_postgres() {
    buffers=$(awk '/MemTotal/ {mb = int($2 / 4096); print (mb > 2048 ? 2048 : mb)}' /proc/meminfo 2>/dev/null || echo 512)
    cluster=$(mktemp -d)
    if [ "$(id -u)" = 0 ]; then chown nobody "$cluster"; fi
    (cd "$cluster" &&
        unprivileged "$postgres/initdb" -D "$cluster/data" -U bench -A trust --no-sync -E UTF8 --locale=C &&
        unprivileged "$postgres/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" -o "-c listen_addresses='' -c unix_socket_directories=$cluster \
-c jit=off -c max_parallel_workers_per_gather=0 -c max_parallel_maintenance_workers=0 -c shared_buffers=${buffers}MB \
-c effective_cache_size=$((buffers * 3))MB -c work_mem=256MB -c maintenance_work_mem=512MB -c max_wal_size=8GB -c random_page_cost=1.1" start) >"$cluster/start.log" 2>&1
}

connection='host=/nonexistent'
if [ -n "$postgres" ]; then
    say "Starting PostgreSQL from $postgres"
    if start_postgres; then connection="host=$cluster user=bench dbname=postgres"
    else
        cat "$cluster/start.log" "$cluster/log" >&2 || true
        say "PostgreSQL does not start"
    fi
fi

found='' failed=0
for scale in $(echo "$scales" | tr , ' '); do
    set -- --scale "$scale" --seed "$seed" --directory "$directory" --rounds "$rounds" --postgres "$connection"
    if [ -n "$only" ]; then set -- "$@" --only "$only"; fi
    if [ -n "$duckdb" ]; then set -- "$@" --duckdb "$duckdb"; fi
    "$build/test/bench/parkdb-bench" "$@" || failed=1
    found="$found $directory/$scale-$seed/found.tsv"
done
# shellcheck disable=SC2086 # a list of files
sh test/bench/table.sh $found
exit $failed
