#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "stage.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { HANDLES = 8, MOST_PARKS = 300 };

/* Every question once, and how far the targets of each park are. */
static void ask_much(const struct world *world, struct engine *engine, int number)
{
    struct answer answer = {0, 0};
    struct pick pick;
    make_pick(world, number, &pick);
    for (int q = 0; q < QUESTIONS; q++) engine->ask(engine, (enum question)q, &pick, &answer);
    for (int p = 0; p < world->parks && p < MOST_PARKS; p++) {
        code_park(pick.park_code, p);
        engine->ask(engine, PROGRESS, &pick, &answer);
    }
}

/* Memory that was freed before and stays with the process would be used again, and not be counted. */
static void hand_back_what_is_free(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

static void open_handles(void *context, void *result)
{
    const struct stage *stage = context;
    struct engine engines[HANDLES];
    hand_back_what_is_free();
    long before = resident_kib();
    for (int i = 0; i < HANDLES; i++) {
        ours_engine(&engines[i], stage->main, PARKDB_OPEN_READ_ONLY);
        ask_much(stage->world, &engines[i], i);
    }
    *(double *)result = (double)(resident_kib() - before) / 1024.0;
    for (int i = 0; i < HANDLES; i++) engines[i].close(&engines[i]);
}

void stage_memory(struct stage *stage)
{
    double mebibytes;
    say("Memory of %d handles", HANDLES);
    report_part(stage->report, "Memory");
    in_child(open_handles, stage, &mebibytes, sizeof mebibytes, NULL);
    report_value(stage->report, "8 handles, all questions asked of each", mebibytes, " MB", 80.0);
}
