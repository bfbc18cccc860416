#include "snapshot.h"

#include "arena.h"
#include "column.h"
#include "record.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

const char *const pk_how_words[PK_HOW_COUNT] = {NULL, "reported", "derived", "accumulated", "aggregated"};

/* After how many look-ups of an indicator and period its column is read, by the number of areas. Whoever has asked a few times will mostly
 * ask again; but a question waits while a column is read, so long ones are read when it is sure to pay: after 5 for 300 areas, 140 for
 * 3,000. */
enum { ASKED_OFTEN = 4, MOST_OFTEN = 1000 };
static int often_for(sqlite3_int64 areas)
{
    if (areas < 1) return ASKED_OFTEN;
    return areas < 8000 ? ASKED_OFTEN + (int)(areas * areas >> 16) : MOST_OFTEN;
}
#define LAST_VINTAGE ((1 << 23) - 1)
/* From here on none does: figure_kept.known_to is 9999999, and no day is. */
#define LAST_DAY LAST_VINTAGE

/* A hash table of pointers to things that begin with their hash; the table doubles as it fills. */
struct entry {
    sqlite3_uint64 hash;
    sqlite3_int64 id; /* what it is of, unless that is a text */
    int part;
};
struct table {
    struct entry **slots;
    size_t size, used;
};

/* An indicator and a period of which figures have been asked for. */
struct asked {
    struct entry entry; /* of the indicator and the period */
    int times;
    const struct pk_column *column; /* once it is here */
};

struct code {
    struct entry entry;
    enum pk_ref ref;
    const char *text;
    sqlite3_int64 id;
};

struct period {
    struct entry entry;
    struct pk_period period;
};

struct spare {
    struct pk_column column;
    struct pk_entry *entries;
};

struct pk_snapshot {
    parkdb *db;
    int holders; /* the handle is one */
    unsigned int version;
    int often;            /* after so many look-ups a column is read */
    int clock_of_reading; /* the handle's reading in which the clock was read, or 0 */
    long long clock_day;  /* and the civil day in China then */
    int clock_changes;    /* and what the connection had written by then */
    struct pk_clock clock;
    struct pk_arena arena;
    size_t bytes, refused; /* what is held, and what there was no room for */
    struct table columns, codes, periods;
    struct pk_indicator *indicators;
    const struct pk_indicator *const *indicator_list; /* by code */
    int indicator_count;
    struct pk_area *areas; /* by id, as indicators are */
    int area_count;
    struct pk_entry *work; /* of the column that is being read */
    size_t work_size;
    struct spare spare[2 * PK_SPARE_COLUMNS]; /* the newer half is found again */
    int spare_next;
    void *parts[PK_PART_COUNT];
};

enum { READ_CLOCK, IS_STALE, IS_ODD, LARGEST_AREA, COLUMN, ONE_FIGURE, INDICATORS, AREAS, ONE_PERIOD, PERIODS_OF };

static const char *const statements[] = {
    [READ_CLOCK] = "SELECT as_of, day, month FROM clock_number",
    [IS_STALE] = "SELECT EXISTS (SELECT 1 FROM main.figure_dirty)",
    [IS_ODD] = "SELECT coalesce((SELECT min(id) FROM main.area), 1) < 1 OR coalesce((SELECT max(id) FROM main.area), 1) > 2147483647 OR "
               "coalesce((SELECT min(id) FROM main.period), 1) < 1 OR coalesce((SELECT max(id) FROM main.period), 1) > 2147483647",
    [LARGEST_AREA] = "SELECT max(id) FROM main.area",
    [COLUMN] = "SELECT area, known_from, known_to, value, how, bound, differs FROM main.figure_kept WHERE indicator = ?1 AND period = ?2 "
               "ORDER BY area, known_from",
    [ONE_FIGURE] =
        "SELECT area, known_from, known_to, value, how, bound, differs FROM main.figure_kept WHERE indicator = ?1 AND period = ?2 "
        "AND area = ?3 AND known_from <= ?4 AND known_to > ?4",
    [INDICATORS] = "SELECT i.id, i.code, i.name, coalesce(i.name_en, i.name), u.code, i.direction FROM main.indicator i JOIN main.unit u "
                   "ON u.id = i.unit ORDER BY i.id",
    [AREAS] = "SELECT id, code, name, kind FROM main.area ORDER BY id",
    [ONE_PERIOD] = "SELECT code, first_day, last_day FROM main.period WHERE id = ?1",
    [PERIODS_OF] = "SELECT period FROM main.indicator_period WHERE indicator = ?1 ORDER BY period DESC",
};
typedef char statements_fit[sizeof statements / sizeof statements[0] <= PK_SNAPSHOT_STATEMENTS ? 1 : -1];

/* ---------------------------------------------------------------- Memory and hashing */

static int no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

void *pk_snapshot_memory(struct pk_snapshot *snapshot, size_t size)
{
    snapshot->bytes += size;
    return pk_arena_take(&snapshot->arena, size);
}

int pk_snapshot_has_room(struct pk_snapshot *snapshot, size_t size)
{
    size_t limit = snapshot->db->memory;
    int has_room = snapshot->bytes <= limit && size <= limit - snapshot->bytes;
    if (!has_room) snapshot->refused += size;
    return has_room;
}

void **pk_snapshot_part(struct pk_snapshot *snapshot, enum pk_part part)
{
    return &snapshot->parts[part];
}

/* A text of the row that lives on, NULL for nothing. */
static const char *keep_text_or_null(struct pk_snapshot *snapshot, struct pk_columns *row, int column)
{
    const char *text = pk_column_text_or_null(row, column);
    if (!text) return NULL;
    size_t length = strlen(text);
    snapshot->bytes += length + 1;
    char *kept = pk_arena_copy(&snapshot->arena, text, length);
    if (!kept && !row->code) row->code = no_memory(snapshot->db);
    return kept;
}

/* The same, "" for nothing. */
static const char *keep_text(struct pk_snapshot *snapshot, struct pk_columns *row, int column)
{
    pk_column_text(row, column);
    const char *kept = keep_text_or_null(snapshot, row, column);
    return kept ? kept : "";
}

static sqlite3_uint64 mixed(sqlite3_uint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

static sqlite3_uint64 hash_of_text(const char *text, enum pk_ref ref)
{
    sqlite3_uint64 hash = 0xcbf29ce484222325ULL + (sqlite3_uint64)ref;
    for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 0x100000001b3ULL;
    return hash;
}

static int grow(struct table *table)
{
    size_t size = table->size ? table->size * 2 : 256;
    struct entry **slots = calloc(size, sizeof *slots);
    if (!slots) return PARKDB_NO_MEMORY;
    for (size_t i = 0; i < table->size; i++) {
        if (!table->slots[i]) continue;
        size_t at = (size_t)table->slots[i]->hash & (size - 1);
        while (slots[at]) at = (at + 1) & (size - 1);
        slots[at] = table->slots[i];
    }
    free(table->slots);
    table->slots = slots;
    table->size = size;
    return PARKDB_OK;
}

static int add(struct table *table, struct entry *entry)
{
    if (table->used * 2 >= table->size && grow(table)) return PARKDB_NO_MEMORY;
    size_t at = (size_t)entry->hash & (table->size - 1);
    while (table->slots[at]) at = (at + 1) & (table->size - 1);
    table->slots[at] = entry;
    table->used++;
    return PARKDB_OK;
}

static sqlite3_uint64 hash_of_id(sqlite3_int64 id, int part)
{
    return mixed((sqlite3_uint64)id << 20 ^ (sqlite3_uint64)part);
}

static void *find_by_id(const struct table *table, sqlite3_int64 id, int part)
{
    if (!table->size) return NULL;
    for (size_t at = (size_t)hash_of_id(id, part) & (table->size - 1); table->slots[at]; at = (at + 1) & (table->size - 1))
        if (table->slots[at]->id == id && table->slots[at]->part == part) return table->slots[at];
    return NULL;
}

static int add_by_id(struct table *table, struct entry *entry, sqlite3_int64 id, int part)
{
    *entry = (struct entry){hash_of_id(id, part), id, part};
    return add(table, entry);
}

/* ---------------------------------------------------------------- Asking the file */

static int ask(parkdb *db, int which, sqlite3_stmt **statement)
{
    /* What a change that is not committed shows may be undone: nobody else is to be told it. */
    if (sqlite3_txn_state(db->sqlite, "main") == SQLITE_TXN_WRITE) pk_snapshot_forget(db);
    *statement = db->snapshot_statements[which];
    if (*statement) return PARKDB_OK;
    int code = pk_prepare(db, statements[which], &db->snapshot_statements[which]);
    *statement = db->snapshot_statements[which];
    return code;
}

/* Ends a statement that has been read to its last row, to an error, or to a row at fault. */
static int done(struct pk_columns *row, int step)
{
    int code = row->code;
    if (!code && step != SQLITE_DONE && step != SQLITE_ROW) code = pk_fail_sqlite(row->db, "cannot read the database");
    sqlite3_reset(row->row);
    return code;
}

static int ask_number(parkdb *db, int which, sqlite3_int64 *number)
{
    sqlite3_stmt *statement = NULL;
    int code = ask(db, which, &statement);
    if (code) return code;
    struct pk_columns row = {.db = db, .row = statement};
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) *number = sqlite3_column_int64(statement, 0);
    return done(&row, step);
}

static int read_clock(struct pk_snapshot *snapshot)
{
    sqlite3_stmt *statement = NULL;
    int code = ask(snapshot->db, READ_CLOCK, &statement);
    if (code) return code;
    struct pk_columns row = {.db = snapshot->db, .row = statement, .table = "clock_number"};
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) {
        sqlite3_snprintf(sizeof snapshot->clock.as_of, snapshot->clock.as_of, "%s", pk_column_text(&row, 0));
        snapshot->clock.day = pk_column_int(&row, 1);
        snapshot->clock.month = pk_column_int(&row, 2);
    }
    return done(&row, step);
}

/* ---------------------------------------------------------------- Taking and giving back */

static void free_snapshot(struct pk_snapshot *snapshot)
{
    for (int i = 0; i < 2 * PK_SPARE_COLUMNS; i++) free(snapshot->spare[i].entries);
    free(snapshot->columns.slots);
    free(snapshot->codes.slots);
    free(snapshot->periods.slots);
    free(snapshot->work);
    pk_arena_free(&snapshot->arena);
    free(snapshot);
}

void pk_snapshot_give_back(struct pk_snapshot *snapshot)
{
    if (snapshot && --snapshot->holders == 0) free_snapshot(snapshot);
}

void pk_snapshot_forget(parkdb *db)
{
    pk_snapshot_give_back(db->snapshot);
    db->snapshot = NULL;
}

/* The pager's count of changes, by this connection and by others. It says what the transaction that is open sees; of changes that are not
 * committed it says nothing, and of files without a transaction it is old. */
static int version_of(const parkdb *db, unsigned int *version)
{
    return sqlite3_txn_state(db->sqlite, "main") == SQLITE_TXN_READ &&
           sqlite3_file_control(db->sqlite, "main", SQLITE_FCNTL_DATA_VERSION, version) == SQLITE_OK;
}

int pk_snapshot_hold(parkdb *db, sqlite3_stmt **hold)
{
    *hold = NULL;
    int code = pk_take(db, "SELECT 1 FROM main.sqlite_schema", hold);
    if (code || sqlite3_step(*hold) == SQLITE_ROW) return code;
    code = pk_fail_sqlite(db, "cannot read the database");
    pk_give_back(db, *hold);
    *hold = NULL;
    return code;
}

int pk_snapshot_is_current(const parkdb *db)
{
    unsigned int version = 0;
    return db->snapshot && version_of(db, &version) && db->snapshot->version == version;
}

/* Ids are kept as int, and 0 is none; a file that has others is read by its views alone, as one whose figures are stale is. */
static int can_be_held(parkdb *db, int *can)
{
    sqlite3_int64 stale = 1, odd = 1;
    int code = ask_number(db, IS_STALE, &stale);
    if (!code) code = ask_number(db, IS_ODD, &odd);
    *can = !stale && !odd;
    return code;
}

static int begin_new(parkdb *db, unsigned int version)
{
    pk_snapshot_forget(db);
    int can = 0;
    sqlite3_int64 areas = 0; /* or somewhat more: ids are nearly dense */
    int code = can_be_held(db, &can);
    if (!code) code = ask_number(db, LARGEST_AREA, &areas);
    if (code || !can) return code;
    struct pk_snapshot *snapshot = calloc(1, sizeof *snapshot);
    if (!snapshot) return no_memory(db);
    snapshot->db = db;
    snapshot->holders = 1;
    snapshot->version = version;
    snapshot->often = often_for(areas);
    db->snapshot = snapshot;
    db->snapshot_forget = pk_snapshot_forget;
    return PARKDB_OK;
}

/* Within a reading the clock is read again only when the day may have changed, or the connection has written, be it to the clock that is
 * set on it: asking SQLite costs more than a figure. */
int pk_snapshot_take(parkdb *db, struct pk_snapshot **snapshot)
{
    enum { HOURS_AHEAD = 8 }; /* as the view clock has it */
    *snapshot = NULL;
    unsigned int version = 0;
    if (!db->memory || !version_of(db, &version)) return PARKDB_OK;
    /* Once as much has been refused as is held, what is held is not what is asked for any more. */
    int is_same = db->snapshot && db->snapshot->version == version && db->snapshot->refused <= db->memory;
    int code = is_same ? PARKDB_OK : begin_new(db, version);
    if (code || !db->snapshot) return code;
    int reading = db->reads > 0 && !db->read_is_over ? db->reading : 0;
    long long today = ((long long)time(NULL) + HOURS_AHEAD * 3600) / 86400;
    int changes = sqlite3_total_changes(db->sqlite);
    int is_read = reading && db->snapshot->clock_of_reading == reading && db->snapshot->clock_day == today;
    if (!is_read || db->snapshot->clock_changes != changes) code = read_clock(db->snapshot);
    if (code) return code;
    db->snapshot->clock_of_reading = reading;
    db->snapshot->clock_day = today;
    db->snapshot->clock_changes = changes;
    db->snapshot->holders++;
    *snapshot = db->snapshot;
    return PARKDB_OK;
}

const struct pk_clock *pk_snapshot_clock(const struct pk_snapshot *snapshot)
{
    return &snapshot->clock;
}

/* ---------------------------------------------------------------- Codes */

static struct code *find_code(const struct table *table, enum pk_ref ref, const char *text, sqlite3_uint64 hash)
{
    if (!table->size) return NULL;
    for (size_t at = (size_t)hash & (table->size - 1); table->slots[at]; at = (at + 1) & (table->size - 1)) {
        struct code *code = (struct code *)(void *)table->slots[at];
        if (code->entry.hash == hash && code->ref == ref && strcmp(code->text, text) == 0) return code;
    }
    return NULL;
}

int pk_snapshot_id(struct pk_snapshot *snapshot, enum pk_ref ref, const char *code, sqlite3_int64 *id)
{
    sqlite3_uint64 hash = hash_of_text(code, ref);
    struct code *known = find_code(&snapshot->codes, ref, code, hash);
    if (known) {
        *id = known->id;
        return PARKDB_OK;
    }
    int result = pk_resolve(snapshot->db, ref, code, id);
    if (result) return result;
    size_t length = strlen(code);
    if (!pk_snapshot_has_room(snapshot, sizeof *known + length + 1)) return PARKDB_OK;
    known = pk_snapshot_memory(snapshot, sizeof *known);
    char *text = known ? pk_snapshot_memory(snapshot, length + 1) : NULL;
    if (!text) return no_memory(snapshot->db);
    memcpy(text, code, length + 1);
    known->entry.hash = hash;
    known->ref = ref;
    known->text = text;
    known->id = *id;
    return add(&snapshot->codes, &known->entry) ? no_memory(snapshot->db) : PARKDB_OK;
}

/* ---------------------------------------------------------------- Indicators, areas, periods */

/* Reads every row of a statement into an array of structs that fill fills. */
static int read_all(struct pk_snapshot *snapshot, int which, const char *table, size_t size,
                    void (*fill)(struct pk_snapshot *, struct pk_columns *, void *), void **array, int *count)
{
    struct pk_columns row = {.db = snapshot->db, .table = table};
    int code = ask(snapshot->db, which, &row.row);
    if (code) return code;
    char *rows = NULL;
    size_t used = 0, room = 0;
    int step = SQLITE_DONE;
    while (!row.code && used < INT_MAX && (step = sqlite3_step(row.row)) == SQLITE_ROW) {
        char *more = pk_make_room(rows, used, &room, size);
        if (!more) {
            row.code = no_memory(snapshot->db);
            break;
        }
        rows = more;
        memset(rows + used * size, 0, size);
        fill(snapshot, &row, rows + used++ * size);
    }
    code = done(&row, step);
    void *kept = code ? NULL : pk_snapshot_memory(snapshot, used * size + 1);
    if (kept && used) memcpy(kept, rows, used * size);
    free(rows);
    if (code) return code;
    if (!kept) return no_memory(snapshot->db);
    *array = kept;
    *count = (int)used;
    return PARKDB_OK;
}

static void fill_indicator(struct pk_snapshot *snapshot, struct pk_columns *row, void *place)
{
    struct pk_indicator *indicator = place;
    indicator->id = sqlite3_column_int64(row->row, 0);
    indicator->code = keep_text(snapshot, row, 1);
    indicator->name = keep_text(snapshot, row, 2);
    indicator->name_en = keep_text(snapshot, row, 3);
    indicator->unit = keep_text(snapshot, row, 4);
    indicator->direction = pk_column_text(row, 5)[0];
}

static void fill_area(struct pk_snapshot *snapshot, struct pk_columns *row, void *place)
{
    struct pk_area *area = place;
    area->id = pk_column_index(row, 0, 1, INT_MAX);
    area->code = keep_text(snapshot, row, 1);
    area->name = keep_text(snapshot, row, 2);
    const char *kind = pk_column_text(row, 3);
    area->kind = strcmp(kind, "area_group") == 0 ? 'g' : kind[0];
}

static int by_code(const void *a, const void *b)
{
    const struct pk_indicator *const *x = a, *const *y = b;
    return strcmp((*x)->code, (*y)->code);
}

static int know_indicators(struct pk_snapshot *snapshot)
{
    if (snapshot->indicators) return PARKDB_OK;
    void *array = NULL;
    int count = 0;
    int code = read_all(snapshot, INDICATORS, "indicator", sizeof *snapshot->indicators, fill_indicator, &array, &count);
    if (code) return code;
    struct pk_indicator *all = array, **list = pk_snapshot_memory(snapshot, (size_t)count * sizeof *list + 1);
    if (!list) return no_memory(snapshot->db);
    for (int i = 0; i < count; i++) list[i] = &all[i];
    qsort(list, (size_t)count, sizeof *list, by_code);
    for (int i = 0; i < count; i++) list[i]->place = i;
    snapshot->indicator_list = (const struct pk_indicator *const *)(void *)list;
    snapshot->indicator_count = count;
    snapshot->indicators = all;
    return PARKDB_OK;
}

/* The place of an id in an array that is ordered by ids, which stand at the offset 0 of structs, as int or, when wide, as sqlite3_int64; -1
 * when it is not there. Ids are mostly dense, so the guess is mostly right. */
#define PLACE_OF(name, type, id_type)                                                                                                      \
    static int name(const type *array, int count, sqlite3_int64 id)                                                                        \
    {                                                                                                                                      \
        if (!count || id < (sqlite3_int64)array[0].id || id > (sqlite3_int64)array[count - 1].id) return -1;                               \
        sqlite3_uint64 guess = (sqlite3_uint64)id - (sqlite3_uint64)array[0].id; /* ids may be as far apart as they can */                 \
        if (guess < (sqlite3_uint64)count && array[guess].id == (id_type)id) return (int)guess;                                            \
        int from = 0, to = count - 1;                                                                                                      \
        while (from < to) {                                                                                                                \
            int middle = from + (to - from) / 2;                                                                                           \
            if ((sqlite3_int64)array[middle].id < id) from = middle + 1;                                                                   \
            else to = middle;                                                                                                              \
        }                                                                                                                                  \
        return (sqlite3_int64)array[from].id == id ? from : -1;                                                                            \
    }
PLACE_OF(place_of_indicator, struct pk_indicator, sqlite3_int64)
PLACE_OF(place_of_area, struct pk_area, int)

int pk_snapshot_indicator(struct pk_snapshot *snapshot, sqlite3_int64 id, const struct pk_indicator **indicator)
{
    *indicator = NULL;
    int code = know_indicators(snapshot);
    if (code) return code;
    int place = place_of_indicator(snapshot->indicators, snapshot->indicator_count, id);
    if (place >= 0) *indicator = &snapshot->indicators[place];
    return PARKDB_OK;
}

int pk_snapshot_indicators(struct pk_snapshot *snapshot, const struct pk_indicator *const **list, int *count)
{
    int code = know_indicators(snapshot);
    *list = snapshot->indicator_list;
    *count = snapshot->indicator_count;
    return code;
}

static int by_area_code(const void *a, const void *b)
{
    struct pk_area *const *x = a, *const *y = b;
    return strcmp((*x)->code, (*y)->code);
}

static int know_areas(struct pk_snapshot *snapshot)
{
    if (snapshot->areas) return PARKDB_OK;
    void *array = NULL;
    int count = 0;
    int code = read_all(snapshot, AREAS, "area", sizeof *snapshot->areas, fill_area, &array, &count);
    if (code) return code;
    struct pk_area *areas = array, **list = malloc((size_t)count * sizeof *list + 1);
    if (!list) return no_memory(snapshot->db);
    for (int i = 0; i < count; i++) list[i] = &areas[i];
    qsort(list, (size_t)count, sizeof *list, by_area_code);
    for (int i = 0; i < count; i++) list[i]->place = i;
    free(list);
    snapshot->area_count = count;
    snapshot->areas = areas;
    return PARKDB_OK;
}

int pk_snapshot_area_count(const struct pk_snapshot *snapshot)
{
    return snapshot->area_count;
}

int pk_snapshot_area(struct pk_snapshot *snapshot, sqlite3_int64 id, const struct pk_area **area)
{
    *area = NULL;
    int code = know_areas(snapshot);
    if (code) return code;
    int place = place_of_area(snapshot->areas, snapshot->area_count, id);
    if (place >= 0) *area = &snapshot->areas[place];
    return PARKDB_OK;
}

/* There are thousands of periods, and figures are of a few. */
static int read_period(struct pk_snapshot *snapshot, int id, const struct pk_period **period)
{
    sqlite3_stmt *statement = NULL;
    int code = ask(snapshot->db, ONE_PERIOD, &statement);
    if (code) return code;
    sqlite3_bind_int(statement, 1, id);
    struct pk_columns row = {.db = snapshot->db, .row = statement, .table = "period"};
    int step = sqlite3_step(statement);
    struct period *known = step == SQLITE_ROW ? pk_snapshot_memory(snapshot, sizeof *known) : NULL;
    if (step == SQLITE_ROW && !known) row.code = no_memory(snapshot->db);
    if (known) {
        known->period = (struct pk_period){id, keep_text(snapshot, &row, 0), keep_text(snapshot, &row, 1), keep_text(snapshot, &row, 2)};
        if (!row.code && add_by_id(&snapshot->periods, &known->entry, id, 0)) row.code = no_memory(snapshot->db);
        if (!row.code) *period = &known->period;
    }
    return done(&row, step);
}

int pk_snapshot_period(struct pk_snapshot *snapshot, int id, const struct pk_period **period)
{
    struct period *known = find_by_id(&snapshot->periods, id, 0);
    *period = known ? &known->period : NULL;
    return known ? PARKDB_OK : read_period(snapshot, id, period);
}

static void fill_period_id(struct pk_snapshot *snapshot, struct pk_columns *row, void *place)
{
    (void)snapshot;
    *(int *)place = pk_column_index(row, 0, 1, INT_MAX);
}

int pk_snapshot_periods(struct pk_snapshot *snapshot, sqlite3_int64 indicator, const int **periods, int *count)
{
    *periods = NULL;
    *count = 0;
    int code = know_indicators(snapshot);
    int place = code ? -1 : place_of_indicator(snapshot->indicators, snapshot->indicator_count, indicator);
    if (place < 0) return code;
    struct pk_indicator *known = &snapshot->indicators[place];
    if (!known->periods_known) {
        sqlite3_stmt *statement = NULL;
        void *array = NULL;
        code = ask(snapshot->db, PERIODS_OF, &statement);
        if (!code) sqlite3_bind_int64(statement, 1, indicator);
        if (!code) code = read_all(snapshot, PERIODS_OF, "indicator_period", sizeof(int), fill_period_id, &array, &known->period_count);
        if (code) return code;
        known->periods = array;
        known->periods_known = 1;
    }
    *periods = known->periods;
    *count = known->period_count;
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Figures */

static unsigned how_of(const unsigned char *word)
{
    if (!word) return PK_HOW_REPORTED;
    if (word[0] == 'd') return PK_HOW_DERIVED;
    return word[0] && word[1] == 'c' ? PK_HOW_ACCUMULATED : PK_HOW_AGGREGATED;
}

static int bound_of(const unsigned char *word)
{
    if (!word) return 0;
    return word[0] == 'o' ? 1 : word[0] == 'u' ? -1 : 2;
}

static int day_of(sqlite3_int64 day)
{
    return (int)(day > LAST_VINTAGE ? LAST_VINTAGE : day < -LAST_VINTAGE ? -LAST_VINTAGE : day);
}

static void fill_entry(struct pk_columns *row, struct pk_entry *entry)
{
    memset(entry, 0, sizeof *entry);
    entry->area = pk_column_index(row, 0, 1, INT_MAX);
    entry->vintage = day_of(sqlite3_column_int64(row->row, 1));
    entry->value = sqlite3_column_double(row->row, 3);
    entry->how = how_of(sqlite3_column_text(row->row, 4)) & 7U;
    entry->bound = bound_of(sqlite3_column_text(row->row, 5));
    entry->differs = sqlite3_column_int(row->row, 6) != 0;
}

static void say_figure(const struct pk_entry *entry, struct pk_known_figure *figure)
{
    figure->value = entry->value;
    figure->vintage = entry->vintage;
    figure->how = entry->how;
    figure->differs = entry->differs;
    figure->bound = entry->bound;
}

/* Rows come as sorted as they are looked up, unless the table itself is damaged. */
static int is_behind(const struct pk_entry *entry, const struct pk_entry *before)
{
    return entry->area > before->area || (entry->area == before->area && entry->vintage >= before->vintage);
}

static int add_entry(struct pk_snapshot *snapshot, const struct pk_entry *entry, size_t *used)
{
    struct pk_entry *work = pk_make_room(snapshot->work, *used, &snapshot->work_size, sizeof *work);
    if (!work) return no_memory(snapshot->db);
    snapshot->work = work;
    if (*used && !is_behind(entry, &work[*used - 1]))
        return pk_fail(snapshot->db, PARKDB_CORRUPT, "the rows of figure_kept are out of order: the file is damaged: see parkdb_check");
    work[(*used)++] = *entry;
    return PARKDB_OK;
}

/* Where nothing follows a figure on the day from which it counts no more, an entry says so. */
static int end_entry(struct pk_snapshot *snapshot, int day, const struct pk_entry *next, size_t *used)
{
    if (!*used || day == LAST_DAY) return PARKDB_OK;
    struct pk_entry end = snapshot->work[*used - 1];
    if (next && next->area == end.area && next->vintage <= day) return PARKDB_OK;
    end.value = NAN;
    end.vintage = day;
    return add_entry(snapshot, &end, used);
}

static int read_entries(struct pk_snapshot *snapshot, sqlite3_int64 indicator, int period, size_t *used)
{
    struct pk_columns row = {.db = snapshot->db, .table = "figure_kept"};
    int code = ask(snapshot->db, COLUMN, &row.row);
    if (code) return code;
    sqlite3_bind_int64(row.row, 1, indicator);
    sqlite3_bind_int(row.row, 2, period);
    int step = SQLITE_DONE, until = LAST_DAY;
    while (!row.code && *used < INT_MAX && (step = sqlite3_step(row.row)) == SQLITE_ROW) {
        struct pk_entry entry;
        fill_entry(&row, &entry);
        if (!row.code) row.code = end_entry(snapshot, until, &entry, used);
        if (!row.code) row.code = add_entry(snapshot, &entry, used);
        until = day_of(sqlite3_column_int64(row.row, 2));
    }
    if (!row.code) row.code = end_entry(snapshot, until, NULL, used);
    return done(&row, step);
}

/* A place for a column that does not fit into the memory allowed. */
static int spare_column(struct pk_snapshot *snapshot, size_t count, struct pk_column **column, struct pk_entry **entries)
{
    struct spare *spare = &snapshot->spare[snapshot->spare_next];
    snapshot->spare_next = (snapshot->spare_next + 1) % (2 * PK_SPARE_COLUMNS);
    free(spare->entries);
    *column = &spare->column;
    *entries = spare->entries = malloc(count * sizeof **entries + 1);
    return spare->entries ? PARKDB_OK : no_memory(snapshot->db);
}

/* One of the last that did not fit, which as many more leave where it is; or NULL. */
static const struct pk_column *find_spare(const struct pk_snapshot *snapshot, const struct asked *asked)
{
    for (int i = 1; i <= PK_SPARE_COLUMNS; i++) {
        const struct spare *spare = &snapshot->spare[(snapshot->spare_next + 2 * PK_SPARE_COLUMNS - i) % (2 * PK_SPARE_COLUMNS)];
        if (spare->entries && spare->column.indicator == asked->entry.id && spare->column.period == asked->entry.part)
            return &spare->column;
    }
    return NULL;
}

static int read_column(struct pk_snapshot *snapshot, struct asked *asked, const struct pk_column **out)
{
    size_t used = 0;
    int code = read_entries(snapshot, asked->entry.id, asked->entry.part, &used);
    if (code) return code;
    struct pk_column *column = NULL;
    struct pk_entry *entries = NULL;
    int has_room = pk_snapshot_has_room(snapshot, sizeof *column + used * sizeof *entries);
    if (has_room) {
        column = pk_snapshot_memory(snapshot, sizeof *column);
        entries = column ? pk_snapshot_memory(snapshot, used * sizeof *entries + 1) : NULL;
        if (!entries) return no_memory(snapshot->db);
        asked->column = column;
    } else {
        code = spare_column(snapshot, used, &column, &entries);
        if (code) return code;
    }
    if (used) memcpy(entries, snapshot->work, used * sizeof *entries);
    column->indicator = asked->entry.id;
    column->period = asked->entry.part;
    column->entries = entries;
    column->count = (int)used;
    *out = column;
    return PARKDB_OK;
}

/* What is known of an indicator and a period, or a new note of it. */
static int note_of(struct pk_snapshot *snapshot, sqlite3_int64 indicator, int period, struct asked **out)
{
    *out = find_by_id(&snapshot->columns, indicator, period);
    if (*out) return PARKDB_OK;
    *out = pk_snapshot_memory(snapshot, sizeof **out);
    return !*out || add_by_id(&snapshot->columns, &(*out)->entry, indicator, period) ? no_memory(snapshot->db) : PARKDB_OK;
}

int pk_snapshot_column(struct pk_snapshot *snapshot, sqlite3_int64 indicator, int period, const struct pk_column **column)
{
    struct asked *asked = NULL;
    int code = note_of(snapshot, indicator, period, &asked);
    if (code) return code;
    *column = asked->column ? asked->column : find_spare(snapshot, asked);
    return *column ? PARKDB_OK : read_column(snapshot, asked, column);
}

/* The newest entry of an area that is known on a day, or NULL. */
static const struct pk_entry *newest(const struct pk_entry *entries, int count, sqlite3_int64 area, int day)
{
    if (!count || area < entries[0].area || area > entries[count - 1].area) return NULL;
    int from = 0, to = count;
    /* Areas are nearly dense, and revisions push them back: the place is seldom far behind the guess. */
    sqlite3_int64 guess = area - entries[0].area;
    if (guess < count && (entries[guess].area < area || (entries[guess].area == area && entries[guess].vintage <= day))) from = (int)guess;
    for (int step = 8; from + step < count; from += step, step *= 2)
        if (entries[from + step].area > area || (entries[from + step].area == area && entries[from + step].vintage > day)) {
            to = from + step;
            break;
        }
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (entries[middle].area < area || (entries[middle].area == area && entries[middle].vintage <= day)) from = middle + 1;
        else to = middle;
    }
    return from > 0 && entries[from - 1].area == area ? &entries[from - 1] : NULL;
}

void pk_entries_figure(const struct pk_entry **entries, const struct pk_entry *end, int area, int day, struct pk_known_figure *figure)
{
    const struct pk_entry *found = NULL, *at = *entries;
    for (; at < end && at->area == area; at++)
        if (at->vintage <= day) found = at;
    *entries = at;
    figure->how = PK_HOW_NONE;
    if (found && !isnan(found->value)) say_figure(found, figure);
}

void pk_column_figure(const struct pk_column *column, sqlite3_int64 area, int day, struct pk_known_figure *figure)
{
    figure->how = PK_HOW_NONE;
    const struct pk_entry *entry = newest(column->entries, column->count, area, day);
    if (entry && !isnan(entry->value)) say_figure(entry, figure);
}

/* One figure from the file. */
static int ask_one(struct pk_snapshot *snapshot, const struct asked *asked, sqlite3_int64 area, int day, struct pk_known_figure *figure)
{
    sqlite3_stmt *statement = NULL;
    int code = ask(snapshot->db, ONE_FIGURE, &statement);
    if (code) return code;
    sqlite3_bind_int64(statement, 1, asked->entry.id);
    sqlite3_bind_int(statement, 2, asked->entry.part);
    sqlite3_bind_int64(statement, 3, area);
    sqlite3_bind_int(statement, 4, day);
    struct pk_columns row = {.db = snapshot->db, .row = statement, .table = "figure_kept"};
    struct pk_entry entry;
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) {
        fill_entry(&row, &entry);
        say_figure(&entry, figure);
    }
    return done(&row, step);
}

int pk_snapshot_figure(struct pk_snapshot *snapshot, sqlite3_int64 indicator, int period, sqlite3_int64 area, int day,
                       struct pk_known_figure *figure)
{
    figure->how = PK_HOW_NONE;
    struct asked *asked = NULL;
    int code = note_of(snapshot, indicator, period, &asked);
    if (code) return code;
    const struct pk_column *column = asked->column;
    if (!column && ++asked->times == snapshot->often) code = read_column(snapshot, asked, &column);
    if (code) return code;
    if (column) {
        pk_column_figure(column, area, day, figure);
        return PARKDB_OK;
    }
    return ask_one(snapshot, asked, area, day, figure);
}
