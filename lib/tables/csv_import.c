/* Observations from CSV files. Every row is checked and then sorted by its key; good rows are written in that order, which is the table's
 * own. So duplicates are adjacent, and the table is read and written sequentially. */
#include "core/column.h"
#include "core/day.h"
#include "core/in_file.h"
#include "core/number_read.h"
#include "core/options.h"
#include "core/page_cache.h"
#include "figures/figure_bulk.h"
#include "figures/figure_sort.h"
#include "tables/csv_names.h"
#include "tables/csv_status.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define ROWS_BETWEEN_CHECKS 1000
#define FOUND_TOLD 160

struct import {
    parkdb *db;
    const parkdb_csv_options *options;
    parkdb_csv_result *result;
    const char *file;
    struct pk_csv csv;
    struct pk_csv_header header;
    struct pk_figure_writer writer;
    struct pk_csv_names names;
    struct pk_figure_sort *sort;
    struct pk_figure_bulk *bulk;
    sqlite3_stmt *base_unit, *old, *any_old, *period;
    int vintage; /* of rows that give none */
    long long good, dealt, blank, not_wanted;
    /* The indicator and period being written, and whether they already had figures. */
    sqlite3_int64 group_indicator, group_period;
    int group_is_old;
    /* The row being written: PARKDB_ROW, PARKDB_OK after the last, or an error. */
    struct pk_figure_row row;
    int step, is_taken;
    int is_there, is_same; /* a figure of its key is in the database; it equals the row */
    struct pk_figure last; /* the previous good row, of any key, and its line */
    long long line;
    /* The row's fault, and the first of all. */
    parkdb_csv_fault fault;
    char words[512]; /* of a fault without a constant text */
    char *note;      /* the row's note with its statuses, if it has several */
    parkdb_error first;
};

/* ---------------------------------------------------------------- Faults */

static int bad_field(struct import *import, int field, const char *found, const char *expected)
{
    const struct pk_csv *csv = &import->csv;
    long long line = csv->count ? csv->fields[field < csv->count ? field : csv->count - 1].line : csv->line;
    import->fault = (parkdb_csv_fault){line, field + 1, pk_csv_field_name(&import->header, field), found, expected};
    return PARKDB_INVALID;
}

static int bad(struct import *import, enum pk_csv_column column, const char *expected)
{
    int field = import->header.at[column];
    return bad_field(import, field, pk_csv_text(&import->csv, field), expected);
}

/* The fault that the reader found in the row. */
static int bad_text(struct import *import)
{
    const struct pk_csv *csv = &import->csv;
    import->fault = (parkdb_csv_fault){csv->fault_line, csv->fault_field + 1, pk_csv_field_name(&import->header, csv->fault_field),
                                       csv->found, csv->expected};
    return PARKDB_INVALID;
}

/* The fault as the handle's error. A text of the file may be of any length, and the expectation after it must stay readable. */
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
    if (fault->column) sqlite3_snprintf(sizeof db->error.path, db->error.path, "line %lld, column %d", fault->line, fault->column);
    else sqlite3_snprintf(sizeof db->error.path, db->error.path, "line %lld", fault->line);
    return PARKDB_INVALID;
}

static int is_skipping(const struct import *import)
{
    return import->options && import->options->skip_bad_rows;
}

static int is_refused(const struct import *import)
{
    return import->result->bad > 0 && !is_skipping(import);
}

/* In a file that is refused, the first thousand faults are enough. */
static int is_told(const struct import *import)
{
    return is_skipping(import) || import->result->bad < PARKDB_CSV_MAX_REPORTED;
}

/* Counts the row's fault and tells the caller. */
static int report(struct import *import)
{
    const parkdb_csv_options *options = import->options;
    int told = is_told(import);
    if (import->result->bad++ == 0) {
        fail_fault(import);
        import->first = import->db->error;
    }
    if (!told || !options || !options->on_bad_row || !options->on_bad_row(options->context, &import->fault)) return PARKDB_OK;
    return pk_fail(import->db, PARKDB_INTERRUPTED, "the caller stopped the import");
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

static int fail_read(struct import *import, int code)
{
    if (code == PARKDB_NO_MEMORY) return pk_no_memory(import->db);
    pk_fail(import->db, code, "%s: %s", import->file, import->csv.in.refused);
    pk_copy_text(import->db->error.file, sizeof import->db->error.file, import->file);
    return code;
}

/* A column of the header is reported by number, because its name is the fault. */
static int bad_header(struct import *import, long long line, int field, const char *found, const char *expected)
{
    import->fault = (parkdb_csv_fault){line, field + 1, "", found, expected};
    return fail_fault(import);
}

static int read_header(struct import *import)
{
    struct pk_csv_header *header = &import->header;
    int step = pk_csv_next(&import->csv);
    if (step == PARKDB_OK) return bad_header(import, 1, 0, "", "a row with the names of the columns: the file is empty");
    if (step == PARKDB_INVALID) {
        bad_text(import);
        return fail_fault(import);
    }
    if (step != PARKDB_ROW) return fail_read(import, step);
    int code = pk_csv_read_header(header, &import->csv);
    if (code == PARKDB_NO_MEMORY) return pk_no_memory(import->db);
    return code ? bad_header(import, import->csv.fields[0].line, header->fault_field, header->found, header->expected) : PARKDB_OK;
}

/* ---------------------------------------------------------------- A row */

/* The text of an optional column, or NULL where there is none. */
static const char *optional(const struct import *import, enum pk_csv_column column)
{
    if (import->header.at[column] < 0) return NULL;
    const char *text = pk_csv_text(&import->csv, import->header.at[column]);
    return *text ? text : NULL;
}

static int check_fields(struct import *import)
{
    int found = import->csv.count, expected = import->header.count;
    char *words = import->words;
    if (found != expected) {
        sqlite3_snprintf(64, words, "%d field%s", found, found == 1 ? "" : "s");
        sqlite3_snprintf(64, words + 64, "%d, as in the header", expected);
        return bad_field(import, found < expected ? found : expected, words, words + 64);
    }
    for (int i = 0; import->header.has_nameless && i < found; i++)
        if (!*import->header.names[i] && *pk_csv_text(&import->csv, i))
            return bad_field(import, i, pk_csv_text(&import->csv, i), "nothing in a column that the header does not name");
    return PARKDB_OK;
}

/* Cuts SDMX's "code: label" to the code. */
static void cut_labels(struct import *import)
{
    for (int i = 0; import->header.has_labels && i < import->header.count; i++) {
        char *label = import->header.uses[i].is_labelled ? strstr(pk_csv_cell(&import->csv, i), ": ") : NULL;
        if (label) *label = '\0';
    }
}

/* A part of a figure, by sex for instance, is not the figure. */
static int check_dimensions(struct import *import)
{
    for (int i = 0; import->header.has_dimensions && i < import->header.count; i++) {
        const char *text = pk_csv_text(&import->csv, i);
        if (!import->header.uses[i].is_dimension || pk_csv_is_total(text)) continue;
        char *words = sqlite3_mprintf("_T, the total, or parkdb_csv_options.only to name what is read: %s=VALUE, or =* for an attribute",
                                      import->header.names[i]);
        pk_copy_text(import->words, sizeof import->words, words ? words : "_T, the total");
        sqlite3_free(words);
        return bad_field(import, i, text, import->words);
    }
    return PARKDB_OK;
}

/* SDMX's action for the row. */
static int take_action(struct import *import)
{
    const char *text = optional(import, PK_CSV_ACTION);
    if (!text || (!text[1] && strchr("IARM", *text))) return PARKDB_OK;
    return bad(import, PK_CSV_ACTION,
               strcmp(text, "D") == 0 ? "I, A, R, M or nothing: an import deletes no figures" : "one of I, A, R, M, or nothing");
}

static int take_name(struct import *import, enum pk_csv_column column, sqlite3_int64 *id)
{
    struct pk_csv_entry *entry;
    int code = pk_csv_look_up(&import->names, column, 0, pk_csv_text(&import->csv, import->header.at[column]), &entry);
    if (code) return code;
    if (entry->expected) return bad(import, column, entry->expected);
    *id = entry->id;
    return PARKDB_OK;
}

/* Which area a name means may depend on the period, since counties are merged and codes are given again: then it is looked up when that is
 * known. */
static int take_area(struct import *import, struct pk_figure *figure, sqlite3_int64 period)
{
    struct pk_csv_entry *area;
    const char *text = pk_csv_text(&import->csv, import->header.at[PK_CSV_AREA]);
    int code = pk_csv_look_up(&import->names, PK_CSV_AREA, 0, text, &area);
    if (code || (area->needs_period && !period)) return code;
    if (area->needs_period) code = pk_csv_look_up(&import->names, PK_CSV_AREA, period, text, &area);
    if (code) return code;
    figure->area = area->id;
    return area->expected ? bad(import, PK_CSV_AREA, area->expected) : PARKDB_OK;
}

/* Ten to a power of what? Beside no unit it is only clear where the indicator's is that in which its dimension is counted. */
static int check_multiplied(struct import *import, const struct pk_figure *figure)
{
    int code = pk_prepare(import->db, "SELECT u.code, u.factor FROM main.indicator i JOIN main.unit u ON u.id = i.unit WHERE i.id = ?",
                          &import->base_unit);
    if (code) return code;
    sqlite3_stmt *unit = import->base_unit;
    sqlite3_bind_int64(unit, 1, figure->indicator);
    if (sqlite3_step(unit) != SQLITE_ROW) code = pk_fail_sqlite(import->db, "cannot look up a unit");
    else if (sqlite3_column_double(unit, 1) != 1) {
        char *words = sqlite3_mprintf("0 or nothing without a UNIT_MEASURE to multiply, since the indicator's unit is %s",
                                      (const char *)sqlite3_column_text(unit, 0));
        pk_copy_text(import->words, sizeof import->words, words ? words : "a UNIT_MEASURE");
        sqlite3_free(words);
        code = bad(import, PK_CSV_UNIT_MULT, import->words);
    }
    sqlite3_reset(unit);
    return code;
}

static int take_power(struct import *import, const struct pk_figure *figure, int *power)
{
    const char *text = optional(import, PK_CSV_UNIT_MULT);
    *power = 0;
    if (!text) return PARKDB_OK;
    if (!pk_read_power(text, power)) return bad(import, PK_CSV_UNIT_MULT, "a whole number from -99 to 99, the power of ten: 8 for 10^8");
    return *power && !optional(import, PK_CSV_UNIT) ? check_multiplied(import, figure) : PARKDB_OK;
}

/* SDMX writes NaN for a missing figure. */
static int is_nan(const struct import *import, const char *text)
{
    return import->header.is_sdmx && sqlite3_stricmp(text, "NaN") == 0;
}

/* A row without a value is skipped, unless its status says that the value is missing. */
static int is_blank(const struct import *import)
{
    const char *text = optional(import, PK_CSV_STATUS);
    struct pk_csv_status found;
    if (*pk_csv_text(&import->csv, import->header.at[PK_CSV_VALUE]) || optional(import, PK_CSV_BOUND)) return 0;
    return !text || (pk_csv_read_status(text, import->header.is_flag, &found) && !strchr(PK_CSV_STATUSES_OF_NOTHING, *found.status));
}

static int take_value(struct import *import, struct pk_figure *figure)
{
    const char *text = pk_csv_text(&import->csv, import->header.at[PK_CSV_VALUE]);
    int power;
    int code = take_power(import, figure, &power);
    if (code) return code;
    figure->has_value = *text != '\0' && !is_nan(import, text);
    if (!figure->has_value) return PARKDB_OK;
    if (!pk_is_number(text)) {
        pk_number_words(text, import->words, sizeof import->words);
        return bad(import, PK_CSV_VALUE, import->words);
    }
    code = pk_read_number(import->db, text, power, &figure->value);
    if (!code && !isfinite(figure->value)) return bad(import, PK_CSV_VALUE, "a finite number of at most 1.79e308");
    return code;
}

static int take_unit(struct import *import, struct pk_figure *figure)
{
    const char *text = optional(import, PK_CSV_UNIT);
    struct pk_csv_entry *entry;
    if (!text) return PARKDB_OK;
    int code = pk_csv_look_up(&import->names, PK_CSV_UNIT, figure->indicator, text, &entry);
    if (code) return code;
    if (entry->expected) return bad(import, PK_CSV_UNIT, entry->expected);
    figure->unit = entry->id;
    figure->value *= entry->factor;
    return isfinite(figure->value) ? PARKDB_OK : bad(import, PK_CSV_VALUE, "a number that is finite in the indicator's unit");
}

/* If there are more than a figure can have, all of them are put before the note. */
static int note_statuses(struct import *import, const char *text)
{
    const char *note = optional(import, PK_CSV_NOTE);
    import->note =
        sqlite3_mprintf("%s %s%s%s", import->header.is_flag ? "OBS_FLAG" : "OBS_STATUS", text, note ? "; " : "", note ? note : "");
    return import->note ? PARKDB_OK : pk_no_memory(import->db);
}

static int take_status(struct import *import, struct pk_figure *figure)
{
    const char *text = optional(import, PK_CSV_STATUS);
    struct pk_csv_status found;
    if (!text) return PARKDB_OK;
    if (!pk_csv_read_status(text, import->header.is_flag, &found))
        return bad(import, PK_CSV_STATUS,
                   import->header.is_flag ? "one or more of b, c, d, e, f, i, n, p, r, s, u, z"
                                          : "one or more of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W");
    int is_missing = strchr(PK_CSV_STATUSES_OF_NOTHING, *found.status) != NULL;
    if (is_missing && figure->has_value) return bad(import, PK_CSV_VALUE, "nothing, with a status that says it is missing (H, L, M, O, Q)");
    if (is_missing || figure->has_value) memcpy(figure->status, found.status, sizeof found.status);
    return found.left_out ? note_statuses(import, text) : PARKDB_OK;
}

static int take_bound(struct import *import, struct pk_figure *figure)
{
    static const char *const bounds[] = {"over", "under", "about"};
    const char *text = optional(import, PK_CSV_BOUND);
    for (size_t i = 0; text && i < sizeof bounds / sizeof bounds[0]; i++)
        if (strcmp(text, bounds[i]) == 0) figure->bound = bounds[i];
    if (text && !figure->bound) return bad(import, PK_CSV_BOUND, "one of over, under, about, or nothing");
    return text && !figure->has_value ? bad(import, PK_CSV_BOUND, "nothing beside a value that is missing") : PARKDB_OK;
}

static int is_undated(const struct import *import)
{
    return !optional(import, PK_CSV_VINTAGE) && !(import->options && import->options->vintage);
}

static int take_vintage(struct import *import, struct pk_figure *figure)
{
    sqlite3_int64 day = import->vintage;
    int code = optional(import, PK_CSV_VINTAGE) ? take_name(import, PK_CSV_VINTAGE, &day) : PARKDB_OK;
    figure->vintage = (int)day;
    return code;
}

/* ---------------------------------------------------------------- Its source */

static int take_synthetic(struct import *import, int *synthetic)
{
    const char *text = optional(import, PK_CSV_SYNTHETIC);
    *synthetic = text && *text == '1';
    return !text || strcmp(text, "0") == 0 || strcmp(text, "1") == 0 ? PARKDB_OK : bad(import, PK_CSV_SYNTHETIC, "0, 1 or nothing");
}

/* The row's source must match the known one: made-up figures must never appear under a real source. */
static int check_source(struct import *import, const struct pk_csv_entry *source, int synthetic)
{
    const char *name = optional(import, PK_CSV_SOURCE_NAME);
    if (name && strcmp(name, source->name) != 0) {
        char *words = sqlite3_mprintf("the name that the source has, %s, or nothing", source->name);
        pk_copy_text(import->words, sizeof import->words, words ? words : "the name that the source has");
        sqlite3_free(words);
        return bad(import, PK_CSV_SOURCE_NAME, import->words);
    }
    if (!optional(import, PK_CSV_SYNTHETIC) || synthetic == source->synthetic) return PARKDB_OK;
    return bad(import, PK_CSV_SYNTHETIC, source->synthetic ? "1 or nothing, as of the source" : "0 or nothing, as of the source");
}

/* A new source is created when the first good row that names it is written. */
static int take_own_source(struct import *import, struct pk_figure *figure)
{
    struct pk_csv_entry *source;
    int synthetic = 0;
    int code = take_synthetic(import, &synthetic);
    if (!code) code = pk_csv_look_up(&import->names, PK_CSV_SOURCE, 0, optional(import, PK_CSV_SOURCE), &source);
    if (!code && !source->expected && !source->name)
        code = pk_csv_add_source(&import->names, source, optional(import, PK_CSV_SOURCE_NAME), synthetic);
    if (code) return code;
    if (source->expected) return bad(import, PK_CSV_SOURCE, source->expected);
    figure->source = source->id;
    return check_source(import, source, synthetic);
}

static int look_up_common_source(struct import *import, struct pk_csv_entry **source)
{
    int code = pk_csv_look_up(&import->names, PK_CSV_SOURCE, 0, import->options->source, source);
    return !code && !(*source)->expected && !(*source)->name ? pk_csv_add_source(&import->names, *source, NULL, 0) : code;
}

static int take_source(struct import *import, struct pk_figure *figure)
{
    struct pk_csv_entry *source;
    if (optional(import, PK_CSV_SOURCE)) return take_own_source(import, figure);
    if (optional(import, PK_CSV_SOURCE_NAME)) return bad(import, PK_CSV_SOURCE_NAME, "nothing without a source");
    if (optional(import, PK_CSV_SYNTHETIC)) return bad(import, PK_CSV_SYNTHETIC, "nothing without a source");
    if (!import->options || !import->options->source || !*import->options->source) return PARKDB_OK;
    int code = look_up_common_source(import, &source);
    if (!code) figure->source = source->id;
    return code;
}

static int take_row(struct import *import, struct pk_figure *figure)
{
    int code = check_dimensions(import);
    if (!code) code = take_action(import);
    if (!code) code = take_area(import, figure, 0);
    if (!code) code = take_name(import, PK_CSV_INDICATOR, &figure->indicator);
    if (!code) code = take_name(import, PK_CSV_PERIOD, &figure->period);
    if (!code) code = take_area(import, figure, figure->period);
    if (!code) code = take_value(import, figure);
    if (!code) code = take_unit(import, figure);
    if (!code) code = take_status(import, figure);
    if (!code) code = take_bound(import, figure);
    if (!code) code = take_vintage(import, figure);
    if (!code) code = take_source(import, figure);
    figure->note = code ? NULL : import->note ? import->note : optional(import, PK_CSV_NOTE);
    return code;
}

/* ---------------------------------------------------------------- Reading */

/* Reading is the first half of the work, writing the second. SQLite looks for interrupts within a statement only. */
static int check(struct import *import, int is_writing)
{
    const parkdb_csv_options *options = import->options;
    parkdb *db = import->db;
    const struct pk_csv *csv = &import->csv;
    int stop = atomic_load(&db->interrupted) || (db->progress && db->progress(db->progress_context));
    if (!stop && options && options->on_progress) {
        double share = import->good ? (double)import->dealt / (double)import->good : 1;
        long long size = csv->in.size, read = csv->in.at - (long long)(csv->filled - csv->at);
        long long done = is_writing ? size + (long long)(share * (double)size) : read;
        stop = options->on_progress(options->context, size ? done : 0, 2 * size, import->result->rows);
    }
    return stop ? pk_fail(db, PARKDB_INTERRUPTED, "the caller stopped the import") : PARKDB_OK;
}

static int keep_row(struct import *import)
{
    struct pk_figure_row row = {.line = import->csv.fields[0].line};
    int code = take_row(import, &row.figure);
    if (!code) row.is_undated = is_undated(import);
    if (!code) code = pk_figure_sort_put(import->sort, &row);
    if (!code) import->good++;
    sqlite3_free(import->note);
    import->note = NULL;
    return code;
}

/* Rows that the caller has not chosen, and those without a value, are only counted. */
static int look_at_fields(struct import *import)
{
    int code = check_fields(import);
    if (code) return code;
    cut_labels(import);
    if (!pk_csv_is_wanted(&import->header, &import->csv)) import->not_wanted++;
    else if (is_blank(import)) import->blank++;
    else code = keep_row(import);
    return code;
}

static int read_rows(struct import *import)
{
    for (;;) {
        int step = pk_csv_next(&import->csv);
        if (step == PARKDB_OK) return PARKDB_OK;
        if (step != PARKDB_ROW && step != PARKDB_INVALID) return fail_read(import, step);
        import->result->rows++;
        int code = step == PARKDB_ROW ? look_at_fields(import) : bad_text(import);
        if (code == PARKDB_INVALID) code = report(import);
        if (!code && import->result->rows % ROWS_BETWEEN_CHECKS == 0) code = check(import, 0);
        if (code) return code;
        pk_csv_names_trim(&import->names);
    }
}

/* ---------------------------------------------------------------- Writing */

static void bind_key(sqlite3_stmt *statement, const struct pk_figure *figure)
{
    sqlite3_bind_int64(statement, 1, figure->indicator);
    sqlite3_bind_int64(statement, 2, figure->period);
    sqlite3_bind_int64(statement, 3, figure->area);
    sqlite3_bind_int(statement, 4, figure->vintage);
}

/* Of two rows for one figure it is the later that is bad. */
static int report_repeated(struct import *import)
{
    const struct pk_figure_row *row = &import->row;
    char period[32] = "";
    int code = pk_prepare(import->db, "SELECT code FROM main.period WHERE id = ?", &import->period);
    if (code) return code;
    sqlite3_bind_int64(import->period, 1, row->figure.period);
    struct pk_columns found = {.db = import->db, .row = import->period, .table = "period"};
    if (sqlite3_step(import->period) == SQLITE_ROW) pk_copy_text(period, sizeof period, pk_column_text(&found, 0));
    sqlite3_reset(import->period);
    if (found.code) return found.code;
    sqlite3_snprintf(sizeof import->words, import->words, "one row for an indicator, area, period, vintage and source: line %lld has it",
                     import->line);
    int field = import->header.at[PK_CSV_PERIOD];
    import->fault = (parkdb_csv_fault){row->line, field + 1, pk_csv_field_name(&import->header, field), period, import->words};
    return report(import);
}

static int same_text(sqlite3_stmt *row, int column, const char *text)
{
    const char *found = (const char *)sqlite3_column_text(row, column);
    return strcmp(found ? found : "", text ? text : "") == 0;
}

/* Whether the row equals the figure. A row in the indicator's unit does so whatever the figure's unit as published. */
static int says_the_same(sqlite3_stmt *row, const struct pk_figure *figure)
{
    int has_value = sqlite3_column_type(row, 0) != SQLITE_NULL;
    return has_value == figure->has_value && (!has_value || sqlite3_column_double(row, 0) == figure->value) &&
           same_text(row, 1, figure->bound) && same_text(row, 2, pk_figure_status(figure)) &&
           sqlite3_column_int64(row, 3) == figure->source && (!figure->unit || sqlite3_column_int64(row, 4) == figure->unit) &&
           same_text(row, 5, figure->note);
}

/* An equal figure is not written again, so nothing that depends on it has to be recomputed. A figure that is read again on another day,
 * without a vintage, is not a revision either. */
static int compare_old(struct import *import)
{
    const struct pk_figure_row *row = &import->row;
    static const char sql[] =
        "SELECT value, bound, status, source, unit, note, vintage FROM main.observation "
        "WHERE indicator = ? AND period = ? AND area = ? AND vintage <= ? AND source = ? ORDER BY vintage DESC LIMIT 1";
    int code = pk_prepare(import->db, sql, &import->old);
    if (code) return code;
    bind_key(import->old, &row->figure);
    sqlite3_bind_int64(import->old, 5, row->figure.source);
    int step = sqlite3_step(import->old);
    import->is_there = step == SQLITE_ROW && sqlite3_column_int(import->old, 6) == row->figure.vintage;
    import->is_same = step == SQLITE_ROW && (import->is_there || row->is_undated) && says_the_same(import->old, &row->figure);
    if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(import->db, "cannot read a figure");
    sqlite3_reset(import->old);
    return code;
}

/* If an indicator and period have no figures yet, none need be looked up. */
static int look_at_group(struct import *import, const struct pk_figure *figure)
{
    if (figure->indicator == import->group_indicator && figure->period == import->group_period) return PARKDB_OK;
    int code =
        pk_prepare(import->db, "SELECT EXISTS (SELECT 1 FROM main.observation WHERE indicator = ? AND period = ?)", &import->any_old);
    if (code) return code;
    import->group_indicator = figure->indicator;
    import->group_period = figure->period;
    sqlite3_bind_int64(import->any_old, 1, figure->indicator);
    sqlite3_bind_int64(import->any_old, 2, figure->period);
    if (sqlite3_step(import->any_old) == SQLITE_ROW) import->group_is_old = sqlite3_column_int(import->any_old, 0);
    else code = pk_fail_sqlite(import->db, "cannot read the figures");
    sqlite3_reset(import->any_old);
    return code;
}

/* Compares the row with the rows before it and the existing figures. */
static int look_at_row(struct import *import, int *is_good)
{
    const struct pk_figure_row *row = &import->row;
    *is_good = 0;
    if (import->line && pk_figure_same_key(&row->figure, &import->last)) return report_repeated(import);
    int code = look_at_group(import, &row->figure);
    if (!code && import->group_is_old) code = compare_old(import);
    if (code) return code;
    import->last = row->figure;
    import->line = row->line;
    *is_good = 1;
    return PARKDB_OK;
}

/* The next row to write, in import->row: PARKDB_ROW, or PARKDB_OK after the last. Nothing is written of a file that is refused, but its
 * duplicates are still reported. */
static int next_row(struct import *import)
{
    struct pk_figure_row *row = &import->row;
    int step;
    while ((step = pk_figure_sort_next(import->sort, row)) == PARKDB_ROW) {
        int is_good = 0;
        int code = look_at_row(import, &is_good);
        if (!code && ++import->dealt % ROWS_BETWEEN_CHECKS == 0) code = check(import, 1);
        if (code) return code;
        if (!is_good || is_refused(import)) continue;
        if (pk_csv_is_new_source(row->figure.source)) code = pk_csv_make_source(&import->names, &row->figure.source);
        return code ? code : PARKDB_ROW;
    }
    return step;
}

/* Where figures exist already, rows are written one by one. */
static int write_row(struct import *import)
{
    const struct pk_figure *figure = &import->row.figure;
    if (import->is_same) return PARKDB_OK;
    int code = import->is_there ? pk_figure_write(&import->writer, figure) : pk_figure_add(&import->writer, figure);
    if (!code) import->result->written++;
    return code;
}

/* New figures are written by one statement, which reads them from here. */
static int give_new(void *context, struct pk_figure *figure)
{
    struct import *import = context;
    if (import->is_taken) import->step = next_row(import);
    import->is_taken = 0;
    if (import->step != PARKDB_ROW) return import->step;
    if (import->group_is_old) return PARKDB_OK;
    *figure = import->row.figure;
    import->is_taken = 1;
    import->result->written++;
    return PARKDB_ROW;
}

static int write_old(struct import *import)
{
    int code = write_row(import);
    if (!code) import->step = next_row(import);
    return code;
}

static int write_rows(struct import *import)
{
    int code = pk_figure_sort_ready(import->sort);
    if (!code) import->step = next_row(import);
    while (!code && import->step == PARKDB_ROW) code = import->group_is_old ? write_old(import) : pk_figure_bulk_write(import->bulk);
    if (!code) code = import->step;
    if (!code) code = pk_figure_flush(&import->writer);
    return code ? code : check(import, 1);
}

/* Derived figures are computed without them. */
static void forget_rows(struct import *import)
{
    pk_figure_sort_free(import->sort);
    import->sort = NULL;
}

/* ---------------------------------------------------------------- The whole file */

/* The texts of the options come from the caller, not from the file. */
static int take_options(struct import *import)
{
    const parkdb_csv_options *options = import->options;
    struct pk_csv_entry *source = NULL;
    import->vintage = import->writer.today;
    if (!options) return PARKDB_OK;
    int code = options->vintage ? pk_day_read(import->db, options->vintage, &import->vintage) : PARKDB_OK;
    if (code == PARKDB_UNKNOWN)
        return pk_fail(import->db, PARKDB_MISUSE, "options.vintage: found \"%s\", expected a day as YYYY-MM-DD", options->vintage);
    if (!code && options->source && *options->source) code = look_up_common_source(import, &source);
    if (!code && source && source->expected)
        return pk_fail(import->db, PARKDB_MISUSE, "options.source: found \"%s\", expected %s", options->source, source->expected);
    return code;
}

static int begin(struct import *import, const char *path)
{
    parkdb *db = import->db;
    int code = pk_csv_open(&import->csv, import->db, path);
    if (code) return fail_read(import, code);
    import->header.only = import->options ? import->options->only : NULL;
    code = read_header(import);
    if (!code) code = pk_figure_begin(&import->writer, db);
    if (code) return code;
    pk_csv_names_begin(&import->names, db, &import->writer);
    import->sort = pk_figure_sort_new(db);
    import->bulk = pk_figure_bulk_new(db, give_new, import);
    return import->sort && import->bulk ? PARKDB_OK : pk_no_memory(db);
}

static void end(struct import *import)
{
    sqlite3_finalize(import->base_unit);
    sqlite3_finalize(import->old);
    sqlite3_finalize(import->any_old);
    sqlite3_finalize(import->period);
    pk_figure_bulk_free(import->bulk);
    pk_figure_sort_free(import->sort);
    pk_csv_names_end(&import->names);
    pk_figure_end(&import->writer);
    pk_csv_free_header(&import->header);
    pk_csv_close(&import->csv);
    free(import);
}

/* A value that no row has was mistyped: no rows would be no answer. */
static int check_conditions(struct import *import)
{
    const struct pk_csv_header *header = &import->header;
    for (int i = 0; i < header->condition_count; i++) {
        const struct pk_csv_condition *condition = &header->conditions[i];
        if (condition->is_found || !*condition->other) continue;
        pk_fail(import->db, PARKDB_INVALID, "%s: %s: found no row with \"%!.60s\", expected a value of the column, such as \"%s\"",
                import->file, header->names[condition->field], condition->value, condition->other);
        pk_copy_text(import->db->error.file, sizeof import->db->error.file, import->file);
        return PARKDB_INVALID;
    }
    return PARKDB_OK;
}

static int import_all(struct import *import)
{
    int code = take_options(import);
    if (!code) code = read_rows(import);
    if (!code) code = check_conditions(import);
    if (!code) code = write_rows(import);
    forget_rows(import);
    return !code && is_refused(import) ? refuse(import) : code;
}

static int run(struct import *import, const char *path)
{
    struct pk_page_cache before;
    int code = begin(import, path);
    if (!code) code = pk_change_begin(import->db);
    if (code) return code;
    pk_page_cache_widen(import->db, &before);
    code = pk_change_end(import->db, import_all(import));
    pk_page_cache_restore(import->db, &before);
    return code;
}

/* Copies the caller's options and checks that each condition is COLUMN=VALUE. */
static int read_options(parkdb *db, const parkdb_csv_options *options, parkdb_csv_options *known)
{
    static const size_t former[] = {offsetof(parkdb_csv_options, only), 0};
    int code = pk_options_read(&db->error, "parkdb_csv_options", options, former, known, sizeof *known);
    for (const char *const *only = known->only; !code && only && *only; only++)
        if (!strchr(*only, '=') || **only == '=')
            code = pk_fail(db, PARKDB_MISUSE, "options.only: found \"%s\", expected COLUMN=VALUE", *only);
    return code;
}

/* The numbers of rows left out and of rows without a value. */
static void tell_counts(const struct import *import)
{
    const parkdb_csv_options *options = import->options;
    if (options && options->blank) *options->blank = import->blank;
    if (options && options->left_out) *options->left_out = import->not_wanted;
}

int parkdb_import_csv(parkdb *db, const char *path, const parkdb_csv_options *options, parkdb_csv_result *result)
{
    parkdb_csv_result own;
    int code = pk_enter(db);
    if (code) return code;
    parkdb_csv_options known;
    code = read_options(db, options, &known);
    if (code) return code;
    if (!path) return pk_fail(db, PARKDB_MISUSE, "a path is needed");
    if (!result) result = &own;
    memset(result, 0, sizeof *result);
    struct import *import = calloc(1, sizeof *import);
    if (!import) return pk_no_memory(db);
    import->db = db;
    import->options = options ? &known : NULL;
    import->result = result;
    import->file = pk_file_name(path);
    atomic_store(&db->interrupted, 0);
    code = run(import, path);
    if (code) result->written = 0;
    tell_counts(import);
    end(import);
    return code;
}
