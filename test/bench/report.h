/* What is printed: Markdown. */
#ifndef BENCH_REPORT_H
#define BENCH_REPORT_H

#include "ask.h"
#include "revise.h"

/* All that was found at a scale; no pointers, since it comes from another process. */
struct found {
    struct asked asked;
    double load[2][LOADERS]; /* seconds; in key order, in random order */
    double revise[REVISERS]; /* seconds a batch */
    long long observations;
    double bytes;          /* an observation, all that is derived and indexed with it */
    double postgres_bytes; /* the same, 0 without */
    long peak_kib;         /* the largest of parkdb's loads */
    int rounds, load_rounds;
    char version[ENGINES][64];
    char problem[ENGINES][256];
};

void report_machine(const struct found *found);
void report_scale(const struct world *world, const struct found *found);
void report_growth(const struct found *small, const struct found *large);

#endif
