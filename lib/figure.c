#include "figure.h"

#include <string.h>

int pk_figure_begin(struct pk_figure_writer *writer, parkdb *db)
{
    memset(writer, 0, sizeof *writer);
    writer->db = db;
    int code = pk_prepare(db,
                          "INSERT INTO main.observation (indicator, period, area, vintage, value, bound, status, source, unit, note) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (indicator, period, area, vintage) DO UPDATE SET "
                          "value = excluded.value, bound = excluded.bound, status = excluded.status, source = excluded.source, "
                          "unit = excluded.unit, note = excluded.note",
                          &writer->insert);
    if (!code)
        code = pk_prepare(db,
                          "SELECT u.factor / own.factor, CASE WHEN u.id <> own.id THEN u.id ELSE 0 END, "
                          "u.dimension = own.dimension AND u.change_only = own.change_only "
                          "FROM indicator i JOIN unit own ON own.id = i.unit JOIN unit u ON u.code = ?2 WHERE i.id = ?1",
                          &writer->unit);
    if (!code)
        code =
            pk_prepare(db, "SELECT CAST(julianday(coalesce(?1, (SELECT known_on FROM clock))) - 2440587.5 AS INTEGER) WHERE CASE WHEN ?1 IS "
                       "NULL THEN 1 WHEN ?1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN ?1 IS date(?1, '+0 days') END",
                       &writer->day);
    if (!code) code = pk_figure_day(writer, NULL, &writer->today);
    if (code) pk_figure_end(writer);
    return code;
}

void pk_figure_end(struct pk_figure_writer *writer)
{
    sqlite3_finalize(writer->insert);
    sqlite3_finalize(writer->unit);
    sqlite3_finalize(writer->day);
    writer->insert = writer->unit = writer->day = NULL;
}

int pk_figure_day(struct pk_figure_writer *writer, const char *text, int *day)
{
    sqlite3_bind_text(writer->day, 1, text, -1, SQLITE_STATIC);
    int step = sqlite3_step(writer->day);
    if (step == SQLITE_ROW) *day = sqlite3_column_int(writer->day, 0);
    int code = step == SQLITE_ROW ? PARKDB_OK : step == SQLITE_DONE ? PARKDB_UNKNOWN : pk_fail_sqlite(writer->db, "cannot read a day");
    sqlite3_reset(writer->day);
    return code;
}

int pk_figure_unit(struct pk_figure_writer *writer, sqlite3_int64 indicator, const char *unit, double *factor, sqlite3_int64 *id)
{
    sqlite3_bind_int64(writer->unit, 1, indicator);
    sqlite3_bind_text(writer->unit, 2, unit, -1, SQLITE_STATIC);
    int step = sqlite3_step(writer->unit);
    int code = step == SQLITE_ROW ? PARKDB_OK : step == SQLITE_DONE ? PARKDB_UNKNOWN : pk_fail_sqlite(writer->db, "cannot look up a unit");
    if (step == SQLITE_ROW) {
        *factor = sqlite3_column_double(writer->unit, 0);
        *id = sqlite3_column_int64(writer->unit, 1);
        if (!sqlite3_column_int(writer->unit, 2)) code = PARKDB_CONSTRAINT;
    }
    sqlite3_reset(writer->unit);
    return code;
}

int pk_figure_write(struct pk_figure_writer *writer, const struct pk_figure *figure)
{
    sqlite3_stmt *insert = writer->insert;
    sqlite3_bind_int64(insert, 1, figure->indicator);
    sqlite3_bind_int64(insert, 2, figure->period);
    sqlite3_bind_int64(insert, 3, figure->area);
    sqlite3_bind_int(insert, 4, figure->vintage);
    if (figure->has_value) sqlite3_bind_double(insert, 5, figure->value);
    else sqlite3_bind_null(insert, 5);
    sqlite3_bind_text(insert, 6, figure->bound, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 7, figure->status ? figure->status : figure->has_value ? "A" : "O", -1, SQLITE_STATIC);
    if (figure->source) sqlite3_bind_int64(insert, 8, figure->source);
    else sqlite3_bind_null(insert, 8);
    if (figure->unit) sqlite3_bind_int64(insert, 9, figure->unit);
    else sqlite3_bind_null(insert, 9);
    sqlite3_bind_text(insert, 10, figure->note, -1, SQLITE_STATIC);
    int code = sqlite3_step(insert) == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(writer->db, "cannot write a figure");
    sqlite3_reset(insert);
    return code;
}
