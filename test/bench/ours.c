#include "ours.h"

#include "fail.h"
#include "measure.h"

#include <stdlib.h>
#include <string.h>

void need(parkdb *db, int code, const char *doing)
{
    if (code < 0) fail("%s: %s", doing, parkdb_last_error(db)->message);
}

static int year_of(const char *period)
{
    return period ? atoi(period) : 0;
}

/* Quarters are there as well, which the other side does not look at. */
static int is_year(const char *period)
{
    return !period[4];
}

static uint64_t row_number(uint64_t row, parkdb_number number)
{
    return row_real(row, number.known, number.value);
}

static void newest(parkdb *db, const struct pick *pick, struct answer *answer)
{
    parkdb_number value;
    need(db, parkdb_figure_value(db, pick->indicator_code, pick->park_code, pick->year_code, &value), "figure");
    if (value.known) row_add(answer, row_number(row_begin(), value));
}

/* Goes through a cursor and closes it; each row is looked at by the function. */
static void all_rows(parkdb *db, int code, parkdb_cursor *cursor, uint64_t (*look)(const parkdb_cursor *), struct answer *answer)
{
    need(db, code, "find");
    while ((code = parkdb_next(cursor)) == PARKDB_ROW) {
        uint64_t row = look(cursor);
        if (row) row_add(answer, row);
    }
    need(db, code, "next");
    parkdb_cursor_close(cursor);
}

static uint64_t look_at_series(const parkdb_cursor *cursor)
{
    const parkdb_figure *figure = parkdb_figure_row(cursor);
    return is_year(figure->period) ? row_real(row_integer(row_begin(), year_of(figure->period)), 1, figure->value) : 0;
}

static uint64_t look_at_status(const parkdb_cursor *cursor)
{
    const parkdb_target_status *status = parkdb_target_status_row(cursor);
    if (!status->area_code) return 0;
    uint64_t row = row_name(row_name(row_begin(), status->target_code), status->status);
    row = row_number(row_number(row, status->required), status->actual);
    return row_integer(row, status->actual.known ? year_of(status->actual_period) : 0);
}

static uint64_t look_at_count(const parkdb_cursor *cursor)
{
    const parkdb_target_status_count *count = parkdb_target_status_count_row(cursor);
    return row_integer(row_name(row_begin(), count->status), count->dues);
}

static uint64_t look_at_ranking(const parkdb_cursor *cursor)
{
    const parkdb_indicator_ranking *ranking = parkdb_indicator_ranking_row(cursor);
    if (!ranking->rank.known || !is_year(ranking->period)) return 0;
    return row_integer(row_name(row_begin(), ranking->park_code), (long long)ranking->rank.value);
}

static uint64_t look_at_park_rank(const parkdb_cursor *cursor)
{
    const parkdb_park_ranking *ranking = parkdb_park_ranking_row(cursor);
    if (!ranking->rank.known || !is_year(ranking->period)) return 0;
    return row_integer(row_name(row_begin(), ranking->indicator_code), (long long)ranking->rank.value);
}

static uint64_t look_at_growth(const parkdb_cursor *cursor)
{
    const parkdb_figure *figure = parkdb_figure_row(cursor);
    return row_real(row_name(row_begin(), figure->area_code), 1, figure->value);
}

typedef int find_function(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
typedef uint64_t look_function(const parkdb_cursor *cursor);

static void ask_cursor(parkdb *db, find_function *find, const parkdb_filter *filter, look_function *look, struct answer *answer)
{
    parkdb_cursor *cursor = NULL;
    int code = find(db, filter, &cursor);
    all_rows(db, code, cursor, look, answer);
}

static void ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    parkdb *db = engine->state;
    const char *year = pick->year_code, *indicator = pick->indicator_code, *park = pick->park_code;
    parkdb_filter filter = {.size = sizeof filter};
    switch (question) {
    case NEWEST: newest(db, pick, answer); break;
    case SERIES:
        filter.indicator = indicator, filter.area = park;
        ask_cursor(db, parkdb_figure_find, &filter, look_at_series, answer);
        break;
    case PROGRESS:
        filter.area = park;
        ask_cursor(db, parkdb_target_status_find, &filter, look_at_status, answer);
        break;
    case STATUS_COUNTS: ask_cursor(db, parkdb_target_status_count_find, &filter, look_at_count, answer); break;
    case RANKING:
        filter.indicator = indicator, filter.peers = "all", filter.due_from = filter.due_to = year;
        ask_cursor(db, parkdb_indicator_ranking_find, &filter, look_at_ranking, answer);
        break;
    case PARK_RANKS:
        filter.area = park, filter.peers = "all", filter.due_from = filter.due_to = year;
        ask_cursor(db, parkdb_park_ranking_find, &filter, look_at_park_rank, answer);
        break;
    case GROWTH:
        filter.indicator = pick->growth_code, filter.due_from = filter.due_to = year;
        ask_cursor(db, parkdb_figure_find, &filter, look_at_growth, answer);
        break;
    case QUESTIONS: break;
    }
}

static void close_ours(struct engine *engine)
{
    parkdb_close(engine->state);
}

static double cpu(struct engine *engine)
{
    (void)engine;
    return cpu_now();
}

parkdb *ours_handle(const char *path, int mode)
{
    parkdb *db = NULL;
    parkdb_error error;
    if (parkdb_open(path, mode, &db, &error)) fail("%s", error.message);
    return db;
}

void ours_engine(struct engine *engine, const char *path, int mode)
{
    *engine = (struct engine){.name = "parkdb", .state = ours_handle(path, mode), .ask = ask, .close = close_ours, .cpu = cpu};
    snprintf(engine->version, sizeof engine->version, "%s", parkdb_version());
}

parkdb *ours_db(const struct engine *engine)
{
    return engine->state;
}
