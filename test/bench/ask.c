#include "ask.h"

#include "fail.h"
#include "measure.h"

#include <stdio.h>
#include <string.h>

enum { MOST_PICKS = 200, MOST_ROUNDS = 64, MOST_REPEATS = 100000 };
#define LEAST_SECONDS 0.05

static const struct {
    const char *name;
    int picks;
} questions[QUESTIONS] = {
    [NEWEST] = {"Q1", 200},      [SERIES] = {"Q2", 100},       [PROGRESS] = {"Q3", 20},           [PROGRESS_PAST] = {"Q3, past", 20},
    [STATUS_COUNTS] = {"Q4", 1}, [RANKING] = {"Q5", 20},       [PARK_RANKS] = {"Q6, a year", 4}, [PARK_STANDING] = {"Q6, newest", 4},
    [GROWTH_SHARE] = {"Q7", 10}, [SEARCH] = {"search", 20},
};

static void make_pick(const struct world *world, int number, struct pick *pick)
{
    uint64_t h = mix((uint64_t)number, 99);
    pick->indicator = (int)(mix(h, 1) % (unsigned)world->indicators);
    pick->park = (int)(mix(h, 2) % (unsigned)world->parks);
    pick->year = FIRST_YEAR + 1 + (int)(mix(h, 3) % (YEARS - 1));
    pick->word = world_word(number);
    code_indicator(pick->indicator_code, pick->indicator);
    code_park(pick->park_code, pick->park);
    snprintf(pick->year_code, sizeof pick->year_code, "%d", pick->year);
}

static void differ(const char *question, const struct pick *pick, const struct engine *a, const struct answer *x, const struct engine *b,
                   const struct answer *y)
{
    fail("%s of %s, %s, %s, %s: answers differ.\n  %s: %lld rows, %016llx\n  %s: %lld rows, %016llx", question, pick->indicator_code, pick->park_code,
         pick->year_code, pick->word, a->name, x->rows, (unsigned long long)x->sum, b->name, y->rows, (unsigned long long)y->sum);
}

/* Every engine on every pick, which warms them up as well; how often each is to be asked for a time that can be measured. */
static void compare(struct engine engines[ENGINES], enum question question, const struct pick *picks, int repeats[ENGINES], double *rows)
{
    static struct answer answers[ENGINES][MOST_PICKS];
    int count = questions[question].picks;
    double total = 0.0;
    memset(answers, 0, sizeof answers);
    for (int e = 0; e < ENGINES; e++) {
        repeats[e] = 0;
        if (!engines[e].ask) continue;
        double begin = seconds_now(), rest = 0.0;
        for (int i = 0; i < count; i++) {
            int known = engines[e].ask(&engines[e], question, &picks[i], &answers[e][i]);
            if (!known) break;
            struct answer *a = &answers[PARKDB][i], *b = &answers[e][i];
            if (a->rows != b->rows || a->sum != b->sum) differ(questions[question].name, &picks[i], &engines[PARKDB], a, &engines[e], b);
            if (e == PARKDB) total += (double)a->rows;
            if (i == 0) rest = seconds_now(); /* the first one may have to read the file */
            repeats[e] = 1;
        }
        if (!repeats[e]) continue;
        double each = count > 1 ? (seconds_now() - rest) / (count - 1) : seconds_now() - begin;
        double often = LEAST_SECONDS / (each > 1e-9 ? each : 1e-9);
        repeats[e] = often > MOST_REPEATS ? MOST_REPEATS : often < 1.0 ? 1 : (int)often;
    }
    *rows = total / count;
}

static double time_one(struct engine *engine, enum question question, const struct pick *picks, int round, int repeats)
{
    struct answer answer = {0, 0};
    int count = questions[question].picks, at = round % count;
    double begin = seconds_now();
    for (int i = 0; i < repeats; i++) {
        engine->ask(engine, question, &picks[at], &answer);
        if (++at == count) at = 0;
    }
    return (seconds_now() - begin) / repeats;
}

void ask_all(const struct world *world, struct engine engines[ENGINES], int rounds, struct asked *asked)
{
    static struct pick picks[MOST_PICKS];
    static double times[QUESTIONS][ENGINES][MOST_ROUNDS];
    int repeats[QUESTIONS][ENGINES];
    for (int i = 0; i < MOST_PICKS; i++) make_pick(world, i, &picks[i]);
    for (int q = 0; q < QUESTIONS; q++) {
        say("Comparing the answers to %s", questions[q].name);
        compare(engines, (enum question)q, picks, repeats[q], &asked->rows[q]);
    }
    for (int round = 0; round < rounds; round++) {
        say("Round %d of %d", round + 1, rounds);
        for (int q = 0; q < QUESTIONS; q++)
            for (int e = 0; e < ENGINES; e++)
                if (repeats[q][e]) times[q][e][round] = time_one(&engines[e], (enum question)q, picks, round, repeats[q][e]);
    }
    for (int q = 0; q < QUESTIONS; q++)
        for (int e = 0; e < ENGINES; e++) asked->seconds[q][e] = repeats[q][e] ? median(times[q][e], rounds) : 0.0;
}
