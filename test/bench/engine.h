/* The questions, and those who answer them. */
#ifndef BENCH_ENGINE_H
#define BENCH_ENGINE_H

#include "answer.h"
#include "world.h"

enum question {
    NEWEST,        /* the newest figure of one indicator, park and year */
    SERIES,        /* a park's figures of one indicator */
    PROGRESS,      /* how far all targets of one park are, today */
    PROGRESS_PAST, /* the same as it was known on a past day */
    STATUS_COUNTS, /* how many targets have which status */
    RANKING,       /* the places of all parks in one indicator and year */
    PARK_RANKS,    /* one park's place in each indicator in a year */
    PARK_STANDING, /* the same in the newest year for which it has a figure */
    GROWTH_SHARE,  /* growth on the year before, and the share of the province, of one indicator and year, everybody's */
    SEARCH,        /* the clauses whose heading has a word of two characters */
    QUESTIONS
};

/* What is asked for. Codes are made before time is taken. */
struct pick {
    int indicator, park, year;
    char indicator_code[CODE_SIZE], park_code[CODE_SIZE], year_code[8];
    const char *word;
};

struct engine {
    const char *name;
    char version[64];
    char problem[256]; /* why it does not take part, or "" */
    void *state;
    /* Adds the rows to the answer. 0: it has no answer to this question. What fails ends the benchmark. */
    int (*ask)(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer);
    /* Frees everything; may be NULL. */
    void (*close)(struct engine *engine);
};

/* The columns of the answers, in their order:
 *   NEWEST         value
 *   SERIES         year, value
 *   PROGRESS…      target code, due year, status, reason, required, actual, year of the actual, attainment, distance, pace, gap
 *   STATUS_COUNTS  status, how many
 *   RANKING        park code, rank
 *   PARK_RANKS     indicator code, rank, of
 *   PARK_STANDING  indicator code, year, rank, of
 *   GROWTH_SHARE   "growth" or "share", area code, value
 *   SEARCH         clause code
 * Rows without a rank are left out. Years are integers, 0 for none. */

#endif
