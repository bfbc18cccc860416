#include "column.h"
#include "kinds.h"
#include "ranking.h"

#include <limits.h>
#include <string.h>

/* ---------------------------------------------------------------- From memory */

struct ranking_source {
    struct pk_ranking_source base;
    struct pk_ranked ranked;
    int park;                        /* the one that is asked for, or -1 */
    int at, end;                     /* of what is gone through in an indicator and a period: the park's stays, or all classes */
    int peers;                       /* the class that is at hand */
    parkdb_indicator_ranking common; /* what its rows have in common */
    struct pk_places *places;
    int row;
    int better, not_worse; /* than the row before */
};

/* Periods by the months in which they begin and end, which their ids count. */
static void append_walk(sqlite3_str *sql, const parkdb_filter *filter)
{
    sqlite3_str_appendall(sql,
                          "SELECT x.indicator, x.period FROM main.indicator i CROSS JOIN main.indicator_period x ON x.indicator = i.id "
                          "CROSS JOIN main.period q ON q.id = x.period WHERE 1");
    if (filter->indicator) sqlite3_str_appendall(sql, " AND i.code = :indicator");
    if (filter->due_from)
        sqlite3_str_appendall(sql,
                              " AND x.period >= (SELECT (f.id / 16 - f.id % 16 + 1) * 16 FROM main.period f WHERE f.code = :due_from)");
    if (filter->due_to)
        sqlite3_str_appendall(sql, " AND x.period <= (SELECT f.id / 16 * 16 + 15 FROM main.period f WHERE f.code = :due_to)");
    sqlite3_str_appendall(sql, " ORDER BY i.code, q.code");
}

/* Goes to the next indicator and period. */
static int next_ranked(struct ranking_source *self)
{
    const struct pk_indicator *indicator = NULL;
    const struct pk_period *period = NULL;
    const struct pk_ranking *ranking = self->base.ranking;
    int code = pk_ranking_walk(&self->base);
    if (code != PARKDB_ROW) return code;
    self->park = self->base.filter.area ? pk_ranking_park(ranking, self->base.filter.area) : -1;
    if (self->base.filter.area && self->park < 0) return PARKDB_OK;
    struct pk_columns row = {.db = self->base.db, .row = self->base.walk, .table = "indicator_period"};
    code = pk_snapshot_indicator(self->base.snapshot, sqlite3_column_int64(row.row, 0), &indicator);
    if (!code) code = pk_snapshot_period(self->base.snapshot, pk_column_index(&row, 1, 1, INT_MAX), &period);
    if (!code) code = row.code;
    if (code) return code;
    self->ranked = pk_ranked_of(indicator, period, self->base.clock.day);
    self->at = self->park < 0 ? 0 : ranking->first_stay[self->park];
    self->end = self->park < 0 ? ranking->class_count : ranking->first_stay[self->park + 1];
    if (!indicator || !period || !pk_has_begun(period->id, &self->base.clock)) self->end = self->at;
    return PARKDB_ROW;
}

static int is_asked(const struct ranking_source *self)
{
    const char *peers = self->base.filter.peers;
    return !peers || strcmp(peers, self->base.ranking->classes[self->peers].peers) == 0;
}

/* Goes to the next class in which the park that is asked for was on the period's last day. */
static int next_peers(struct ranking_source *self)
{
    for (; self->at < self->end; self->at++) {
        const struct pk_stay *stay = self->park < 0 ? NULL : &self->base.ranking->stays[self->at];
        if (stay && (self->ranked.last_day < stay->first_day || self->ranked.last_day > stay->last_day)) continue;
        self->peers = stay ? stay->peers : self->at;
        if (!is_asked(self)) continue;
        self->at++;
        return 1;
    }
    return 0;
}

static void fill_common(struct ranking_source *self)
{
    const struct pk_indicator *indicator = self->ranked.indicator;
    const struct pk_peers *peers = &self->base.ranking->classes[self->peers];
    const struct pk_places *places = self->places;
    parkdb_indicator_ranking *common = &self->common;
    memset(common, 0, sizeof *common);
    common->indicator_code = indicator->code;
    common->indicator = indicator->name;
    common->indicator_en = indicator->name_en;
    common->period = self->ranked.period->code;
    common->peers = peers->peers;
    common->among = peers->among;
    common->unit = indicator->unit;
    common->of = places->compared;
    common->missing = places->listed - places->compared;
    common->median = pk_result(places->median);
    if (indicator->direction != 'm') common->best = parkdb_number_of(pk_value_of_score(indicator, places->best));
}

static void fill_place(const struct ranking_source *self, const struct pk_placed *placed, int better, int not_worse,
                       parkdb_indicator_ranking *row)
{
    int of = self->places->compared;
    row->rank = parkdb_number_of(better + 1);
    if (of > 1) row->percentile = parkdb_number_of(100.0 * (of - not_worse + 0.5 * (not_worse - better - 1)) / (of - 1));
    row->gap_to_best = pk_result(placed->score - self->places->best);
    if (better > 0) row->gap_to_next = pk_result(placed->score - self->places->rows[better - 1].score);
}

static int fill_previous(const struct ranking_source *self, int rank, int previous, parkdb_indicator_ranking *row)
{
    const struct pk_period *before = NULL;
    int code = pk_snapshot_period(self->base.snapshot, self->ranked.period->id - 192, &before);
    if (code || !before) return code;
    row->previous_period = before->code;
    row->previous_rank = parkdb_number_of(previous);
    row->rank_change = parkdb_number_of(previous - rank);
    return PARKDB_OK;
}

static void fill_park(const struct ranking_source *self, const struct pk_placed *placed, parkdb_indicator_ranking *row)
{
    const struct pk_area *park = self->base.ranking->parks[placed->park];
    *row = self->common;
    row->park_code = park->code;
    row->park = park->name;
    row->how = pk_how_text(placed);
    row->reason = pk_reason_text(self->ranked.indicator, placed);
    if (placed->how != PK_HOW_NONE) row->value = parkdb_number_of(pk_value_of_score(self->ranked.indicator, placed->score));
}

/* The one park that is asked for is looked up among the ranked. */
static int fill_one(struct ranking_source *self, parkdb_indicator_ranking *row)
{
    struct pk_placed placed;
    int before = -1;
    int code = pk_placed_of(self->base.ranking, &self->ranked, self->park, &placed);
    if (code) return code;
    fill_park(self, &placed, row);
    if (row->reason) return PARKDB_ROW;
    int better = pk_better_than(self->places, placed.score);
    fill_place(self, &placed, better, pk_not_worse_than(self->places, placed.score), row);
    code = pk_better_before(self->base.ranking, &self->ranked, self->park, self->peers, &before);
    if (!code && before >= 0) code = fill_previous(self, better + 1, before + 1, row);
    return code ? code : PARKDB_ROW;
}

/* Rows come by place, so those that share one stand together. */
static int fill_next(struct ranking_source *self, parkdb_indicator_ranking *row)
{
    const struct pk_places *places = self->places;
    const struct pk_placed *placed = &places->rows[self->row++];
    fill_park(self, placed, row);
    if (row->reason) return PARKDB_ROW;
    if (self->row > self->not_worse) {
        self->better = self->row - 1;
        while (self->not_worse < places->compared && places->rows[self->not_worse].score == placed->score) self->not_worse++;
    }
    fill_place(self, placed, self->better, self->not_worse, row);
    int previous = places->previous[self->row - 1];
    int code = previous ? fill_previous(self, self->better + 1, previous, row) : PARKDB_OK;
    return code ? code : PARKDB_ROW;
}

static void leave_places(struct ranking_source *self)
{
    pk_places_give_back(self->places);
    self->places = NULL;
}

/* Ranks the class at hand; without anybody compared there is no ranking. */
static int begin_places(struct ranking_source *self)
{
    int code = pk_go_on(self->base.db);
    if (!code) code = pk_places_take(self->base.ranking, &self->ranked, self->peers, &self->places);
    if (code) return code;
    if (self->places->compared == 0) {
        leave_places(self);
        return PARKDB_OK;
    }
    self->row = self->better = self->not_worse = 0;
    fill_common(self);
    return self->park < 0 ? pk_places_know_previous(self->base.ranking, &self->ranked, self->places) : PARKDB_OK;
}

static int next_row(struct pk_ranking_source *base, void *row)
{
    struct ranking_source *self = (void *)base;
    for (;;) {
        if (self->places && self->park < 0 && self->row < self->places->listed) return fill_next(self, row);
        leave_places(self);
        int code = PARKDB_OK;
        if (next_peers(self)) {
            code = begin_places(self);
            if (!code && self->places && self->park >= 0) return fill_one(self, row);
        } else {
            code = next_ranked(self);
            if (code != PARKDB_ROW) return code;
            code = PARKDB_OK;
        }
        if (code) return code;
    }
}

static void let_go(struct pk_ranking_source *base)
{
    leave_places((struct ranking_source *)(void *)base);
}

static const struct pk_ranking_answer answer = {&pk_indicator_ranking, sizeof(struct ranking_source), append_walk, next_row, let_go};

int parkdb_indicator_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_ranking_find(db, &answer, filter, cursor);
}
