#include "cursor.h"
#include "day.h"
#include "kinds.h"
#include "nearest.h"
#include "refresh.h"
#include "snapshot.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Rows from memory
 *
 * The view's own answers: the newest vintage that is known, reported first. A test holds them to it. */

/* An area with its figure, and where its code stands among all. */
struct of_area {
    const struct pk_area *area;
    struct pk_known_figure figure;
};

/* A vintage as it is written: most are of a few days. */
struct day {
    int day;
    char text[11];
};

enum { DAY_COUNT = 8 };

struct figures {
    struct pk_source source;
    parkdb *db;
    sqlite3_stmt *hold;
    struct pk_snapshot *snapshot;
    int day;
    const struct pk_indicator *const *indicators;
    int indicator_at, indicator_end;
    struct pk_area one; /* the area that is asked for, or id 0 for all */
    char *one_code;
    char from[11], to[11];            /* days, or "" */
    const struct pk_period **periods; /* of the indicator at hand, by code */
    int period_at, period_end, period_room;
    struct of_area *areas; /* of the period at hand, by code */
    int area_at, area_end;
    int left_out, left; /* of offset and limit; left is -1 for all */
    struct day days[DAY_COUNT];
};

static void close_figures(struct pk_source *source)
{
    struct figures *figures = (struct figures *)(void *)source;
    pk_snapshot_give_back(figures->snapshot);
    pk_give_back(figures->db, figures->hold);
    free((void *)figures->periods);
    free(figures->areas);
    sqlite3_free(figures->one_code);
    free(figures);
}

static int make_room(struct figures *figures, int count)
{
    if (count <= figures->period_room) return PARKDB_OK;
    void *more = realloc((void *)figures->periods, (size_t)count * sizeof *figures->periods);
    if (!more) return pk_fail(figures->db, PARKDB_NO_MEMORY, "out of memory");
    figures->periods = more;
    figures->period_room = count;
    return PARKDB_OK;
}

static int by_period_code(const void *a, const void *b)
{
    const struct pk_period *const *x = a, *const *y = b;
    return strcmp((*x)->code, (*y)->code);
}

/* Years come in the order of their codes already. */
static void sort_periods(const struct pk_period **periods, int count)
{
    for (int i = 1; i < count; i++)
        if (strcmp(periods[i - 1]->code, periods[i]->code) > 0) {
            qsort((void *)periods, (size_t)count, sizeof *periods, by_period_code);
            return;
        }
}

static int is_asked(const struct figures *figures, const struct pk_period *period)
{
    return (!figures->from[0] || strcmp(period->last_day, figures->from) >= 0) &&
           (!figures->to[0] || strcmp(period->last_day, figures->to) <= 0);
}

static int find_periods(struct figures *figures, sqlite3_int64 indicator)
{
    const int *ids = NULL;
    int count = 0;
    int code = pk_snapshot_periods(figures->snapshot, indicator, &ids, &count);
    if (!code) code = make_room(figures, count);
    figures->period_at = figures->period_end = 0;
    for (int i = count - 1; !code && i >= 0; i--) {
        const struct pk_period *period = NULL;
        code = pk_snapshot_period(figures->snapshot, ids[i], &period);
        if (period && is_asked(figures, period)) figures->periods[figures->period_end++] = period;
    }
    sort_periods(figures->periods, figures->period_end);
    return code;
}

/* Writes down the figure of an area, where there is one, at its place among all. */
static int put_area(struct figures *figures, sqlite3_int64 id, const struct pk_known_figure *figure)
{
    const struct pk_area *area = NULL;
    int code = figure->how == PK_HOW_NONE ? PARKDB_OK : pk_snapshot_area(figures->snapshot, id, &area);
    if (area) figures->areas[area->place] = (struct of_area){area, *figure};
    return code;
}

/* Every area of a column once, by code. */
static int put_areas(struct figures *figures, const struct pk_column *column)
{
    const struct pk_entry *at = column->entries, *end = at + column->count;
    int count = pk_snapshot_area_count(figures->snapshot), code = PARKDB_OK;
    for (int i = 0; i < count; i++) figures->areas[i].area = NULL;
    while (!code && at < end) {
        int area = at->area;
        struct pk_known_figure figure;
        pk_entries_figure(&at, end, area, figures->day, &figure);
        code = put_area(figures, area, &figure);
    }
    figures->area_end = count;
    return code;
}

/* The one area that is asked for. */
static int find_area(struct figures *figures, sqlite3_int64 indicator, int period)
{
    figures->areas->area = &figures->one;
    int code = pk_snapshot_figure(figures->snapshot, indicator, period, figures->one.id, figures->day, &figures->areas->figure);
    if (!code && figures->areas->figure.how != PK_HOW_NONE) figures->area_end = 1;
    return code;
}

static int find_areas(struct figures *figures, sqlite3_int64 indicator, int period)
{
    figures->area_at = figures->area_end = 0;
    if (figures->one.id) return find_area(figures, indicator, period);
    const struct pk_column *column = NULL;
    int code = pk_snapshot_column(figures->snapshot, indicator, period, &column);
    return code ? code : put_areas(figures, column);
}

/* Whether the period at hand has a further area with a figure, which is next then. */
static int has_area(struct figures *figures)
{
    while (figures->area_at < figures->area_end && !figures->areas[figures->area_at].area) figures->area_at++;
    return figures->area_at < figures->area_end;
}

/* Goes on to the next indicator and period that have a figure; PARKDB_ROW when there is one. */
static int find_more(struct figures *figures)
{
    int code = PARKDB_OK;
    while (!code && !has_area(figures)) {
        while (!code && figures->period_at == figures->period_end) {
            if (figures->indicator_at == figures->indicator_end) return PARKDB_OK;
            code = pk_go_on(figures->db);
            if (!code) code = find_periods(figures, figures->indicators[figures->indicator_at++]->id);
        }
        if (!code)
            code = find_areas(figures, figures->indicators[figures->indicator_at - 1]->id, figures->periods[figures->period_at++]->id);
    }
    return code ? code : PARKDB_ROW;
}

static const char *day_text(struct figures *figures, int day)
{
    struct day *known = &figures->days[(unsigned)day % DAY_COUNT];
    if (!known->text[0] || known->day != day) pk_day_text(day, known->text);
    known->day = day;
    return known->text[0] ? known->text : NULL;
}

static void fill_figure(struct figures *figures, const struct of_area *place, parkdb_figure *row)
{
    const struct pk_indicator *indicator = figures->indicators[figures->indicator_at - 1];
    row->indicator_code = indicator->code;
    row->area_code = place->area->code;
    row->period = figures->periods[figures->period_at - 1]->code;
    row->value = place->figure.value;
    row->unit = indicator->unit;
    row->how = pk_how_words[place->figure.how];
    row->vintage = day_text(figures, place->figure.vintage);
}

static int next_figure(struct pk_source *source, void *row)
{
    struct figures *figures = (struct figures *)(void *)source;
    for (;; figures->left_out--) {
        if (figures->left == 0) return PARKDB_OK;
        int code = has_area(figures) ? PARKDB_ROW : find_more(figures);
        if (code != PARKDB_ROW) return code;
        const struct of_area *place = &figures->areas[figures->area_at++];
        if (figures->left_out > 0) continue;
        fill_figure(figures, place, row);
        if (figures->left > 0) figures->left--;
        return PARKDB_ROW;
    }
}

/* ---------------------------------------------------------------- Asking */

/* The indicators that are asked for: one, or all. */
static int find_indicators(struct figures *figures, const char *text)
{
    int count = 0;
    int code = pk_snapshot_indicators(figures->snapshot, &figures->indicators, &count);
    figures->indicator_end = count;
    if (code || !text) return code;
    sqlite3_int64 id = 0;
    code = pk_snapshot_id(figures->snapshot, PK_REF_INDICATOR, text, &id);
    const struct pk_indicator *found = NULL;
    if (!code) code = pk_snapshot_indicator(figures->snapshot, id, &found);
    figures->indicator_end = 0;
    if (code || !found) return code;
    figures->indicator_at = found->place;
    figures->indicator_end = found->place + 1;
    return PARKDB_OK;
}

/* Whether an id is one that a snapshot can hold. */
static int is_id(sqlite3_int64 id)
{
    return id > 0 && id <= INT_MAX;
}

/* Copies a bound of the periods that are asked for. */
static int find_day(struct figures *figures, const char *text, int is_first, char day[11])
{
    if (!text) return PARKDB_OK;
    sqlite3_int64 id = 0;
    const struct pk_period *period = NULL;
    int code = pk_snapshot_id(figures->snapshot, PK_REF_PERIOD, text, &id);
    if (!code && is_id(id)) code = pk_snapshot_period(figures->snapshot, (int)id, &period);
    if (period) sqlite3_snprintf(11, day, "%s", is_first ? period->first_day : period->last_day);
    return code;
}

static int find_one_area(struct figures *figures, const char *text)
{
    sqlite3_int64 id = 0;
    int code = pk_snapshot_id(figures->snapshot, PK_REF_AREA, text, &id);
    if (!code && !is_id(id)) code = PARKDB_UNKNOWN;
    if (code) return code;
    figures->one.id = (int)id;
    figures->one.code = figures->one_code = sqlite3_mprintf("%s", text);
    return figures->one_code ? PARKDB_OK : pk_fail(figures->db, PARKDB_NO_MEMORY, "out of memory");
}

/* PARKDB_UNKNOWN, without an error set, when a code names nothing. */
static int find_all(struct figures *figures, const parkdb_filter *filter)
{
    int code = find_indicators(figures, filter->indicator);
    if (!code && filter->area) code = find_one_area(figures, filter->area);
    if (!code) code = find_day(figures, filter->due_from, 1, figures->from);
    if (!code) code = find_day(figures, filter->due_to, 0, figures->to);
    figures->left_out = filter->offset;
    figures->left = filter->limit ? filter->limit : -1;
    return code;
}

/* A place for every area, or for the one that is asked for. */
static int make_place(struct figures *figures)
{
    const struct pk_area *first = NULL;
    int code = figures->one.id ? PARKDB_OK : pk_snapshot_area(figures->snapshot, 0, &first);
    if (code) return code;
    int count = figures->one.id ? 1 : pk_snapshot_area_count(figures->snapshot);
    figures->areas = malloc(((size_t)count + 1) * sizeof *figures->areas);
    return figures->areas ? PARKDB_OK : pk_fail(figures->db, PARKDB_NO_MEMORY, "out of memory");
}

static int open_figures(parkdb *db, const parkdb_filter *filter, struct figures **out)
{
    struct figures *figures = calloc(1, sizeof *figures);
    if (!figures) return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    figures->source.next = next_figure;
    figures->source.close = close_figures;
    figures->db = db;
    *out = figures;
    int code = pk_snapshot_hold(db, &figures->hold);
    if (!code) code = pk_snapshot_take(db, &figures->snapshot);
    if (code || !figures->snapshot) return code;
    figures->day = pk_snapshot_clock(figures->snapshot)->day;
    code = find_all(figures, filter);
    if (!code) code = make_place(figures);
    if (code != PARKDB_UNKNOWN) return code;
    figures->indicator_at = figures->indicator_end; /* a code with an id that no snapshot holds */
    return PARKDB_OK;
}

int parkdb_figure_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    int code = pk_find_begin(db, &pk_figure, filter, &own, cursor);
    if (code) return code;
    struct figures *figures = NULL;
    code = open_figures(db, &own, &figures);
    if (!code && figures->snapshot) return pk_cursor_open_source(db, &pk_figure, &figures->source, cursor);
    if (figures) close_figures(&figures->source);
    sqlite3_stmt *statement = NULL;
    if (!code) code = pk_find_prepare(db, &pk_figure, &own, &statement);
    return code ? code : pk_cursor_open(db, &pk_figure, statement, cursor);
}

/* ---------------------------------------------------------------- One figure */

static int find_value(struct pk_snapshot *snapshot, const char *indicator, const char *area, const char *period, parkdb_number *value)
{
    sqlite3_int64 ids[3] = {0, 0, 0};
    int code = pk_snapshot_id(snapshot, PK_REF_INDICATOR, indicator, &ids[0]);
    if (!code) code = pk_snapshot_id(snapshot, PK_REF_AREA, area, &ids[1]);
    if (!code) code = pk_snapshot_id(snapshot, PK_REF_PERIOD, period, &ids[2]);
    struct pk_known_figure figure = {.how = PK_HOW_NONE};
    if (!code && is_id(ids[2])) code = pk_snapshot_figure(snapshot, ids[0], (int)ids[2], ids[1], pk_snapshot_clock(snapshot)->day, &figure);
    if (!code && figure.how != PK_HOW_NONE) *value = parkdb_number_of(figure.value);
    return code;
}

/* By the view, where there is no snapshot. */
static int ask_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(db, "SELECT value FROM figure WHERE indicator_code = ?1 AND area_code = ?2 AND period = ?3", &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, indicator, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, area, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, period, -1, SQLITE_STATIC);
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) *value = parkdb_number_of(sqlite3_column_double(statement, 0));
    else if (step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot look up a figure");
    pk_give_back(db, statement);
    return code;
}

/* Says which code names nothing, when there is no figure. */
static int check_codes(parkdb *db, const char *indicator, const char *area, const char *period)
{
    const struct {
        enum pk_ref ref;
        const char *name, *text;
    } codes[] = {{PK_REF_INDICATOR, "indicator", indicator}, {PK_REF_AREA, "area", area}, {PK_REF_PERIOD, "period", period}};
    for (int i = 0; i < 3; i++) {
        int code = pk_check_code(db, codes[i].name, codes[i].ref, codes[i].text);
        if (code) return code;
    }
    return PARKDB_OK;
}

int parkdb_figure_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value)
{
    if (value) *value = (parkdb_number){0, 0};
    int code = pk_enter(db);
    if (code) return code;
    if (!indicator || !area || !period || !value) return pk_fail(db, PARKDB_MISUSE, "three codes and a place for the value are needed");
    sqlite3_stmt *hold = NULL;
    struct pk_snapshot *snapshot = NULL;
    code = pk_refresh_to_read(db);
    if (!code && db->reads == 0) code = pk_snapshot_hold(db, &hold);
    if (!code) code = pk_snapshot_take(db, &snapshot);
    if (!code) code = snapshot ? find_value(snapshot, indicator, area, period, value) : ask_value(db, indicator, area, period, value);
    pk_snapshot_give_back(snapshot);
    pk_give_back(db, hold);
    if (code == PARKDB_UNKNOWN || (!code && !snapshot && !value->known)) code = check_codes(db, indicator, area, period);
    return code;
}
