#include "rows/record_batch.h"

#include "core/row_table.h"

#include <stdlib.h>
#include <string.h>

#define ROOM_AT_FIRST 1024 /* cells */

struct pk_batch {
    parkdb *db;
    const char *name;
    struct pk_bound *cells;
    size_t columns, count, room, at; /* room in cells */
    char *insert;                    /* the beginning of the statement */
    sqlite3_stmt *statement;
};

/* ---------------------------------------------------------------- The table out of which the rows come */

static int connect(sqlite3 *sqlite, void *batch, int count, const char *const *words, sqlite3_vtab **out, char **error)
{
    (void)count, (void)words, (void)error;
    sqlite3_str *sql = sqlite3_str_new(sqlite);
    for (int i = 0; i < PK_MAX_FIELDS; i++) sqlite3_str_appendf(sql, "%sc%d", i ? ", " : "CREATE TABLE x (", i);
    sqlite3_str_appendall(sql, ")");
    char *text = sqlite3_str_finish(sql);
    int code = text ? pk_row_table_connect(sqlite, batch, text, out) : SQLITE_NOMEM;
    sqlite3_free(text);
    return code;
}

static struct pk_batch *batch_of(const sqlite3_vtab_cursor *cursor)
{
    return pk_row_table_owner(cursor);
}

static int begin_rows(sqlite3_vtab_cursor *cursor, int number, const char *name, int count, sqlite3_value **values)
{
    (void)number, (void)name, (void)count, (void)values;
    batch_of(cursor)->at = 0;
    return SQLITE_OK;
}

static int next_row(sqlite3_vtab_cursor *cursor)
{
    batch_of(cursor)->at++;
    return SQLITE_OK;
}

static int is_at_end(sqlite3_vtab_cursor *cursor)
{
    return batch_of(cursor)->at >= batch_of(cursor)->count;
}

/* Columns without a value are null. */
static int give_column(sqlite3_vtab_cursor *cursor, sqlite3_context *out, int column)
{
    const struct pk_batch *batch = batch_of(cursor);
    if ((size_t)column >= batch->columns) return SQLITE_OK;
    const struct pk_bound *cell = &batch->cells[batch->at * batch->columns + (size_t)column];
    if (cell->is == PK_BOUND_TEXT) sqlite3_result_text(out, cell->text, -1, SQLITE_STATIC);
    else if (cell->is == PK_BOUND_INTEGER) sqlite3_result_int64(out, cell->integer);
    else if (cell->is == PK_BOUND_REAL) sqlite3_result_double(out, cell->real);
    return SQLITE_OK;
}

static int give_rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *rowid)
{
    *rowid = (sqlite3_int64)batch_of(cursor)->at;
    return SQLITE_OK;
}

/* Without xCreate the table exists for this connection without CREATE, and leaves no trace in the file. */
static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = pk_row_table_best_index,
    .xDisconnect = pk_row_table_disconnect,
    .xOpen = pk_row_table_open,
    .xClose = pk_row_table_close,
    .xFilter = begin_rows,
    .xNext = next_row,
    .xEof = is_at_end,
    .xColumn = give_column,
    .xRowid = give_rowid,
};

/* ---------------------------------------------------------------- The rows */

struct pk_batch *pk_batch_new(parkdb *db, const char *name)
{
    struct pk_batch *batch = calloc(1, sizeof *batch);
    if (!batch) return NULL;
    batch->db = db;
    batch->name = name;
    if (sqlite3_create_module(db->sqlite, name, &module, batch) == SQLITE_OK) return batch;
    free(batch);
    return NULL;
}

static void forget_statement(struct pk_batch *batch)
{
    sqlite3_finalize(batch->statement);
    sqlite3_free(batch->insert);
    batch->statement = NULL;
    batch->insert = NULL;
}

void pk_batch_free(struct pk_batch *batch)
{
    if (!batch) return;
    forget_statement(batch);
    sqlite3_create_module(batch->db->sqlite, batch->name, NULL, NULL);
    free(batch->cells);
    free(batch);
}

static int make_room(struct pk_batch *batch, size_t columns)
{
    size_t wanted = (batch->count + 1) * columns, room = batch->room ? batch->room : ROOM_AT_FIRST;
    while (room < wanted) room *= 2;
    struct pk_bound *cells = room == batch->room ? batch->cells : realloc(batch->cells, room * sizeof *cells);
    if (!cells) return 0;
    batch->cells = cells;
    batch->room = room;
    return 1;
}

struct pk_bound *pk_batch_add(struct pk_batch *batch, size_t columns)
{
    if (!make_room(batch, columns)) return NULL;
    batch->columns = columns;
    return &batch->cells[batch->count++ * columns];
}

void pk_batch_take_back(struct pk_batch *batch)
{
    batch->count--;
}

void pk_batch_empty(struct pk_batch *batch)
{
    batch->count = 0;
}

/* ---------------------------------------------------------------- Writing */

/* Cached, because the next call usually needs the same. */
static int prepare(struct pk_batch *batch, const char *insert)
{
    if (batch->statement && strcmp(batch->insert, insert) == 0) return PARKDB_OK;
    forget_statement(batch);
    sqlite3_str *sql = sqlite3_str_new(batch->db->sqlite);
    sqlite3_str_appendf(sql, "%s SELECT ", insert);
    for (size_t i = 0; i < batch->columns; i++) sqlite3_str_appendf(sql, "%sc%d", i ? ", " : "", (int)i);
    sqlite3_str_appendf(sql, " FROM %s", batch->name);
    char *text = sqlite3_str_finish(sql);
    batch->insert = sqlite3_mprintf("%s", insert);
    int code = text && batch->insert ? pk_prepare(batch->db, text, &batch->statement) : pk_no_memory(batch->db);
    sqlite3_free(text);
    return code;
}

/* An error that has also rolled back the transaction is more than a refused row. */
static int execute(struct pk_batch *batch)
{
    parkdb *db = batch->db;
    int code = PARKDB_OK;
    if (sqlite3_step(batch->statement) != SQLITE_DONE) {
        int is_refusal = (sqlite3_extended_errcode(db->sqlite) & 0xFF) == SQLITE_CONSTRAINT && !sqlite3_get_autocommit(db->sqlite);
        code = is_refusal ? PARKDB_CONSTRAINT : pk_fail_sqlite(db, "cannot write");
    }
    sqlite3_reset(batch->statement);
    return code;
}

int pk_batch_write(struct pk_batch *batch, const char *insert)
{
    int code = batch->count ? prepare(batch, insert) : PARKDB_OK;
    if (!code && batch->count) code = execute(batch);
    batch->count = 0;
    return code;
}
