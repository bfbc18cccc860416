#include "rows/record_batch.h"

#include <stdlib.h>
#include <string.h>

#define ROOM_AT_FIRST 1024 /* cells */

struct pk_batch {
    parkdb *db;
    const char *name;
    struct pk_bound *cells;
    size_t columns, count, room, at; /* room in cells */
    char *insert;                    /* what the statement begins with */
    sqlite3_stmt *statement;
};

struct table {
    sqlite3_vtab base;
    struct pk_batch *batch;
};

/* ---------------------------------------------------------------- The table out of which the rows come */

static int connect(sqlite3 *sqlite, void *batch, int count, const char *const *words, sqlite3_vtab **out, char **error)
{
    (void)count, (void)words, (void)error;
    sqlite3_str *sql = sqlite3_str_new(sqlite);
    for (int i = 0; i < PK_MAX_FIELDS; i++) sqlite3_str_appendf(sql, "%sc%d", i ? ", " : "CREATE TABLE x (", i);
    sqlite3_str_appendall(sql, ")");
    char *text = sqlite3_str_finish(sql);
    int code = text ? sqlite3_declare_vtab(sqlite, text) : SQLITE_NOMEM;
    sqlite3_free(text);
    struct table *table = code ? NULL : sqlite3_malloc(sizeof *table);
    if (!table) return code ? code : SQLITE_NOMEM;
    memset(table, 0, sizeof *table);
    table->batch = batch;
    sqlite3_vtab_config(sqlite, SQLITE_VTAB_DIRECTONLY);
    *out = &table->base;
    return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table, (void)info;
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    (void)table;
    *out = sqlite3_malloc(sizeof **out);
    if (!*out) return SQLITE_NOMEM;
    memset(*out, 0, sizeof **out);
    return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *cursor)
{
    sqlite3_free(cursor);
    return SQLITE_OK;
}

static struct pk_batch *batch_of(const sqlite3_vtab_cursor *cursor)
{
    return ((const struct table *)cursor->pVtab)->batch;
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

/* What is given nothing is null. */
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

/* Without xCreate it is there without being made, for this connection, and leaves no trace in the file. */
static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = disconnect,
    .xOpen = open_cursor,
    .xClose = close_cursor,
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

/* Kept for the next time, which is most often the same. */
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

/* A refusal that has undone the transaction, too, is more than one. */
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
