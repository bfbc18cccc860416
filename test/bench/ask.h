/* Asks every engine every question: first whether they agree, then how long they take. */
#ifndef BENCH_ASK_H
#define BENCH_ASK_H

#include "engine.h"

enum { MOST_ENGINES = 4 };

struct asked {
    double seconds[QUESTIONS][MOST_ENGINES]; /* of the processor, one question */
    int differs[QUESTIONS];                  /* 1: an engine's answer is not the first one's */
};

void ask_all(const struct world *world, struct engine *engines, int count, int rounds, struct asked *asked);

#endif
