/* The benchmark's files: a database without observations, the observations as CSV, and what the peers need of the rest as CSV, too. */
#ifndef BENCH_GENERATE_H
#define BENCH_GENERATE_H

#include "world.h"

#include <parkdb.h>
#include <stdio.h>

/* What parkdb calls it, or the end of the benchmark. */
void need(parkdb *db, int code, const char *doing);

/* Makes what is not there yet. Files: base.db, ordered.csv, shuffled.csv, and peer-<table>.csv for each table of the peers. */
void generate(const struct world *world, const char *directory);

enum { PATH_SIZE = 512 };
void path_in(char *path, const char *directory, const char *name);

#endif
