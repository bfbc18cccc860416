#include "ranking.h"

#include "column.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NEVER (-2147483647) /* a day on which nothing was known */

static int no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

/* ---------------------------------------------------------------- Parks */

/* Makes room in an array for one more. */
static int grow(parkdb *db, void *array, int count, size_t *room, size_t size)
{
    void **place = array;
    void *moved = pk_make_room(*place, (size_t)count, room, size);
    if (!moved || count == INT_MAX) return no_memory(db);
    *place = moved;
    return PARKDB_OK;
}

/* Moves an array into the snapshot. */
static void *keep(struct pk_snapshot *snapshot, const void *array, size_t size)
{
    void *kept = pk_snapshot_memory(snapshot, size + 1);
    if (kept && size) memcpy(kept, array, size);
    return kept;
}

static int by_id(const void *a, const void *b)
{
    const struct pk_park_place *x = a, *y = b;
    return x->id < y->id ? -1 : x->id > y->id;
}

static int gather_parks(struct pk_ranking *ranking, sqlite3_stmt *statement, const struct pk_area ***parks)
{
    size_t room = 0;
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        const struct pk_area *area = NULL;
        int code = pk_snapshot_area(ranking->snapshot, sqlite3_column_int64(statement, 0), &area);
        if (!code) code = grow(ranking->db, parks, ranking->park_count, &room, sizeof **parks);
        if (code) return code;
        if (area) (*parks)[ranking->park_count++] = area;
    }
    return step == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(ranking->db, "cannot read the parks");
}

static int read_parks(struct pk_ranking *ranking)
{
    sqlite3_stmt *statement = NULL;
    const struct pk_area **parks = NULL;
    int code = pk_take(ranking->db, "SELECT p.id FROM main.area a JOIN main.park p ON p.id = a.id ORDER BY a.code", &statement);
    if (!code) code = gather_parks(ranking, statement, &parks);
    pk_give_back(ranking->db, statement);
    size_t count = (size_t)ranking->park_count;
    if (!code) {
        ranking->parks = keep(ranking->snapshot, parks, count * sizeof *parks);
        ranking->places = pk_snapshot_memory(ranking->snapshot, count * sizeof *ranking->places + 1);
        if (!ranking->parks || !ranking->places) code = no_memory(ranking->db);
    }
    free(parks);
    if (code) return code;
    for (int i = 0; i < ranking->park_count; i++) ranking->places[i] = (struct pk_park_place){ranking->parks[i]->id, i};
    qsort(ranking->places, count, sizeof *ranking->places, by_id);
    return PARKDB_OK;
}

int pk_ranking_park(const struct pk_ranking *ranking, const char *code)
{
    int from = 0, to = ranking->park_count;
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (strcmp(ranking->parks[middle]->code, code) < 0) from = middle + 1;
        else to = middle;
    }
    return from < ranking->park_count && strcmp(ranking->parks[from]->code, code) == 0 ? from : -1;
}

int pk_ranking_park_of_id(const struct pk_ranking *ranking, sqlite3_int64 id)
{
    int from = 0, to = ranking->park_count;
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (ranking->places[middle].id < id) from = middle + 1;
        else to = middle;
    }
    return from < ranking->park_count && ranking->places[from].id == id ? ranking->places[from].park : -1;
}

/* ---------------------------------------------------------------- Peers */

struct peers_read {
    struct pk_stay *stays;
    int stay_count;
    size_t stay_room;
    struct pk_peers *classes;
    int class_count;
    size_t class_room;
};

/* A day as YYYY-MM-DD; of what is none, some number. */
static int day_number(const char *day)
{
    enum { DIGITS = 8 };
    int number = 0, digits = 0;
    for (; *day && digits < DIGITS; day++) {
        if (*day < '0' || *day > '9') continue;
        number = number * 10 + (*day - '0');
        digits++;
    }
    return number;
}

static int same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static const char *kept_text(struct pk_snapshot *snapshot, const char *text)
{
    return text ? keep(snapshot, text, strlen(text)) : NULL;
}

/* Rows come class by class. */
static int begin_class(struct pk_ranking *ranking, struct peers_read *read, const char *peers, const char *among)
{
    const struct pk_peers *last = read->class_count ? &read->classes[read->class_count - 1] : NULL;
    if (last && same_text(last->peers, peers) && same_text(last->among, among)) return PARKDB_OK;
    int code = grow(ranking->db, &read->classes, read->class_count, &read->class_room, sizeof *read->classes);
    if (code) return code;
    struct pk_peers *begun = &read->classes[read->class_count++];
    *begun = (struct pk_peers){kept_text(ranking->snapshot, peers), kept_text(ranking->snapshot, among), NULL, 0};
    return begun->peers && (begun->among || !among) ? PARKDB_OK : no_memory(ranking->db);
}

static int read_stay(struct pk_ranking *ranking, struct peers_read *read, sqlite3_stmt *statement)
{
    struct pk_columns row = {.db = ranking->db, .row = statement, .table = "park_peer"};
    int park = pk_ranking_park_of_id(ranking, sqlite3_column_int64(statement, 0));
    const char *peers = pk_column_text(&row, 1), *among = pk_column_text_or_null(&row, 2);
    int first_day = day_number(pk_column_text(&row, 3)), last_day = day_number(pk_column_text(&row, 4));
    if (row.code || park < 0) return row.code;
    int code = begin_class(ranking, read, peers, among);
    if (!code) code = grow(ranking->db, &read->stays, read->stay_count, &read->stay_room, sizeof *read->stays);
    if (code) return code;
    read->stays[read->stay_count++] = (struct pk_stay){park, read->class_count - 1, first_day, last_day};
    read->classes[read->class_count - 1].stay_count++;
    return PARKDB_OK;
}

static int by_park(const void *a, const void *b)
{
    const struct pk_stay *x = a, *y = b;
    if (x->park != y->park) return x->park < y->park ? -1 : 1;
    return x->first_day < y->first_day ? -1 : x->first_day > y->first_day;
}

/* The stays of each park, in the order of classes. */
static int list_by_park(struct pk_ranking *ranking, const struct peers_read *read)
{
    size_t parks = (size_t)ranking->park_count;
    ranking->first_stay = pk_snapshot_memory(ranking->snapshot, (parks + 2) * sizeof *ranking->first_stay);
    ranking->stays = pk_snapshot_memory(ranking->snapshot, (size_t)read->stay_count * sizeof *ranking->stays + 1);
    if (!ranking->first_stay || !ranking->stays) return no_memory(ranking->db);
    int *next = ranking->first_stay + 1; /* filling moves each park's place on to where the next one's begins */
    for (int i = 0; i < read->stay_count; i++)
        if (read->stays[i].park + 1 < ranking->park_count) next[read->stays[i].park + 1]++;
    for (int park = 1; park < ranking->park_count; park++) next[park] += next[park - 1];
    for (int i = 0; i < read->stay_count; i++) ranking->stays[next[read->stays[i].park]++] = read->stays[i];
    return PARKDB_OK;
}

static int keep_classes(struct pk_ranking *ranking, const struct peers_read *read)
{
    struct pk_stay *stays = keep(ranking->snapshot, read->stays, (size_t)read->stay_count * sizeof *stays);
    ranking->classes = keep(ranking->snapshot, read->classes, (size_t)read->class_count * sizeof *read->classes);
    if (!stays || !ranking->classes) return no_memory(ranking->db);
    ranking->class_count = read->class_count;
    for (int i = 0; i < ranking->class_count; i++) {
        ranking->classes[i].stays = stays;
        qsort(stays, (size_t)ranking->classes[i].stay_count, sizeof *stays, by_park);
        stays += ranking->classes[i].stay_count;
    }
    return PARKDB_OK;
}

static int read_peers(struct pk_ranking *ranking)
{
    struct peers_read read = {0};
    sqlite3_stmt *statement = NULL;
    int step = SQLITE_DONE;
    int code =
        pk_take(ranking->db, "SELECT park, peers, among, first_day, last_day FROM main.park_peer ORDER BY peers, among, park, first_day",
                &statement);
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) code = read_stay(ranking, &read, statement);
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(ranking->db, "cannot read the peers of parks");
    pk_give_back(ranking->db, statement);
    if (!code) code = list_by_park(ranking, &read);
    if (!code) code = keep_classes(ranking, &read);
    free(read.stays);
    free(read.classes);
    return code;
}

int pk_ranking_take(parkdb *db, struct pk_snapshot *snapshot, struct pk_ranking **ranking)
{
    void **part = pk_snapshot_part(snapshot, PK_PART_RANKING);
    *ranking = *part;
    if (*part) return PARKDB_OK;
    struct pk_ranking *made = pk_snapshot_memory(snapshot, sizeof *made);
    if (!made) return no_memory(db);
    made->db = db;
    made->snapshot = snapshot;
    int code = read_parks(made);
    if (!code) code = read_peers(made);
    if (code) return code;
    *part = *ranking = made;
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- What is ranked */

struct pk_ranked pk_ranked_of(const struct pk_indicator *indicator, const struct pk_period *period, int known_on)
{
    struct pk_ranked ranked = {indicator, period, period ? day_number(period->last_day) : 0, known_on};
    return ranked;
}

int pk_ranked_before(struct pk_ranking *ranking, const struct pk_ranked *ranked, struct pk_ranked *before)
{
    const struct pk_period *period = NULL;
    int code = pk_snapshot_period(ranking->snapshot, ranked->period->id - 192, &period);
    *before = pk_ranked_of(ranked->indicator, period, ranked->known_on);
    return code;
}

int pk_has_begun(int period, const struct pk_clock *clock)
{
    return period / 16 - period % 16 < clock->month;
}

struct pk_newest {
    int day, month; /* of the clock */
    int period;
};

/* Whether any park has had a figure, also one that is missing by now. */
static int any_park(const struct pk_ranking *ranking, const struct pk_entry *entries, int count, int day)
{
    for (int i = 0; i < count; i++)
        if (!isnan(entries[i].value) && entries[i].vintage <= day && pk_ranking_park_of_id(ranking, entries[i].area) >= 0) return 1;
    return 0;
}

static int find_newest(struct pk_ranking *ranking, const struct pk_indicator *indicator, const struct pk_clock *clock, int *period)
{
    const int *periods = NULL;
    int count = 0;
    int code = pk_snapshot_periods(ranking->snapshot, indicator->id, &periods, &count);
    *period = 0;
    for (int i = 0; !code && i < count; i++) {
        const struct pk_column *column = NULL;
        if (!pk_has_begun(periods[i], clock)) continue;
        code = pk_snapshot_column(ranking->snapshot, indicator->id, periods[i], &column);
        if (code) return code;
        *period = periods[i];
        if (any_park(ranking, column->entries, column->count, clock->day)) return PARKDB_OK;
        *period = 0;
    }
    return code;
}

int pk_ranking_newest(struct pk_ranking *ranking, const struct pk_indicator *const *list, int count, int indicator,
                      const struct pk_clock *clock, int *period)
{
    if (!ranking->newest) {
        ranking->newest = pk_snapshot_memory(ranking->snapshot, (size_t)count * sizeof *ranking->newest);
        if (!ranking->newest) return no_memory(ranking->db);
        for (int i = 0; i < count; i++) ranking->newest[i].day = NEVER;
    }
    struct pk_newest *newest = &ranking->newest[indicator];
    *period = newest->period;
    if (newest->day == clock->day && newest->month == clock->month) return PARKDB_OK;
    int code = find_newest(ranking, list[indicator], clock, period);
    if (!code) *newest = (struct pk_newest){clock->day, clock->month, *period};
    return code;
}

/* ---------------------------------------------------------------- Figures and scores */

int pk_is_compared(const struct pk_placed *placed)
{
    return placed->how != PK_HOW_NONE && !placed->differs;
}

parkdb_number pk_result(double number)
{
    parkdb_number none = {0, 0};
    return isnan(number) ? none : parkdb_number_of(number);
}

/* As SQLite takes a number's opposite: of 0 it is 0, not -0. */
double pk_value_of_score(const struct pk_indicator *indicator, double score)
{
    return indicator->direction == 'i' ? 0.0 - score : score;
}

static struct pk_placed placed_of(const struct pk_indicator *indicator, int park, const struct pk_known_figure *figure)
{
    struct pk_placed placed = {0, park, (unsigned char)figure->how, 0};
    if (placed.how == PK_HOW_NONE) return placed;
    placed.score = indicator->direction == 'i' ? 0.0 - figure->value : figure->value;
    placed.differs = figure->differs != 0;
    return placed;
}

int pk_placed_of(struct pk_ranking *ranking, const struct pk_ranked *ranked, int park, struct pk_placed *placed)
{
    struct pk_known_figure figure;
    int code = pk_snapshot_figure(ranking->snapshot, ranked->indicator->id, ranked->period->id, ranking->parks[park]->id, ranked->known_on,
                                  &figure);
    if (!code) *placed = placed_of(ranked->indicator, park, &figure);
    return code;
}

const char *pk_how_text(const struct pk_placed *placed)
{
    return pk_how_words[placed->how];
}

const char *pk_reason_text(const struct pk_indicator *indicator, const struct pk_placed *placed)
{
    if (placed->how == PK_HOW_NONE) return "no_figure";
    if (placed->differs) return "definition";
    return indicator->direction == 'm' ? "direction" : NULL;
}

/* ---------------------------------------------------------------- Ranking a class */

static int is_there(const struct pk_stay *stay, int day)
{
    return stay->first_day <= day && day <= stay->last_day;
}

static int by_place(const void *a, const void *b)
{
    const struct pk_placed *x = a, *y = b;
    if (x->score != y->score) return x->score < y->score ? -1 : 1;
    return x->park < y->park ? -1 : x->park > y->park;
}

static int by_code(const void *a, const void *b)
{
    const struct pk_placed *x = a, *y = b;
    return x->park < y->park ? -1 : x->park > y->park;
}

/* The compared ones first, the others behind them, both by code. */
static void fill(struct pk_places *places, const struct pk_ranking *ranking, const struct pk_ranked *ranked, const struct pk_column *column)
{
    const struct pk_peers *peers = &ranking->classes[places->peers];
    int others = places->listed;
    places->compared = 0;
    for (int i = peers->stay_count - 1; i >= 0; i--) {
        const struct pk_stay *stay = &peers->stays[i];
        struct pk_known_figure figure;
        if (!is_there(stay, ranked->last_day)) continue;
        pk_column_figure(column, ranking->parks[stay->park]->id, ranked->known_on, &figure);
        struct pk_placed placed = placed_of(ranked->indicator, stay->park, &figure);
        if (pk_is_compared(&placed)) places->rows[places->compared++] = placed;
        else places->rows[--others] = placed;
    }
}

static void rank(struct pk_places *places, const struct pk_indicator *indicator)
{
    size_t count = (size_t)places->compared;
    qsort(places->rows, count, sizeof places->rows[0], by_place);
    if (!count) return;
    double sign = indicator->direction == 'i' ? -1.0 : 1.0;
    places->best = places->rows[0].score;
    places->median = sign * (0.5 * places->rows[(count + 1) / 2 - 1].score + 0.5 * places->rows[(count + 2) / 2 - 1].score);
    if (indicator->direction == 'm') qsort(places->rows, (size_t)places->listed, sizeof places->rows[0], by_code);
}

/* Ranks into memory that is large enough. */
static int make(struct pk_ranking *ranking, const struct pk_ranked *ranked, struct pk_places *places)
{
    const struct pk_column *column = NULL;
    places->known_on = NEVER;
    places->knows_previous = 0;
    int code = pk_snapshot_column(ranking->snapshot, ranked->indicator->id, ranked->period->id, &column);
    if (code) return code;
    fill(places, ranking, ranked, column);
    rank(places, ranked->indicator);
    places->known_on = ranked->known_on;
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- What has been ranked */

static size_t hash_of(sqlite3_int64 indicator, int period, int peers)
{
    sqlite3_uint64 hash = (sqlite3_uint64)indicator * 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 29) ^ (sqlite3_uint64)period) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 32) ^ (sqlite3_uint64)peers) * 0x94d049bb133111ebULL;
    return (size_t)(hash ^ (hash >> 31));
}

/* Where it is or would be. */
static struct pk_places **slot_of(struct pk_places **table, size_t size, sqlite3_int64 indicator, int period, int peers)
{
    size_t at = hash_of(indicator, period, peers) & (size - 1);
    while (table[at] && (table[at]->indicator != indicator || table[at]->period != period || table[at]->peers != peers))
        at = (at + 1) & (size - 1);
    return &table[at];
}

static int make_table(struct pk_ranking *ranking)
{
    if (ranking->ranked_count * 2 < ranking->ranked_size) return 1;
    size_t size = ranking->ranked_size ? ranking->ranked_size * 2 : 256;
    if (!pk_snapshot_has_room(ranking->snapshot, size * sizeof *ranking->ranked)) return 0;
    struct pk_places **table = pk_snapshot_memory(ranking->snapshot, size * sizeof *table);
    if (!table) return 0;
    for (size_t i = 0; i < ranking->ranked_size; i++) {
        struct pk_places *old = ranking->ranked[i];
        if (old) *slot_of(table, size, old->indicator, old->period, old->peers) = old;
    }
    ranking->ranked = table;
    ranking->ranked_size = size;
    return 1;
}

static int listed_in(const struct pk_peers *peers, int day)
{
    int listed = 0;
    for (int i = 0; i < peers->stay_count; i++) listed += is_there(&peers->stays[i], day);
    return listed;
}

static struct pk_places *new_places(struct pk_ranking *ranking, const struct pk_ranked *ranked, int peers, int may_keep)
{
    size_t listed = (size_t)listed_in(&ranking->classes[peers], ranked->last_day);
    size_t size = sizeof(struct pk_places) + listed * (sizeof(struct pk_placed) + sizeof(int));
    int is_kept = may_keep && pk_snapshot_has_room(ranking->snapshot, size) && make_table(ranking);
    struct pk_places *places = is_kept ? pk_snapshot_memory(ranking->snapshot, size) : calloc(1, size);
    if (!places) return NULL;
    places->indicator = ranked->indicator->id;
    places->period = ranked->period->id;
    places->peers = peers;
    places->listed = (int)listed;
    places->is_kept = is_kept;
    places->previous = (int *)(void *)&places->rows[listed];
    if (!is_kept) return places;
    *slot_of(ranking->ranked, ranking->ranked_size, places->indicator, places->period, peers) = places;
    ranking->ranked_count++;
    return places;
}

int pk_places_take(struct pk_ranking *ranking, const struct pk_ranked *ranked, int peers, struct pk_places **places)
{
    *places = NULL;
    struct pk_places *found = NULL;
    if (ranking->ranked_size) found = *slot_of(ranking->ranked, ranking->ranked_size, ranked->indicator->id, ranked->period->id, peers);
    if (found && found->known_on == ranked->known_on) {
        found->users++;
        *places = found;
        return PARKDB_OK;
    }
    /* Those of another day are ranked again in their place, unless somebody is still reading them. */
    if (!found || found->users > 0) found = new_places(ranking, ranked, peers, !found);
    if (!found) return no_memory(ranking->db);
    found->users++;
    int code = make(ranking, ranked, found);
    if (code) pk_places_give_back(found);
    else *places = found;
    return code;
}

void pk_places_give_back(struct pk_places *places)
{
    if (!places) return;
    places->users--;
    if (!places->is_kept) free(places);
}

/* ---------------------------------------------------------------- Places */

/* The first of the compared whose score is not below one, or above it. */
static int first_not_below(const struct pk_places *places, double score, int above)
{
    int from = 0, to = places->compared;
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (places->rows[middle].score < score || (above && places->rows[middle].score == score)) from = middle + 1;
        else to = middle;
    }
    return from;
}

int pk_better_than(const struct pk_places *places, double score)
{
    return first_not_below(places, score, 0);
}

int pk_not_worse_than(const struct pk_places *places, double score)
{
    return first_not_below(places, score, 1);
}

static int is_peer(const struct pk_ranking *ranking, int park, int peers, int day)
{
    for (int i = ranking->first_stay[park]; i < ranking->first_stay[park + 1]; i++)
        if (ranking->stays[i].peers == peers && is_there(&ranking->stays[i], day)) return 1;
    return 0;
}

int pk_better_before(struct pk_ranking *ranking, const struct pk_ranked *ranked, int park, int peers, int *better)
{
    struct pk_ranked before;
    struct pk_placed placed;
    struct pk_places *places = NULL;
    *better = -1;
    int code = pk_ranked_before(ranking, ranked, &before);
    if (code || !before.period || !is_peer(ranking, park, peers, before.last_day)) return code;
    code = pk_placed_of(ranking, &before, park, &placed);
    if (code || !pk_is_compared(&placed)) return code;
    code = pk_places_take(ranking, &before, peers, &places);
    if (code) return code;
    *better = pk_better_than(places, placed.score);
    pk_places_give_back(places);
    return PARKDB_OK;
}

static int note_previous(const struct pk_ranking *ranking, const struct pk_places *before, struct pk_places *places)
{
    int *place_of = calloc((size_t)ranking->park_count + 1, sizeof *place_of);
    if (!place_of) return no_memory(ranking->db);
    for (int i = 0, place = 0; i < before->compared; i++) {
        if (i == 0 || before->rows[i].score != before->rows[i - 1].score) place = i + 1;
        place_of[before->rows[i].park] = place;
    }
    for (int i = 0; i < places->listed; i++) places->previous[i] = place_of[places->rows[i].park];
    free(place_of);
    return PARKDB_OK;
}

int pk_places_know_previous(struct pk_ranking *ranking, const struct pk_ranked *ranked, struct pk_places *places)
{
    if (places->knows_previous || ranked->indicator->direction == 'm') return PARKDB_OK;
    struct pk_ranked earlier;
    struct pk_places *before = NULL;
    int code = pk_ranked_before(ranking, ranked, &earlier);
    if (!code && earlier.period) code = pk_places_take(ranking, &earlier, places->peers, &before);
    if (code) return code;
    if (before) code = note_previous(ranking, before, places);
    else memset(places->previous, 0, (size_t)places->listed * sizeof *places->previous);
    pk_places_give_back(before);
    places->knows_previous = !code;
    return code;
}

/* ---------------------------------------------------------------- Cursors */

/* The members of a filter that rankings and standings know. */
static const struct {
    const char *name; /* of the parameter */
    size_t offset;
} members[] = {
    {":area", offsetof(parkdb_filter, area)},     {":indicator", offsetof(parkdb_filter, indicator)},
    {":peers", offsetof(parkdb_filter, peers)},   {":due_from", offsetof(parkdb_filter, due_from)},
    {":due_to", offsetof(parkdb_filter, due_to)}, {":standing", offsetof(parkdb_filter, standing)},
};
#define MEMBER_COUNT (sizeof members / sizeof members[0])

static const char **member_of(parkdb_filter *filter, size_t i)
{
    return (const char **)(void *)((char *)filter + members[i].offset);
}

static void free_filter(parkdb_filter *filter)
{
    for (size_t i = 0; i < MEMBER_COUNT; i++) {
        void *text = NULL;
        memcpy(&text, member_of(filter, i), sizeof text);
        sqlite3_free(text);
    }
}

static int copy_filter(parkdb *db, const parkdb_filter *filter, parkdb_filter *copy)
{
    parkdb_filter given = *filter;
    parkdb_filter_init(copy);
    copy->limit = given.limit;
    copy->offset = given.offset;
    for (size_t i = 0; i < MEMBER_COUNT; i++) {
        const char *text = *member_of(&given, i);
        if (!text) continue;
        *member_of(copy, i) = sqlite3_mprintf("%s", text);
        if (!*member_of(copy, i)) return no_memory(db);
    }
    return PARKDB_OK;
}

static void close_source(struct pk_source *source)
{
    struct pk_ranking_source *self = (void *)source;
    self->answer->let_go(self);
    parkdb_cursor_close(self->views);
    if (pk_is_own(self->db)) pk_give_back(self->db, self->walk);
    pk_snapshot_give_back(self->snapshot);
    free_filter(&self->filter);
    free(self);
}

static int prepare_walk(struct pk_ranking_source *self)
{
    sqlite3_str *sql = sqlite3_str_new(self->db->sqlite);
    self->answer->append_walk(sql, &self->filter);
    char *text = sqlite3_str_finish(sql);
    int code = pk_take(self->db, text, &self->walk);
    sqlite3_free(text);
    for (size_t i = 0; !code && i < MEMBER_COUNT; i++) {
        int place = sqlite3_bind_parameter_index(self->walk, members[i].name);
        if (place && sqlite3_bind_text(self->walk, place, *member_of(&self->filter, i), -1, SQLITE_STATIC) != SQLITE_OK)
            code = pk_fail_sqlite(self->db, "cannot bind a filter");
    }
    return code;
}

static int step_walk(struct pk_ranking_source *self)
{
    int step = sqlite3_step(self->walk);
    if (step == SQLITE_ROW) return PARKDB_ROW;
    return step == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(self->db, "cannot read on");
}

int pk_ranking_walk(struct pk_ranking_source *self)
{
    int code = pk_enter(self->db);
    if (!code) code = pk_go_on(self->db);
    if (code) return code;
    if (!self->walk_is_new) return step_walk(self);
    self->walk_is_new = 0;
    return PARKDB_ROW;
}

static int ask_views(struct pk_ranking_source *self)
{
    pk_give_back(self->db, self->walk);
    self->walk = NULL;
    return pk_find(self->db, self->answer->kind, &self->filter, &self->views);
}

/* From the first row of the walk on until the walk is given back a read transaction is open. */
static int begin(struct pk_ranking_source *self)
{
    self->begun = 1;
    int code = pk_enter(self->db);
    if (!code) code = prepare_walk(self);
    if (!code) code = step_walk(self);
    self->ended = code == PARKDB_OK;
    if (code != PARKDB_ROW) return code;
    self->walk_is_new = 1;
    code = pk_snapshot_take(self->db, &self->snapshot);
    if (code) return code;
    if (!self->snapshot) return ask_views(self);
    self->clock = *pk_snapshot_clock(self->snapshot);
    return pk_ranking_take(self->db, self->snapshot, &self->ranking);
}

static int next_of_views(struct pk_ranking_source *self, void *row)
{
    int code = parkdb_next(self->views);
    if (code == PARKDB_ROW) memcpy(row, pk_row(self->views, self->answer->kind), self->answer->kind->size);
    return code;
}

static int next(struct pk_source *source, void *row)
{
    struct pk_ranking_source *self = (void *)source;
    int code = self->begun ? PARKDB_OK : begin(self);
    if (code || self->ended) return code;
    if (self->views) return next_of_views(self, row);
    if (self->filter.limit && self->given == self->filter.limit) return PARKDB_OK;
    while (self->skipped < self->filter.offset) {
        code = self->answer->next_row(self, row);
        if (code != PARKDB_ROW) return code;
        self->skipped++;
    }
    self->given++;
    return self->answer->next_row(self, row);
}

int pk_ranking_find(parkdb *db, const struct pk_ranking_answer *answer, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    int code = pk_find_begin(db, answer->kind, filter, &own, cursor);
    if (code) return code;
    struct pk_ranking_source *self = calloc(1, answer->size);
    if (!self) return no_memory(db);
    self->source.next = next;
    self->source.close = close_source;
    self->db = db;
    self->answer = answer;
    code = copy_filter(db, &own, &self->filter);
    if (!code) return pk_cursor_open_source(db, answer->kind, &self->source, cursor);
    close_source(&self->source);
    return code;
}
