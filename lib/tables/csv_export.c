/* Observations to CSV files, as the import reads them. */
#include "core/column.h"
#include "core/number.h"
#include "core/part_file.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define HEADER "area,indicator,period,value,unit,status,bound,source,source_name,synthetic,vintage,note\n"
#define CODE_BYTES 256
#define NEIGHBOURS 2

struct export
{
    parkdb *db;
    FILE *file;
    sqlite3_stmt *factor, *source;
    /* What was looked up last. */
    char unit[CODE_BYTES], own_unit[CODE_BYTES];
    double unit_factor;
};

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

/* ---------------------------------------------------------------- Values */

/* By what a value in the unit as published was multiplied. */
static int find_factor(struct export *export, const parkdb_observation *row)
{
    if (*export->unit && strcmp(export->unit, row->unit_published) == 0 && strcmp(export->own_unit, row->unit) == 0) return PARKDB_OK;
    int code = pk_prepare(export->db, "SELECT u.factor / own.factor FROM main.unit u, main.unit own WHERE u.code = ? AND own.code = ?",
                          &export->factor);
    if (code) return code;
    sqlite3_bind_text(export->factor, 1, row->unit_published, -1, SQLITE_STATIC);
    sqlite3_bind_text(export->factor, 2, row->unit, -1, SQLITE_STATIC);
    struct pk_columns found = {.db = export->db, .row = export->factor, .table = "unit", .name = "factor"};
    if (sqlite3_step(export->factor) == SQLITE_ROW) export->unit_factor = pk_column_number(&found, 0);
    else found.code = pk_fail_sqlite(export->db, "cannot look up a unit");
    code = found.code;
    sqlite3_reset(export->factor);
    *export->unit = '\0';
    if (code || strlen(row->unit_published) >= CODE_BYTES || strlen(row->unit) >= CODE_BYTES) return code;
    pk_copy_text(export->unit, CODE_BYTES, row->unit_published);
    pk_copy_text(export->own_unit, CODE_BYTES, row->unit);
    return PARKDB_OK;
}

/* The number that was published: the one with the shortest text that comes to the value again, bit by bit. 0 when there is none. */
static int published_number(const struct export *export, double value, char text[PK_NUMBER_SIZE])
{
    double factor = export->unit_factor, number = value / factor;
    char best[PK_NUMBER_SIZE] = "";
    for (int i = 0; i < NEIGHBOURS; i++) number = nextafter(number, -INFINITY);
    for (int i = 0; i <= 2 * NEIGHBOURS; i++) {
        double candidate = number;
        number = nextafter(number, INFINITY);
        if (candidate * factor != value) continue;
        pk_number_text(export->db, candidate, text);
        if (!*best || strlen(text) < strlen(best)) sqlite3_snprintf(PK_NUMBER_SIZE, best, "%s", text);
    }
    sqlite3_snprintf(PK_NUMBER_SIZE, text, "%s", best);
    return *best != '\0';
}

static int put_value(struct export *export, const parkdb_observation *row)
{
    char number[PK_NUMBER_SIZE] = "";
    int is_converted = strcmp(row->unit, row->unit_published) != 0;
    int code = is_converted ? find_factor(export, row) : PARKDB_OK;
    if (code) return code;
    if (is_converted && row->value.known) is_converted = published_number(export, row->value.value, number);
    if (!is_converted && row->value.known) pk_number_text(export->db, row->value.value, number);
    put_field(export->file, number, ',');
    put_field(export->file, is_converted ? row->unit_published : row->unit, ',');
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Rows */

/* A source that is called as its code needs no name, and a figure without one no source. */
static int put_source(struct export *export, const char *source)
{
    if (!source || strcmp(source, "unstated") == 0) {
        fputs(",,,", export->file);
        return PARKDB_OK;
    }
    int code = pk_prepare(export->db, "SELECT nullif(name, code), synthetic FROM main.source WHERE code = ?", &export->source);
    if (code) return code;
    sqlite3_bind_text(export->source, 1, source, -1, SQLITE_STATIC);
    put_field(export->file, source, ',');
    if (sqlite3_step(export->source) == SQLITE_ROW) {
        put_field(export->file, (const char *)sqlite3_column_text(export->source, 0), ',');
        put_field(export->file, sqlite3_column_int(export->source, 1) ? "1" : "0", ',');
    } else code = pk_fail_sqlite(export->db, "cannot look up a source");
    sqlite3_reset(export->source);
    return code;
}

static int put_row(struct export *export, const parkdb_observation *row)
{
    FILE *file = export->file;
    put_field(file, row->area, ',');
    put_field(file, row->indicator, ',');
    put_field(file, row->period, ',');
    int code = put_value(export, row);
    put_field(file, row->status, ',');
    put_field(file, row->bound, ',');
    if (!code) code = put_source(export, row->source);
    put_field(file, row->vintage, ',');
    put_field(file, row->note, '\n');
    return code;
}

static int put_rows(struct export *export, struct pk_part_file *to, parkdb_cursor *cursor)
{
    int step = PARKDB_ROW, code = PARKDB_OK;
    fputs(HEADER, export->file);
    while (!code && pk_part_is_written(to) && (step = parkdb_next(cursor)) == PARKDB_ROW)
        code = put_row(export, parkdb_observation_row(cursor));
    return code || step > 0 ? code : step;
}

/* ---------------------------------------------------------------- The file */

static int write_file(struct export *export, const char *path, parkdb_cursor *cursor)
{
    struct pk_part_file to;
    int code = pk_part_open(&to, export->db, path);
    if (code) return code;
    export->file = to.file;
    return pk_part_close(&to, put_rows(export, &to, cursor));
}

int parkdb_export_csv(parkdb *db, const parkdb_filter *filter, const char *path)
{
    parkdb_cursor *cursor = NULL;
    struct export export = {.db = db};
    int code = pk_enter(db);
    if (code) return code;
    if (!path) return pk_fail(db, PARKDB_MISUSE, "a path is needed");
    code = parkdb_observation_find(db, filter, &cursor);
    if (!code) code = write_file(&export, path, cursor);
    parkdb_error first = db->error;
    parkdb_cursor_close(cursor);
    sqlite3_finalize(export.factor);
    sqlite3_finalize(export.source);
    if (code) db->error = first;
    return code;
}
