#include "bare.h"
#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "stage.h"

#include <stdlib.h>
#include <string.h>

/* What is done in a new process, by its place among the words of the command line: --visit ours|bare FILE DEED SCALE SEED PICK. A deed is
 * the number of a question, or one of these. */
enum deed { OPEN = QUESTIONS, REOPEN, SET_CLOCK };
enum { SIDE = 2, FILE_NAME, DEED, SCALE, SEED, PICK, WORDS };

struct visited {
    double seconds;
    struct answer answer;
};

static void set_clock(const struct engine *engine)
{
    char day[CODE_SIZE];
    snprintf(day, sizeof day, "%d-07-01", today_year() - 1);
    need(ours_db(engine), parkdb_set_clock(ours_db(engine), day, day), "clock");
}

static void act(struct engine *engine, int deed, const struct pick *pick, struct visited *visited)
{
    if (deed == SET_CLOCK) set_clock(engine);
    else if (deed < QUESTIONS) engine->ask(engine, (enum question)deed, pick, &visited->answer);
}

/* parkdb reads the schema when it opens a file, SQLite with the first statement. */
static void open_side(struct engine *engine, int is_ours, const char *path)
{
    if (is_ours) ours_engine(engine, path, PARKDB_OPEN_READ_ONLY);
    else {
        bare_engine(engine, path, 0);
        bare_execute(bare_sqlite(engine), "SELECT count(*) FROM indicator");
    }
}

static void warm_up(int is_ours, const char *path)
{
    struct engine engine;
    for (int i = 0; i < 3; i++) {
        open_side(&engine, is_ours, path);
        engine.close(&engine);
    }
}

int stage_visit(int count, char **words)
{
    struct visited visited = {0};
    struct engine engine;
    struct pick pick;
    if (count != WORDS) fail("a visit needs %d words", WORDS);
    struct world world = world_named(words[SCALE], strtoull(words[SEED], NULL, 10));
    int is_ours = !strcmp(words[SIDE], "ours"), deed = atoi(words[DEED]);
    make_pick(&world, atoi(words[PICK]), &pick);
    if (deed > OPEN) warm_up(is_ours, words[FILE_NAME]);
    double begin = cpu_now();
    open_side(&engine, is_ours, words[FILE_NAME]);
    double opened = cpu_now();
    act(&engine, deed, &pick, &visited);
    if (deed == SET_CLOCK) visited.seconds = cpu_now() - opened;
    engine.close(&engine);
    if (deed != SET_CLOCK) visited.seconds = cpu_now() - begin;
    return fwrite(&visited, sizeof visited, 1, stdout) != 1;
}

static struct visited visit(const struct stage *stage, int is_ours, int deed, int pick)
{
    char texts[3][32];
    struct visited visited;
    snprintf(texts[0], sizeof texts[0], "%d", deed);
    snprintf(texts[1], sizeof texts[1], "%llu", (unsigned long long)stage->world->seed);
    snprintf(texts[2], sizeof texts[2], "%d", pick);
    const char *words[WORDS + 1] = {
        NULL, "--visit", is_ours ? "ours" : "bare", is_ours ? stage->main : stage->bare, texts[0], stage->world->scale, texts[1], texts[2]};
    in_new_process(words, &visited, sizeof visited);
    return visited;
}

static void measure_question(struct stage *stage, enum question question, double goal)
{
    double times[2][MOST_ROUNDS];
    enum agreement agreement = SAME;
    for (int round = 0; round < stage->rounds; round++) {
        struct visited visited[2] = {visit(stage, 1, (int)question, round), visit(stage, 0, (int)question, round)};
        for (int side = 0; side < 2; side++) times[side][round] = visited[side].seconds;
        if (!answers_agree(&visited[0].answer, &visited[1].answer)) agreement = DIFFERENT;
    }
    report_times(stage->report, question_names[question], median(times[0], stage->rounds), median(times[1], stage->rounds), goal,
                 agreement);
}

static double often(const struct stage *stage, int is_ours, int deed)
{
    double times[MOST_ROUNDS];
    for (int round = 0; round < stage->rounds; round++) times[round] = visit(stage, is_ours, deed, round).seconds;
    return median(times, stage->rounds);
}

void stage_cold(struct stage *stage)
{
    say("Cold: a new process for each question");
    report_part(stage->report, "Cold: a new process, opened, asked once, closed");
    report_times(stage->report, "opening, against opening a bare file", often(stage, 1, OPEN), often(stage, 0, OPEN), 4.0, NOT_COMPARED);
    report_times(stage->report, "opening once more in the same process", often(stage, 1, REOPEN), often(stage, 0, REOPEN), 0.0,
                 NOT_COMPARED);
    report_value(stage->report, "setting the clock", often(stage, 1, SET_CLOCK) * 1e3, " ms", 2.0);
    measure_question(stage, STATUS_COUNTS, 0.1);
    measure_question(stage, PROGRESS, 2.0);
    measure_question(stage, PARK_RANKS, 2.0);
    measure_question(stage, RANKING, 0.0);
    measure_question(stage, NEWEST, 0.0);
}
