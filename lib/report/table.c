#include "report/table.h"

#include "core/column.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const kinds[] = {"text", "text_en", "word", "number", "count", "percent", "quantity", "difference"};
static const char *const parts[] = {"", "title", "badge", "drawn", "line", "aside", "unit", "data"};

/* The index of a word in a list; 0 if it is not there. */
static int place_of(const char *word, const char *const *list, size_t count)
{
    for (size_t i = 0; word && i < count; i++)
        if (strcmp(list[i], word) == 0) return (int)i;
    return 0;
}

int pk_report_is_number(const struct pk_report_column *column)
{
    return column->kind >= PK_CELL_NUMBER;
}

int pk_report_is_shown(const struct pk_report_column *column)
{
    return column->part != PK_PART_DATA && column->part != PK_PART_UNIT;
}

const struct pk_report_cell *pk_report_cell_named(const struct pk_report_table *table, const char *name)
{
    static const struct pk_report_cell none = {0, 0, NULL, 0, NULL, 0};
    for (int i = 0; i < table->column_count; i++)
        if (strcmp(table->columns[i].name, name) == 0) return &table->cells[i];
    return &none;
}

/* ---------------------------------------------------------------- The description */

/* A copy of a text of the description; empty for null. */
static char *kept(struct pk_report *report, struct pk_columns *row, int column)
{
    const char *text = pk_column_text_or_null(row, column);
    char *copy = pk_arena_copy(&report->arena, text ? text : "", text ? strlen(text) : 0);
    if (!copy && !row->code) row->code = pk_no_memory(report->db);
    return copy;
}

static int fill_table(struct pk_report *report, sqlite3_stmt *statement, struct pk_report_table *table)
{
    struct pk_columns row = {.db = report->db, .row = statement, .table = "report_table"};
    table->name = kept(report, &row, 0);
    table->layout = kept(report, &row, 1);
    table->title = kept(report, &row, 2);
    return row.code;
}

static void fill_column(struct pk_report *report, struct pk_columns *row, struct pk_report_column *column)
{
    column->name = kept(report, row, 0);
    column->heading = kept(report, row, 1);
    column->kind_name = kept(report, row, 2);
    column->words = kept(report, row, 3);
    const char *part = kept(report, row, 4);
    if (row->code) return;
    column->kind = (enum pk_report_kind)place_of(column->kind_name, kinds, sizeof kinds / sizeof kinds[0]);
    column->part = (enum pk_report_part)place_of(part, parts, sizeof parts / sizeof parts[0]);
}

/* Copies the columns to memory that lives as long as the report, each with a cell. */
static int keep_columns(struct pk_report *report, const struct pk_report_column *columns, size_t count, struct pk_report_table *table)
{
    table->columns = pk_arena_take(&report->arena, (count + 1) * sizeof *columns);
    table->cells = pk_arena_take(&report->arena, (count + 1) * sizeof *table->cells);
    if (!table->columns || !table->cells) return pk_no_memory(report->db);
    if (count) memcpy(table->columns, columns, count * sizeof *columns);
    table->column_count = (int)count;
    return PARKDB_OK;
}

static int fill_columns(struct pk_report *report, sqlite3_stmt *statement, struct pk_report_table *table)
{
    enum { MOST = 1000 };
    struct pk_columns row = {.db = report->db, .row = statement, .table = "report_column"};
    struct pk_report_column *columns = NULL;
    size_t count = 0, room = 0;
    int step = SQLITE_DONE;
    while (!row.code && count < MOST && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        struct pk_report_column *more = pk_make_room(columns, count, &room, sizeof *columns);
        if (more) columns = more;
        if (more) fill_column(report, &row, &columns[count++]);
        else row.code = pk_no_memory(report->db);
    }
    int code = row.code;
    if (!code && step == SQLITE_ROW)
        code = pk_fail(report->db, PARKDB_CORRUPT, "report_column: found %d columns, expected fewer: the file is damaged: see parkdb_check",
                       MOST);
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(report->db, "cannot read what a report's table is made of");
    if (!code) code = keep_columns(report, columns, count, table);
    free(columns);
    return code;
}

static int read_columns(struct pk_report *report, struct pk_report_table *table)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(report->db,
                       report->english ? "SELECT name, heading_en, kind, words, part FROM report_column WHERE subject = ? AND table_name = "
                                         "? ORDER BY ord"
                                       : "SELECT name, heading_zh, kind, words, part FROM report_column WHERE subject = ? AND table_name = "
                                         "? ORDER BY ord",
                       &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, report->subject, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, table->name, -1, SQLITE_STATIC);
    code = fill_columns(report, statement, table);
    pk_give_back(report->db, statement);
    return code;
}

int pk_report_table_read(struct pk_report *report, int number, struct pk_report_table *table)
{
    enum { MOST = 100 };
    memset(table, 0, sizeof *table);
    if (number == MOST)
        return pk_fail(report->db, PARKDB_CORRUPT, "report_table: found %d tables, expected fewer: the file is damaged: see parkdb_check",
                       MOST);
    sqlite3_stmt *statement = NULL;
    int code =
        pk_take(report->db,
                "SELECT t.name, t.layout, CASE ?2 WHEN 1 THEN t.title_en ELSE t.title_zh END FROM report_table t WHERE t.subject = ?1 "
                "AND (?3 IS NULL OR t.name = ?3) ORDER BY t.ord LIMIT 1 OFFSET ?4",
                &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, report->subject, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 2, report->english);
    sqlite3_bind_text(statement, 3, report->only, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 4, number);
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) code = fill_table(report, statement, table);
    else if (step != SQLITE_DONE) code = pk_fail_sqlite(report->db, "cannot read which tables a report has");
    pk_give_back(report->db, statement);
    return code || step != SQLITE_ROW ? code : read_columns(report, table);
}

/* ---------------------------------------------------------------- The rows */

/* The meaning of a word, beside it: "target_progress.status" names the list. */
static void append_meaning(const struct pk_report *report, sqlite3_str *sql, const struct pk_report_column *column)
{
    int table_length = (int)strcspn(column->words, ".");
    const char *field = column->words + table_length + (column->words[table_length] == '.');
    sqlite3_str_appendf(sql,
                        ", (SELECT v.meaning_%s FROM main.vocabulary v WHERE v.table_name = '%.*q' AND v.field = %Q AND v.word = "
                        "CAST(x.\"%w\" AS TEXT))",
                        report->english ? "en" : "zh", table_length, column->words, field, column->name);
}

static char *rows_sql(const struct pk_report *report, const struct pk_report_table *table)
{
    sqlite3_str *sql = sqlite3_str_new(report->db->sqlite);
    for (int i = 0; i < table->column_count; i++) {
        const struct pk_report_column *column = &table->columns[i];
        int is_twin = column->kind == PK_CELL_TWIN && report->english;
        sqlite3_str_appendf(sql, "%s x.\"%w%s\"", i ? "," : "SELECT", column->name, is_twin ? "_en" : "");
        if (column->kind == PK_CELL_WORD) append_meaning(report, sql, column);
    }
    sqlite3_str_appendf(sql, " FROM \"report_%w_%w\" x WHERE x.\"%w_code\" = ?", report->subject, table->name, report->subject);
    return sqlite3_str_finish(sql);
}

static void fill_text(sqlite3_stmt *statement, int column, const char **text, int *length)
{
    *text = (const char *)sqlite3_column_text(statement, column);
    *length = *text ? sqlite3_column_bytes(statement, column) : 0;
}

static void fill_cell(const struct pk_report_column *column, struct pk_report_cell *cell, sqlite3_stmt *statement, int at)
{
    memset(cell, 0, sizeof *cell);
    if (pk_report_is_number(column)) {
        int type = sqlite3_column_type(statement, at);
        cell->number = sqlite3_column_double(statement, at);
        cell->known = (type == SQLITE_INTEGER || type == SQLITE_FLOAT) && isfinite(cell->number);
        return;
    }
    fill_text(statement, at, &cell->text, &cell->length);
    cell->known = cell->text != NULL;
    if (column->kind == PK_CELL_WORD) fill_text(statement, at + 1, &cell->meaning, &cell->meaning_length);
}

static void fill_row(struct pk_report_table *table, sqlite3_stmt *statement)
{
    int at = 0;
    for (int i = 0; i < table->column_count; i++) {
        fill_cell(&table->columns[i], &table->cells[i], statement, at);
        at += table->columns[i].kind == PK_CELL_WORD ? 2 : 1;
    }
}

static int write_rows(struct pk_report *report, struct pk_report_table *table, sqlite3_stmt *statement,
                      int (*after_row)(struct pk_report *report))
{
    int step, code = PARKDB_OK;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        fill_row(table, statement);
        table->row_count++;
        if (report->format->row) report->format->row(report, table);
        code = after_row(report);
    }
    return code || step == SQLITE_DONE ? code : pk_fail_sqlite(report->db, "cannot read a report's table");
}

/* What has been read beforehand has no park's code: see schema/report/20_park.sql. */
static const char *code_of(const struct pk_report *report, const struct pk_report_table *table)
{
    int rests_on_ranks = strcmp(table->name, "highlight") == 0 || strcmp(table->name, "ranking") == 0;
    return report->has_ranks && rests_on_ranks ? "" : report->code;
}

int pk_report_table_write(struct pk_report *report, struct pk_report_table *table, int (*after_row)(struct pk_report *report))
{
    sqlite3_stmt *statement = NULL;
    char *sql = rows_sql(report, table);
    int code = pk_take(report->db, sql, &statement);
    sqlite3_free(sql);
    if (code) return code;
    sqlite3_bind_text(statement, 1, code_of(report, table), -1, SQLITE_STATIC);
    if (report->format->table) report->format->table(report, table);
    code = write_rows(report, table, statement, after_row);
    pk_give_back(report->db, statement);
    if (!code && report->format->table_end) report->format->table_end(report, table);
    return code ? code : after_row(report);
}
