/* Observations from and to CSV files. A row is checked whole before any of it is written; what its texts name is looked up once and kept in
 * a bounded cache, and the keys that the file has had stand in a temporary file, so that memory stays flat whatever the file's size. */
#include "arena.h"
#include "csv_read.h"
#include "figure.h"
#include "number.h"
#include "policy_read.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define ROWS_BETWEEN_CHECKS 1000
#define BUCKETS 16384
#define CACHE_BYTES ((size_t)8 * 1024 * 1024)
#define CODES_TOLD 10
#define PAGE_CACHE_KIB 65536
#define FOUND_TOLD 160

enum column { AREA, INDICATOR, PERIOD, VALUE, UNIT, STATUS, BOUND, SOURCE, VINTAGE, NOTE, COLUMN_COUNT };

static const struct {
    const char *name, *sdmx;
    int is_required, tells_sdmx;
} columns[COLUMN_COUNT] = {
    [AREA] = {"area", "REF_AREA", 1, 1},
    [INDICATOR] = {"indicator", "INDICATOR", 1, 0},
    [PERIOD] = {"period", "TIME_PERIOD", 1, 1},
    [VALUE] = {"value", "OBS_VALUE", 1, 1},
    [UNIT] = {"unit", "UNIT_MEASURE", 0, 0},
    [STATUS] = {"status", "OBS_STATUS", 0, 0},
    [BOUND] = {"bound", NULL, 0, 0},
    [SOURCE] = {"source", NULL, 0, 0},
    [VINTAGE] = {"vintage", NULL, 0, 0},
    [NOTE] = {"note", NULL, 0, 0},
};

/* How a text is looked up, the first that finds anything: by code, by name, by alias. */
#define STEPS 3
static const char *const find_sql[COLUMN_COUNT][STEPS] = {
    [AREA] = {"SELECT id, code FROM main.area WHERE code = ?", "SELECT id, code FROM main.area WHERE name = ? ORDER BY code",
              "SELECT DISTINCT a.id, a.code FROM main.area_alias x JOIN main.area a ON a.id = x.area WHERE x.name = ? ORDER BY a.code"},
    [INDICATOR] = {"SELECT id, code FROM main.indicator WHERE code = ?", "SELECT id, code FROM main.indicator WHERE name = ? ORDER BY code",
                   "SELECT DISTINCT i.id, i.code FROM main.indicator_alias x JOIN main.indicator i ON i.id = x.indicator WHERE x.name = ? "
                   "ORDER BY i.code"},
    [PERIOD] = {"SELECT id, code FROM main.period WHERE code = ?"},
    [SOURCE] = {"SELECT id, code FROM main.source WHERE code = ?", "SELECT id, code FROM main.source WHERE name = ? ORDER BY code"},
};

static const char *const unknown_words[COLUMN_COUNT] = {
    [AREA] = "the code, name or alias of a region, park or group",
    [INDICATOR] = "the code, name or alias of an indicator",
    [PERIOD] = "a period such as 2025, 2025-H1, 2025-Q1, 2025-Q1-3 or 2025-03, from 1949 to 2100",
    [UNIT] = "the code of a unit",
    [VINTAGE] = "a day as YYYY-MM-DD",
};

/* What a text stands for in a column. */
struct entry {
    struct entry *next; /* in its bucket */
    enum column column;
    sqlite3_int64 owner; /* of a unit: the indicator */
    char *text;
    sqlite3_int64 id; /* of a source that is yet to be made: 0 */
    double factor;
    const char *expected; /* NULL, or it stands for nothing, and this is what is wrong */
};

struct import {
    parkdb *db;
    const parkdb_csv_options *options;
    parkdb_csv_result *result;
    const char *file;
    struct pk_csv csv;
    struct pk_figure_writer writer;
    int vintage; /* of rows that name none */
    /* The header. */
    struct pk_arena names;
    const char **header;
    int header_count;
    int at[COLUMN_COUNT]; /* number of the field, or -1 */
    /* What texts stand for. */
    struct pk_arena memory;
    size_t cached_bytes;
    struct entry *buckets[BUCKETS];
    sqlite3_stmt *find[COLUMN_COUNT][STEPS];
    sqlite3_stmt *dimension, *number, *old, *remove, *day, *make_source;
    /* The keys that the file has had. */
    sqlite3 *keys;
    sqlite3_stmt *key_put, *key_line;
    /* The row's fault, and the first of all. */
    parkdb_csv_fault fault;
    char words[128]; /* of a fault that is not said in constant words */
    parkdb_error first;
};

static int no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

/* ---------------------------------------------------------------- Faults */

static const char *header_name(const struct import *import, int field)
{
    return field >= 0 && field < import->header_count ? import->header[field] : "";
}

static int bad_field(struct import *import, int field, const char *found, const char *expected)
{
    long long line =
        import->csv.count ? import->csv.fields[field < import->csv.count ? field : import->csv.count - 1].line : import->csv.line;
    import->fault = (parkdb_csv_fault){line, field + 1, header_name(import, field), found, expected};
    return PARKDB_INVALID;
}

static int bad(struct import *import, enum column column, const char *expected)
{
    return bad_field(import, import->at[column], pk_csv_text(&import->csv, import->at[column]), expected);
}

/* What the reader found wrong with the row. */
static int bad_text(struct import *import)
{
    const struct pk_csv *csv = &import->csv;
    import->fault =
        (parkdb_csv_fault){csv->fault_line, csv->fault_field + 1, header_name(import, csv->fault_field), csv->found, csv->expected};
    return PARKDB_INVALID;
}

/* The fault as the handle's error. A text of the file's may be of any length, and what was expected must stay to be read behind it. */
static int fail_fault(struct import *import)
{
    const parkdb_csv_fault *fault = &import->fault;
    parkdb *db = import->db;
    char found[FOUND_TOLD], place[64];
    pk_copy_text(found, sizeof found, fault->found);
    const char *cut = strlen(found) < strlen(fault->found) ? "…" : "";
    sqlite3_snprintf(sizeof place, place, "column %d", fault->column);
    const char *quote = *found ? "\"" : "";
    pk_fail(db, PARKDB_INVALID, "%s: line %lld, %s: found %s%s%s%s, expected %s", import->file, fault->line,
            *fault->field ? fault->field : place, quote, *found ? found : "nothing", cut, quote, fault->expected);
    pk_copy_text(db->error.file, sizeof db->error.file, import->file);
    sqlite3_snprintf(sizeof db->error.path, db->error.path, "line %lld, column %d", fault->line, fault->column);
    return PARKDB_INVALID;
}

static int is_skipping(const struct import *import)
{
    return import->options && import->options->skip_bad_rows;
}

/* Counts the row's fault and tells the caller. In a file that is refused, thousands of them say no more than the first thousand. */
static int report(struct import *import)
{
    const parkdb_csv_options *options = import->options;
    if (import->result->bad++ == 0) {
        fail_fault(import);
        import->first = import->db->error;
    }
    if (!options || !options->on_bad_row) return PARKDB_OK;
    if (!options->skip_bad_rows && import->result->bad > PARKDB_CSV_MAX_REPORTED) return PARKDB_OK;
    if (options->on_bad_row(options->context, &import->fault))
        return pk_fail(import->db, PARKDB_INTERRUPTED, "the caller stopped the import");
    return PARKDB_OK;
}

/* The handle's error becomes the first of the file's. */
static int refuse(struct import *import)
{
    parkdb_error *error = &import->db->error;
    *error = import->first;
    if (import->result->bad == 1) return PARKDB_INVALID;
    char *more = sqlite3_mprintf("%s (and %lld more)", import->first.message, import->result->bad - 1);
    if (more) pk_copy_text(error->message, sizeof error->message, more);
    sqlite3_free(more);
    return PARKDB_INVALID;
}

/* ---------------------------------------------------------------- The header */

static int column_of(const char *name)
{
    for (int i = 0; i < COLUMN_COUNT; i++)
        if (strcmp(name, columns[i].name) == 0 || (columns[i].sdmx && strcmp(name, columns[i].sdmx) == 0)) return i;
    return -1;
}

static int is_sdmx(const struct import *import)
{
    for (int i = 0; i < import->header_count; i++)
        for (int k = 0; k < COLUMN_COUNT; k++)
            if (columns[k].tells_sdmx && strcmp(import->header[i], columns[k].sdmx) == 0) return 1;
    return 0;
}

static int keep_names(struct import *import)
{
    const struct pk_csv *csv = &import->csv;
    import->header = pk_arena_take(&import->names, (size_t)csv->count * sizeof *import->header);
    if (!import->header) return no_memory(import->db);
    for (int i = 0; i < csv->count; i++) {
        const char *text = pk_csv_text(csv, i);
        import->header[i] = pk_arena_copy(&import->names, text, strlen(text));
        if (!import->header[i]) return no_memory(import->db);
        import->header_count++;
    }
    return PARKDB_OK;
}

/* A place of the header is told by its number: its name is what is wrong. */
static int bad_header(struct import *import, int field, const char *found, const char *expected)
{
    import->fault = (parkdb_csv_fault){import->header_count ? import->csv.fields[0].line : 1, field + 1, "", found, expected};
    return fail_fault(import);
}

static int find_columns(struct import *import)
{
    int sdmx = is_sdmx(import);
    for (int i = 0; i < COLUMN_COUNT; i++) import->at[i] = -1;
    for (int i = 0; i < import->header_count; i++) {
        int column = column_of(import->header[i]);
        if (column < 0 && !sdmx)
            return bad_header(
                import, i, import->header[i],
                "one of the columns area, indicator, period, value, unit, status, bound, source, vintage, note, parted by commas");
        if (column < 0) continue;
        if (import->at[column] >= 0) return bad_header(import, i, import->header[i], "each column once");
        import->at[column] = i;
    }
    for (int i = 0; i < COLUMN_COUNT; i++) {
        if (!columns[i].is_required || import->at[i] >= 0) continue;
        sqlite3_snprintf(sizeof import->words, import->words, "a column %s", sdmx ? columns[i].sdmx : columns[i].name);
        return bad_header(import, import->header_count, "", import->words);
    }
    return PARKDB_OK;
}

static int fail_read(struct import *import, int code)
{
    if (code == PARKDB_NO_MEMORY) return no_memory(import->db);
    pk_fail(import->db, code, "%s: %s", import->file, code == PARKDB_MISSING ? "there is no such file" : "the file cannot be read");
    pk_copy_text(import->db->error.file, sizeof import->db->error.file, import->file);
    return code;
}

static int read_header(struct import *import)
{
    int step = pk_csv_next(&import->csv);
    if (step == PARKDB_OK) return bad_header(import, 0, "", "a row with the names of the columns");
    if (step == PARKDB_INVALID) {
        bad_text(import);
        return fail_fault(import);
    }
    if (step != PARKDB_ROW) return fail_read(import, step);
    int code = keep_names(import);
    return code ? code : find_columns(import);
}

/* ---------------------------------------------------------------- What texts stand for */

/* The code of a period that is written in another way; 0 when it is no such way. */
static int normal_period(const char *text, char code[16])
{
    size_t year = strspn(text, "0123456789");
    int month = 0;
    if (year != 4 && year != 6) return 0;
    const char *rest = text + 4;
    if (strcmp(rest, "年") == 0) rest = "";
    else if (*rest == '-') rest++;
    size_t digits = strspn(rest, "0123456789");
    if (strlen(rest) > 6) return 0;
    if (*rest == 'M' && strspn(rest + 1, "0123456789") == strlen(rest + 1)) {
        for (const char *at = rest + 1; *at && month < 100; at++) month = month * 10 + *at - '0';
        sqlite3_snprintf(16, code, "%.4s-%02d", text, month);
    } else if (!*rest) sqlite3_snprintf(16, code, "%.4s", text);
    else if (digits == 2 && !rest[2]) sqlite3_snprintf(16, code, "%.4s-%s", text, rest);
    else if (*rest == 'S') sqlite3_snprintf(16, code, "%.4s-H%s", text, rest + 1);
    else if (strchr("QHM", *rest)) sqlite3_snprintf(16, code, "%.4s-%s", text, rest);
    else return 0;
    return 1;
}

/* Says of which things a text is a name, where there are several. */
static const char *ambiguous_words(struct import *import, sqlite3_stmt *rows)
{
    sqlite3_str *words = sqlite3_str_new(import->db->sqlite);
    sqlite3_str_appendall(words, "a code, since several have that name: ");
    int count = 0;
    do {
        if (count < CODES_TOLD) sqlite3_str_appendf(words, "%s%s", count ? ", " : "", (const char *)sqlite3_column_text(rows, 1));
        count++;
    } while (sqlite3_step(rows) == SQLITE_ROW);
    if (count > CODES_TOLD) sqlite3_str_appendf(words, " and %d more", count - CODES_TOLD);
    char *finished = sqlite3_str_finish(words);
    const char *kept = finished ? pk_arena_copy(&import->memory, finished, strlen(finished)) : NULL;
    sqlite3_free(finished);
    return kept;
}

/* One step of the search: *found says whether anything has that code, name or alias. */
static int find_by(struct import *import, int step, const char *text, struct entry *entry, int *found)
{
    sqlite3_stmt **rows = &import->find[entry->column][step];
    int code = pk_prepare(import->db, find_sql[entry->column][step], rows);
    if (code) return code;
    sqlite3_bind_text(*rows, 1, text, -1, SQLITE_STATIC);
    int got = sqlite3_step(*rows);
    *found = got == SQLITE_ROW;
    if (got != SQLITE_ROW && got != SQLITE_DONE) code = pk_fail_sqlite(import->db, "cannot look up a name");
    if (*found) {
        entry->id = sqlite3_column_int64(*rows, 0);
        int next = sqlite3_step(*rows);
        if (next == SQLITE_ROW) {
            sqlite3_reset(*rows);
            if (sqlite3_step(*rows) == SQLITE_ROW) entry->expected = ambiguous_words(import, *rows);
            if (!entry->expected) code = no_memory(import->db);
        } else if (next != SQLITE_DONE) code = pk_fail_sqlite(import->db, "cannot look up a name");
    }
    sqlite3_reset(*rows);
    return code;
}

static int resolve_name(struct import *import, struct entry *entry)
{
    int found = 0, code = PARKDB_OK;
    for (int step = 0; step < STEPS && find_sql[entry->column][step] && !found && !code; step++)
        code = find_by(import, step, entry->text, entry, &found);
    char period[16];
    if (!code && !found && entry->column == PERIOD && normal_period(entry->text, period)) code = find_by(import, 0, period, entry, &found);
    if (!code && !found) entry->expected = unknown_words[entry->column]; /* none for a source: it is made */
    return code;
}

/* Says which dimension a unit should have had. */
static int dimension_words(struct import *import, struct entry *entry)
{
    int code = pk_prepare(
        import->db, "SELECT u.code, u.dimension, u.change_only FROM main.indicator i JOIN main.unit u ON u.id = i.unit WHERE i.id = ?",
        &import->dimension);
    if (code) return code;
    sqlite3_bind_int64(import->dimension, 1, entry->owner);
    if (sqlite3_step(import->dimension) == SQLITE_ROW) {
        char *words =
            sqlite3_mprintf("a unit that can be converted to the indicator's %s (%s%s)", sqlite3_column_text(import->dimension, 0),
                            sqlite3_column_text(import->dimension, 1), sqlite3_column_int(import->dimension, 2) ? ", changes only" : "");
        if (words) entry->expected = pk_arena_copy(&import->memory, words, strlen(words));
        sqlite3_free(words);
        if (!entry->expected) code = no_memory(import->db);
    } else code = pk_fail_sqlite(import->db, "cannot look up a unit");
    sqlite3_reset(import->dimension);
    return code;
}

/* A day of the calendar: SQLite takes 2021-02-30 for the second of March. */
static int read_day(struct import *import, const char *text, int *day)
{
    int code = pk_figure_day(&import->writer, text, day);
    if (!code) code = pk_prepare(import->db, "SELECT date(?1 * 86400, 'unixepoch') = ?2", &import->day);
    if (code) return code;
    sqlite3_bind_int(import->day, 1, *day);
    sqlite3_bind_text(import->day, 2, text, -1, SQLITE_STATIC);
    if (sqlite3_step(import->day) != SQLITE_ROW) code = pk_fail_sqlite(import->db, "cannot read a day");
    else if (!sqlite3_column_int(import->day, 0)) code = PARKDB_UNKNOWN;
    sqlite3_reset(import->day);
    return code;
}

static int resolve(struct import *import, struct entry *entry)
{
    int day = 0, code = PARKDB_OK;
    switch (entry->column) {
    case UNIT: code = pk_figure_unit(&import->writer, entry->owner, entry->text, &entry->factor, &entry->id); break;
    case VINTAGE:
        code = read_day(import, entry->text, &day);
        entry->id = day;
        break;
    default: return resolve_name(import, entry);
    }
    if (code == PARKDB_CONSTRAINT) return dimension_words(import, entry);
    if (code != PARKDB_UNKNOWN) return code;
    entry->expected = unknown_words[entry->column];
    return PARKDB_OK;
}

static void forget(struct import *import)
{
    memset(import->buckets, 0, sizeof import->buckets);
    pk_arena_free(&import->memory);
    import->cached_bytes = 0;
}

/* FNV-1a. */
static size_t bucket_of(enum column column, sqlite3_int64 owner, const char *text)
{
    unsigned long long hash = 14695981039346656037ULL ^ (unsigned long long)column ^ ((unsigned long long)owner << 8);
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) hash = (hash ^ *at) * 1099511628211ULL;
    return (size_t)((hash ^ hash >> 32) % BUCKETS);
}

/* What a text stands for. The entry lives until the row has been dealt with. */
static int look_up(struct import *import, enum column column, sqlite3_int64 owner, const char *text, struct entry **out)
{
    struct entry **bucket = &import->buckets[bucket_of(column, owner, text)];
    for (struct entry *entry = *bucket; entry; entry = entry->next)
        if (entry->column == column && entry->owner == owner && strcmp(entry->text, text) == 0) {
            *out = entry;
            return PARKDB_OK;
        }
    struct entry *entry = pk_arena_take(&import->memory, sizeof *entry);
    if (entry) entry->text = pk_arena_copy(&import->memory, text, strlen(text));
    if (!entry || !entry->text) return no_memory(import->db);
    entry->column = column;
    entry->owner = owner;
    int code = resolve(import, entry);
    if (code) return code;
    import->cached_bytes += sizeof *entry + strlen(text) + (entry->expected ? strlen(entry->expected) : 0) + 48;
    entry->next = *bucket;
    *bucket = entry;
    *out = entry;
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Numbers */

static const char *digits_end(const char *at)
{
    return at + strspn(at, "0123456789");
}

static int is_plain_number(const char *text)
{
    const char *at = text + (*text == '-' || *text == '+');
    const char *end = digits_end(at);
    size_t digits = (size_t)(end - at);
    if (*end == '.') {
        at = end + 1;
        end = digits_end(at);
        digits += (size_t)(end - at);
    }
    if (!digits) return 0;
    if (*end == 'e' || *end == 'E') {
        at = end + 1 + (end[1] == '-' || end[1] == '+');
        end = digits_end(at);
        if (end == at) return 0;
    }
    return !*end;
}

static int begins_with_word(const char *text, const char *word)
{
    if (*text == '-' || *text == '+') text++;
    return sqlite3_strnicmp(text, word, (int)strlen(word)) == 0;
}

/* U+FF01 to U+FF5E, which stand for ASCII's. */
static int has_full_width(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at; at++)
        if (at[0] == 0xEF && (at[1] == 0xBC || (at[1] == 0xBD && at[2] <= 0x9E))) return 1;
    return 0;
}

/* Whether its one comma can only be a decimal one: those of thousands have three digits behind them. */
static int has_decimal_comma(const char *text)
{
    const char *comma = strchr(text, ',');
    return comma && !strchr(comma + 1, ',') &&
           (digits_end(comma + 1) - comma != 4 || digits_end(text + (*text == '-')) - text > 3 + (*text == '-'));
}

/* Why a text is no number: the commonest ways in which published figures are written. */
static const char *number_words(const char *text)
{
    if (begins_with_word(text, "inf") || begins_with_word(text, "nan")) return "a finite number, or nothing where the value is missing";
    if (has_full_width(text)) return "a number in ASCII characters, not full-width ones";
    if (strchr(text, '%') || strstr(text, "‰")) return "a number without a percent sign: % belongs in the column unit";
    if (has_decimal_comma(text)) return "a number with a decimal point, not a decimal comma";
    const char *point = strchr(text, '.');
    if (strpbrk(text, ",'_") || strstr(text, "\xC2\xA0") || strstr(text, "\xE2\x80\xAF") || (point && strchr(point + 1, '.')))
        return "a number without thousands separators";
    if (strpbrk(text, " \t\r\n") || strstr(text, "\xE3\x80\x80")) return "a number without spaces";
    if (strstr(text, "\xE2\x88\x92")) return "a number with a hyphen as its minus sign";
    return "a number such as 1234.5 or 1.2e3, or nothing where the value is missing";
}

/* SQLite reads numbers alike in every locale. */
static int read_number(struct import *import, const char *text, double *number)
{
    sqlite3_bind_text(import->number, 1, text, -1, SQLITE_STATIC);
    int code = PARKDB_OK;
    if (sqlite3_step(import->number) == SQLITE_ROW) *number = sqlite3_column_double(import->number, 0);
    else code = pk_fail_sqlite(import->db, "cannot read a number");
    sqlite3_reset(import->number);
    return code;
}

static int take_value(struct import *import, struct pk_figure *figure)
{
    const char *text = pk_csv_text(&import->csv, import->at[VALUE]);
    figure->has_value = *text != '\0';
    if (!*text) return PARKDB_OK;
    if (!is_plain_number(text)) return bad(import, VALUE, number_words(text));
    int code = read_number(import, text, &figure->value);
    if (!code && !isfinite(figure->value)) return bad(import, VALUE, "a finite number of at most 1.79e308");
    return code;
}

/* ---------------------------------------------------------------- A row */

/* The text of an optional column, or NULL where there is none. */
static const char *optional(const struct import *import, enum column column)
{
    if (import->at[column] < 0) return NULL;
    const char *text = pk_csv_text(&import->csv, import->at[column]);
    return *text ? text : NULL;
}

static int take_name(struct import *import, enum column column, sqlite3_int64 *id)
{
    struct entry *entry;
    int code = look_up(import, column, 0, pk_csv_text(&import->csv, import->at[column]), &entry);
    if (code) return code;
    if (entry->expected) return bad(import, column, entry->expected);
    *id = entry->id;
    return PARKDB_OK;
}

static int take_unit(struct import *import, struct pk_figure *figure)
{
    const char *text = optional(import, UNIT);
    struct entry *entry;
    if (!text) return PARKDB_OK;
    int code = look_up(import, UNIT, figure->indicator, text, &entry);
    if (code) return code;
    if (entry->expected) return bad(import, UNIT, entry->expected);
    figure->unit = entry->id;
    figure->value *= entry->factor;
    return isfinite(figure->value) ? PARKDB_OK : bad(import, VALUE, "a number that is finite in the indicator's unit");
}

static int take_status(struct import *import, struct pk_figure *figure)
{
    const char *text = optional(import, STATUS);
    figure->status = text;
    if (!text) return PARKDB_OK;
    if (text[1] || !strchr("ABDEFGHIJKLMNOPQSUVW", *text))
        return bad(import, STATUS, "one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W");
    int is_missing = strchr("HLMOQ", *text) != NULL;
    if (is_missing && figure->has_value) return bad(import, VALUE, "nothing, with a status that says it is missing (H, L, M, O, Q)");
    if (!is_missing && !figure->has_value) return bad(import, VALUE, "a number, or a status that says it is missing (H, L, M, O, Q)");
    return PARKDB_OK;
}

static int take_bound(struct import *import, struct pk_figure *figure)
{
    const char *text = optional(import, BOUND);
    figure->bound = text;
    if (!text || strcmp(text, "over") == 0 || strcmp(text, "under") == 0 || strcmp(text, "about") == 0) return PARKDB_OK;
    return bad(import, BOUND, "one of over, under, about, or nothing");
}

/* A source that is not there is made when the first good row that names it is written. */
static int take_source(struct import *import, struct entry **source)
{
    const char *text = optional(import, SOURCE);
    int is_own = text != NULL;
    *source = NULL;
    if (!text && import->options && import->options->source && *import->options->source) text = import->options->source;
    int code = text ? look_up(import, SOURCE, 0, text, source) : PARKDB_OK;
    if (code || !is_own || !(*source)->expected) return code;
    return bad(import, SOURCE, (*source)->expected);
}

static int take_vintage(struct import *import, struct pk_figure *figure)
{
    sqlite3_int64 day = import->vintage;
    int code = optional(import, VINTAGE) ? take_name(import, VINTAGE, &day) : PARKDB_OK;
    figure->vintage = (int)day;
    return code;
}

static int count_fields(struct import *import)
{
    int found = import->csv.count, expected = import->header_count;
    if (found == expected) return PARKDB_OK;
    char *words = import->words;
    sqlite3_snprintf(64, words, "%d field%s", found, found == 1 ? "" : "s");
    sqlite3_snprintf(64, words + 64, "%d, as in the header", expected);
    return bad_field(import, found < expected ? found : expected, words, words + 64);
}

static int take_row(struct import *import, struct pk_figure *figure, struct entry **source)
{
    int code = count_fields(import);
    if (!code) code = take_name(import, AREA, &figure->area);
    if (!code) code = take_name(import, INDICATOR, &figure->indicator);
    if (!code) code = take_name(import, PERIOD, &figure->period);
    if (!code) code = take_value(import, figure);
    if (!code) code = take_unit(import, figure);
    if (!code) code = take_status(import, figure);
    if (!code) code = take_bound(import, figure);
    if (!code) code = take_source(import, source);
    if (!code) code = take_vintage(import, figure);
    return code;
}

/* ---------------------------------------------------------------- The keys that the file has had */

static int fail_keys(struct import *import)
{
    int code = pk_error_from_sqlite(sqlite3_extended_errcode(import->keys));
    return pk_fail(import->db, code, "cannot keep which rows there were: %s", sqlite3_errmsg(import->keys));
}

/* A database of their own, in a temporary file of SQLite's: it needs no journal, and leaves no trace on the caller's connection. */
static int open_keys(struct import *import)
{
    static const char lay[] = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384;"
                              "CREATE TABLE seen (indicator INTEGER, period INTEGER, area INTEGER, vintage INTEGER, line INTEGER,"
                              " PRIMARY KEY (indicator, period, area, vintage)) WITHOUT ROWID; BEGIN";
    int ok =
        sqlite3_open_v2("", &import->keys, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) == SQLITE_OK &&
        sqlite3_exec(import->keys, lay, NULL, NULL, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(import->keys, "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?, ?)", -1, &import->key_put, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(import->keys, "SELECT line FROM seen WHERE indicator = ? AND period = ? AND area = ? AND vintage = ?", -1,
                           &import->key_line, NULL) == SQLITE_OK;
    return ok ? PARKDB_OK : fail_keys(import);
}

static void bind_key(sqlite3_stmt *statement, const struct pk_figure *figure)
{
    sqlite3_bind_int64(statement, 1, figure->indicator);
    sqlite3_bind_int64(statement, 2, figure->period);
    sqlite3_bind_int64(statement, 3, figure->area);
    sqlite3_bind_int(statement, 4, figure->vintage);
}

static int bad_repeated(struct import *import, const struct pk_figure *figure)
{
    bind_key(import->key_line, figure);
    int step = sqlite3_step(import->key_line);
    long long line = step == SQLITE_ROW ? sqlite3_column_int64(import->key_line, 0) : 0;
    sqlite3_reset(import->key_line);
    if (step != SQLITE_ROW) return fail_keys(import);
    sqlite3_snprintf(sizeof import->words, import->words, "one row for an indicator, area, period and vintage: line %lld has it", line);
    return bad(import, PERIOD, import->words);
}

static int check_repeated(struct import *import, const struct pk_figure *figure)
{
    bind_key(import->key_put, figure);
    sqlite3_bind_int64(import->key_put, 5, import->csv.fields[0].line);
    int step = sqlite3_step(import->key_put);
    sqlite3_reset(import->key_put);
    if (step != SQLITE_DONE) return fail_keys(import);
    return sqlite3_changes(import->keys) ? PARKDB_OK : bad_repeated(import, figure);
}

/* ---------------------------------------------------------------- Writing */

static int make_source(struct import *import, struct entry *source)
{
    int code = pk_prepare(import->db, "INSERT INTO main.source (code, name) VALUES (?1, ?1)", &import->make_source);
    if (code) return code;
    sqlite3_bind_text(import->make_source, 1, source->text, -1, SQLITE_STATIC);
    if (sqlite3_step(import->make_source) != SQLITE_DONE) code = pk_fail_sqlite(import->db, "cannot make a source");
    sqlite3_reset(import->make_source);
    if (!code) source->id = sqlite3_last_insert_rowid(import->db->sqlite);
    return code;
}

static int same_text(sqlite3_stmt *row, int column, const char *text)
{
    const char *found = (const char *)sqlite3_column_text(row, column);
    return found && text ? strcmp(found, text) == 0 : found == text;
}

/* Whether the row in the file says what the figure does. An export names the indicator's unit, whatever the one as published is. */
static int says_the_same(sqlite3_stmt *row, const struct pk_figure *figure)
{
    const char *status = figure->status ? figure->status : figure->has_value ? "A" : "O";
    int has_value = sqlite3_column_type(row, 0) != SQLITE_NULL;
    return has_value == figure->has_value && (!has_value || sqlite3_column_double(row, 0) == figure->value) &&
           same_text(row, 1, figure->bound) && same_text(row, 2, status) && sqlite3_column_int64(row, 3) == figure->source &&
           (!figure->unit || sqlite3_column_int64(row, 4) == figure->unit);
}

/* Makes room for a figure of the same vintage: as an upsert, writing it would fail in the trigger that marks the indicator as stale, whose
 * OR IGNORE an upsert overrides. */
static int remove_old(struct import *import, const struct pk_figure *figure)
{
    static const char sql[] = "DELETE FROM main.observation WHERE indicator = ? AND period = ? AND area = ? AND vintage = ?";
    int code = pk_prepare(import->db, sql, &import->remove);
    if (code) return code;
    bind_key(import->remove, figure);
    if (sqlite3_step(import->remove) != SQLITE_DONE) code = pk_fail_sqlite(import->db, "cannot replace a figure");
    sqlite3_reset(import->remove);
    return code;
}

/* What is there already is not written again: nothing that follows from it need be made anew. */
static int write_row(struct import *import, struct pk_figure *figure, struct entry *source)
{
    int code = source && !source->id ? make_source(import, source) : PARKDB_OK;
    if (code) return code;
    figure->source = source ? source->id : 0;
    bind_key(import->old, figure);
    int step = sqlite3_step(import->old);
    int same = step == SQLITE_ROW && says_the_same(import->old, figure);
    if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(import->db, "cannot read a figure");
    sqlite3_reset(import->old);
    if (code || same) return code;
    if (step == SQLITE_ROW) code = remove_old(import, figure);
    if (!code) code = pk_figure_write(&import->writer, figure);
    if (!code) import->result->written++;
    return code;
}

static int do_row(struct import *import)
{
    struct pk_figure figure = {0};
    struct entry *source = NULL;
    if (import->cached_bytes > CACHE_BYTES) forget(import);
    int code = take_row(import, &figure, &source);
    if (!code) code = check_repeated(import, &figure);
    if (code || (import->result->bad && !is_skipping(import))) return code; /* nothing of a refused file is kept */
    return write_row(import, &figure, source);
}

/* ---------------------------------------------------------------- The whole file */

/* SQLite looks for interrupts within a statement only. */
static int check(struct import *import)
{
    const parkdb_csv_options *options = import->options;
    parkdb *db = import->db;
    const struct pk_csv *csv = &import->csv;
    int stop = atomic_load(&db->interrupted) || (db->progress && db->progress(db->progress_context));
    if (!stop && options && options->on_progress)
        stop = options->on_progress(options->context, csv->done - (long long)(csv->filled - csv->at), csv->size, import->result->rows);
    return stop ? pk_fail(db, PARKDB_INTERRUPTED, "the caller stopped the import") : PARKDB_OK;
}

static int read_rows(struct import *import)
{
    for (;;) {
        int step = pk_csv_next(&import->csv);
        if (step == PARKDB_OK) break;
        if (step != PARKDB_ROW && step != PARKDB_INVALID) return fail_read(import, step);
        import->result->rows++;
        int code = step == PARKDB_ROW ? do_row(import) : bad_text(import);
        if (code == PARKDB_INVALID) code = report(import);
        if (!code && import->result->rows % ROWS_BETWEEN_CHECKS == 0) code = check(import);
        if (code) return code;
    }
    int code = check(import);
    if (code) return code;
    return import->result->bad && !is_skipping(import) ? refuse(import) : PARKDB_OK;
}

/* The options' own texts are the caller's doing and not the file's. */
static int take_options(struct import *import)
{
    const parkdb_csv_options *options = import->options;
    struct entry *source = NULL;
    import->vintage = import->writer.today;
    if (!options) return PARKDB_OK;
    int code = options->vintage ? read_day(import, options->vintage, &import->vintage) : PARKDB_OK;
    if (code == PARKDB_UNKNOWN)
        return pk_fail(import->db, PARKDB_MISUSE, "options.vintage: found \"%s\", expected a day as YYYY-MM-DD", options->vintage);
    if (!code && options->source && *options->source) code = look_up(import, SOURCE, 0, options->source, &source);
    if (!code && source && source->expected)
        return pk_fail(import->db, PARKDB_MISUSE, "options.source: found \"%s\", expected %s", options->source, source->expected);
    return code;
}

static int begin(struct import *import, const char *path)
{
    parkdb *db = import->db;
    int code = pk_csv_open(&import->csv, path);
    if (code) return fail_read(import, code);
    code = read_header(import);
    if (!code) code = pk_figure_begin(&import->writer, db);
    if (!code) code = pk_prepare(db, "SELECT CAST(? AS REAL)", &import->number);
    if (!code)
        code = pk_prepare(db,
                          "SELECT value, bound, status, source, unit FROM main.observation "
                          "WHERE indicator = ? AND period = ? AND area = ? AND vintage = ?",
                          &import->old);
    return code ? code : open_keys(import);
}

static void end(struct import *import)
{
    for (int i = 0; i < COLUMN_COUNT; i++)
        for (int step = 0; step < STEPS; step++) sqlite3_finalize(import->find[i][step]);
    sqlite3_finalize(import->dimension);
    sqlite3_finalize(import->number);
    sqlite3_finalize(import->old);
    sqlite3_finalize(import->remove);
    sqlite3_finalize(import->day);
    sqlite3_finalize(import->make_source);
    sqlite3_finalize(import->key_put);
    sqlite3_finalize(import->key_line);
    sqlite3_close(import->keys);
    pk_figure_end(&import->writer);
    pk_csv_close(&import->csv);
    pk_arena_free(&import->memory);
    pk_arena_free(&import->names);
    sqlite3_free(import);
}

/* With SQLite's usual cache of 2 MB a long transaction spends its time on spilling pages; a larger one is bounded as well. Gives what it
 * was, in the terms of the pragma. */
static int set_page_cache(parkdb *db, int size)
{
    sqlite3_stmt *statement = NULL;
    int before = 0;
    if (sqlite3_prepare_v2(db->sqlite, "PRAGMA main.cache_size", -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        before = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    char sql[64];
    sqlite3_snprintf(sizeof sql, sql, "PRAGMA main.cache_size = %d", size);
    sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL); /* it is slower without, and no worse */
    return before;
}

static int run(struct import *import, const char *path)
{
    int code = begin(import, path);
    if (!code) code = pk_change_begin(import->db);
    if (code) return code;
    code = take_options(import);
    return pk_change_end(import->db, code ? code : read_rows(import));
}

int parkdb_import_csv(parkdb *db, const char *path, const parkdb_csv_options *options, parkdb_csv_result *result)
{
    parkdb_csv_result own;
    int code = pk_enter(db);
    if (code) return code;
    if (options && options->size != sizeof *options)
        return pk_fail(db, PARKDB_MISUSE, "parkdb_csv_options.size: found %d, expected sizeof(parkdb_csv_options), %d", (int)options->size,
                       (int)sizeof *options);
    if (!path) return pk_fail(db, PARKDB_MISUSE, "a path is needed");
    if (!result) result = &own;
    memset(result, 0, sizeof *result);
    struct import *import = sqlite3_malloc(sizeof *import);
    if (!import) return no_memory(db);
    memset(import, 0, sizeof *import);
    import->db = db;
    import->options = options;
    import->result = result;
    import->file = pk_file_name(path);
    atomic_store(&db->interrupted, 0);
    int cache = set_page_cache(db, -PAGE_CACHE_KIB);
    code = run(import, path);
    set_page_cache(db, cache);
    if (code) result->written = 0;
    end(import);
    return code;
}

/* ---------------------------------------------------------------- Export */

static void put_field(FILE *file, const char *text, char after)
{
    int quote = text && strpbrk(text, ",\"\r\n") != NULL;
    if (quote) putc('"', file);
    for (const char *at = text ? text : ""; *at; at++) {
        if (*at == '"') putc('"', file);
        putc(*at, file);
    }
    if (quote) putc('"', file);
    putc(after, file);
}

static void put_row(parkdb *db, FILE *file, const parkdb_observation *row)
{
    char number[PK_NUMBER_SIZE] = "";
    if (row->value.known) pk_number_text(db, row->value.value, number);
    put_field(file, row->area, ',');
    put_field(file, row->indicator, ',');
    put_field(file, row->period, ',');
    put_field(file, number, ',');
    put_field(file, row->unit, ',');
    put_field(file, row->status, ',');
    put_field(file, row->bound, ',');
    put_field(file, row->source, ',');
    put_field(file, row->vintage, '\n');
}

/* The handle's error is the reading's, or is set from errno. */
static int put_rows(parkdb *db, parkdb_cursor *cursor, FILE *file, const char *path)
{
    int step = PARKDB_ROW;
    fputs("area,indicator,period,value,unit,status,bound,source,vintage\n", file);
    while (!ferror(file) && (step = parkdb_next(cursor)) == PARKDB_ROW) put_row(db, file, parkdb_observation_row(cursor));
    if (step < 0) return step;
    if (!ferror(file) && fflush(file) == 0) return PARKDB_OK;
    int code = errno == ENOSPC ? PARKDB_FULL : PARKDB_IO;
    return pk_fail(db, code, "%s: cannot be written", path);
}

/* Beside the file first, so that whatever goes wrong leaves what was there. */
static int write_file(parkdb *db, parkdb_cursor *cursor, const char *path)
{
    char *part = sqlite3_mprintf("%s.part", path);
    if (!part) return no_memory(db);
    errno = 0;
    FILE *file = fopen(part, "wb");
    int code =
        file ? put_rows(db, cursor, file, path) : pk_fail(db, errno == ENOSPC ? PARKDB_FULL : PARKDB_IO, "%s: cannot be written", path);
    if (file && fclose(file) != 0 && !code) code = pk_fail(db, errno == ENOSPC ? PARKDB_FULL : PARKDB_IO, "%s: cannot be written", path);
    if (!code && rename(part, path) != 0) code = pk_fail(db, PARKDB_IO, "%s: cannot be written", path);
    if (code && file) remove(part);
    sqlite3_free(part);
    return code;
}

int parkdb_export_csv(parkdb *db, const parkdb_filter *filter, const char *path)
{
    parkdb_cursor *cursor = NULL;
    int code = pk_enter(db);
    if (!code && !path) return pk_fail(db, PARKDB_MISUSE, "a path is needed");
    if (!code) code = parkdb_observation_find(db, filter, &cursor);
    if (!code) code = write_file(db, cursor, path);
    parkdb_cursor_close(cursor);
    return code;
}
