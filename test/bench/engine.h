/* The questions, and those who answer them. */
#ifndef BENCH_ENGINE_H
#define BENCH_ENGINE_H

#include "answer.h"
#include "world.h"

enum question {
    NEWEST,        /* the newest figure of one indicator, park and year */
    SERIES,        /* a park's figures of one indicator, by year */
    PROGRESS,      /* how far all targets of one park are, today */
    STATUS_COUNTS, /* how many targets have which status */
    RANKING,       /* the places of all parks in one indicator and year */
    PARK_RANKS,    /* one park's place in each indicator in a year */
    GROWTH,        /* everybody's growth on the year before in one indicator */
    QUESTIONS
};

/* The columns of the answers, in their order:
 *   NEWEST         value
 *   SERIES         year, value
 *   PROGRESS       target code, status, required, actual, year of the actual
 *   STATUS_COUNTS  status, how many
 *   RANKING        park code, rank
 *   PARK_RANKS     indicator code, rank
 *   GROWTH         area code, value
 * Rows without a rank are left out. Years are integers, 0 for none. */
extern const char *const question_names[QUESTIONS];

/* What is asked for. Codes are made before time is taken. */
struct pick {
    int indicator, park, year;
    char indicator_code[CODE_SIZE], park_code[CODE_SIZE], year_code[8], growth_code[CODE_SIZE];
};

void make_pick(const struct world *world, int number, struct pick *pick);

struct engine {
    const char *name;
    char version[64];
    void *state;
    /* Adds the rows to the answer. What fails ends the benchmark. */
    void (*ask)(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer);
    /* Frees everything. */
    void (*close)(struct engine *engine);
    /* Seconds of the processor that it has taken in this process and in its own. */
    double (*cpu)(struct engine *engine);
};

#endif
