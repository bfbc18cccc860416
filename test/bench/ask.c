#include "ask.h"

#include "fail.h"
#include "measure.h"

#include <stdio.h>
#include <string.h>

enum { MOST_PICKS = 200, MOST_ROUNDS = 64, MOST_REPEATS = 100000 };
#define LEAST_SECONDS 0.05
/* Of one question an engine that is slow is asked less: so long in all, but once at least. */
#define MOST_SECONDS 60.0

static const struct {
    const char *name;
    int picks;
} questions[QUESTIONS] = {
    [NEWEST] = {"Q1", 200},      [SERIES] = {"Q2", 100},    [PROGRESS] = {"Q3", 20},          [PROGRESS_PAST] = {"Q3, past", 20},
    [STATUS_COUNTS] = {"Q4", 1}, [RANKING] = {"Q5", 20},    [PARK_RANKS] = {"Q6, a year", 4}, [PARK_STANDING] = {"Q6, newest", 4},
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
    fail("%s of %s, %s, %s, %s: answers differ.\n  %s: %lld rows, %016llx\n  %s: %lld rows, %016llx", question, pick->indicator_code,
         pick->park_code, pick->year_code, pick->word, a->name, x->rows, (unsigned long long)x->sum, b->name, y->rows,
         (unsigned long long)y->sum);
}

/* How often an engine is asked a question in a round, and in how many rounds; 0: it has no answer. */
struct plan {
    int repeats, rounds;
};

static struct plan plan_for(double each, int rounds)
{
    double often = LEAST_SECONDS / (each > 1e-9 ? each : 1e-9), most = MOST_SECONDS / (each > 1e-9 ? each : 1e-9);
    return (struct plan){often > MOST_REPEATS ? MOST_REPEATS
                         : often < 1.0        ? 1
                                              : (int)often,
                         most > rounds ? rounds
                         : most < 1.0  ? 1
                                       : (int)most};
}

/* Asks an engine all picks, which warms it up as well; how many it was asked, and how long one took. The first one may have to read the
 * file and does not count when there are others. */
static int answer_picks(struct engine *engine, enum question question, const struct pick *picks, int count, struct answer *answers,
                        double *each)
{
    double begin = seconds_now(), first = begin;
    int done = 0;
    while (done < count && seconds_now() - begin < MOST_SECONDS && engine->ask(engine, question, &picks[done], &answers[done]))
        if (++done == 1) first = seconds_now();
    *each = done > 1 ? (seconds_now() - first) / (done - 1) : first - begin;
    return done;
}

static void compare(struct engine engines[ENGINES], enum question question, const struct pick *picks, int rounds,
                    struct plan plans[ENGINES], double *rows)
{
    static struct answer answers[ENGINES][MOST_PICKS];
    int first = 0, own = 0;
    double total = 0.0, each = 0.0;
    while (!engines[first].ask) first++;
    memset(answers, 0, sizeof answers);
    for (int e = 0; e < ENGINES; e++) {
        plans[e] = (struct plan){0, 0};
        if (!engines[e].ask) continue;
        int done = answer_picks(&engines[e], question, picks, e == first ? questions[question].picks : own, answers[e], &each);
        if (e == first) own = done;
        if (done) plans[e] = plan_for(each, rounds);
        for (int i = 0; i < done; i++) {
            const struct answer *a = &answers[first][i], *b = &answers[e][i];
            if (a->rows != b->rows || a->sum != b->sum) differ(questions[question].name, &picks[i], &engines[first], a, &engines[e], b);
        }
    }
    for (int i = 0; i < own; i++) total += (double)answers[first][i].rows;
    *rows = total / own;
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
    struct plan plans[QUESTIONS][ENGINES];
    for (int i = 0; i < MOST_PICKS; i++) make_pick(world, i, &picks[i]);
    for (int q = 0; q < QUESTIONS; q++) {
        say("Comparing the answers to %s", questions[q].name);
        compare(engines, (enum question)q, picks, rounds, plans[q], &asked->rows[q]);
    }
    for (int round = 0; round < rounds; round++) {
        say("Round %d of %d", round + 1, rounds);
        for (int q = 0; q < QUESTIONS; q++)
            for (int e = 0; e < ENGINES; e++)
                if (round < plans[q][e].rounds)
                    times[q][e][round] = time_one(&engines[e], (enum question)q, picks, round, plans[q][e].repeats);
    }
    for (int q = 0; q < QUESTIONS; q++)
        for (int e = 0; e < ENGINES; e++) asked->seconds[q][e] = median(times[q][e], plans[q][e].rounds);
}
