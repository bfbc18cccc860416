#include "rows/cursor.h"

#include "core/column.h"
#include "core/refresh.h"
#include "rows/filter.h"

#include <stdlib.h>
#include <string.h>

struct parkdb_cursor {
    parkdb *db;
    const struct pk_kind *kind;
    sqlite3_stmt *statement; /* one of both, or none after the end */
    struct pk_source *source;
    int at_row;
    int ended; /* PARKDB_OK at the end, a negative code after an error */
    void *row;
};

/* ---------------------------------------------------------------- Filters */

/* Appends a condition with the same number for every ?, because all stand for one value. */
static void append_condition(sqlite3_str *sql, const char *condition, int number)
{
    for (const char *at = condition; *at; at++) {
        if (*at == '?') sqlite3_str_appendf(sql, "?%d", number);
        else sqlite3_str_appendchar(sql, 1, *at);
    }
}

static char *find_sql(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter)
{
    sqlite3_str *sql = sqlite3_str_new(db->sqlite);
    pk_append_select(sql, kind);
    const char *glue = " WHERE ";
    for (size_t i = 0; i < PK_MEMBER_COUNT; i++) {
        if (!pk_filter_text(filter, i)) continue;
        sqlite3_str_appendall(sql, glue);
        append_condition(sql, pk_filter_where(kind, i)->condition, (int)i + 1);
        glue = " AND ";
    }
    sqlite3_str_appendf(sql, " ORDER BY %s", kind->order);
    if (filter->limit || filter->offset)
        sqlite3_str_appendf(sql, " LIMIT %d OFFSET %d", filter->limit ? filter->limit : -1, filter->offset);
    return sqlite3_str_finish(sql);
}

/* Ensures that a read transaction is open until *hold is released. */
static int hold_reading(parkdb *db, sqlite3_stmt **hold)
{
    int code = pk_take(db, "SELECT 1 FROM main.sqlite_schema", hold);
    if (!code && sqlite3_step(*hold) != SQLITE_ROW) code = pk_fail_sqlite(db, "cannot read the database");
    return code;
}

/* Outside a transaction every statement takes and releases its own lock, which takes longer than the query: so one lock serves all. */
static int look_up(parkdb *db, const struct pk_kind *kind, const parkdb_filter *own)
{
    sqlite3_stmt *hold = NULL;
    int stale = 0, is_alone = pk_filter_is_empty(own) || sqlite3_txn_state(db->sqlite, "main") != SQLITE_TXN_NONE;
    int code = is_alone ? PARKDB_OK : hold_reading(db, &hold);
    if (!code) code = pk_filter_check(db, kind, own);
    if (!code) code = pk_is_stale(db, &stale);
    pk_give_back(db, hold);
    return code || !stale ? code : pk_refresh_to_read(db);
}

int pk_find_begin(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_filter *own, parkdb_cursor **cursor)
{
    if (cursor) *cursor = NULL;
    int code = pk_enter(db);
    if (code) return code;
    if (!cursor) return pk_fail(db, PARKDB_MISUSE, "a place for the cursor is needed");
    atomic_store(&db->interrupted, 0);
    code = pk_filter_take(db, kind, filter, own);
    return code ? code : look_up(db, kind, own);
}

int pk_find_prepare(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, sqlite3_stmt **statement)
{
    *statement = NULL;
    char *sql = find_sql(db, kind, filter);
    int code = pk_take(db, sql, statement);
    sqlite3_free(sql);
    for (size_t i = 0; !code && i < PK_MEMBER_COUNT; i++) {
        const char *text = pk_filter_text(filter, i);
        if (text && sqlite3_bind_text(*statement, (int)i + 1, text, -1, SQLITE_TRANSIENT) != SQLITE_OK)
            code = pk_fail_sqlite(db, "cannot bind a filter");
    }
    if (!code) return PARKDB_OK;
    pk_give_back(db, *statement);
    *statement = NULL;
    return code;
}

int pk_find(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    sqlite3_stmt *statement = NULL;
    parkdb_filter own;
    int code = pk_find_begin(db, kind, filter, &own, cursor);
    if (!code) code = pk_find_prepare(db, kind, &own, &statement);
    return code ? code : pk_cursor_open(db, kind, statement, cursor);
}

/* ---------------------------------------------------------------- Rows */

static parkdb_cursor *new_cursor(parkdb *db, const struct pk_kind *kind)
{
    parkdb_cursor *opened = calloc(1, sizeof *opened);
    void *row = calloc(1, kind->size);
    if (!opened || !row) {
        free(opened);
        free(row);
        pk_no_memory(db);
        return NULL;
    }
    opened->db = db;
    opened->kind = kind;
    opened->row = row;
    db->open_cursors++;
    return opened;
}

int pk_cursor_open(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, parkdb_cursor **cursor)
{
    *cursor = new_cursor(db, kind);
    if (*cursor) (*cursor)->statement = statement;
    else pk_give_back(db, statement);
    return *cursor ? PARKDB_OK : PARKDB_NO_MEMORY;
}

int pk_cursor_open_source(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, struct pk_source *source,
                          parkdb_cursor **cursor)
{
    source->left_out = filter->offset;
    source->left = filter->limit ? filter->limit : -1;
    *cursor = new_cursor(db, kind);
    if (*cursor) (*cursor)->source = source;
    else source->close(source);
    return *cursor ? PARKDB_OK : PARKDB_NO_MEMORY;
}

static void fill_member(const struct pk_field *field, void *row, struct pk_columns *columns, int column)
{
    char *member = (char *)row + field->offset;
    columns->name = field->name;
    switch (field->type) {
    case PK_TEXT:
    case PK_REF:
        *(const char **)(void *)member =
            pk_is_always_there(field) ? pk_column_text(columns, column) : pk_column_text_or_null(columns, column);
        return;
    case PK_REAL: *(double *)(void *)member = pk_column_number(columns, column); return;
    case PK_INT:
    case PK_FLAG: *(int *)(void *)member = pk_column_int(columns, column); return;
    default: break;
    }
    parkdb_number *number = (void *)member;
    number->known = sqlite3_column_type(columns->row, column) != SQLITE_NULL;
    number->value = number->known ? pk_column_number(columns, column) : 0;
}

static int fill_row(const struct parkdb_cursor *cursor)
{
    struct pk_columns columns = {.db = cursor->db, .row = cursor->statement, .table = cursor->kind->name};
    for (size_t i = 0; i < cursor->kind->field_count; i++) fill_member(&cursor->kind->fields[i], cursor->row, &columns, (int)i);
    return columns.code;
}

/* The next row that offset and limit leave. */
static int next_within(struct pk_source *source, void *row)
{
    for (; source->left_out > 0; source->left_out--) {
        int code = source->next(source, row);
        if (code != PARKDB_ROW) return code;
    }
    if (source->left == 0) return PARKDB_OK;
    if (source->left > 0) source->left--;
    return source->next(source, row);
}

/* The next row of a source, or its end. */
static int next_of_source(parkdb_cursor *cursor)
{
    int code = next_within(cursor->source, cursor->row);
    cursor->at_row = code == PARKDB_ROW;
    if (cursor->at_row) return code;
    cursor->ended = code;
    cursor->source->close(cursor->source);
    cursor->source = NULL;
    return code;
}

int parkdb_next(parkdb_cursor *cursor)
{
    if (!cursor) return PARKDB_MISUSE;
    cursor->at_row = 0;
    int code = pk_enter(cursor->db);
    if (code) return code;
    if (cursor->source) return next_of_source(cursor);
    if (!cursor->statement) return cursor->ended;
    int step = sqlite3_step(cursor->statement);
    if (step == SQLITE_ROW) code = fill_row(cursor);
    else if (step != SQLITE_DONE) code = pk_fail_sqlite(cursor->db, "cannot read on");
    cursor->at_row = !code && step == SQLITE_ROW;
    if (cursor->at_row) return PARKDB_ROW;
    cursor->ended = code;
    pk_give_back(cursor->db, cursor->statement);
    cursor->statement = NULL;
    return cursor->ended;
}

const void *pk_row(const parkdb_cursor *cursor, const struct pk_kind *kind)
{
    return cursor && cursor->at_row && cursor->kind == kind && pk_is_own(cursor->db) ? cursor->row : NULL;
}

void parkdb_cursor_close(parkdb_cursor *cursor)
{
    if (!cursor) return;
    /* A child after a fork frees its copy of the row and leaves the statement and the source to the parent. */
    if (pk_is_own(cursor->db)) {
        pk_give_back(cursor->db, cursor->statement);
        if (cursor->source) cursor->source->close(cursor->source);
        cursor->db->open_cursors--;
    }
    free(cursor->row);
    free(cursor);
}
