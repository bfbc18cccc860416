#include "figures/figure_bulk.h"

#include "core/row_table.h"

#include <stdlib.h>
#include <string.h>

#define MODULE "parkdb_figures_to_write"
#define CHUNK_ROWS 4096
#define CHUNK_NOTES ((size_t)1024 * 1024)
/* Of so many rows one is held back until the others of its chunk are written. SQLite leaves pages that are filled in the order of their
 * keys seven eighths full; the rows that come later fill them, and leave a little room for revisions. */
#define HELD_ONE_IN 10

enum column { INDICATOR, PERIOD, AREA, VINTAGE, VALUE, BOUND, STATUS, SOURCE, UNIT, NOTE };
#define COLUMNS 10
static const char *const column_names[COLUMNS] = {"indicator", "period", "area",   "vintage", "value",
                                                  "bound",     "status", "source", "unit",    "note"};

struct row {
    struct pk_figure figure;
    size_t note; /* in the chunk's notes */
};

/* What the connection checks of itself when a statement is prepared. */
struct checks {
    int foreign_keys, triggers;
};

struct pk_figure_bulk {
    parkdb *db;
    pk_figure_next_fn next;
    void *context;
    sqlite3_stmt *mark;
    struct row rows[CHUNK_ROWS];
    char *notes;
    size_t notes_used, notes_room;
    int count, at;
    const struct row *now;
    unsigned columns;                /* that some row of the chunk has, or of those before it */
    unsigned selected;               /* by the statement at work */
    int is_last;                     /* next has none behind the chunk */
    int code;                        /* of what went wrong outside the statement */
    sqlite3_int64 indicator, period; /* that were marked last */
    struct checks before;
    int is_unchecked;
};

/* ---------------------------------------------------------------- What needs no second check */

/* Somebody may have laid a trigger beside those of the schema, also a temporary one. */
static int find_other_triggers(parkdb *db, int *found)
{
    return pk_read_int(db,
                       "SELECT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE type = 'trigger' AND lower(tbl_name) = 'observation' "
                       "AND name NOT LIKE 'figure\\_observation\\_%' ESCAPE '\\' "
                       ") OR EXISTS (SELECT 1 FROM sqlite_temp_schema "
                       "WHERE type = 'trigger' AND lower(tbl_name) = 'observation')",
                       found);
}

/* What the rows refer to was looked up a moment ago in this transaction, and the one trigger's mark is set here once for an indicator and
 * period: each alone takes as long as writing the row. The table's rules stay on. SQLite decides when it prepares a statement, so the
 * switches are off between execute and begin_rows alone. A statement at work may open no table once a switch has been moved, and another
 * trigger than the schema's would have it do so: beside one all is left as it is. */
static int uncheck(struct pk_figure_bulk *bulk)
{
    sqlite3 *sqlite = bulk->db->sqlite;
    int has_others = 1;
    bulk->before = (struct checks){0, 0};
    bulk->is_unchecked = 1;
    int code = find_other_triggers(bulk->db, &has_others);
    if (code || has_others) return code;
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, -1, &bulk->before.foreign_keys);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, -1, &bulk->before.triggers);
    if (bulk->before.foreign_keys) sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    if (bulk->before.triggers) sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    return PARKDB_OK;
}

/* All is as it was. */
static void check_again(struct pk_figure_bulk *bulk)
{
    sqlite3 *sqlite = bulk->db->sqlite;
    if (!bulk->is_unchecked) return;
    if (bulk->before.foreign_keys) sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    if (bulk->before.triggers) sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, NULL);
    bulk->is_unchecked = 0;
}

/* ---------------------------------------------------------------- Chunks */

static int copy_note(struct pk_figure_bulk *bulk, const char *note, size_t *at)
{
    size_t size = strlen(note) + 1;
    *at = bulk->notes_used;
    if (bulk->notes_used + size > bulk->notes_room) {
        size_t room = (bulk->notes_used + size) * 2;
        char *more = realloc(bulk->notes, room);
        if (!more) return pk_no_memory(bulk->db);
        bulk->notes = more;
        bulk->notes_room = room;
    }
    memcpy(bulk->notes + bulk->notes_used, note, size);
    bulk->notes_used += size;
    return PARKDB_OK;
}

/* What the schema's trigger does for each row, once for all areas. */
static int mark_dirty(struct pk_figure_bulk *bulk, const struct pk_figure *figure)
{
    if (bulk->indicator == figure->indicator && bulk->period == figure->period) return PARKDB_OK;
    int code = pk_prepare(bulk->db, "INSERT OR IGNORE INTO main.figure_dirty (indicator, period, area) VALUES (?, ?, 0)", &bulk->mark);
    if (code) return code;
    sqlite3_bind_int64(bulk->mark, 1, bulk->indicator = figure->indicator);
    sqlite3_bind_int64(bulk->mark, 2, bulk->period = figure->period);
    if (sqlite3_step(bulk->mark) != SQLITE_DONE) code = pk_fail_sqlite(bulk->db, "cannot write a figure");
    sqlite3_reset(bulk->mark);
    return code;
}

/* Of most files most are what they are when nothing is said. */
static unsigned columns_of(const struct pk_figure *figure)
{
    return 1U << INDICATOR | 1U << PERIOD | 1U << AREA | 1U << VINTAGE | 1U << VALUE | (figure->bound ? 1U << BOUND : 0) |
           (strcmp(pk_figure_status(figure), "A") != 0 ? 1U << STATUS : 0) | (figure->source ? 1U << SOURCE : 0) |
           (figure->unit ? 1U << UNIT : 0) | (figure->note ? 1U << NOTE : 0);
}

static int take_figure(struct pk_figure_bulk *bulk)
{
    struct row *row = &bulk->rows[bulk->count];
    int code = bulk->next(bulk->context, &row->figure);
    if (code != PARKDB_ROW) {
        bulk->is_last = 1;
        return code;
    }
    code = mark_dirty(bulk, &row->figure);
    if (!code && row->figure.note) code = copy_note(bulk, row->figure.note, &row->note);
    if (code) return code;
    bulk->columns |= columns_of(&row->figure);
    bulk->count++;
    return code;
}

/* The row of the chunk that comes out at a place: first those that are not held back, then those that are. */
static const struct row *row_at(const struct pk_figure_bulk *bulk, int at)
{
    int held = bulk->count / HELD_ONE_IN, others = bulk->count - held;
    if (at >= others) return &bulk->rows[(at - others) * HELD_ONE_IN + HELD_ONE_IN - 1];
    return at < held * (HELD_ONE_IN - 1) ? &bulk->rows[at + at / (HELD_ONE_IN - 1)] : &bulk->rows[at + held];
}

static int fill(struct pk_figure_bulk *bulk)
{
    int code = PARKDB_OK;
    bulk->count = bulk->at = 0;
    bulk->notes_used = 0;
    while (!code && !bulk->is_last && bulk->count < CHUNK_ROWS && bulk->notes_used < CHUNK_NOTES) code = take_figure(bulk);
    bulk->now = row_at(bulk, 0);
    return bulk->code = code;
}

/* ---------------------------------------------------------------- The virtual table */

static int connect(sqlite3 *sqlite, void *bulk, int count, const char *const *arguments, sqlite3_vtab **out, char **error)
{
    (void)count, (void)arguments, (void)error;
    return pk_row_table_connect(sqlite, bulk,
                                "CREATE TABLE figures (indicator, period, area, vintage, value, bound, status, source, unit, note)", out);
}

static struct pk_figure_bulk *bulk_of(const sqlite3_vtab_cursor *cursor)
{
    return pk_row_table_owner(cursor);
}

/* The statement is at work and has been decided on; the chunk is there. */
static int begin_rows(sqlite3_vtab_cursor *cursor, int number, const char *name, int count, sqlite3_value **values)
{
    (void)number, (void)name, (void)count, (void)values;
    check_again(bulk_of(cursor));
    return SQLITE_OK;
}

static int next_row(sqlite3_vtab_cursor *cursor)
{
    struct pk_figure_bulk *bulk = bulk_of(cursor);
    if (++bulk->at == bulk->count) return fill(bulk) ? SQLITE_ERROR : SQLITE_OK;
    bulk->now = row_at(bulk, bulk->at);
    return SQLITE_OK;
}

static int is_at_end(sqlite3_vtab_cursor *cursor)
{
    const struct pk_figure_bulk *bulk = bulk_of(cursor);
    return bulk->at >= bulk->count || bulk->columns != bulk->selected;
}

static void give_text(sqlite3_context *out, const char *text)
{
    if (text) sqlite3_result_text(out, text, -1, SQLITE_STATIC); /* it lives as long as the chunk */
}

static void give_id(sqlite3_context *out, sqlite3_int64 id)
{
    if (id) sqlite3_result_int64(out, id);
}

/* What is given nothing is null. */
static int give_column(sqlite3_vtab_cursor *cursor, sqlite3_context *out, int column)
{
    const struct pk_figure_bulk *bulk = bulk_of(cursor);
    const struct pk_figure *figure = &bulk->now->figure;
    switch ((enum column)column) {
    case INDICATOR: sqlite3_result_int64(out, figure->indicator); break;
    case PERIOD: sqlite3_result_int64(out, figure->period); break;
    case AREA: sqlite3_result_int64(out, figure->area); break;
    case VINTAGE: sqlite3_result_int(out, figure->vintage); break;
    case VALUE:
        if (figure->has_value) sqlite3_result_double(out, figure->value);
        break;
    case BOUND: give_text(out, figure->bound); break;
    case STATUS: sqlite3_result_text(out, pk_figure_status(figure), -1, *figure->status ? SQLITE_TRANSIENT : SQLITE_STATIC); break;
    case SOURCE: sqlite3_result_int64(out, figure->source); break;
    case UNIT: give_id(out, figure->unit); break;
    case NOTE: give_text(out, figure->note ? bulk->notes + bulk->now->note : NULL); break;
    }
    return SQLITE_OK;
}

static int give_rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *rowid)
{
    *rowid = bulk_of(cursor)->at;
    return SQLITE_OK;
}

/* Without xCreate it is there without being made, for this connection, and leaves no trace in the file. */
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

/* ---------------------------------------------------------------- Writing */

struct pk_figure_bulk *pk_figure_bulk_new(parkdb *db, pk_figure_next_fn next, void *context)
{
    struct pk_figure_bulk *bulk = calloc(1, sizeof *bulk);
    if (!bulk) return NULL;
    bulk->db = db;
    bulk->next = next;
    bulk->context = context;
    if (sqlite3_create_module(db->sqlite, MODULE, &module, bulk) == SQLITE_OK) return bulk;
    free(bulk);
    return NULL;
}

void pk_figure_bulk_free(struct pk_figure_bulk *bulk)
{
    if (!bulk) return;
    sqlite3_create_module(bulk->db->sqlite, MODULE, NULL, NULL);
    sqlite3_finalize(bulk->mark);
    free(bulk->notes);
    free(bulk);
}

/* The fewer columns, the faster: a row has what the table says where nothing is given. */
static char *insert_sql(unsigned columns)
{
    sqlite3_str *names = sqlite3_str_new(NULL);
    for (int i = 0; i < COLUMNS; i++)
        if (columns >> i & 1) sqlite3_str_appendf(names, "%s%s", i ? ", " : "", column_names[i]);
    char *list = sqlite3_str_finish(names);
    char *sql = list ? sqlite3_mprintf("INSERT INTO main.observation (%s) SELECT %s FROM " MODULE, list, list) : NULL;
    sqlite3_free(list);
    return sql;
}

/* Writes the chunk and those behind it that have no other columns. */
static int execute(struct pk_figure_bulk *bulk)
{
    parkdb *db = bulk->db;
    sqlite3_stmt *insert = NULL;
    char *sql = insert_sql(bulk->selected = bulk->columns);
    int code = sql ? uncheck(bulk) : pk_no_memory(db);
    int done = !code && sqlite3_prepare_v2(db->sqlite, sql, -1, &insert, NULL) == SQLITE_OK && sqlite3_step(insert) == SQLITE_DONE;
    if (!code && !done) code = bulk->code ? bulk->code : pk_fail_sqlite(db, "cannot write a figure");
    sqlite3_finalize(insert);
    sqlite3_free(sql);
    check_again(bulk);
    return code;
}

int pk_figure_bulk_write(struct pk_figure_bulk *bulk)
{
    bulk->is_last = 0;
    int code = fill(bulk);
    while (!code && bulk->count) code = execute(bulk);
    return code;
}
