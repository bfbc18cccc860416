#include "fail.h"
#include "measure.h"
#include "ours.h"

#include <sqlite3.h>
#include <stdlib.h>

/* ?1 is the indicator, ?2 the period, ?3 the area. */
static const char *const views[QUESTIONS] = {
    [NEWEST] = "SELECT value FROM figure WHERE indicator_code = ?1 AND period = ?2 AND area_code = ?3",
    [SERIES] = "SELECT period, value FROM figure WHERE indicator_code = ?1 AND area_code = ?3 AND length(period) = 4",
    [PROGRESS] = "SELECT target_code, status, required, actual, actual_period FROM target_status WHERE area_code = ?3",
    [STATUS_COUNTS] = "SELECT status, dues FROM target_status_count",
    [RANKING] = "SELECT park_code, rank FROM indicator_ranking WHERE indicator_code = ?1 AND period = ?2 AND peers = 'all'",
    [PARK_RANKS] = "SELECT indicator_code, rank FROM park_ranking WHERE park_code = ?3 AND period = ?2 AND peers = 'all'",
    [GROWTH] = "SELECT area_code, value FROM figure WHERE indicator_code = ?1 AND period = ?2",
};

static uint64_t real_column(uint64_t row, sqlite3_stmt *statement, int column)
{
    return row_real(row, sqlite3_column_type(statement, column) != SQLITE_NULL, sqlite3_column_double(statement, column));
}

static uint64_t text_column(uint64_t row, sqlite3_stmt *statement, int column)
{
    return row_name(row, (const char *)sqlite3_column_text(statement, column));
}

static uint64_t progress_row(sqlite3_stmt *statement)
{
    uint64_t row = text_column(text_column(row_begin(), statement, 0), statement, 1);
    row = real_column(real_column(row, statement, 2), statement, 3);
    return row_integer(row, sqlite3_column_type(statement, 3) == SQLITE_NULL ? 0 : sqlite3_column_int(statement, 4));
}

/* 0: a row without a rank. */
static uint64_t row_of(sqlite3_stmt *statement, enum question question)
{
    switch (question) {
    case NEWEST: return real_column(row_begin(), statement, 0);
    case SERIES: return real_column(row_integer(row_begin(), sqlite3_column_int(statement, 0)), statement, 1);
    case PROGRESS: return progress_row(statement);
    case GROWTH: return real_column(text_column(row_begin(), statement, 0), statement, 1);
    default:
        if (sqlite3_column_type(statement, 1) == SQLITE_NULL) return 0;
        return row_integer(text_column(row_begin(), statement, 0), sqlite3_column_int64(statement, 1));
    }
}

static void ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    sqlite3 *sqlite = engine->state;
    sqlite3_stmt *statement = NULL;
    int step;
    if (sqlite3_prepare_v2(sqlite, views[question], -1, &statement, NULL) != SQLITE_OK) fail("views: %s", sqlite3_errmsg(sqlite));
    sqlite3_bind_text(statement, 1, question == GROWTH ? pick->growth_code : pick->indicator_code, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, pick->year_code, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, pick->park_code, -1, SQLITE_STATIC);
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        uint64_t row = row_of(statement, question);
        if (row) row_add(answer, row);
    }
    if (step != SQLITE_DONE) fail("views: %s", sqlite3_errmsg(sqlite));
    sqlite3_finalize(statement);
}

static void close_plain(struct engine *engine)
{
    sqlite3_close(engine->state);
}

static double cpu(struct engine *engine)
{
    (void)engine;
    return cpu_now();
}

void plain_engine(struct engine *engine, const char *path)
{
    sqlite3 *sqlite = NULL;
    if (sqlite3_open_v2(path, &sqlite, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail("cannot open %s", path);
    *engine = (struct engine){.name = "plain sqlite3", .state = sqlite, .ask = ask, .close = close_plain, .cpu = cpu};
}
