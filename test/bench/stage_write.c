#include "bare.h"
#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "stage.h"

#include <string.h>

enum { BATCH = 1000 };

/* Both sides, on copies. The vintage of what is written is today's. */
struct sides {
    struct stage *stage;
    struct engine ours, bare;
    sqlite3_stmt *insert;
    char today[CODE_SIZE];
    int written; /* how many so far: no two values are the same */
};

struct revision {
    struct pick at;
    double value;
};

/* ---------------------------------------------------------------- Writing */

static parkdb_observation row_of(const struct sides *sides, const struct revision *revision)
{
    return (parkdb_observation){.indicator = revision->at.indicator_code,
                                .area = revision->at.park_code,
                                .period = revision->at.year_code,
                                .value = parkdb_number_of(revision->value),
                                .source = SOURCE,
                                .vintage = sides->today};
}

static void insert_bare(const struct sides *sides, const struct revision *revision)
{
    sqlite3_bind_text(sides->insert, 1, revision->at.indicator_code, -1, SQLITE_STATIC);
    sqlite3_bind_text(sides->insert, 2, revision->at.park_code, -1, SQLITE_STATIC);
    sqlite3_bind_int(sides->insert, 3, revision->at.year);
    sqlite3_bind_int(sides->insert, 4, today_number());
    sqlite3_bind_double(sides->insert, 5, revision->value);
    while (bare_next(sides->insert)) continue;
}

/* Each in a transaction of its own. */
static void write_both(struct sides *sides, const struct revision *revision, double seconds[2])
{
    parkdb *db = ours_db(&sides->ours);
    parkdb_observation row = row_of(sides, revision);
    double begin = cpu_now();
    need(db, parkdb_observation_put(db, &row), "revision");
    seconds[0] = cpu_now() - begin;
    begin = cpu_now();
    insert_bare(sides, revision);
    seconds[1] = cpu_now() - begin;
}

/* What follows from a figure, in its year and the next, is given to the other side, which does not make it: so that both can be asked what
 * rests on it. Takes no part in any time. */
static void hand_over(const struct sides *sides, const struct pick *at)
{
    static const char insert[] =
        "INSERT OR REPLACE INTO figure SELECT i.id, ?2, a.id, ?4, ?5 FROM indicator i, area a WHERE i.code = ?1 AND "
        "a.code = ?3";
    static const char select[] =
        "SELECT indicator_code, CAST(period AS INTEGER), area_code, julianday(vintage) - 2440587.5, value FROM figure WHERE indicator_code "
        "IN (?1, ?1 || '-growth', ?1 || '-share') AND period IN (?2, ?2 + 1) AND how <> 'reported'";
    sqlite3_stmt *from = bare_prepare(parkdb_sqlite(ours_db(&sides->ours)), select), *to = bare_prepare(bare_sqlite(&sides->bare), insert);
    bare_execute(bare_sqlite(&sides->bare), "BEGIN");
    sqlite3_bind_text(from, 1, at->indicator_code, -1, SQLITE_STATIC);
    sqlite3_bind_int(from, 2, at->year);
    while (bare_next(from)) {
        for (int i = 0; i < 5; i++) sqlite3_bind_value(to, i + 1, sqlite3_column_value(from, i));
        while (bare_next(to)) continue;
    }
    bare_execute(bare_sqlite(&sides->bare), "COMMIT");
    sqlite3_finalize(from);
    sqlite3_finalize(to);
}

static void move_to(struct pick *pick, int indicator)
{
    pick->indicator = indicator;
    code_indicator(pick->indicator_code, indicator);
}

/* ---------------------------------------------------------------- A revision, then a question */

/* The question is about the figure that was written, but where it is about everything or about all of a park's. */
static void ask_after(struct sides *sides, enum question question, int followed, int round, double seconds[2], enum agreement *agreement)
{
    struct revision revision = {.value = 100.0 + ++sides->written};
    struct answer found = {0, 0}, expected = {0, 0};
    struct pick pick;
    make_pick(sides->stage->world, round, &pick);
    move_to(&pick, pick.indicator / FOLLOWED * FOLLOWED + !followed);
    revision.at = pick;
    if (question == STATUS_COUNTS || question == PARK_RANKS) {
        make_pick(sides->stage->world, 1000 + sides->written, &revision.at);
        move_to(&revision.at, revision.at.indicator / FOLLOWED * FOLLOWED + !followed);
    }
    write_both(sides, &revision, (double[2]){0});
    double begin = cpu_now();
    sides->ours.ask(&sides->ours, question, &pick, &found);
    seconds[0] = cpu_now() - begin;
    hand_over(sides, &revision.at);
    begin = cpu_now();
    sides->bare.ask(&sides->bare, question, &pick, &expected);
    seconds[1] = cpu_now() - begin;
    if (!answers_agree(&found, &expected)) *agreement = DIFFERENT;
}

static void measure_after(struct sides *sides, enum question question, int followed, double goal)
{
    double times[2][MOST_ROUNDS], seconds[2];
    enum agreement agreement = SAME;
    char name[80];
    for (int round = -1; round < sides->stage->rounds; round++) {
        ask_after(sides, question, followed, round + 1, seconds, &agreement);
        for (int s = 0; s < 2; s++) times[s][round < 0 ? 0 : round] = seconds[s];
    }
    snprintf(name, sizeof name, "%s%s", question_names[question], followed ? ", growth and share follow" : "");
    report_times(sides->stage->report, name, median(times[0], sides->stage->rounds), median(times[1], sides->stage->rounds), goal,
                 agreement);
}

/* ---------------------------------------------------------------- Revisions alone */

static void measure_revision(struct sides *sides, int followed, const char *name, double goal)
{
    double times[2][MOST_ROUNDS], seconds[2];
    int rounds = sides->stage->rounds * 3;
    if (rounds >= MOST_ROUNDS) rounds = MOST_ROUNDS;
    for (int round = -1; round < rounds; round++) {
        struct revision revision = {.value = 100.0 + ++sides->written};
        make_pick(sides->stage->world, 2000 + sides->written, &revision.at);
        move_to(&revision.at, revision.at.indicator / FOLLOWED * FOLLOWED + !followed);
        write_both(sides, &revision, seconds);
        for (int s = 0; s < 2; s++) times[s][round < 0 ? 0 : round] = seconds[s];
        hand_over(sides, &revision.at);
    }
    report_times(sides->stage->report, name, median(times[0], rounds), median(times[1], rounds), goal, NOT_COMPARED);
}

/* Places all over the table, or of one indicator; each comes once. */
static void place_revision(const struct world *world, int packed, int number, struct pick *at)
{
    long long indicators = packed ? 1 : world->indicators, cells = indicators * world->parks * YEARS, cell = number * 7919LL % cells;
    move_to(at, (int)(cell % indicators));
    at->year = world->first_year + (int)(cell / indicators % YEARS);
    at->park = (int)(cell / indicators / YEARS);
    code_park(at->park_code, at->park);
    snprintf(at->year_code, sizeof at->year_code, "%d", at->year);
}

static struct answer written_today(sqlite3 *sqlite, const char *sql)
{
    struct answer answer = {0, 0};
    sqlite3_stmt *statement = bare_prepare(sqlite, sql);
    sqlite3_bind_int(statement, 1, today_number());
    while (bare_next(statement)) {
        uint64_t row = row_begin();
        for (int i = 0; i < 3; i++) row = row_integer(row, sqlite3_column_int64(statement, i));
        row_add(&answer, row_real(row, 1, sqlite3_column_double(statement, 3)));
    }
    sqlite3_finalize(statement);
    return answer;
}

static enum agreement same_figures(const struct sides *sides)
{
    struct answer ours = written_today(parkdb_sqlite(ours_db(&sides->ours)), "SELECT indicator, period / 192, area, value FROM observation "
                                                                             "WHERE vintage = ?1");
    struct answer bare =
        written_today(bare_sqlite(&sides->bare), "SELECT f.indicator, f.year, f.area, f.value FROM figure f JOIN indicator i "
                                                 "ON i.id = f.indicator AND length(i.code) = 4 JOIN area a ON a.id = f.area "
                                                 "AND a.park = 1 WHERE f.day = ?1");
    return answers_agree(&ours, &bare) ? SAME : DIFFERENT;
}

/* Fills a batch from a number on; how many there are. */
static int make_batch(struct sides *sides, int packed, int from, struct revision *revisions, parkdb_observation *rows)
{
    long long cells = (long long)sides->stage->world->parks * YEARS;
    int count = packed && cells < BATCH ? (int)cells : BATCH;
    for (int i = 0; i < count; i++) {
        revisions[i].value = 100.0 + ++sides->written;
        place_revision(sides->stage->world, packed, from + i, &revisions[i].at);
        rows[i] = row_of(sides, &revisions[i]);
    }
    return count;
}

static void write_batch(struct sides *sides, const struct revision *revisions, const parkdb_observation *rows, int count, double seconds[2])
{
    parkdb *db = ours_db(&sides->ours);
    double begin = cpu_now();
    need(db, parkdb_observation_put_many(db, rows, (size_t)count, sizeof *rows), "revisions");
    seconds[0] = (cpu_now() - begin) / count;
    begin = cpu_now();
    bare_execute(bare_sqlite(&sides->bare), "BEGIN IMMEDIATE");
    for (int i = 0; i < count; i++) insert_bare(sides, &revisions[i]);
    bare_execute(bare_sqlite(&sides->bare), "COMMIT");
    seconds[1] = (cpu_now() - begin) / count;
}

static void measure_batch(struct sides *sides, int packed, const char *name, double goal)
{
    static struct revision revisions[BATCH];
    static parkdb_observation rows[BATCH];
    double times[2][MOST_ROUNDS], seconds[2];
    for (int round = 0; round < sides->stage->rounds; round++) {
        int count = make_batch(sides, packed, round * BATCH, revisions, rows);
        write_batch(sides, revisions, rows, count, seconds);
        for (int s = 0; s < 2; s++) times[s][round] = seconds[s];
    }
    report_times(sides->stage->report, name, median(times[0], sides->stage->rounds), median(times[1], sides->stage->rounds), goal,
                 same_figures(sides));
}

/* ---------------------------------------------------------------- Both sides */

static void open_sides(struct sides *sides, struct stage *stage)
{
    char ours[PATH_SIZE], bare[PATH_SIZE];
    memset(sides, 0, sizeof *sides);
    sides->stage = stage;
    path_in(ours, stage->directory, "main-written.db");
    path_in(bare, stage->directory, "bare-written.db");
    copy_file(stage->main, ours);
    copy_file(stage->bare, bare);
    ours_engine(&sides->ours, ours, PARKDB_OPEN_READ_WRITE);
    bare_engine(&sides->bare, bare, 1);
    bare_execute(parkdb_sqlite(ours_db(&sides->ours)), "PRAGMA synchronous = off");
    bare_execute(bare_sqlite(&sides->bare), "PRAGMA synchronous = off");
    sides->insert = bare_prepare(bare_sqlite(&sides->bare), bare_insert);
    today_text(sides->today);
}

static void close_sides(struct sides *sides)
{
    sqlite3_finalize(sides->insert);
    sides->ours.close(&sides->ours);
    sides->bare.close(&sides->bare);
}

void stage_write(struct stage *stage)
{
    struct sides sides;
    say("Writing, and asking after it");
    open_sides(&sides, stage);
    report_part(stage->report, "After one write: the question alone");
    for (int followed = 0; followed < 2; followed++) {
        measure_after(&sides, RANKING, followed, 3.0);
        measure_after(&sides, PARK_RANKS, followed, 1.0);
        measure_after(&sides, STATUS_COUNTS, followed, 0.1);
        measure_after(&sides, PROGRESS, followed, 0.8);
    }
    report_part(stage->report, "Writing, committed; a row of a batch");
    measure_revision(&sides, 1, "one revised figure, growth and share follow", 6.0);
    measure_revision(&sides, 0, "one revised figure, no indicator follows", 6.0);
    close_sides(&sides);
    open_sides(&sides, stage);
    measure_batch(&sides, 0, "1,000 revisions all over the table, a row", 5.0);
    measure_batch(&sides, 1, "1,000 in one indicator, two following, a row", 0.0);
    close_sides(&sides);
}
