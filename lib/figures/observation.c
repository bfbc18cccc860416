#include "core/day.h"
#include "figures/figure_write.h"
#include "rows/cursor.h"
#include "rows/kinds.h"
#include "rows/nearest.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Writing */

/* Refuses one member of a row, in the words that every refusal has. */
static int refuse(parkdb *db, int code, const char *member, const char *found, const char *expected)
{
    return pk_fail(db, code, "observation.%s: found %s%s%s, expected %s", member, found ? "\"" : "", found ? found : "nothing",
                   found ? "\"" : "", expected);
}

/* What the texts of a call stand for: they live as long as it, and nobody else writes meanwhile. */
#define KNOWN_TEXTS 1024
struct known {
    const char *text;
    sqlite3_int64 id;
};

struct put {
    struct pk_figure_writer writer;
    struct known *known[PK_REF_COUNT]; /* or NULL: each is looked up */
    struct known *days;
    struct known *memory;
};

/* FNV-1a. */
static struct known *slot_of(struct known *known, const char *text)
{
    unsigned hash = 2166136261U;
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) hash = (hash ^ *at) * 16777619U;
    return &known[(hash ^ hash >> 16) % KNOWN_TEXTS];
}

/* Gives 1 with the id, or 0 with the place where it is to be noted, or NULL. */
static int is_known(struct known *known, const char *text, sqlite3_int64 *id, struct known **slot)
{
    *slot = known ? slot_of(known, text) : NULL;
    if (!*slot || !(*slot)->text || strcmp((*slot)->text, text) != 0) return 0;
    *id = (*slot)->id;
    return 1;
}

static int resolve(parkdb *db, enum pk_ref ref, const char *member, const char *code, sqlite3_int64 *id)
{
    char place[32];
    if (!code) return refuse(db, PARKDB_UNKNOWN, member, code, pk_ref_words(ref));
    int result = pk_resolve(db, ref, code, id);
    if (result != PARKDB_UNKNOWN) return result;
    sqlite3_snprintf(sizeof place, place, "observation.%s", member);
    return pk_fail_unknown_code(db, place, ref, code);
}

static int resolve_once(struct put *put, enum pk_ref ref, const char *member, const char *code, sqlite3_int64 *id)
{
    struct known *slot = NULL;
    if (code && is_known(put->known[ref], code, id, &slot)) return PARKDB_OK;
    int result = resolve(put->writer.db, ref, member, code, id);
    if (!result && slot) *slot = (struct known){code, *id};
    return result;
}

static int read_day_once(struct put *put, const char *text, int *day)
{
    struct known *slot = NULL;
    sqlite3_int64 number = 0;
    if (is_known(put->days, text, &number, &slot)) {
        *day = (int)number;
        return PARKDB_OK;
    }
    int code = pk_day_read(put->writer.db, text, day);
    if (!code && slot) *slot = (struct known){text, *day};
    return code;
}

/* A rule of the schema in the words that every refusal has. */
static int say_rule(parkdb *db, const parkdb_observation *row)
{
    struct pk_value values[PK_MAX_FIELDS];
    struct pk_fault fault = {-1, NULL};
    pk_values_of(&pk_observation, row, values);
    int code = pk_record_refused(db, &pk_observation, values, &fault);
    sqlite3_free(fault.expected);
    return code;
}

/* The schema says which texts are a status. It is to refuse what has no room, too. */
static void take_status(const char *text, struct pk_figure *figure)
{
    size_t length = strlen(text);
    int has_room = length > 0 && length < sizeof figure->status;
    memcpy(figure->status, has_room ? text : "?", has_room ? length + 1 : 2);
}

static int put_one(struct put *put, const parkdb_observation *row)
{
    struct pk_figure_writer *writer = &put->writer;
    parkdb *db = writer->db;
    struct pk_figure figure = {.vintage = writer->today, .has_value = row->value.known, .bound = row->bound, .note = row->note};
    double factor = 1;
    int code = resolve_once(put, PK_REF_INDICATOR, "indicator", row->indicator, &figure.indicator);
    if (!code) code = resolve_once(put, PK_REF_AREA, "area", row->area, &figure.area);
    if (!code) code = resolve_once(put, PK_REF_PERIOD, "period", row->period, &figure.period);
    if (!code && row->source) code = resolve_once(put, PK_REF_SOURCE, "source", row->source, &figure.source);
    if (code) return code;
    if (row->unit) code = pk_figure_unit(writer, figure.indicator, row->unit, &factor, &figure.unit);
    if (code == PARKDB_UNKNOWN) return pk_fail_unknown_code(db, "observation.unit", PK_REF_UNIT, row->unit);
    if (code == PARKDB_CONSTRAINT) return refuse(db, code, "unit", row->unit, "a unit of the indicator's dimension");
    if (!code && row->vintage) code = read_day_once(put, row->vintage, &figure.vintage);
    if (code == PARKDB_UNKNOWN) return refuse(db, PARKDB_CONSTRAINT, "vintage", row->vintage, "a day as YYYY-MM-DD");
    if (code) return code;
    figure.value = row->value.value * factor;
    if (row->status) take_status(row->status, &figure);
    code = pk_figure_write(writer, &figure);
    return code == PARKDB_CONSTRAINT ? say_rule(db, row) : code;
}

/* Of several rows, the one at fault. */
static void say_which(parkdb *db, size_t number)
{
    parkdb_error first = db->error;
    pk_fail(db, first.code, "row %d: %s", (int)number, first.message);
    db->error.sqlite_code = first.sqlite_code;
}

/* Without memory each text is looked up. */
static void begin_known(struct put *put, size_t count)
{
    static const enum pk_ref refs[] = {PK_REF_INDICATOR, PK_REF_AREA, PK_REF_PERIOD, PK_REF_SOURCE};
    enum { REFS = sizeof refs / sizeof refs[0] };
    if (count < 2 || !(put->memory = calloc((size_t)(REFS + 1) * KNOWN_TEXTS, sizeof *put->memory))) return;
    for (int i = 0; i < REFS; i++) put->known[refs[i]] = put->memory + (size_t)i * KNOWN_TEXTS;
    put->days = put->memory + (size_t)REFS * KNOWN_TEXTS;
}

/* Rows of a caller, in structs of size bytes each. */
struct rows {
    const char *first;
    size_t count, stride, size;
};

static int put_rows(struct put *put, const struct rows *rows)
{
    size_t i = 0;
    int code = PARKDB_OK;
    parkdb_observation whole;
    for (; !code && i < rows->count; i++) {
        code = pk_copy_row(put->writer.db, &pk_observation, rows->first + i * rows->stride, rows->size, &whole);
        if (!code) code = put_one(put, &whole);
    }
    if (code && rows->count > 1) say_which(put->writer.db, i - 1);
    return code;
}

int parkdb_observation_put_many(parkdb *db, const parkdb_observation *rows, size_t count, size_t stride)
{
    return parkdb_observation_put_many_sized(db, rows, count, stride, pk_observation.former_size);
}

int parkdb_observation_put_many_sized(parkdb *db, const parkdb_observation *rows, size_t count, size_t stride, size_t size)
{
    struct put put = {.memory = NULL};
    struct rows all = {(const char *)rows, count, stride, size};
    int code = pk_enter(db);
    if (code) return code;
    if (count && (!rows || stride < size)) return pk_fail(db, PARKDB_MISUSE, "rows and a stride of at least their size are needed");
    code = pk_figure_begin(&put.writer, db);
    if (!code) code = pk_change_begin(db);
    if (!code) {
        begin_known(&put, count);
        code = pk_change_end(db, put_rows(&put, &all));
        free(put.memory);
    }
    pk_figure_end(&put.writer);
    return code;
}

int parkdb_observation_put_sized(parkdb *db, const parkdb_observation *row, size_t size)
{
    return parkdb_observation_put_many_sized(db, row, 1, size, size);
}

int parkdb_observation_remove(parkdb *db, const parkdb_observation *row)
{
    static const char sql[] =
        "DELETE FROM main.observation WHERE indicator = ? AND period = ? AND area = ? AND (?4 IS NULL OR vintage = ?4) "
        "AND (?5 IS NULL OR source = ?5)";
    sqlite3_int64 indicator = 0, area = 0, period = 0, source = 0;
    int vintage = 0;
    sqlite3_stmt *statement = NULL;
    int code = pk_enter(db);
    if (code) return code;
    if (!row) return pk_fail(db, PARKDB_MISUSE, "a row is needed");
    code = resolve(db, PK_REF_INDICATOR, "indicator", row->indicator, &indicator);
    if (!code) code = resolve(db, PK_REF_AREA, "area", row->area, &area);
    if (!code) code = resolve(db, PK_REF_PERIOD, "period", row->period, &period);
    if (!code && row->source) code = resolve(db, PK_REF_SOURCE, "source", row->source, &source);
    if (!code && row->vintage) code = pk_day_read(db, row->vintage, &vintage);
    if (code == PARKDB_UNKNOWN && db->error.code == PARKDB_OK)
        code = refuse(db, PARKDB_CONSTRAINT, "vintage", row->vintage, "a day as YYYY-MM-DD");
    if (!code) code = pk_take(db, sql, &statement);
    if (!code) code = pk_change_begin(db);
    if (!code) {
        sqlite3_bind_int64(statement, 1, indicator);
        sqlite3_bind_int64(statement, 2, period);
        sqlite3_bind_int64(statement, 3, area);
        if (row->vintage) sqlite3_bind_int(statement, 4, vintage);
        if (row->source) sqlite3_bind_int64(statement, 5, source);
        if (sqlite3_step(statement) != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot remove a figure");
        sqlite3_reset(statement);
        if (!code && sqlite3_changes(db->sqlite) == 0) code = pk_fail(db, PARKDB_UNKNOWN, "there is no such observation");
        code = pk_change_end(db, code);
    }
    pk_give_back(db, statement);
    return code;
}
