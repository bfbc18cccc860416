#include "column.h"
#include "kinds.h"
#include "ranking.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- From memory */

struct standing_source {
    struct pk_ranking_source base;
    int park;                   /* the one at hand */
    parkdb_park_standing *rows; /* its rows */
    int row, row_count;
    size_t row_room;
    int has_rule; /* of the view standing_rule */
    double parts, least;
};

static void append_walk(sqlite3_str *sql, const parkdb_filter *filter)
{
    sqlite3_str_appendall(sql, "SELECT p.id FROM main.area a CROSS JOIN main.park p ON p.id = a.id");
    if (filter->area) sqlite3_str_appendall(sql, " WHERE a.code = :area");
    sqlite3_str_appendall(sql, " ORDER BY a.code");
}

static int read_rule(struct standing_source *self)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(self->base.db, "SELECT parts, least FROM main.standing_rule", &statement);
    if (code) return code;
    int step = sqlite3_step(statement);
    self->has_rule = step == SQLITE_ROW;
    struct pk_columns row = {.db = self->base.db, .row = statement, .table = "standing_rule"};
    if (self->has_rule) {
        self->parts = pk_column_number(&row, 0);
        self->least = pk_column_number(&row, 1);
    }
    code = row.code;
    if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(self->base.db, "cannot read what a strength is");
    pk_give_back(self->base.db, statement);
    return code;
}

/* The newest period in which the park has a figure, with that, or else the newest in which any park has had one; 0 for none. */
static int newest_period(struct standing_source *self, int indicator, const struct pk_indicator *const *list, int count, int *period)
{
    const struct pk_clock *clock = &self->base.clock;
    const int *periods = NULL;
    int period_count = 0;
    int code = pk_snapshot_periods(self->base.snapshot, list[indicator]->id, &periods, &period_count);
    for (int i = 0; !code && i < period_count; i++) {
        struct pk_known_figure figure;
        if (!pk_has_begun(periods[i], clock)) continue;
        code = pk_snapshot_figure(self->base.snapshot, list[indicator]->id, periods[i], self->base.ranking->parks[self->park]->id,
                                  clock->day, &figure);
        *period = periods[i];
        if (!code && figure.how != PK_HOW_NONE) return PARKDB_OK;
    }
    return code ? code : pk_ranking_newest(self->base.ranking, list, count, indicator, clock, period);
}

static const char *standing_of(const struct standing_source *self, int compared, int better, int equal)
{
    if (compared < self->least) return NULL;
    if (self->parts * (better + 0.5 * (equal + 1)) <= compared) return "strength";
    return self->parts * (compared - better - 0.5 * (equal - 1)) <= compared ? "weak" : "middle";
}

static void fill_place(const struct standing_source *self, const struct pk_places *places, const struct pk_placed *placed,
                       parkdb_park_standing *row)
{
    int of = places->compared, better = pk_better_than(places, placed->score);
    int equal = pk_not_worse_than(places, placed->score) - better;
    row->rank = parkdb_number_of(better + 1);
    if (of > 1) row->percentile = parkdb_number_of(100.0 * (of - better - equal + 0.5 * (equal - 1)) / (of - 1));
    row->gap_to_best = pk_result(placed->score - places->best);
    if (better > 0) row->gap_to_next = pk_result(placed->score - places->rows[better - 1].score);
    row->standing = standing_of(self, of, better, equal);
}

static void fill_row(const struct standing_source *self, const struct pk_ranked *ranked, const struct pk_places *places,
                     const struct pk_placed *placed, parkdb_park_standing *row)
{
    const struct pk_area *park = self->base.ranking->parks[self->park];
    const struct pk_peers *peers = &self->base.ranking->classes[places->peers];
    const struct pk_indicator *indicator = ranked->indicator;
    memset(row, 0, sizeof *row);
    row->park_code = park->code;
    row->park = park->name;
    row->indicator_code = indicator->code;
    row->indicator = indicator->name;
    row->indicator_en = indicator->name_en;
    row->period = ranked->period->code;
    row->peers = peers->peers;
    row->among = peers->among;
    if (placed->how != PK_HOW_NONE) row->value = parkdb_number_of(pk_value_of_score(indicator, placed->score));
    row->unit = indicator->unit;
    row->how = pk_how_text(placed);
    row->of = places->compared;
    row->missing = places->listed - places->compared;
    if (indicator->direction != 'm') row->best = parkdb_number_of(pk_value_of_score(indicator, places->best));
    row->reason = pk_reason_text(indicator, placed);
    if (!row->reason) fill_place(self, places, placed, row);
}

static int is_asked(const char *asked, const char *found)
{
    return !asked || (found && strcmp(asked, found) == 0);
}

static int make_room(struct standing_source *self)
{
    parkdb_park_standing *rows = pk_make_room(self->rows, (size_t)self->row_count, &self->row_room, sizeof *rows);
    if (!rows || self->row_count == INT_MAX) return pk_fail(self->base.db, PARKDB_NO_MEMORY, "out of memory");
    self->rows = rows;
    return PARKDB_OK;
}

static int add_row(struct standing_source *self, const struct pk_ranked *ranked, const struct pk_placed *placed, int peers)
{
    struct pk_places *places = NULL;
    int before = -1;
    int code = make_room(self);
    if (!code) code = pk_places_take(self->base.ranking, ranked, peers, &places);
    if (code) return code;
    int is_row = places->compared > 0;
    parkdb_park_standing *row = &self->rows[self->row_count];
    if (is_row) fill_row(self, ranked, places, placed, row);
    pk_places_give_back(places);
    if (!is_row || !is_asked(self->base.filter.standing, row->standing)) return PARKDB_OK;
    self->row_count++;
    if (row->reason) return PARKDB_OK;
    code = pk_better_before(self->base.ranking, ranked, self->park, peers, &before);
    if (!code && before >= 0) row->rank_change = parkdb_number_of(before + 1 - row->rank.value);
    return code;
}

/* The rows of an indicator, among each of the park's peers. */
static int add_rows(struct standing_source *self, const struct pk_indicator *indicator, int period_id)
{
    const struct pk_ranking *ranking = self->base.ranking;
    const struct pk_period *period = NULL;
    struct pk_placed placed;
    int code = pk_snapshot_period(self->base.snapshot, period_id, &period);
    if (code || !period) return code;
    struct pk_ranked ranked = pk_ranked_of(indicator, period, self->base.clock.day);
    code = pk_placed_of(self->base.ranking, &ranked, self->park, &placed);
    for (int i = ranking->first_stay[self->park]; !code && i < ranking->first_stay[self->park + 1]; i++) {
        const struct pk_stay *stay = &ranking->stays[i];
        if (ranked.last_day < stay->first_day || ranked.last_day > stay->last_day) continue;
        if (is_asked(self->base.filter.peers, ranking->classes[stay->peers].peers)) code = add_row(self, &ranked, &placed, stay->peers);
    }
    return code;
}

/* The kind's order within a park. */
static int by_order(const void *a, const void *b)
{
    const parkdb_park_standing *x = a, *y = b;
    int order = strcmp(x->peers, y->peers);
    if (order) return order;
    if (x->percentile.known != y->percentile.known) return x->percentile.known ? -1 : 1;
    if (x->percentile.value != y->percentile.value) return x->percentile.value > y->percentile.value ? -1 : 1;
    order = strcmp(x->indicator_code, y->indicator_code);
    if (order) return order;
    /* A group may have the code of a kind of peers. */
    return x->among && y->among ? strcmp(x->among, y->among) : (x->among != NULL) - (y->among != NULL);
}

static int find_rows(struct standing_source *self)
{
    const struct pk_indicator *const *list = NULL;
    int count = 0;
    self->row = self->row_count = 0;
    int code = pk_snapshot_indicators(self->base.snapshot, &list, &count);
    for (int i = 0; !code && i < count; i++) {
        int period = 0;
        if (!is_asked(self->base.filter.indicator, list[i]->code)) continue;
        code = pk_go_on(self->base.db);
        if (!code) code = newest_period(self, i, list, count, &period);
        if (!code && period) code = add_rows(self, list[i], period);
    }
    if (!code && self->row_count) qsort(self->rows, (size_t)self->row_count, sizeof *self->rows, by_order);
    return code;
}

static int next_park(struct standing_source *self)
{
    int code = pk_ranking_walk(&self->base);
    if (code != PARKDB_ROW) return code;
    if (!self->has_rule) code = read_rule(self);
    else code = PARKDB_OK;
    if (code || !self->has_rule) return code;
    self->park = pk_ranking_park_of_id(self->base.ranking, sqlite3_column_int64(self->base.walk, 0));
    if (self->park >= 0) code = find_rows(self);
    return code ? code : PARKDB_ROW;
}

static int next_row(struct pk_ranking_source *base, void *row)
{
    struct standing_source *self = (void *)base;
    while (self->row == self->row_count) {
        int code = next_park(self);
        if (code != PARKDB_ROW) return code;
    }
    memcpy(row, &self->rows[self->row++], sizeof *self->rows);
    return PARKDB_ROW;
}

static void let_go(struct pk_ranking_source *base)
{
    free(((struct standing_source *)(void *)base)->rows);
}

static const struct pk_ranking_answer answer = {&pk_park_standing, sizeof(struct standing_source), append_walk, next_row, let_go};

int parkdb_park_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_ranking_find(db, &answer, filter, cursor);
}
