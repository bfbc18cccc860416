#include "figures/figure_write.h"

#include "core/column.h"
#include "core/day.h"

#include <string.h>

#define COLUMNS 10
#define AT_ONCE 64

const char *pk_figure_status(const struct pk_figure *figure)
{
    if (*figure->status) return figure->status;
    return figure->has_value ? "A" : "O";
}

/* ---------------------------------------------------------------- One by one */

int pk_figure_begin(struct pk_figure_writer *writer, parkdb *db)
{
    memset(writer, 0, sizeof *writer);
    writer->db = db;
    int code =
        pk_take(db,
                "INSERT INTO main.observation (indicator, period, area, vintage, value, bound, status, source, unit, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (indicator, period, area, vintage, source) DO UPDATE SET "
                "value = excluded.value, bound = excluded.bound, status = excluded.status, unit = excluded.unit, note = excluded.note",
                &writer->insert);
    if (!code)
        code = pk_take(db,
                       "SELECT u.factor / own.factor, CASE WHEN u.id <> own.id THEN u.id ELSE 0 END, "
                       "u.dimension = own.dimension AND u.change_only = own.change_only "
                       "FROM indicator i JOIN unit own ON own.id = i.unit JOIN unit u ON u.code = ?2 WHERE i.id = ?1",
                       &writer->unit);
    if (!code) code = pk_day_read(db, NULL, &writer->today);
    if (code) pk_figure_end(writer);
    return code;
}

void pk_figure_end(struct pk_figure_writer *writer)
{
    if (!writer->db) return;
    pk_give_back(writer->db, writer->insert);
    pk_give_back(writer->db, writer->unit);
    pk_give_back(writer->db, writer->bulk);
    memset(writer, 0, sizeof *writer);
}

int pk_figure_unit(struct pk_figure_writer *writer, sqlite3_int64 indicator, const char *unit, double *factor, sqlite3_int64 *id)
{
    sqlite3_bind_int64(writer->unit, 1, indicator);
    sqlite3_bind_text(writer->unit, 2, unit, -1, SQLITE_STATIC);
    int step = sqlite3_step(writer->unit);
    int code = step == SQLITE_ROW ? PARKDB_OK : step == SQLITE_DONE ? PARKDB_UNKNOWN : pk_fail_sqlite(writer->db, "cannot look up a unit");
    if (step == SQLITE_ROW) {
        struct pk_columns row = {.db = writer->db, .row = writer->unit, .table = "unit", .name = "factor"};
        *factor = pk_column_number(&row, 0);
        *id = sqlite3_column_int64(writer->unit, 1);
        code = row.code;
        if (!code && !sqlite3_column_int(writer->unit, 2)) code = PARKDB_CONSTRAINT;
    }
    sqlite3_reset(writer->unit);
    return code;
}

static void bind_key(sqlite3_stmt *statement, int first, const struct pk_figure *figure)
{
    sqlite3_bind_int64(statement, first, figure->indicator);
    sqlite3_bind_int64(statement, first + 1, figure->period);
    sqlite3_bind_int64(statement, first + 2, figure->area);
    sqlite3_bind_int(statement, first + 3, figure->vintage);
}

/* copied says whether the figure's own texts are. */
static void bind(sqlite3_stmt *insert, int first, const struct pk_figure *figure, sqlite3_destructor_type copied)
{
    bind_key(insert, first, figure);
    if (figure->has_value) sqlite3_bind_double(insert, first + 4, figure->value);
    else sqlite3_bind_null(insert, first + 4);
    sqlite3_bind_text(insert, first + 5, figure->bound, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, first + 6, pk_figure_status(figure), -1, *figure->status ? copied : SQLITE_STATIC);
    sqlite3_bind_int64(insert, first + 7, figure->source);
    if (figure->unit) sqlite3_bind_int64(insert, first + 8, figure->unit);
    else sqlite3_bind_null(insert, first + 8);
    sqlite3_bind_text(insert, first + 9, figure->note, -1, copied);
}

static int execute(const struct pk_figure_writer *writer, sqlite3_stmt *insert)
{
    int code = sqlite3_step(insert) == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(writer->db, "cannot write a figure");
    sqlite3_reset(insert);
    return code;
}

int pk_figure_write(struct pk_figure_writer *writer, const struct pk_figure *figure)
{
    bind(writer->insert, 1, figure, SQLITE_STATIC);
    return execute(writer, writer->insert);
}

/* ---------------------------------------------------------------- Many at once */

/* One statement for many rows saves what beginning and ending one takes. Places that are not filled are null and left out. */
static int prepare_bulk(struct pk_figure_writer *writer)
{
    if (writer->bulk) return PARKDB_OK;
    sqlite3_str *sql = sqlite3_str_new(writer->db->sqlite);
    sqlite3_str_appendall(sql, "INSERT INTO main.observation (indicator, period, area, vintage, value, bound, status, source, unit, note) "
                               "SELECT * FROM (VALUES ");
    for (int i = 0; i < AT_ONCE; i++) sqlite3_str_appendf(sql, "%s(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", i ? ", " : "");
    sqlite3_str_appendall(sql, ") WHERE column1 IS NOT NULL");
    char *text = sqlite3_str_finish(sql);
    int code = pk_take(writer->db, text, &writer->bulk);
    sqlite3_free(text);
    return code;
}

int pk_figure_add(struct pk_figure_writer *writer, const struct pk_figure *figure)
{
    int code = prepare_bulk(writer);
    if (code) return code;
    bind(writer->bulk, 1 + COLUMNS * writer->waiting++, figure, SQLITE_TRANSIENT);
    return writer->waiting == AT_ONCE ? pk_figure_flush(writer) : PARKDB_OK;
}

int pk_figure_flush(struct pk_figure_writer *writer)
{
    if (!writer->waiting) return PARKDB_OK;
    int code = execute(writer, writer->bulk);
    sqlite3_clear_bindings(writer->bulk);
    writer->waiting = 0;
    return code;
}
