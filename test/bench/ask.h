/* Asks every engine every question: first whether they agree, then how long they take. */
#ifndef BENCH_ASK_H
#define BENCH_ASK_H

#include "engine.h"

enum engine_place { PARKDB, SQL_IDS, SQL_CODES, POSTGRES, DUCKDB, ENGINES };

struct asked {
    double seconds[QUESTIONS][ENGINES]; /* one question; 0: not asked, there is no such engine here */
    double rows[QUESTIONS];             /* of its answer */
};

/* Engines whose ask is NULL take no part. Ends the benchmark when two answers differ. */
void ask_all(const struct world *world, struct engine engines[ENGINES], int rounds, struct asked *asked);

#endif
