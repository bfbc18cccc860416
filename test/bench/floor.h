/* What can be had from the same file by hand: prepared statements through SQLite's own interface, scans and sorts in C. */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include "engine.h"

void floor_open(struct engine *engine, const struct world *world, const char *path);
/* The same for single figures and series alone, by codes and with the columns of the view figure, as the interface has them. */
void floor_codes_open(struct engine *engine, const char *path);

#endif
