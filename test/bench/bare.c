#include "bare.h"

#include "fail.h"
#include "measure.h"

#include <stdlib.h>
#include <string.h>

/* What the asking of ranks needs beside the file: read when the first ranks are asked for. */
struct score {
    double value; /* the smaller the better */
    int area;
};

struct bare {
    sqlite3 *sqlite;
    sqlite3_stmt *statement[QUESTIONS];
    int areas, indicators; /* the greatest ids, 0: not read yet */
    char (*area)[CODE_SIZE], (*indicator)[CODE_SIZE];
    char *is_park, *is_rising;
    struct score *score;
};

/* ---------------------------------------------------------------- SQLite */

sqlite3 *bare_open(const char *path, int writable)
{
    sqlite3 *sqlite = NULL;
    int flags = writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(path, &sqlite, flags, NULL) != SQLITE_OK) fail("cannot open %s", path);
    bare_execute(sqlite, "PRAGMA cache_size = -65536"); /* as large as parkdb's */
    return sqlite;
}

void bare_execute(sqlite3 *sqlite, const char *sql)
{
    if (sqlite3_exec(sqlite, sql, NULL, NULL, NULL) != SQLITE_OK) fail("SQLite: %s\n%s", sqlite3_errmsg(sqlite), sql);
}

sqlite3_stmt *bare_prepare(sqlite3 *sqlite, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL) != SQLITE_OK) fail("SQLite: %s\n%s", sqlite3_errmsg(sqlite), sql);
    return statement;
}

int bare_next(sqlite3_stmt *statement)
{
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) return 1;
    if (step != SQLITE_DONE) fail("SQLite: %s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    sqlite3_reset(statement);
    return 0;
}

static void *room(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (!memory) fail("out of memory");
    return memory;
}

/* ---------------------------------------------------------------- Names */

static int count(const struct bare *bare, const char *sql)
{
    sqlite3_stmt *statement = bare_prepare(bare->sqlite, sql);
    int number = bare_next(statement) ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    return number;
}

/* An id, a code, and a yes or no in each row. */
static void read_codes(const struct bare *bare, const char *sql, char (*codes)[CODE_SIZE], char *flags)
{
    sqlite3_stmt *statement = bare_prepare(bare->sqlite, sql);
    while (bare_next(statement)) {
        int id = sqlite3_column_int(statement, 0);
        strncpy(codes[id], (const char *)sqlite3_column_text(statement, 1), CODE_SIZE - 1);
        flags[id] = (char)sqlite3_column_int(statement, 2);
    }
    sqlite3_finalize(statement);
}

static void read_names(struct bare *bare)
{
    if (bare->areas) return;
    bare->areas = count(bare, "SELECT max(id) FROM area");
    bare->indicators = count(bare, "SELECT max(id) FROM indicator");
    size_t areas = (size_t)bare->areas + 1, indicators = (size_t)bare->indicators + 1;
    bare->area = room(areas, CODE_SIZE);
    bare->is_park = room(areas, 1);
    bare->score = room(areas, sizeof *bare->score);
    bare->indicator = room(indicators, CODE_SIZE);
    bare->is_rising = room(indicators, 1);
    read_codes(bare, "SELECT id, code, park FROM area", bare->area, bare->is_park);
    read_codes(bare, "SELECT id, code, rising FROM indicator", bare->indicator, bare->is_rising);
}

/* ---------------------------------------------------------------- Answers */

static uint64_t real_column(uint64_t row, sqlite3_stmt *statement, int column)
{
    return row_real(row, sqlite3_column_type(statement, column) != SQLITE_NULL, sqlite3_column_double(statement, column));
}

static uint64_t text_column(uint64_t row, sqlite3_stmt *statement, int column)
{
    return row_name(row, (const char *)sqlite3_column_text(statement, column));
}

static void ask_newest(sqlite3_stmt *statement, struct answer *answer)
{
    while (bare_next(statement)) row_add(answer, real_column(row_begin(), statement, 0));
}

/* The newest of a year stands last. */
static void ask_series(sqlite3_stmt *statement, struct answer *answer)
{
    int last = 0;
    double value = 0.0;
    while (bare_next(statement)) {
        int year = sqlite3_column_int(statement, 0);
        if (last && year != last) row_add(answer, row_real(row_integer(row_begin(), last), 1, value));
        last = year, value = sqlite3_column_double(statement, 1);
    }
    if (last) row_add(answer, row_real(row_integer(row_begin(), last), 1, value));
}

static void ask_progress(sqlite3_stmt *statement, struct answer *answer)
{
    while (bare_next(statement)) {
        uint64_t row = text_column(text_column(row_begin(), statement, 0), statement, 1);
        row = real_column(real_column(row, statement, 2), statement, 3);
        row_add(answer, row_integer(row, sqlite3_column_int(statement, 4)));
    }
}

static void ask_counts(sqlite3_stmt *statement, struct answer *answer)
{
    while (bare_next(statement)) row_add(answer, row_integer(text_column(row_begin(), statement, 0), sqlite3_column_int64(statement, 1)));
}

static void ask_growth(const struct bare *bare, sqlite3_stmt *statement, struct answer *answer)
{
    int last = 0;
    double value = 0.0;
    while (bare_next(statement)) {
        int area = sqlite3_column_int(statement, 0);
        if (last && area != last) row_add(answer, row_real(row_name(row_begin(), bare->area[last]), 1, value));
        last = area, value = sqlite3_column_double(statement, 1);
    }
    if (last) row_add(answer, row_real(row_name(row_begin(), bare->area[last]), 1, value));
}

/* All parks' newest figures of an indicator and year. */
static int read_scores(const struct bare *bare, sqlite3_stmt *statement, int is_rising)
{
    int found = 0;
    while (bare_next(statement)) {
        int area = sqlite3_column_int(statement, 0);
        double value = sqlite3_column_double(statement, 1);
        if (!bare->is_park[area]) continue;
        if (!found || bare->score[found - 1].area != area) found++;
        bare->score[found - 1] = (struct score){is_rising ? -value : value, area};
    }
    return found;
}

static int compare_scores(const void *a, const void *b)
{
    double x = ((const struct score *)a)->value, y = ((const struct score *)b)->value;
    return (x > y) - (x < y);
}

static void ask_ranking(const struct bare *bare, sqlite3_stmt *statement, const struct pick *pick, struct answer *answer)
{
    int found = read_scores(bare, statement, is_rising(pick->indicator)), rank = 0;
    qsort(bare->score, (size_t)found, sizeof *bare->score, compare_scores);
    for (int i = 0; i < found; i++) {
        if (!i || compare_scores(&bare->score[i], &bare->score[i - 1])) rank = i + 1;
        row_add(answer, row_integer(row_name(row_begin(), bare->area[bare->score[i].area]), rank));
    }
}

/* The place of one area among so many scores; 0: it is not there. */
static int place_of(const struct bare *bare, int found, const char *code)
{
    int own = 0, better = 0;
    while (own < found && strcmp(bare->area[bare->score[own].area], code)) own++;
    if (own == found) return 0;
    for (int i = 0; i < found; i++) better += bare->score[i].value < bare->score[own].value;
    return better + 1;
}

static void ask_ranks(const struct bare *bare, sqlite3_stmt *statement, const struct pick *pick, struct answer *answer)
{
    for (int i = 1; i <= bare->indicators; i++) {
        if (!*bare->indicator[i]) continue;
        sqlite3_bind_int(statement, 3, i);
        int rank = place_of(bare, read_scores(bare, statement, bare->is_rising[i]), pick->park_code);
        if (rank) row_add(answer, row_integer(row_name(row_begin(), bare->indicator[i]), rank));
    }
}

static sqlite3_stmt *statement_of(struct bare *bare, enum question question)
{
    if (bare->statement[question]) return bare->statement[question];
    char sql[8192];
    bare_question(question, sql, sizeof sql);
    sqlite3_stmt *statement = bare_prepare(bare->sqlite, sql);
    sqlite3_bind_int(statement, 1, today_year() - 1);
    sqlite3_bind_int(statement, 2, today_number());
    return bare->statement[question] = statement;
}

static void ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    struct bare *bare = engine->state;
    sqlite3_stmt *statement = statement_of(bare, question);
    const char *indicator = question == GROWTH ? pick->growth_code : pick->indicator_code;
    if (question != PARK_RANKS && question != PROGRESS && question != STATUS_COUNTS)
        sqlite3_bind_text(statement, 3, indicator, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 4, pick->year);
    sqlite3_bind_text(statement, 5, pick->park_code, -1, SQLITE_STATIC);
    if (question >= RANKING) read_names(bare);
    switch (question) {
    case NEWEST: ask_newest(statement, answer); break;
    case SERIES: ask_series(statement, answer); break;
    case PROGRESS: ask_progress(statement, answer); break;
    case STATUS_COUNTS: ask_counts(statement, answer); break;
    case RANKING: ask_ranking(bare, statement, pick, answer); break;
    case PARK_RANKS: ask_ranks(bare, statement, pick, answer); break;
    case GROWTH: ask_growth(bare, statement, answer); break;
    case QUESTIONS: break;
    }
}

/* ---------------------------------------------------------------- The engine */

static void close_bare(struct engine *engine)
{
    struct bare *bare = engine->state;
    for (int i = 0; i < QUESTIONS; i++) sqlite3_finalize(bare->statement[i]);
    sqlite3_close(bare->sqlite);
    free(bare->area);
    free(bare->is_park);
    free(bare->score);
    free(bare->indicator);
    free(bare->is_rising);
    free(bare);
}

static double cpu(struct engine *engine)
{
    (void)engine;
    return cpu_now();
}

void bare_engine(struct engine *engine, const char *path, int writable)
{
    struct bare *bare = room(1, sizeof *bare);
    bare->sqlite = bare_open(path, writable);
    *engine = (struct engine){.name = "by hand", .state = bare, .ask = ask, .close = close_bare, .cpu = cpu};
    snprintf(engine->version, sizeof engine->version, "%s", sqlite3_libversion());
}

sqlite3 *bare_sqlite(const struct engine *engine)
{
    return ((const struct bare *)engine->state)->sqlite;
}
