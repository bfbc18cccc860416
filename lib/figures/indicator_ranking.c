/* The rows of the view indicator_ranking, placed here: SQLite's windows take twenty times as long. What is compared with what, and which
 * figure counts, comes from the schema, row by row; a test holds the places to those of the view. Built with PARKDB_MEMORY=OFF, the view
 * itself is read. */
#include "rows/cursor.h"
#include "rows/kinds.h"

#ifdef PARKDB_WITHOUT_MEMORY

int parkdb_indicator_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_indicator_ranking, filter, cursor);
}

#else

#include "core/arena.h"
#include "core/column.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A park among its peers. */
struct peer {
    sqlite3_int64 park;        /* id */
    const char *peers, *among; /* the same pointer in each of a class */
    const char *code, *name;
};

/* On a day; class by class as the view orders them, and in each by id. */
struct peers {
    struct pk_arena arena;
    struct peer *list;
    int count;
    size_t room;
};

/* The figures of an indicator and a period that count, by area. */
struct figure {
    sqlite3_int64 area;
    double value;
    int differs;
    char how[16];
};
struct figures {
    struct figure *list;
    int count;
    size_t room;
};

/* The smaller the score, the better. Those that are not compared have none, and come last. */
struct placed {
    const struct peer *peer;
    const struct figure *figure; /* or NULL */
    double score;
    int is_compared;
    int previous; /* place a year earlier, or 0 */
};

/* One class, in its order. */
struct places {
    struct placed *list;
    int listed, compared;
    size_t room;
    double best, median; /* a score, and a value */
};

/* The indicator and the period at hand, or the same a year earlier. */
enum { NOW, BEFORE, YEARS };

struct ranking {
    struct pk_source source;
    parkdb *db;
    char *park, *peers_asked; /* of the filter, or NULL */
    int left_out, left;       /* of offset and limit; left is -1 for all */
    sqlite3_stmt *walk, *read_peers[YEARS], *read_figures;
    struct peers peers[YEARS];
    struct figures figures[YEARS];
    struct places places[YEARS];
    char direction;                  /* 'i'ncrease, 'd'ecrease, 'm'aintain */
    const char *previous_period;     /* or NULL */
    int begin, end;                  /* of the class at hand, in peers[NOW] */
    int row, better, not_worse;      /* in it: the next one, and how many come before its equals and with them */
    parkdb_indicator_ranking common; /* what its rows share */
};

/* ---------------------------------------------------------------- What is ranked */

enum { INDICATOR, CODE, NAME, NAME_EN, UNIT, DIRECTION, PERIOD, PERIOD_CODE, LAST_DAY, BEFORE_PERIOD, BEFORE_CODE, BEFORE_LAST_DAY };

static char *walk_sql(const parkdb_filter *filter)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    sqlite3_str_appendall(sql,
                          "SELECT i.id, i.code, i.name, coalesce(i.name_en, i.name), u.code, i.direction, q.id, q.code, q.last_day, f.id, "
                          "f.code, f.last_day FROM main.indicator i CROSS JOIN main.unit u ON u.id = i.unit CROSS JOIN "
                          "main.indicator_period x ON x.indicator = i.id CROSS JOIN main.period q ON q.id = x.period LEFT JOIN "
                          "main.indicator_period y ON y.indicator = i.id AND y.period = x.period - 192 LEFT JOIN main.period f ON f.id = "
                          "y.period WHERE x.period / 16 - x.period % 16 < (SELECT month FROM clock_number)");
    if (filter->indicator) sqlite3_str_appendall(sql, " AND i.code = ?1");
    if (filter->due_from) sqlite3_str_appendall(sql, " AND q.last_day >= (SELECT d.first_day FROM main.period d WHERE d.code = ?2)");
    if (filter->due_to) sqlite3_str_appendall(sql, " AND q.last_day <= (SELECT d.last_day FROM main.period d WHERE d.code = ?3)");
    sqlite3_str_appendall(sql, " ORDER BY i.code, q.code");
    return sqlite3_str_finish(sql);
}

static int bind_walk(struct ranking *self, const parkdb_filter *filter)
{
    const char *texts[] = {filter->indicator, filter->due_from, filter->due_to};
    for (int i = 0; i < 3; i++)
        if (texts[i] && sqlite3_bind_text(self->walk, i + 1, texts[i], -1, SQLITE_TRANSIENT) != SQLITE_OK)
            return pk_fail_sqlite(self->db, "cannot bind a filter");
    return PARKDB_OK;
}

/* Of those a year earlier the ids are enough. */
static int prepare_peers(struct ranking *self, int year, const parkdb_filter *filter)
{
    char *sql = sqlite3_mprintf("SELECT m.park, m.peers, m.among, %s WHERE ?1 BETWEEN m.first_day AND m.last_day%s",
                                year == NOW ? "a.code, a.name FROM main.park_peer m CROSS JOIN main.area a ON a.id = m.park"
                                            : "'', '' FROM main.park_peer m",
                                filter->peers ? " AND m.peers = ?2" : "");
    int code = pk_take(self->db, sql, &self->read_peers[year]);
    sqlite3_free(sql);
    return code;
}

static int prepare(struct ranking *self, const parkdb_filter *filter)
{
    char *sql = walk_sql(filter);
    int code = pk_take(self->db, sql, &self->walk);
    sqlite3_free(sql);
    if (!code) code = bind_walk(self, filter);
    for (int i = 0; !code && i < YEARS; i++) code = prepare_peers(self, i, filter);
    if (code) return code;
    return pk_take(self->db,
                   "SELECT area, value, coalesce(how, 'reported'), differs FROM main.figure_kept WHERE indicator = ?1 AND period = ?2 AND "
                   "(SELECT day FROM clock_number) BETWEEN known_from AND known_to - 1 ORDER BY area",
                   &self->read_figures);
}

/* ---------------------------------------------------------------- Peers */

static int order_of(const char *a, const char *b)
{
    if (a == b) return 0;
    return a && b ? strcmp(a, b) : a ? 1 : -1;
}

static int same_class(const struct peer *a, const struct peer *b)
{
    return order_of(a->peers, b->peers) == 0 && order_of(a->among, b->among) == 0;
}

static int by_class(const void *a, const void *b)
{
    const struct peer *x = a, *y = b;
    int order = order_of(x->peers, y->peers);
    if (!order) order = order_of(x->among, y->among);
    return order ? order : (x->park > y->park) - (x->park < y->park);
}

static const char *kept(struct pk_arena *arena, const char *text)
{
    if (!text) return NULL;
    return *text ? pk_arena_copy(arena, text, strlen(text)) : "";
}

/* Most rows are of the class of the row before. */
static void fill_peer(struct peers *peers, struct pk_columns *row, struct peer *peer)
{
    const struct peer *last = peers->count ? &peers->list[peers->count - 1] : NULL;
    peer->park = sqlite3_column_int64(row->row, 0);
    peer->peers = pk_column_text(row, 1);
    peer->among = pk_column_text_or_null(row, 2);
    int is_same = last && same_class(last, peer);
    peer->peers = is_same ? last->peers : kept(&peers->arena, peer->peers);
    peer->among = is_same ? last->among : kept(&peers->arena, peer->among);
    peer->code = kept(&peers->arena, pk_column_text(row, 3));
    peer->name = kept(&peers->arena, pk_column_text(row, 4));
}

static int add_peer(const struct ranking *self, struct peers *peers, struct pk_columns *row)
{
    struct peer *list = pk_make_room(peers->list, (size_t)peers->count, &peers->room, sizeof *list);
    if (!list || peers->count == INT_MAX) return pk_no_memory(self->db);
    peers->list = list;
    fill_peer(peers, row, &list[peers->count]);
    const struct peer *peer = &list[peers->count++];
    return row->code ? row->code : peer->peers && peer->code && peer->name ? PARKDB_OK : pk_no_memory(self->db);
}

static int end_reading(struct pk_columns *row, int code, int step)
{
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(row->db, "cannot read what is ranked");
    sqlite3_reset(row->row);
    return code;
}

/* They mostly come in order. */
static void sort_peers(struct peers *peers)
{
    for (int i = 1; i < peers->count; i++)
        if (by_class(&peers->list[i - 1], &peers->list[i]) > 0) {
            qsort(peers->list, (size_t)peers->count, sizeof *peers->list, by_class);
            return;
        }
}

static int read_peers(struct ranking *self, int year, const char *day)
{
    struct peers *peers = &self->peers[year];
    struct pk_columns row = {.db = self->db, .row = self->read_peers[year], .table = "park_peer"};
    int code = PARKDB_OK, step = SQLITE_DONE;
    pk_arena_free(&peers->arena);
    peers->count = 0;
    if (!day) return PARKDB_OK;
    if (sqlite3_bind_text(row.row, 1, day, -1, SQLITE_TRANSIENT) != SQLITE_OK) return pk_fail_sqlite(self->db, "cannot bind a day");
    if (self->peers_asked && sqlite3_bind_text(row.row, 2, self->peers_asked, -1, SQLITE_STATIC) != SQLITE_OK)
        return pk_fail_sqlite(self->db, "cannot bind a filter");
    while (!code && (step = sqlite3_step(row.row)) == SQLITE_ROW) code = add_peer(self, peers, &row);
    sort_peers(peers);
    return end_reading(&row, code, step);
}

static int class_end(const struct peers *peers, int begin)
{
    int end = begin;
    while (end < peers->count && same_class(&peers->list[begin], &peers->list[end])) end++;
    return end;
}

/* ---------------------------------------------------------------- Figures */

static int add_figure(const struct ranking *self, struct figures *figures, struct pk_columns *row)
{
    struct figure *list = pk_make_room(figures->list, (size_t)figures->count, &figures->room, sizeof *list);
    if (!list || figures->count == INT_MAX) return pk_no_memory(self->db);
    figures->list = list;
    struct figure *figure = &list[figures->count++];
    figure->area = sqlite3_column_int64(row->row, 0);
    figure->value = pk_column_number(row, 1);
    sqlite3_snprintf(sizeof figure->how, figure->how, "%s", pk_column_text(row, 2));
    figure->differs = pk_column_int(row, 3);
    return row->code;
}

static int read_figures(struct ranking *self, int period_column, struct figures *figures)
{
    struct pk_columns row = {.db = self->db, .row = self->read_figures, .table = "figure_kept"};
    int code = PARKDB_OK, step = SQLITE_DONE;
    figures->count = 0;
    sqlite3_bind_int64(row.row, 1, sqlite3_column_int64(self->walk, INDICATOR));
    sqlite3_bind_int64(row.row, 2, sqlite3_column_int64(self->walk, period_column));
    while (!code && (step = sqlite3_step(row.row)) == SQLITE_ROW) code = add_figure(self, figures, &row);
    return end_reading(&row, code, step);
}

/* ---------------------------------------------------------------- Places */

static int by_place(const void *a, const void *b)
{
    const struct placed *x = a, *y = b;
    if (x->is_compared != y->is_compared) return y->is_compared - x->is_compared;
    if (x->is_compared && x->score != y->score) return x->score < y->score ? -1 : 1;
    return strcmp(x->peer->code, y->peer->code);
}

static int by_code(const void *a, const void *b)
{
    const struct placed *x = a, *y = b;
    return strcmp(x->peer->code, y->peer->code);
}

static int by_park(const void *a, const void *b)
{
    const struct placed *x = a, *y = b;
    return (x->peer->park > y->peer->park) - (x->peer->park < y->peer->park);
}

/* As SQLite takes a number's opposite: of 0 it is 0, not -0. */
static double turned(const struct ranking *self, double number)
{
    return self->direction == 'i' ? 0.0 - number : number;
}

/* Both are by id. */
static void place_class(const struct ranking *self, const struct peers *peers, int begin, int end, const struct figures *figures,
                        struct places *places)
{
    int at = 0;
    places->listed = places->compared = 0;
    for (int i = begin; i < end; i++) {
        const struct peer *peer = &peers->list[i];
        while (at < figures->count && figures->list[at].area < peer->park) at++;
        const struct figure *figure = at < figures->count && figures->list[at].area == peer->park ? &figures->list[at] : NULL;
        int is_compared = figure && !figure->differs;
        places->compared += is_compared;
        places->list[places->listed++] = (struct placed){peer, figure, is_compared ? turned(self, figure->value) : 0, is_compared, 0};
    }
}

static void rank(const struct ranking *self, struct places *places)
{
    int count = places->compared;
    qsort(places->list, (size_t)places->listed, sizeof *places->list, by_place);
    if (!count) return;
    places->best = places->list[0].score;
    places->median =
        (self->direction == 'i' ? -1.0 : 1.0) * (0.5 * places->list[(count + 1) / 2 - 1].score + 0.5 * places->list[count / 2].score);
    if (self->direction == 'm') qsort(places->list, (size_t)places->listed, sizeof *places->list, by_code);
}

/* Leaves in each of those a year earlier its place, and puts them by park. */
static void number(struct places *places)
{
    for (int i = 0; i < places->compared; i++) {
        struct placed *placed = &places->list[i];
        placed->previous = i && placed->score == placed[-1].score ? placed[-1].previous : i + 1;
    }
    qsort(places->list, (size_t)places->listed, sizeof *places->list, by_park);
}

static void find_previous(struct places *now, const struct places *before)
{
    for (int i = 0; before->listed && i < now->listed; i++) {
        const struct placed *found = bsearch(&now->list[i], before->list, (size_t)before->listed, sizeof *before->list, by_park);
        now->list[i].previous = found ? found->previous : 0;
    }
}

static int make_places(const struct ranking *self, struct places *places, int count)
{
    if (count && (size_t)count <= places->room) return PARKDB_OK;
    struct placed *list = realloc(places->list, ((size_t)count + 1) * sizeof *list);
    if (!list) return pk_no_memory(self->db);
    places->list = list;
    places->room = (size_t)count;
    return PARKDB_OK;
}

/* The same class a year earlier. */
static int rank_before(struct ranking *self, const struct peer *peer)
{
    const struct peers *peers = &self->peers[BEFORE];
    int begin = 0;
    while (begin < peers->count && !same_class(&peers->list[begin], peer)) begin++;
    int end = begin < peers->count ? class_end(peers, begin) : begin;
    int code = make_places(self, &self->places[BEFORE], end - begin);
    if (code) return code;
    place_class(self, peers, begin, end, &self->figures[BEFORE], &self->places[BEFORE]);
    rank(self, &self->places[BEFORE]);
    number(&self->places[BEFORE]);
    find_previous(&self->places[NOW], &self->places[BEFORE]);
    return PARKDB_OK;
}

static int rank_class(struct ranking *self)
{
    struct places *places = &self->places[NOW];
    int code = make_places(self, places, self->end - self->begin);
    if (code) return code;
    place_class(self, &self->peers[NOW], self->begin, self->end, &self->figures[NOW], places);
    rank(self, places);
    return places->compared && self->direction != 'm' ? rank_before(self, &self->peers[NOW].list[self->begin]) : PARKDB_OK;
}

/* ---------------------------------------------------------------- Rows */

/* As SQLite says a result: none where it is not a number, as the distance of two infinite figures. */
static parkdb_number result(double number)
{
    return isnan(number) ? (parkdb_number){0, 0} : parkdb_number_of(number);
}

static void fill_common(struct ranking *self)
{
    const struct peer *peer = &self->peers[NOW].list[self->begin];
    const struct places *places = &self->places[NOW];
    self->common.peers = peer->peers;
    self->common.among = peer->among;
    self->common.of = places->compared;
    self->common.missing = places->listed - places->compared;
    self->common.median = result(places->median);
    self->common.best = self->direction == 'm' ? (parkdb_number){0, 0} : parkdb_number_of(turned(self, places->best));
}

static void fill_place(const struct ranking *self, const struct placed *placed, parkdb_indicator_ranking *row)
{
    int of = self->places[NOW].compared, better = self->better, not_worse = self->not_worse;
    row->rank = parkdb_number_of(better + 1);
    if (of > 1) row->percentile = parkdb_number_of(100.0 * (of - not_worse + 0.5 * (not_worse - better - 1)) / (of - 1));
    row->gap_to_best = result(placed->score - self->places[NOW].best);
    if (better) row->gap_to_next = result(placed->score - self->places[NOW].list[better - 1].score);
    if (!placed->previous) return;
    row->previous_period = self->previous_period;
    row->previous_rank = parkdb_number_of(placed->previous);
    row->rank_change = parkdb_number_of(placed->previous - (better + 1));
}

static void fill_row(const struct ranking *self, const struct placed *placed, parkdb_indicator_ranking *row)
{
    *row = self->common;
    row->park_code = placed->peer->code;
    row->park = placed->peer->name;
    if (placed->figure) row->value = parkdb_number_of(placed->figure->value);
    row->how = placed->figure ? placed->figure->how : NULL;
    row->reason = !placed->figure ? "no_figure" : !placed->is_compared ? "definition" : self->direction == 'm' ? "direction" : NULL;
    if (!row->reason) fill_place(self, placed, row);
}

/* Those that share a place stand together. */
static const struct placed *next_placed(struct ranking *self)
{
    const struct places *places = &self->places[NOW];
    const struct placed *placed = &places->list[self->row++];
    if (self->row <= self->not_worse || !placed->is_compared) return placed;
    self->better = self->row - 1;
    while (self->not_worse < places->compared && places->list[self->not_worse].score == placed->score) self->not_worse++;
    return placed;
}

/* The next row of the class at hand that is asked for, or PARKDB_OK. */
static int row_of_class(struct ranking *self, parkdb_indicator_ranking *row)
{
    while (self->places[NOW].compared && self->row < self->places[NOW].listed) {
        const struct placed *placed = next_placed(self);
        if (self->park && strcmp(self->park, placed->peer->code) != 0) continue;
        if (row) fill_row(self, placed, row);
        return PARKDB_ROW;
    }
    return PARKDB_OK;
}

static int is_asked(const struct ranking *self)
{
    int i = self->begin;
    while (self->park && i < self->end && strcmp(self->park, self->peers[NOW].list[i].code) != 0) i++;
    return i < self->end;
}

/* Goes on to the next class of the indicator and the period at hand: PARKDB_ROW, or PARKDB_OK after the last. */
static int next_class(struct ranking *self)
{
    self->places[NOW].compared = 0;
    self->row = self->better = self->not_worse = 0;
    do {
        self->begin = self->end;
        if (self->begin == self->peers[NOW].count) return PARKDB_OK;
        self->end = class_end(&self->peers[NOW], self->begin);
    } while (!is_asked(self));
    int code = pk_go_on(self->db);
    if (!code) code = rank_class(self);
    if (!code && self->places[NOW].compared) fill_common(self);
    return code ? code : PARKDB_ROW;
}

static void read_walk(struct ranking *self, struct pk_columns *row)
{
    memset(&self->common, 0, sizeof self->common);
    self->common.indicator_code = pk_column_text(row, CODE);
    self->common.indicator = pk_column_text(row, NAME);
    self->common.indicator_en = pk_column_text(row, NAME_EN);
    self->common.unit = pk_column_text(row, UNIT);
    self->direction = pk_column_text(row, DIRECTION)[0];
    self->common.period = pk_column_text(row, PERIOD_CODE);
    self->previous_period = pk_column_text_or_null(row, BEFORE_CODE);
}

/* Goes on to the next indicator and period. */
static int next_ranked(struct ranking *self)
{
    self->begin = self->end = self->peers[NOW].count = 0;
    int step = sqlite3_step(self->walk);
    if (step == SQLITE_DONE) return PARKDB_OK;
    if (step != SQLITE_ROW) return pk_fail_sqlite(self->db, "cannot read on");
    struct pk_columns row = {.db = self->db, .row = self->walk, .table = "indicator"};
    read_walk(self, &row);
    int code = row.code;
    const char *day = pk_column_text(&row, LAST_DAY), *before = pk_column_text_or_null(&row, BEFORE_LAST_DAY);
    if (!code) code = read_peers(self, NOW, day);
    if (!code) code = read_peers(self, BEFORE, before);
    if (!code) code = read_figures(self, PERIOD, &self->figures[NOW]);
    if (!code) code = read_figures(self, BEFORE_PERIOD, &self->figures[BEFORE]);
    return code ? code : PARKDB_ROW;
}

static int next_row(struct ranking *self, parkdb_indicator_ranking *row)
{
    int code = PARKDB_OK;
    while (!(code = row_of_class(self, row))) {
        code = next_class(self);
        if (!code) code = next_ranked(self);
        if (code != PARKDB_ROW) return code;
    }
    return code;
}

static int next(struct pk_source *source, void *row)
{
    struct ranking *self = (struct ranking *)(void *)source;
    if (self->left == 0) return PARKDB_OK;
    for (; self->left_out > 0; self->left_out--) {
        int code = next_row(self, NULL);
        if (code != PARKDB_ROW) return code;
    }
    if (self->left > 0) self->left--;
    return next_row(self, row);
}

/* ---------------------------------------------------------------- Opening and closing */

static void close_ranking(struct pk_source *source)
{
    struct ranking *self = (struct ranking *)(void *)source;
    pk_give_back(self->db, self->walk);
    pk_give_back(self->db, self->read_figures);
    for (int i = 0; i < YEARS; i++) {
        pk_give_back(self->db, self->read_peers[i]);
        pk_arena_free(&self->peers[i].arena);
        free(self->peers[i].list);
        free(self->figures[i].list);
        free(self->places[i].list);
    }
    sqlite3_free(self->park);
    sqlite3_free(self->peers_asked);
    free(self);
}

static int copy_text(const struct ranking *self, const char *text, char **copy)
{
    *copy = text ? sqlite3_mprintf("%s", text) : NULL;
    return text && !*copy ? pk_no_memory(self->db) : PARKDB_OK;
}

int parkdb_indicator_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    int code = pk_find_begin(db, &pk_indicator_ranking, filter, &own, cursor);
    if (code) return code;
    struct ranking *self = calloc(1, sizeof *self);
    if (!self) return pk_no_memory(db);
    self->source = (struct pk_source){next, close_ranking};
    self->db = db;
    self->left_out = own.offset;
    self->left = own.limit ? own.limit : -1;
    code = copy_text(self, own.area, &self->park);
    if (!code) code = copy_text(self, own.peers, &self->peers_asked);
    if (!code) code = prepare(self, &own);
    if (!code) return pk_cursor_open_source(db, &pk_indicator_ranking, &self->source, cursor);
    close_ranking(&self->source);
    return code;
}

#endif
