#include "ask.h"

#include "fail.h"
#include "measure.h"

#include <string.h>

enum { MOST_REPEATS = 20000 };
/* So long is an engine asked in a round, once at least; and so long in all rounds. */
#define LEAST_SECONDS 0.05
#define MOST_SECONDS 30.0

static const int picks_of[QUESTIONS] = {
    [NEWEST] = 100, [SERIES] = 50, [PROGRESS] = 10, [STATUS_COUNTS] = 1, [RANKING] = 20, [PARK_RANKS] = 4, [GROWTH] = 10,
};
enum { MOST_PICKS = 100 };

/* How often an engine is asked a question in a round, and in how many rounds. */
struct plan {
    int repeats, rounds;
};

static struct plan plan_for(double each, int rounds)
{
    if (each < 1e-9) each = 1e-9;
    double repeats = LEAST_SECONDS / each, most = MOST_SECONDS / each;
    if (repeats > MOST_REPEATS) repeats = MOST_REPEATS;
    return (struct plan){repeats < 1.0 ? 1 : (int)repeats, most > rounds ? rounds : most < 1.0 ? 1 : (int)most};
}

static void tell_difference(const struct engine *first, const struct engine *engine, enum question question, const struct pick *pick)
{
    say("%s of %s, %s, %s: %s and %s differ", question_names[question], pick->indicator_code, pick->park_code, pick->year_code, first->name,
        engine->name);
}

/* Asks an engine all picks, which warms it up as well; how long the last one took. */
static double answer_picks(struct engine *engine, enum question question, const struct pick *picks, struct answer *answers)
{
    double begin = 0.0;
    for (int i = 0; i < picks_of[question]; i++) {
        begin = engine->cpu(engine);
        answers[i] = (struct answer){0, 0};
        engine->ask(engine, question, &picks[i], &answers[i]);
    }
    return engine->cpu(engine) - begin;
}

static int compare(struct engine *engines, int count, enum question question, const struct pick *picks, int rounds, struct plan *plans)
{
    static struct answer answers[MOST_ENGINES][MOST_PICKS];
    int differs = 0;
    for (int e = 0; e < count; e++) {
        plans[e] = plan_for(answer_picks(&engines[e], question, picks, answers[e]), rounds);
        for (int i = 0; i < picks_of[question] && !(differs >> e & 1); i++)
            if (!answers_agree(&answers[0][i], &answers[e][i])) {
                tell_difference(&engines[0], &engines[e], question, &picks[i]);
                differs |= 1 << e;
            }
    }
    return differs != 0;
}

static double time_one(struct engine *engine, enum question question, const struct pick *picks, int repeats)
{
    struct answer answer = {0, 0};
    double begin = engine->cpu(engine);
    for (int i = 0; i < repeats; i++) engine->ask(engine, question, &picks[i % picks_of[question]], &answer);
    return (engine->cpu(engine) - begin) / repeats;
}

static void ask_one(struct engine *engines, int count, enum question question, const struct pick *picks, int rounds, struct asked *asked)
{
    double times[MOST_ENGINES][MOST_ROUNDS];
    struct plan plans[MOST_ENGINES];
    asked->differs[question] = compare(engines, count, question, picks, rounds, plans);
    for (int round = 0; round < rounds; round++)
        for (int e = 0; e < count; e++)
            if (round < plans[e].rounds) times[e][round] = time_one(&engines[e], question, picks, plans[e].repeats);
    for (int e = 0; e < count; e++) asked->seconds[question][e] = median(times[e], plans[e].rounds);
}

void ask_all(const struct world *world, struct engine *engines, int count, int rounds, struct asked *asked)
{
    static struct pick picks[MOST_PICKS];
    for (int i = 0; i < MOST_PICKS; i++) make_pick(world, i, &picks[i]);
    for (int q = 0; q < QUESTIONS; q++) ask_one(engines, count, (enum question)q, picks, rounds, asked);
}
