/* The rows of the view park_ranking, where one park is asked for: who is before it is counted here, since SQL goes twice through the
 * figures of each indicator, and for each asks who is a peer. What is compared with what, and which figure counts, comes from the schema,
 * row by row; a test holds the places to those of the view. Built with PARKDB_MEMORY=OFF, the view itself is read. */
#include "rows/cursor.h"
#include "rows/kinds.h"

#ifdef PARKDB_WITHOUT_MEMORY

int parkdb_park_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_ranking, filter, cursor);
}

#else

#include "core/column.h"
#include "figures/ranking_peers.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Of an indicator and a period, those that are compared, by area. */
struct figure {
    sqlite3_int64 area;
    double value;
};

struct ranking {
    struct pk_source source;
    parkdb *db;
    char *peers_asked; /* of the filter, or NULL */
    sqlite3_stmt *walk, *read_figures;
    struct pk_peers peers;
    int has_peers;
    sqlite3_int64 indicator, period; /* whose figures are there; 0: of none yet */
    struct figure *figures;
    int count;
    size_t room;
};

/* ---------------------------------------------------------------- What is asked */

enum { INDICATOR, PERIOD, DIRECTION, LAST_DAY, DIFFERS, CODE, NAME, NAME_EN, PERIOD_CODE, PEERS, AMONG, PARK_CODE, PARK, VALUE, UNIT, HOW };

static char *walk_sql(const parkdb_filter *filter)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    sqlite3_str_appendall(
        sql, "SELECT c.indicator, c.period, c.direction, c.last_day, c.differs, c.indicator_code, c.indicator_name, "
             "coalesce(c.name_en, c.indicator_name), c.period_code, c.peers, c.among, c.park_code, c.park_name, c.value, u.code, "
             "CASE WHEN c.value IS NOT NULL THEN coalesce(c.how, 'reported') END "
             "FROM park_ranked c CROSS JOIN main.unit u ON u.id = c.unit WHERE c.park_code = ?1");
    if (filter->indicator) sqlite3_str_appendall(sql, " AND c.indicator_code = ?2");
    if (filter->due_from) sqlite3_str_appendall(sql, " AND c.last_day >= (SELECT d.first_day FROM main.period d WHERE d.code = ?3)");
    if (filter->due_to) sqlite3_str_appendall(sql, " AND c.last_day <= (SELECT d.last_day FROM main.period d WHERE d.code = ?4)");
    if (filter->peers) sqlite3_str_appendall(sql, " AND c.peers = ?5");
    sqlite3_str_appendall(sql, " ORDER BY c.indicator_code, c.period_code, c.peers, c.among");
    return sqlite3_str_finish(sql);
}

static int bind_walk(const struct ranking *self, const parkdb_filter *filter)
{
    const char *texts[] = {filter->area, filter->indicator, filter->due_from, filter->due_to, filter->peers};
    for (int i = 0; i < 5; i++)
        if (texts[i] && sqlite3_bind_text(self->walk, i + 1, texts[i], -1, SQLITE_TRANSIENT) != SQLITE_OK)
            return pk_fail_sqlite(self->db, "cannot bind a filter");
    return PARKDB_OK;
}

static int prepare(struct ranking *self, const parkdb_filter *filter)
{
    char *sql = walk_sql(filter);
    int code = pk_take(self->db, sql, &self->walk);
    sqlite3_free(sql);
    if (!code) code = bind_walk(self, filter);
    if (code) return code;
    return pk_take(self->db, "SELECT area, value FROM figure_compared WHERE indicator = ?1 AND period = ?2 ORDER BY area",
                   &self->read_figures);
}

/* ---------------------------------------------------------------- Who is compared */

static int add_figure(struct ranking *self, struct pk_columns *row)
{
    struct figure *list = pk_make_room(self->figures, (size_t)self->count, &self->room, sizeof *list);
    if (!list || self->count == INT_MAX) return pk_no_memory(self->db);
    self->figures = list;
    list[self->count++] = (struct figure){sqlite3_column_int64(row->row, 0), pk_column_number(row, 1)};
    return row->code;
}

static int read_figures(struct ranking *self)
{
    struct pk_columns row = {.db = self->db, .row = self->read_figures, .table = "figure_kept"};
    int code = PARKDB_OK, step = SQLITE_DONE;
    self->count = 0;
    sqlite3_bind_int64(row.row, 1, self->indicator);
    sqlite3_bind_int64(row.row, 2, self->period);
    while (!code && (step = sqlite3_step(row.row)) == SQLITE_ROW) code = add_figure(self, &row);
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(self->db, "cannot read what is ranked");
    sqlite3_reset(row.row);
    return code;
}

/* Within the reading of what is ranked, so that all is of one state of the file; figures once for all peers. */
static int read_compared(struct ranking *self)
{
    sqlite3_int64 indicator = sqlite3_column_int64(self->walk, INDICATOR), period = sqlite3_column_int64(self->walk, PERIOD);
    int code = self->has_peers ? PARKDB_OK : pk_peers_read(self->db, self->peers_asked, 0, &self->peers);
    self->has_peers = 1;
    if (code || (self->indicator == indicator && self->period == period)) return code;
    self->indicator = indicator;
    self->period = period;
    code = pk_go_on(self->db);
    return code ? code : read_figures(self);
}

/* ---------------------------------------------------------------- Places */

struct place {
    int of, better;
};

static int is_better(char direction, double other, double own)
{
    return direction == 'i' ? other > own : other < own;
}

/* Peers and figures are both by id; a park may be among its peers several times, one after the other. */
static struct place place_among(const struct ranking *self, const char *day, char direction, double own)
{
    struct place place = {0, 0};
    const char *among = (const char *)sqlite3_column_text(self->walk, AMONG);
    int begin = pk_peers_class(&self->peers, (const char *)sqlite3_column_text(self->walk, PEERS), among);
    int end = pk_peers_class_end(&self->peers, begin);
    for (int i = begin, at = 0; i < end; i++) {
        const struct pk_peer *peer = &self->peers.list[i];
        while (at < self->count && self->figures[at].area < peer->park) at++;
        if (at == self->count || self->figures[at].area != peer->park || !pk_peer_is_on(peer, day)) continue;
        place.of++;
        place.better += is_better(direction, self->figures[at++].value, own);
    }
    return place;
}

static void fill_value(struct pk_columns *columns, parkdb_park_ranking *row)
{
    row->value.known = sqlite3_column_type(columns->row, VALUE) != SQLITE_NULL;
    if (row->value.known) row->value.value = pk_column_number(columns, VALUE);
    row->how = pk_column_text_or_null(columns, HOW);
}

static void fill_texts(struct pk_columns *columns, parkdb_park_ranking *row)
{
    row->indicator_code = pk_column_text(columns, CODE);
    row->indicator = pk_column_text(columns, NAME);
    row->indicator_en = pk_column_text(columns, NAME_EN);
    row->period = pk_column_text(columns, PERIOD_CODE);
    row->peers = pk_column_text(columns, PEERS);
    row->among = pk_column_text_or_null(columns, AMONG);
    row->park_code = pk_column_text(columns, PARK_CODE);
    row->park = pk_column_text(columns, PARK);
    row->unit = pk_column_text(columns, UNIT);
}

/* Where nobody is compared there is no ranking, and no row. */
static int fill_row(struct ranking *self, parkdb_park_ranking *row)
{
    struct pk_columns columns = {.db = self->db, .row = self->walk, .table = "park_ranked"};
    memset(row, 0, sizeof *row);
    fill_value(&columns, row);
    const char *day = pk_column_text(&columns, LAST_DAY), direction = pk_column_text(&columns, DIRECTION)[0];
    struct place place = place_among(self, day, direction, row->value.value);
    if (columns.code || place.of == 0) return columns.code;
    fill_texts(&columns, row);
    int differs = sqlite3_column_int(self->walk, DIFFERS);
    row->of = place.of;
    row->reason = !row->value.known ? "no_figure" : differs ? "definition" : direction == 'm' ? "direction" : NULL;
    if (!row->reason) row->rank = parkdb_number_of(place.better + 1);
    return columns.code ? columns.code : PARKDB_ROW;
}

static int next(struct pk_source *source, void *row)
{
    struct ranking *self = (struct ranking *)(void *)source;
    int code = PARKDB_OK, step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(self->walk)) == SQLITE_ROW) {
        code = read_compared(self);
        if (!code) code = fill_row(self, row);
    }
    return code || step == SQLITE_DONE ? code : pk_fail_sqlite(self->db, "cannot read on");
}

/* ---------------------------------------------------------------- Opening and closing */

static void close_ranking(struct pk_source *source)
{
    struct ranking *self = (struct ranking *)(void *)source;
    pk_give_back(self->db, self->walk);
    pk_give_back(self->db, self->read_figures);
    pk_peers_free(&self->peers);
    sqlite3_free(self->peers_asked);
    free(self->figures);
    free(self);
}

static int open_ranking(parkdb *db, const parkdb_filter *own, parkdb_cursor **cursor)
{
    struct ranking *self = calloc(1, sizeof *self);
    if (!self) return pk_no_memory(db);
    self->source = (struct pk_source){.next = next, .close = close_ranking};
    self->db = db;
    self->peers_asked = own->peers ? sqlite3_mprintf("%s", own->peers) : NULL;
    int code = own->peers && !self->peers_asked ? pk_no_memory(db) : prepare(self, own);
    if (!code) return pk_cursor_open_source(db, &pk_park_ranking, own, &self->source, cursor);
    close_ranking(&self->source);
    return code;
}

int parkdb_park_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    sqlite3_stmt *statement = NULL;
    int code = pk_find_begin(db, &pk_park_ranking, filter, &own, cursor);
    if (code) return code;
    if (own.area) return open_ranking(db, &own, cursor);
    code = pk_find_prepare(db, &pk_park_ranking, &own, &statement);
    return code ? code : pk_cursor_open(db, &pk_park_ranking, statement, cursor);
}

#endif
