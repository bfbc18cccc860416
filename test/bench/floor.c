#include "floor.h"

#include "fail.h"
#include "floor_figure.h"
#include "floor_progress.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct floor {
    sqlite3 *sqlite;
    sqlite3_stmt *statement[QUESTIONS];
    sqlite3_stmt *newest_period;
    int indicators, areas, first_park;
    sqlite3_int64 *indicator, *area; /* ids by place in the world */
    uint64_t *code_row;              /* a row that begins with the area's code, by id */
    int *place;                      /* of an area, by id; -1: no park */
    struct score *score;             /* room for all parks */
    int day, past_day;
};

struct score {
    double value;
    int area;
};

/* ---------------------------------------------------------------- SQL; ?2 is the indicator, ?3 the period, ?4 the park */

static const char newest[] =
    "SELECT value FROM observation WHERE indicator = ?2 AND period = ?3 AND area = ?4 AND " FLOOR_KNOWN " ORDER BY vintage DESC LIMIT 1";

#define NEWEST_OF_EACH                                                                                                                     \
    "o.vintage = (SELECT max(n.vintage) FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area "   \
    "AND n." FLOOR_KNOWN ")"

static const char series[] =
    "SELECT o.period / 192, o.value FROM indicator_period x CROSS JOIN observation o ON o.indicator = ?2 AND o.period = x.period AND "
    "o.area = ?4 AND " NEWEST_OF_EACH " WHERE x.indicator = ?2";

static const char newest_by_codes[] = "SELECT value FROM observation WHERE indicator = (SELECT id FROM indicator WHERE code = ?2) AND "
                                      "period = (SELECT id FROM period WHERE code = ?3) "
                                      "AND area = (SELECT id FROM area WHERE code = ?4) AND " FLOOR_KNOWN " ORDER BY vintage DESC LIMIT 1";

static const char series_by_codes[] =
    "SELECT p.code, o.value, i.code, a.code, u.code, 'reported', date(o.vintage * 86400, 'unixepoch') FROM indicator i CROSS JOIN area "
    "a CROSS JOIN unit u ON u.id = i.unit CROSS JOIN indicator_period x ON x.indicator = i.id CROSS JOIN period p ON p.id = x.period "
    "CROSS JOIN observation o ON o.indicator = i.id AND o.period = x.period AND o.area = a.id AND " NEWEST_OF_EACH
    " WHERE i.code = ?2 AND a.code = ?4";

/* Everybody's figures of an indicator and year, newest last within an area. */
static const char scan[] =
    "SELECT area, value FROM observation WHERE indicator = ?2 AND period = ?3 AND " FLOOR_KNOWN " ORDER BY area, vintage";

static const char newest_period[] = "SELECT x.period FROM indicator_period x WHERE x.indicator = ?2 AND x.period <= ?3 AND " FLOOR_LATEST(
    "?2", "x.period", "?4") " IS NOT NULL ORDER BY x.period DESC LIMIT 1";

static const char growth_share[] = "SELECT i.code, a.code, r.value FROM indicator i CROSS JOIN figure_kept r ON r.indicator = i.id "
                                   "AND r.period = ?3 AND r.known_from <= ?1 AND r.known_to > ?1 CROSS JOIN area a ON a.id = r.area "
                                   "WHERE i.code IN ('growth', 'share') AND r.how IS NOT NULL";

static const char search[] =
    "SELECT c.code FROM search_gram g CROSS JOIN search_name n ON n.id = g.name AND n.kind = 'clause' CROSS JOIN clause c ON c.id = "
    "n.ref WHERE g.gram = ?2";

/* ---------------------------------------------------------------- Answers */

static sqlite3_int64 period_of(int year)
{
    return ((sqlite3_int64)year * 12 + 11) * 16 + 12;
}

static void broken(const struct floor *floor)
{
    fail("SQLite: %s", sqlite3_errmsg(floor->sqlite));
}

/* Another row, or the statement is reset. */
static int next(const struct floor *floor, sqlite3_stmt *statement)
{
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) return 1;
    if (step != SQLITE_DONE) broken(floor);
    sqlite3_reset(statement);
    return 0;
}

static uint64_t real_column(uint64_t row, sqlite3_stmt *statement, int column)
{
    return row_real(row, sqlite3_column_type(statement, column) != SQLITE_NULL, sqlite3_column_double(statement, column));
}

static uint64_t text_column(uint64_t row, sqlite3_stmt *statement, int column)
{
    return row_name(row, (const char *)sqlite3_column_text(statement, column));
}

static void ask_newest(const struct floor *floor, sqlite3_stmt *statement, struct answer *answer)
{
    while (next(floor, statement)) row_add(answer, real_column(row_begin(), statement, 0));
}

static void ask_series(const struct floor *floor, sqlite3_stmt *statement, struct answer *answer)
{
    while (next(floor, statement)) row_add(answer, real_column(row_integer(row_begin(), sqlite3_column_int(statement, 0)), statement, 1));
}

static void ask_progress(const struct floor *floor, sqlite3_stmt *statement, struct answer *answer)
{
    while (next(floor, statement)) {
        uint64_t row = row_integer(text_column(row_begin(), statement, 0), sqlite3_column_int(statement, 1));
        row = text_column(text_column(row, statement, 2), statement, 3);
        row = real_column(real_column(row, statement, 4), statement, 5);
        row = row_integer(row, sqlite3_column_int(statement, 6));
        for (int i = 7; i <= 10; i++) row = real_column(row, statement, i);
        row_add(answer, row);
    }
}

static void ask_counts(const struct floor *floor, sqlite3_stmt *statement, struct answer *answer)
{
    while (next(floor, statement)) row_add(answer, row_integer(text_column(row_begin(), statement, 0), sqlite3_column_int64(statement, 1)));
}

static void ask_growth(const struct floor *floor, sqlite3_stmt *statement, struct answer *answer)
{
    while (next(floor, statement))
        row_add(answer, real_column(text_column(text_column(row_begin(), statement, 0), statement, 1), statement, 2));
}

static void ask_search(const struct floor *floor, sqlite3_stmt *statement, struct answer *answer)
{
    while (next(floor, statement)) row_add(answer, text_column(row_begin(), statement, 0));
}

/* All parks' newest figures of an indicator and year, the smaller the better. */
static int read_scores(const struct floor *floor, sqlite3_stmt *statement, int indicator, sqlite3_int64 period)
{
    int count = 0;
    double sign = is_rising(indicator) ? -1.0 : 1.0;
    sqlite3_bind_int64(statement, 2, floor->indicator[indicator]);
    sqlite3_bind_int64(statement, 3, period);
    while (next(floor, statement)) {
        int area = sqlite3_column_int(statement, 0);
        if (floor->place[area] < 0) continue;
        if (!count || floor->score[count - 1].area != area) count++;
        floor->score[count - 1] = (struct score){sign * sqlite3_column_double(statement, 1), area};
    }
    return count;
}

static int compare_scores(const void *a, const void *b)
{
    double x = ((const struct score *)a)->value, y = ((const struct score *)b)->value;
    return (x > y) - (x < y);
}

static void ask_ranking(const struct floor *floor, sqlite3_stmt *statement, const struct pick *pick, struct answer *answer)
{
    int count = read_scores(floor, statement, pick->indicator, period_of(pick->year)), rank = 0;
    qsort(floor->score, (size_t)count, sizeof *floor->score, compare_scores);
    for (int i = 0; i < count; i++) {
        if (!i || compare_scores(&floor->score[i], &floor->score[i - 1])) rank = i + 1;
        row_add(answer, row_integer(floor->code_row[floor->score[i].area], rank));
    }
}

/* The park's place among the figures read, 0 when it has none. */
static int rank_of(const struct floor *floor, int count, sqlite3_int64 park)
{
    int own = -1, better = 0;
    for (int i = 0; i < count && own < 0; i++)
        if (floor->score[i].area == park) own = i;
    for (int i = 0; own >= 0 && i < count; i++) better += floor->score[i].value < floor->score[own].value;
    return own < 0 ? 0 : better + 1;
}

static void ask_park(const struct floor *floor, sqlite3_stmt *statement, const struct pick *pick, int standing, struct answer *answer)
{
    sqlite3_int64 park = floor->area[PROVINCES + pick->park], period = period_of(pick->year);
    for (int i = 0; i < floor->indicators; i++) {
        char code[CODE_SIZE];
        if (standing) {
            sqlite3_bind_int64(floor->newest_period, 2, floor->indicator[i]);
            sqlite3_bind_int64(floor->newest_period, 3, period_of(TODAY_YEAR));
            sqlite3_bind_int64(floor->newest_period, 4, park);
            period = sqlite3_step(floor->newest_period) == SQLITE_ROW ? sqlite3_column_int64(floor->newest_period, 0) : 0;
            sqlite3_reset(floor->newest_period);
        }
        int count = read_scores(floor, statement, i, period), rank = rank_of(floor, count, park);
        if (!rank) continue;
        code_indicator(code, i);
        uint64_t row = row_name(row_begin(), code);
        if (standing) row = row_integer(row, period / 192);
        row_add(answer, row_integer(row_integer(row, rank), count));
    }
}

static void bind_progress(const struct floor *floor, sqlite3_stmt *statement, int past, const struct pick *pick)
{
    int year = past ? PAST_YEAR : TODAY_YEAR;
    sqlite3_bind_int(statement, 1, past ? floor->past_day : floor->day);
    sqlite3_bind_int64(statement, 2, period_of(year - 1));
    sqlite3_bind_int64(statement, 3, period_of(year));
    if (pick) sqlite3_bind_int64(statement, 4, floor->area[PROVINCES + pick->park]);
}

static int ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    const struct floor *floor = engine->state;
    sqlite3_stmt *statement = floor->statement[question];
    switch (question) {
    case NEWEST: sqlite3_bind_int64(statement, 3, period_of(pick->year)); /* fall through */
    case SERIES:
        sqlite3_bind_int64(statement, 2, floor->indicator[pick->indicator]);
        sqlite3_bind_int64(statement, 4, floor->area[PROVINCES + pick->park]);
        if (question == NEWEST) ask_newest(floor, statement, answer);
        else ask_series(floor, statement, answer);
        break;
    case PROGRESS:
    case PROGRESS_PAST:
        bind_progress(floor, statement, question == PROGRESS_PAST, pick);
        ask_progress(floor, statement, answer);
        break;
    case STATUS_COUNTS:
        bind_progress(floor, statement, 0, NULL);
        ask_counts(floor, statement, answer);
        break;
    case RANKING: ask_ranking(floor, statement, pick, answer); break;
    case PARK_RANKS: ask_park(floor, statement, pick, 0, answer); break;
    case PARK_STANDING: ask_park(floor, statement, pick, 1, answer); break;
    case GROWTH_SHARE:
        sqlite3_bind_int64(statement, 3, period_of(pick->year));
        ask_growth(floor, statement, answer);
        break;
    case SEARCH:
        sqlite3_bind_text(statement, 2, pick->word, -1, SQLITE_STATIC);
        ask_search(floor, statement, answer);
        break;
    case QUESTIONS: return 0;
    }
    return 1;
}

static int ask_by_codes(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    const struct floor *floor = engine->state;
    sqlite3_stmt *statement = floor->statement[question];
    if (!statement) return 0;
    if (question == NEWEST) sqlite3_bind_text(statement, 3, pick->year_code, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, pick->indicator_code, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 4, pick->park_code, -1, SQLITE_STATIC);
    if (question == NEWEST) ask_newest(floor, statement, answer);
    else
        while (next(floor, statement)) {
            uint64_t row = row_integer(row_begin(), atoi((const char *)sqlite3_column_text(statement, 0)));
            for (int i = 2; i < 7; i++) sqlite3_column_text(statement, i);
            row_add(answer, real_column(row, statement, 1));
        }
    return 1;
}

/* ---------------------------------------------------------------- Opening */

static sqlite3_stmt *prepare(const struct floor *floor, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(floor->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) broken(floor);
    sqlite3_bind_int(statement, 1, floor->day);
    return statement;
}

static void *room(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (!memory) fail("out of memory");
    return memory;
}

static void read_ids(struct floor *floor, const struct world *world)
{
    sqlite3_stmt *rows = prepare(floor, "SELECT id FROM indicator WHERE code GLOB 'ind-*' ORDER BY id");
    floor->indicator = room((size_t)world->indicators, sizeof *floor->indicator);
    while (next(floor, rows)) floor->indicator[floor->indicators++] = sqlite3_column_int64(rows, 0);
    sqlite3_finalize(rows);
    int highest = 0;
    rows = prepare(floor, "SELECT max(id) FROM area");
    while (next(floor, rows)) highest = sqlite3_column_int(rows, 0);
    sqlite3_finalize(rows);
    floor->area = room((size_t)world->parks + PROVINCES, sizeof *floor->area);
    floor->code_row = room((size_t)highest + 1, sizeof *floor->code_row);
    floor->place = room((size_t)highest + 1, sizeof *floor->place);
    floor->score = room((size_t)world->parks + 1, sizeof *floor->score);
    for (int i = 0; i <= highest; i++) floor->place[i] = -1;
    rows = prepare(floor, "SELECT id, code, kind = 'park' FROM area WHERE kind <> 'area_group' AND code <> 'area-00' ORDER BY id");
    while (next(floor, rows)) {
        int id = sqlite3_column_int(rows, 0);
        floor->code_row[id] = text_column(row_begin(), rows, 1);
        if (sqlite3_column_int(rows, 2)) floor->place[id] = floor->areas;
        floor->area[floor->areas++] = id;
    }
    sqlite3_finalize(rows);
}

/* With a page cache as large as the memory that parkdb may hold figures in. */
static struct floor *open_file(struct engine *engine, const char *path)
{
    struct floor *floor = room(1, sizeof *floor);
    if (sqlite3_open_v2(path, &floor->sqlite, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail("cannot open %s", path);
    if (sqlite3_exec(floor->sqlite, "PRAGMA cache_size = -262144; BEGIN; SELECT count(*) FROM unit", NULL, NULL, NULL) != SQLITE_OK)
        broken(floor);
    floor->day = day_number(TODAY);
    floor->past_day = day_number(PAST);
    strcpy(engine->version, sqlite3_libversion());
    engine->state = floor;
    return floor;
}

static void close_floor(struct engine *engine)
{
    struct floor *floor = engine->state;
    for (int i = 0; i < QUESTIONS; i++) sqlite3_finalize(floor->statement[i]);
    sqlite3_finalize(floor->newest_period);
    sqlite3_close(floor->sqlite);
    free(floor->indicator);
    free(floor->area);
    free(floor->code_row);
    free(floor->place);
    free(floor->score);
    free(floor);
}

void floor_open(struct engine *engine, const struct world *world, const char *path)
{
    enum { SQL = 16384 };
    char *sql = room(1, SQL);
    *engine = (struct engine){.name = "SQL by ids", .ask = ask, .close = close_floor};
    struct floor *floor = open_file(engine, path);
    read_ids(floor, world);
    floor->statement[NEWEST] = prepare(floor, newest);
    floor->statement[SERIES] = prepare(floor, series);
    floor_progress_sql(sql, SQL, 0);
    floor->statement[PROGRESS] = prepare(floor, sql);
    floor->statement[PROGRESS_PAST] = prepare(floor, sql);
    floor_progress_sql(sql, SQL, 1);
    floor->statement[STATUS_COUNTS] = prepare(floor, sql);
    floor->statement[RANKING] = prepare(floor, scan);
    floor->statement[PARK_RANKS] = prepare(floor, scan);
    floor->statement[PARK_STANDING] = prepare(floor, scan);
    floor->statement[GROWTH_SHARE] = prepare(floor, growth_share);
    floor->statement[SEARCH] = prepare(floor, search);
    floor->newest_period = prepare(floor, newest_period);
    free(sql);
}

void floor_codes_open(struct engine *engine, const char *path)
{
    *engine = (struct engine){.name = "SQL by codes", .ask = ask_by_codes, .close = close_floor};
    struct floor *floor = open_file(engine, path);
    floor->statement[NEWEST] = prepare(floor, newest_by_codes);
    floor->statement[SERIES] = prepare(floor, series_by_codes);
}
