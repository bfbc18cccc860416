/* Loading a CSV file, and writing revisions: how long it takes. */
#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include "world.h"

enum loader { LOAD_PARKDB, LOAD_BARE, LOAD_IMPORT, LOAD_POSTGRES, LOAD_DUCKDB, LOADERS };

struct load_place {
    const struct world *world;
    const char *directory, *postgres, *duckdb; /* where the databases are; see their drivers */
};

struct load_result {
    double seconds; /* 0: there is no such database here */
    long peak_kib;
    long long rows, cents; /* what is in the table afterwards */
};

const char *loader_name(enum loader loader);
/* Loads ordered.csv or shuffled.csv in a process of its own. parkdb's is left as main.db, the bare loop's as bare.db. */
struct load_result load(const struct load_place *place, enum loader loader, int shuffled);

#endif
