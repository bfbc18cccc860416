#include "bare.h"
#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "stage.h"

/* A measure stops before its rounds are over when they have taken so long. */
#define ENOUGH 3.0

/* By hand it is asked on an open connection; through the views with opening and closing, as in a new start of the program. */
static double measure_question(struct stage *stage, struct engine *bare, enum question question, double goal)
{
    double times[2][MOST_ROUNDS], spent = 0.0;
    enum agreement agreement = SAME;
    int round = 0;
    for (; round < stage->rounds && spent < ENOUGH; round++) {
        struct answer found = {0, 0}, expected = {0, 0}, again = {0, 0};
        struct engine plain;
        struct pick pick;
        make_pick(stage->world, round, &pick);
        double begin = cpu_now();
        plain_engine(&plain, stage->main);
        plain.ask(&plain, question, &pick, &found);
        plain.close(&plain);
        spent += times[0][round] = cpu_now() - begin;
        bare->ask(bare, question, &pick, &expected);
        begin = cpu_now();
        bare->ask(bare, question, &pick, &again);
        times[1][round] = cpu_now() - begin;
        if (!answers_agree(&found, &expected)) agreement = DIFFERENT;
    }
    report_times(stage->report, question_names[question], median(times[0], round), median(times[1], round), goal, agreement);
    return median(times[1], round);
}

/* Opens, runs a query to its end and closes; the seconds of one time. */
static double time_view(const struct stage *stage, const char *sql)
{
    double times[MOST_ROUNDS], spent = 0.0;
    int round = 0;
    for (; round < stage->rounds && spent < ENOUGH; round++) {
        double begin = cpu_now();
        sqlite3 *sqlite = NULL;
        if (sqlite3_open_v2(stage->main, &sqlite, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail("cannot open %s", stage->main);
        sqlite3_stmt *statement = bare_prepare(sqlite, sql);
        while (bare_next(statement)) continue;
        sqlite3_finalize(statement);
        sqlite3_close(sqlite);
        spent += times[round] = cpu_now() - begin;
    }
    return median(times, round);
}

static void measure_view(struct stage *stage, const char *name, const char *sql, double all, double goal)
{
    report_times(stage->report, name, time_view(stage, sql), all, goal, NOT_COMPARED);
}

void stage_plain(struct stage *stage)
{
    struct engine bare;
    say("Plain: the views, as the sqlite3 program has them");
    report_part(stage->report, "Plain SQLite: the views, opened, asked, closed");
    bare_engine(&bare, stage->bare, 0);
    measure_question(stage, &bare, PROGRESS, 3.0);
    double all = measure_question(stage, &bare, STATUS_COUNTS, 0.1);
    measure_question(stage, &bare, PARK_RANKS, 3.0);
    measure_question(stage, &bare, RANKING, 0.0);
    measure_question(stage, &bare, NEWEST, 0.0);
    measure_question(stage, &bare, SERIES, 0.0);
    measure_question(stage, &bare, GROWTH, 0.0);
    bare.close(&bare);
    report_part(stage->report, "Plain SQLite, against all statuses counted by hand");
    measure_view(stage, "agency_scorecard, all", "SELECT agency_code, role, status, dues FROM agency_scorecard WHERE kind = 'target'", all,
                 0.5);
    measure_view(stage, "agency_scorecard, one agency", "SELECT role, status, dues FROM agency_scorecard WHERE agency_code = 'p03.a0'", all,
                 0.5);
    measure_view(stage, "followup_proposed, one agency", "SELECT target_code FROM followup_proposed WHERE agency_code = 'p03.a0'", all,
                 0.8);
}
