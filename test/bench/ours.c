#include "ours.h"

#include "fail.h"
#include "generate.h"

#include <stdlib.h>
#include <string.h>

/* A handle for each day, so that neither pays for the change of the clock. */
struct ours {
    parkdb *today, *past;
};

static int year_of(const char *period)
{
    return period ? atoi(period) : 0;
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
    return row_real(row_integer(row_begin(), year_of(figure->period)), 1, figure->value);
}

static uint64_t look_at_status(const parkdb_cursor *cursor)
{
    const parkdb_target_status *status = parkdb_target_status_row(cursor);
    uint64_t row = row_name(row_begin(), status->target_code);
    row = row_integer(row, year_of(status->due_period));
    row = row_name(row, status->status);
    row = row_name(row, status->reason);
    row = row_number(row, status->required);
    row = row_number(row, status->actual);
    row = row_integer(row, year_of(status->actual_period));
    row = row_number(row, status->attainment);
    row = row_number(row, status->distance);
    row = row_number(row, status->pace);
    return row_number(row, status->gap);
}

static uint64_t look_at_count(const parkdb_cursor *cursor)
{
    const parkdb_target_status_count *count = parkdb_target_status_count_row(cursor);
    return row_integer(row_name(row_begin(), count->status), count->dues);
}

static uint64_t look_at_ranking(const parkdb_cursor *cursor)
{
    const parkdb_indicator_ranking *ranking = parkdb_indicator_ranking_row(cursor);
    if (!ranking->rank.known) return 0;
    return row_integer(row_name(row_begin(), ranking->park_code), (long long)ranking->rank.value);
}

/* What follows from others is left out: the other engines rank what was reported. */
static uint64_t look_at_park_rank(const parkdb_cursor *cursor)
{
    const parkdb_indicator_ranking *ranking = parkdb_indicator_ranking_row(cursor);
    if (!ranking->rank.known || strncmp(ranking->indicator_code, "ind-", 4)) return 0;
    return row_integer(row_integer(row_name(row_begin(), ranking->indicator_code), (long long)ranking->rank.value), ranking->of);
}

static uint64_t look_at_standing(const parkdb_cursor *cursor)
{
    const parkdb_park_standing *standing = parkdb_park_standing_row(cursor);
    if (!standing->rank.known || strncmp(standing->indicator_code, "ind-", 4)) return 0;
    uint64_t row = row_integer(row_name(row_begin(), standing->indicator_code), year_of(standing->period));
    return row_integer(row_integer(row, (long long)standing->rank.value), standing->of);
}

static uint64_t look_at_derived(const parkdb_cursor *cursor)
{
    const parkdb_figure *figure = parkdb_figure_row(cursor);
    return row_real(row_name(row_name(row_begin(), figure->indicator_code), figure->area_code), 1, figure->value);
}

static uint64_t look_at_found(const parkdb_cursor *cursor)
{
    const parkdb_search_result *result = parkdb_search_result_row(cursor);
    return strcmp(result->kind, "clause") ? 0 : row_name(row_begin(), result->code);
}

static void figures(parkdb *db, const parkdb_filter *filter, uint64_t (*look)(const parkdb_cursor *), struct answer *answer)
{
    parkdb_cursor *cursor = NULL;
    int code = parkdb_figure_find(db, filter, &cursor);
    all_rows(db, code, cursor, look, answer);
}

static void progress(parkdb *db, const struct pick *pick, struct answer *answer)
{
    parkdb_cursor *cursor = NULL;
    parkdb_filter filter = {.size = sizeof filter, .area = pick->park_code};
    int code = parkdb_target_status_find(db, &filter, &cursor);
    all_rows(db, code, cursor, look_at_status, answer);
}

static void ranking(parkdb *db, const parkdb_filter *filter, uint64_t (*look)(const parkdb_cursor *), struct answer *answer)
{
    parkdb_cursor *cursor = NULL;
    int code = parkdb_indicator_ranking_find(db, filter, &cursor);
    all_rows(db, code, cursor, look, answer);
}

static int ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    struct ours *ours = engine->state;
    parkdb *db = ours->today;
    parkdb_cursor *cursor = NULL;
    const char *year = pick->year_code, *indicator = pick->indicator_code, *park = pick->park_code;
    parkdb_filter filter = {.size = sizeof filter};
    int code;
    switch (question) {
    case NEWEST: newest(db, pick, answer); break;
    case SERIES:
        filter.indicator = indicator, filter.area = park;
        figures(db, &filter, look_at_series, answer);
        break;
    case PROGRESS: progress(db, pick, answer); break;
    case PROGRESS_PAST: progress(ours->past, pick, answer); break;
    case STATUS_COUNTS:
        code = parkdb_target_status_count_find(db, NULL, &cursor);
        all_rows(db, code, cursor, look_at_count, answer);
        break;
    case RANKING:
        filter.indicator = indicator, filter.peers = "all", filter.due_from = filter.due_to = year;
        ranking(db, &filter, look_at_ranking, answer);
        break;
    case PARK_RANKS:
        filter.area = park, filter.peers = "all", filter.due_from = filter.due_to = year;
        ranking(db, &filter, look_at_park_rank, answer);
        break;
    case PARK_STANDING:
        filter.area = park, filter.peers = "all";
        code = parkdb_park_standing_find(db, &filter, &cursor);
        all_rows(db, code, cursor, look_at_standing, answer);
        break;
    case GROWTH_SHARE:
        filter.due_from = filter.due_to = year, filter.indicator = "growth";
        figures(db, &filter, look_at_derived, answer);
        filter.indicator = "share";
        figures(db, &filter, look_at_derived, answer);
        break;
    case SEARCH:
        code = parkdb_search(db, pick->word, 0, &cursor);
        all_rows(db, code, cursor, look_at_found, answer);
        break;
    case QUESTIONS: return 0;
    }
    return 1;
}

static parkdb *open_at(const char *path, const char *day)
{
    parkdb *db = NULL;
    parkdb_error error;
    if (parkdb_open(path, PARKDB_OPEN_READ_ONLY, &db, &error)) fail("%s", error.message);
    need(db, parkdb_set_clock(db, day, day), "clock");
    need(db, parkdb_read_begin(db), "read");
    return db;
}

static void close_handle(parkdb *db)
{
    need(db, parkdb_read_end(db), "read");
    parkdb_close(db);
}

static void close_ours(struct engine *engine)
{
    struct ours *ours = engine->state;
    close_handle(ours->today);
    close_handle(ours->past);
    free(ours);
}

void ours_open(struct engine *engine, const char *path)
{
    struct ours *ours = calloc(1, sizeof *ours);
    if (!ours) fail("out of memory");
    *engine = (struct engine){.name = "parkdb", .state = ours, .ask = ask, .close = close_ours};
    ours->today = open_at(path, TODAY);
    ours->past = open_at(path, PAST);
}
