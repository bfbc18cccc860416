#include "tables/csv_names.h"

#include "core/column.h"
#include "core/day.h"
#include "rows/nearest.h"
#include "rows/period_text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define CACHE_BYTES ((size_t)8 * 1024 * 1024)
#define CODES_TOLD 10
#define HINTS 1000

/* An area with that name; the third column says whether it matters in which period. */
#define AREA_BY(how)                                                                                                                       \
    "SELECT DISTINCT area, area_code, EXISTS (SELECT 1 FROM main.area_day x WHERE x.area = n.area AND (x.first_day > '0001-01-01' OR "     \
    "x.last_day < '9999-12-31')) FROM main.area_name n "                                                                                   \
    "WHERE how = '" how "' AND name = ?1 ORDER BY area_code"
/* The one that is meant in the period ?2. */
#define AREA_IN_PERIOD(how)                                                                                                                \
    "WITH found AS (SELECT DISTINCT area FROM main.area_name WHERE how = '" how "' AND name = ?1), "                                       \
    "meant AS (SELECT m.meant, m.rank FROM found f CROSS JOIN main.area_meant m ON m.area = f.area AND m.period = ?2) "                    \
    "SELECT DISTINCT a.id, a.code FROM meant m JOIN main.area a ON a.id = m.meant WHERE m.rank = (SELECT min(rank) FROM meant) "           \
    "ORDER BY a.code"

static const char *const area_in_period_sql[PK_CSV_STEPS] = {AREA_IN_PERIOD("code"), AREA_IN_PERIOD("name"), AREA_IN_PERIOD("alias"),
                                                             AREA_IN_PERIOD("gb_code"), AREA_IN_PERIOD("place")};

/* The ways to look up a text, in order: by code, by name, by alias. */
static const char *const find_sql[PK_CSV_COLUMN_COUNT][PK_CSV_STEPS] = {
    [PK_CSV_AREA] = {AREA_BY("code"), AREA_BY("name"), AREA_BY("alias"), AREA_BY("gb_code"), AREA_BY("place")},
    [PK_CSV_INDICATOR] = {"SELECT id, code FROM main.indicator WHERE code = ?",
                          "SELECT id, code FROM main.indicator WHERE name = ? ORDER BY code",
                          "SELECT DISTINCT i.id, i.code FROM main.indicator_alias x JOIN main.indicator i ON i.id = x.indicator "
                          "WHERE x.name = ? ORDER BY i.code"},
    [PK_CSV_PERIOD] = {"SELECT id, code FROM main.period WHERE code = ?"},
    [PK_CSV_SOURCE] = {"SELECT id, code, name, synthetic FROM main.source WHERE code = ?",
                       "SELECT id, code, name, synthetic FROM main.source WHERE name = ? ORDER BY code"},
};

static const char *const unknown_words[PK_CSV_COLUMN_COUNT] = {
    [PK_CSV_AREA] = "the code, name, alias or GB code of a region, park or group",
    [PK_CSV_INDICATOR] = "the code, name or alias of an indicator",
    [PK_CSV_PERIOD] = "a period such as 2025, 2025-H1, 2025-Q1, 2025-Q1-3 or 2025-03, from 1949 to 2100",
    [PK_CSV_UNIT] = "the code of a unit",
    [PK_CSV_VINTAGE] = "a day as YYYY-MM-DD",
};

/* Everything that a text might have been meant to be. */
static const char *const known_sql[PK_CSV_COLUMN_COUNT] = {
    [PK_CSV_AREA] = "SELECT name FROM main.area UNION SELECT code FROM main.area UNION SELECT name FROM main.area_alias ORDER BY 1",
    [PK_CSV_INDICATOR] =
        "SELECT name FROM main.indicator UNION SELECT code FROM main.indicator UNION SELECT name FROM main.indicator_alias ORDER BY 1",
    [PK_CSV_UNIT] = "SELECT code FROM main.unit ORDER BY code",
};

void pk_csv_names_begin(struct pk_csv_names *names, parkdb *db, struct pk_figure_writer *writer)
{
    names->db = db;
    names->writer = writer;
    names->hints = HINTS;
}

void pk_csv_names_end(struct pk_csv_names *names)
{
    for (int i = 0; i < PK_CSV_COLUMN_COUNT; i++)
        for (int step = 0; step < PK_CSV_STEPS; step++) sqlite3_finalize(names->find[i][step]);
    for (int step = 0; step < PK_CSV_STEPS; step++) sqlite3_finalize(names->find_in_period[step]);
    sqlite3_finalize(names->dimension);
    sqlite3_finalize(names->make_source);
    pk_arena_free(&names->memory);
    pk_arena_free(&names->source_memory);
    free(names->new_sources);
}

static char *copy(struct pk_arena *arena, const char *text)
{
    return pk_arena_copy(arena, text, strlen(text));
}

/* Copies a finished text, which may be NULL, into the entry, and frees it. */
static int expect(struct pk_csv_names *names, struct pk_csv_entry *entry, char *words)
{
    entry->expected = words ? copy(&names->memory, words) : NULL;
    sqlite3_free(words);
    return entry->expected ? PARKDB_OK : pk_no_memory(names->db);
}

/* ---------------------------------------------------------------- Names */

/* The row's third column, where an area is looked up without its period. */
static void note_period(struct pk_csv_entry *entry, sqlite3_stmt *row)
{
    if (entry->column == PK_CSV_AREA && !entry->owner && sqlite3_column_int(row, 2)) entry->needs_period = 1;
}

/* Lists the things that share a name. */
static int ambiguous(struct pk_csv_names *names, struct pk_csv_entry *entry, sqlite3_stmt *rows)
{
    sqlite3_str *words = sqlite3_str_new(names->db->sqlite);
    sqlite3_str_appendall(words, "a code, since several have that name: ");
    int count = 0;
    sqlite3_reset(rows);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        note_period(entry, rows);
        if (count < CODES_TOLD) sqlite3_str_appendf(words, "%s%s", count ? ", " : "", (const char *)sqlite3_column_text(rows, 1));
        count++;
    }
    if (count > CODES_TOLD) sqlite3_str_appendf(words, " and %d more", count - CODES_TOLD);
    return expect(names, entry, sqlite3_str_finish(words));
}

static int take_row(struct pk_csv_names *names, struct pk_csv_entry *entry, sqlite3_stmt *row)
{
    entry->id = sqlite3_column_int64(row, 0);
    note_period(entry, row);
    if (entry->column != PK_CSV_SOURCE) return PARKDB_OK;
    struct pk_columns columns = {.db = names->db, .row = row, .table = "source"};
    const char *name = pk_column_text(&columns, 2);
    entry->synthetic = pk_column_index(&columns, 3, 0, 1);
    if (columns.code) return columns.code;
    if (pk_csv_is_new_source(entry->id)) /* they have temporary ids until they are created */
        return pk_fail(names->db, PARKDB_CORRUPT, "source.id: found %lld, expected one from 1: the file is damaged: see parkdb_check",
                       entry->id);
    entry->name = copy(&names->memory, name);
    return entry->name ? PARKDB_OK : pk_no_memory(names->db);
}

/* One step of the search: *found says whether anything has that code, name or alias. */
static int find_by(struct pk_csv_names *names, int step, const char *text, struct pk_csv_entry *entry, int *found)
{
    int in_period = entry->column == PK_CSV_AREA && entry->owner;
    sqlite3_stmt **rows = in_period ? &names->find_in_period[step] : &names->find[entry->column][step];
    int code = pk_prepare(names->db, in_period ? area_in_period_sql[step] : find_sql[entry->column][step], rows);
    if (code) return code;
    sqlite3_bind_text(*rows, 1, text, -1, SQLITE_STATIC);
    if (in_period) sqlite3_bind_int64(*rows, 2, entry->owner);
    int got = sqlite3_step(*rows);
    *found = got == SQLITE_ROW;
    if (*found) code = take_row(names, entry, *rows);
    if (*found && !code) got = sqlite3_step(*rows);
    if (!code && got != SQLITE_ROW && got != SQLITE_DONE) code = pk_fail_sqlite(names->db, "cannot look up a name");
    if (!code && got == SQLITE_ROW) code = ambiguous(names, entry, *rows);
    sqlite3_reset(*rows);
    return code;
}

/* Says what was expected, with the known name most similar to the text. */
static int unknown(struct pk_csv_names *names, struct pk_csv_entry *entry)
{
    sqlite3_stmt *rows = NULL;
    const char *words = unknown_words[entry->column];
    entry->expected = words;
    if (!known_sql[entry->column] || !*entry->text || names->hints <= 0) return PARKDB_OK;
    names->hints--;
    int code = pk_prepare(names->db, known_sql[entry->column], &rows);
    if (code) return code;
    char *nearest = pk_nearest_text(rows, entry->text, 0);
    sqlite3_finalize(rows);
    if (nearest) code = expect(names, entry, sqlite3_mprintf("%s: is it \"%s\"?", words, nearest));
    sqlite3_free(nearest);
    return code;
}

static void find_new_source(const struct pk_csv_names *names, struct pk_csv_entry *entry)
{
    for (int i = 0; i < names->new_count; i++) {
        if (strcmp(names->new_sources[i].code, entry->text) != 0) continue;
        entry->id = INT64_MIN + i;
        entry->name = names->new_sources[i].name;
        entry->synthetic = names->new_sources[i].synthetic;
        return;
    }
}

static int resolve_name(struct pk_csv_names *names, struct pk_csv_entry *entry)
{
    int found = 0, code = PARKDB_OK;
    char period[PK_PERIOD_SIZE];
    for (int step = 0; step < PK_CSV_STEPS && find_sql[entry->column][step] && !found && !code; step++)
        code = find_by(names, step, entry->text, entry, &found);
    if (!code && !found && entry->column == PK_CSV_PERIOD && pk_period_code(entry->text, period))
        code = find_by(names, 0, period, entry, &found);
    if (code || found) return code;
    if (entry->column != PK_CSV_SOURCE) return unknown(names, entry);
    find_new_source(names, entry);
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Units and days */

/* Says which dimension a unit should have had. */
static int wrong_dimension(struct pk_csv_names *names, struct pk_csv_entry *entry)
{
    static const char sql[] =
        "SELECT u.code, u.dimension, u.change_only FROM main.indicator i JOIN main.unit u ON u.id = i.unit WHERE i.id = ?";
    int code = pk_prepare(names->db, sql, &names->dimension);
    if (code) return code;
    sqlite3_stmt *row = names->dimension;
    sqlite3_bind_int64(row, 1, entry->owner);
    if (sqlite3_step(row) == SQLITE_ROW)
        code = expect(names, entry,
                      sqlite3_mprintf("a unit that can be converted to the indicator's %s (%s%s)", sqlite3_column_text(row, 0),
                                      sqlite3_column_text(row, 1), sqlite3_column_int(row, 2) ? ", changes only" : ""));
    else code = pk_fail_sqlite(names->db, "cannot look up a unit");
    sqlite3_reset(row);
    return code;
}

static int resolve(struct pk_csv_names *names, struct pk_csv_entry *entry)
{
    int day = 0, code = PARKDB_OK;
    if (entry->column == PK_CSV_UNIT) code = pk_figure_unit(names->writer, entry->owner, entry->text, &entry->factor, &entry->id);
    else if (entry->column == PK_CSV_VINTAGE) {
        code = pk_day_read(names->writer->db, entry->text, &day);
        entry->id = day;
    } else return resolve_name(names, entry);
    if (code == PARKDB_CONSTRAINT) return wrong_dimension(names, entry);
    return code == PARKDB_UNKNOWN ? unknown(names, entry) : code;
}

/* ---------------------------------------------------------------- The cache */

void pk_csv_names_trim(struct pk_csv_names *names)
{
    if (names->cached_bytes <= CACHE_BYTES) return;
    memset(names->buckets, 0, sizeof names->buckets);
    memset(names->last, 0, sizeof names->last);
    pk_arena_free(&names->memory);
    names->cached_bytes = 0;
}

/* FNV-1a. */
static size_t bucket_of(enum pk_csv_column column, sqlite3_int64 owner, const char *text)
{
    unsigned long long hash = 14695981039346656037ULL ^ (unsigned long long)column ^ ((unsigned long long)owner << 8);
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) hash = (hash ^ *at) * 1099511628211ULL;
    return (size_t)((hash ^ hash >> 32) % PK_CSV_BUCKETS);
}

static int is_entry(const struct pk_csv_entry *entry, enum pk_csv_column column, sqlite3_int64 owner, const char *text)
{
    return entry->column == column && entry->owner == owner && strcmp(entry->text, text) == 0;
}

static struct pk_csv_entry *find_entry(struct pk_csv_entry *bucket, enum pk_csv_column column, sqlite3_int64 owner, const char *text)
{
    struct pk_csv_entry *entry = bucket;
    while (entry && !is_entry(entry, column, owner, text)) entry = entry->next;
    return entry;
}

static int make_entry(struct pk_csv_names *names, struct pk_csv_entry **bucket, const struct pk_csv_entry *wanted,
                      struct pk_csv_entry **out)
{
    struct pk_csv_entry *entry = pk_arena_take(&names->memory, sizeof *entry);
    if (!entry) return pk_no_memory(names->db);
    *entry = *wanted;
    entry->text = copy(&names->memory, wanted->text);
    if (!entry->text) return pk_no_memory(names->db);
    int code = resolve(names, entry);
    if (code) return code;
    names->cached_bytes += sizeof *entry + strlen(entry->text) + (entry->expected ? strlen(entry->expected) : 0) + 48;
    entry->next = *bucket;
    *bucket = entry;
    *out = entry;
    return PARKDB_OK;
}

int pk_csv_look_up(struct pk_csv_names *names, enum pk_csv_column column, sqlite3_int64 owner, const char *text, struct pk_csv_entry **out)
{
    struct pk_csv_entry *last = names->last[column];
    if (last && is_entry(last, column, owner, text)) {
        *out = last;
        return PARKDB_OK;
    }
    struct pk_csv_entry **bucket = &names->buckets[bucket_of(column, owner, text)];
    *out = find_entry(*bucket, column, owner, text);
    int code = *out ? PARKDB_OK : make_entry(names, bucket, &(struct pk_csv_entry){.column = column, .owner = owner, .text = text}, out);
    if (!code) names->last[column] = *out;
    return code;
}

/* ---------------------------------------------------------------- New sources */

int pk_csv_add_source(struct pk_csv_names *names, struct pk_csv_entry *entry, const char *name, int synthetic)
{
    if (names->new_count == PK_CSV_MAX_NEW_SOURCES) {
        entry->expected = "a source that is known: a file may name 10000 new ones";
        return PARKDB_OK;
    }
    if (!names->new_sources) names->new_sources = calloc(PK_CSV_MAX_NEW_SOURCES, sizeof *names->new_sources);
    if (!names->new_sources) return pk_no_memory(names->db);
    struct pk_csv_new_source *source = &names->new_sources[names->new_count];
    source->code = copy(&names->source_memory, entry->text);
    source->name = copy(&names->source_memory, name ? name : entry->text);
    source->synthetic = synthetic;
    if (!source->code || !source->name) return pk_no_memory(names->db);
    entry->id = INT64_MIN + names->new_count++;
    entry->name = source->name;
    entry->synthetic = synthetic;
    return PARKDB_OK;
}

int pk_csv_is_new_source(sqlite3_int64 id)
{
    return id < INT64_MIN + PK_CSV_MAX_NEW_SOURCES;
}

int pk_csv_make_source(struct pk_csv_names *names, sqlite3_int64 *id)
{
    struct pk_csv_new_source *source = &names->new_sources[*id - INT64_MIN];
    if (!source->id) {
        int code = pk_prepare(names->db, "INSERT INTO main.source (code, name, synthetic) VALUES (?, ?, ?)", &names->make_source);
        if (code) return code;
        sqlite3_bind_text(names->make_source, 1, source->code, -1, SQLITE_STATIC);
        sqlite3_bind_text(names->make_source, 2, source->name, -1, SQLITE_STATIC);
        sqlite3_bind_int(names->make_source, 3, source->synthetic);
        if (sqlite3_step(names->make_source) != SQLITE_DONE) code = pk_fail_sqlite(names->db, "cannot make a source");
        sqlite3_reset(names->make_source);
        if (code) return code;
        source->id = sqlite3_last_insert_rowid(names->db->sqlite);
    }
    *id = source->id;
    return PARKDB_OK;
}
