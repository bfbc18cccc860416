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

#include "core/column.h"
#include "figures/ranking_peers.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The figures of an indicator and a period that count, by area. */
struct figure {
    sqlite3_int64 area;
    double value;
    int differs, is_reported;
    char how[16]; /* else */
};
struct figures {
    struct figure *list;
    int count;
    size_t room;
};

/* The smaller the score, the better. Those that are not compared have none, and come last. */
struct placed {
    const struct pk_peer *peer;
    const struct figure *figure; /* or NULL */
    double score;
    int is_compared;
    int previous; /* place a year earlier, or 0 */
};

/* One class, in its order. */
struct places {
    struct placed *list;
    int listed, compared;
    double best, median; /* a score, and a value */
};

/* The indicator and the period at hand, or the same a year earlier. */
enum { NOW, BEFORE, YEARS };

struct ranking {
    struct pk_source source;
    parkdb *db;
    char *park, *peers_asked; /* of the filter, or NULL */
    sqlite3_stmt *walk, *read_figures;
    struct pk_peers peers;
    int has_peers;
    struct figures figures[YEARS];
    struct places places[YEARS];
    int *previous;                   /* of each entry of the class, its place a year earlier, or 0 */
    size_t room;                     /* in places and previous */
    char direction;                  /* 'i'ncrease, 'd'ecrease, 'm'aintain */
    const char *days[YEARS];         /* the last one of the period; NULL where there is no period a year earlier */
    const char *previous_period;     /* or NULL */
    int begin, end, ranked;          /* of the class at hand, among the peers; and where those end that are ranked */
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

static int prepare(struct ranking *self, const parkdb_filter *filter)
{
    char *sql = walk_sql(filter);
    int code = pk_take(self->db, sql, &self->walk);
    sqlite3_free(sql);
    if (!code) code = bind_walk(self, filter);
    if (code) return code;
    return pk_take(self->db, "SELECT area, value, how, differs FROM figure_current WHERE indicator = ?1 AND period = ?2 ORDER BY area",
                   &self->read_figures);
}

/* ---------------------------------------------------------------- Figures */

static int end_reading(struct pk_columns *row, int code, int step)
{
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(row->db, "cannot read what is ranked");
    sqlite3_reset(row->row);
    return code;
}

static int add_figure(const struct ranking *self, struct figures *figures, struct pk_columns *row)
{
    struct figure *list = pk_make_room(figures->list, (size_t)figures->count, &figures->room, sizeof *list);
    if (!list || figures->count == INT_MAX) return pk_no_memory(self->db);
    figures->list = list;
    struct figure *figure = &list[figures->count++];
    figure->area = sqlite3_column_int64(row->row, 0);
    figure->value = pk_column_number(row, 1);
    const char *how = pk_column_text_or_null(row, 2);
    if (how) sqlite3_snprintf(sizeof figure->how, figure->how, "%s", how);
    figure->is_reported = !how;
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

/* As SQLite takes a number's opposite: of 0 it is 0, not -0. */
static double turned(const struct ranking *self, double number)
{
    return self->direction == 'i' ? 0.0 - number : number;
}

/* Both are by id. */
static void place_class(const struct ranking *self, int year, struct places *places)
{
    const struct figures *figures = &self->figures[year];
    int at = 0;
    places->listed = places->compared = 0;
    for (int i = self->begin; i < self->end; i++) {
        const struct pk_peer *peer = &self->peers.list[i];
        if (!pk_peer_is_on(peer, self->days[year])) continue;
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

/* A park has several entries in a class where it comes and goes: the first stands for all. */
static size_t entry_of(const struct ranking *self, const struct pk_peer *peer)
{
    const struct pk_peer *begin = &self->peers.list[self->begin];
    while (peer > begin && peer[-1].park == peer->park) peer--;
    return (size_t)(peer - begin);
}

static void find_previous(struct ranking *self)
{
    struct places *now = &self->places[NOW], *before = &self->places[BEFORE];
    memset(self->previous, 0, (size_t)(self->end - self->begin) * sizeof *self->previous);
    for (int i = 0, place = 0; i < before->compared; i++) {
        if (!i || before->list[i].score != before->list[i - 1].score) place = i + 1;
        self->previous[entry_of(self, before->list[i].peer)] = place;
    }
    for (int i = 0; i < now->listed; i++) now->list[i].previous = self->previous[entry_of(self, now->list[i].peer)];
}

/* Room for the class at hand. */
static int make_places(struct ranking *self)
{
    size_t count = (size_t)(self->end - self->begin);
    if (count <= self->room) return PARKDB_OK;
    struct placed *now = realloc(self->places[NOW].list, count * sizeof *now);
    if (now) self->places[NOW].list = now;
    struct placed *before = realloc(self->places[BEFORE].list, count * sizeof *before);
    if (before) self->places[BEFORE].list = before;
    int *previous = realloc(self->previous, count * sizeof *previous);
    if (previous) self->previous = previous;
    if (!now || !before || !previous) return pk_no_memory(self->db);
    self->room = count;
    return PARKDB_OK;
}

/* The same class a year earlier. */
static void rank_before(struct ranking *self)
{
    if (!self->days[BEFORE]) return;
    place_class(self, BEFORE, &self->places[BEFORE]);
    rank(self, &self->places[BEFORE]);
    find_previous(self);
}

static int rank_class(struct ranking *self)
{
    int code = make_places(self);
    if (code) return code;
    place_class(self, NOW, &self->places[NOW]);
    rank(self, &self->places[NOW]);
    if (self->places[NOW].compared && self->direction != 'm') rank_before(self);
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Rows */

/* As SQLite says a result: none where it is not a number, as the distance of two infinite figures. */
static parkdb_number result(double number)
{
    return isnan(number) ? (parkdb_number){0, 0} : parkdb_number_of(number);
}

static void fill_common(struct ranking *self)
{
    const struct pk_peer *peer = &self->peers.list[self->begin];
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
    if (placed->figure) row->how = placed->figure->is_reported ? "reported" : placed->figure->how;
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
        fill_row(self, placed, row);
        return PARKDB_ROW;
    }
    return PARKDB_OK;
}

static int is_asked(const struct ranking *self)
{
    int is = !self->park;
    for (int i = self->begin; !is && i < self->end; i++)
        is = strcmp(self->park, self->peers.list[i].code) == 0 && pk_peer_is_on(&self->peers.list[i], self->days[NOW]);
    return is;
}

/* Goes on to the next class of the indicator and the period at hand: PARKDB_ROW, or PARKDB_OK after the last. */
static int next_class(struct ranking *self)
{
    self->places[NOW].compared = 0;
    self->row = self->better = self->not_worse = 0;
    do {
        self->begin = self->end;
        if (self->begin == self->ranked) return PARKDB_OK;
        self->end = pk_peers_class_end(&self->peers, self->begin);
    } while (!is_asked(self));
    int code = pk_go_on(self->db);
    if (!code) code = rank_class(self);
    if (!code && self->places[NOW].compared) fill_common(self);
    return code ? code : PARKDB_ROW;
}

static int read_walk(struct ranking *self)
{
    struct pk_columns row = {.db = self->db, .row = self->walk, .table = "indicator"};
    memset(&self->common, 0, sizeof self->common);
    self->common.indicator_code = pk_column_text(&row, CODE);
    self->common.indicator = pk_column_text(&row, NAME);
    self->common.indicator_en = pk_column_text(&row, NAME_EN);
    self->common.unit = pk_column_text(&row, UNIT);
    self->direction = pk_column_text(&row, DIRECTION)[0];
    self->common.period = pk_column_text(&row, PERIOD_CODE);
    self->days[NOW] = pk_column_text(&row, LAST_DAY);
    self->previous_period = pk_column_text_or_null(&row, BEFORE_CODE);
    self->days[BEFORE] = pk_column_text_or_null(&row, BEFORE_LAST_DAY);
    return row.code;
}

/* Within the reading of what is ranked, so that both are of one state of the file. */
static int read_peers(struct ranking *self)
{
    if (self->has_peers) return PARKDB_OK;
    self->has_peers = 1;
    return pk_peers_read(self->db, self->peers_asked, 1, &self->peers);
}

/* Goes on to the next indicator and period. */
static int next_ranked(struct ranking *self)
{
    self->begin = self->end = self->ranked = 0;
    int step = sqlite3_step(self->walk);
    if (step == SQLITE_DONE) return PARKDB_OK;
    if (step != SQLITE_ROW) return pk_fail_sqlite(self->db, "cannot read on");
    int code = read_walk(self);
    if (!code) code = read_peers(self);
    if (!code) code = read_figures(self, PERIOD, &self->figures[NOW]);
    if (!code) code = read_figures(self, BEFORE_PERIOD, &self->figures[BEFORE]);
    if (!code) self->ranked = self->peers.count;
    return code ? code : PARKDB_ROW;
}

static int next(struct pk_source *source, void *row)
{
    struct ranking *self = (struct ranking *)(void *)source;
    int code = PARKDB_OK;
    while (!(code = row_of_class(self, row))) {
        code = next_class(self);
        if (!code) code = next_ranked(self);
        if (code != PARKDB_ROW) return code;
    }
    return code;
}

/* ---------------------------------------------------------------- Opening and closing */

static void close_ranking(struct pk_source *source)
{
    struct ranking *self = (struct ranking *)(void *)source;
    pk_give_back(self->db, self->walk);
    pk_give_back(self->db, self->read_figures);
    pk_peers_free(&self->peers);
    free(self->previous);
    for (int i = 0; i < YEARS; i++) {
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
    self->source = (struct pk_source){.next = next, .close = close_ranking};
    self->db = db;
    code = copy_text(self, own.area, &self->park);
    if (!code) code = copy_text(self, own.peers, &self->peers_asked);
    if (!code) code = prepare(self, &own);
    if (!code) return pk_cursor_open_source(db, &pk_indicator_ranking, &own, &self->source, cursor);
    close_ranking(&self->source);
    return code;
}

#endif
