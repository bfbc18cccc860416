/* parkdb through its public interface. */
#ifndef BENCH_OURS_H
#define BENCH_OURS_H

#include "engine.h"

void ours_open(struct engine *engine, const char *path);

#endif
