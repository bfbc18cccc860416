#include "policy/rows.h"

#include "core/number.h"

#include <string.h>

const char pk_rows_known[] =
    "SELECT 1 FROM declaration d JOIN declaration_known k ON k.origin = d.origin WHERE d.kind = ?1 AND d.code = ?2 AND (d.kind <> "
    "'document' "
    "OR d.origin = d.code OR NOT EXISTS (SELECT 1 FROM origin o WHERE o.code = d.code AND o.kind = 'document')) LIMIT 1";

/* ---------------------------------------------------------------- Where a row stands */

const struct pk_field *pk_parent_of(const struct pk_kind *kind)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].flags & PK_PARENT) return &kind->fields[i];
    return &kind->fields[0];
}

const struct pk_field *pk_place_of(const struct pk_kind *kind)
{
    if (!(pk_parent_of(kind)->flags & PK_PARENT)) return NULL;
    for (size_t i = 0; i < kind->field_count; i++)
        if ((kind->fields[i].flags & (PK_KEY | PK_PARENT)) == PK_KEY) return &kind->fields[i];
    return NULL;
}

int pk_has_ord(const struct pk_kind *kind)
{
    const struct pk_field *place = pk_place_of(kind);
    return place && place->flags & PK_ORDER;
}

/* ---------------------------------------------------------------- Asking for rows */

int pk_rows_prepare(parkdb *db, const struct pk_kind *kind, sqlite3_stmt **statement)
{
    if (*statement) return PARKDB_OK;
    const struct pk_field *place = pk_place_of(kind);
    sqlite3_str *sql = sqlite3_str_new(db->sqlite);
    sqlite3_str_appendall(sql, "SELECT ");
    pk_append_fields(sql, kind);
    if (place)
        sqlite3_str_appendf(sql, ", EXISTS (SELECT 1 FROM declaration_row r WHERE r.kind = %Q AND r.record = ?1 AND r.key = x.%s)",
                            kind->table, pk_column(place));
    else sqlite3_str_appendall(sql, ", 0");
    sqlite3_str_appendf(sql, " FROM %s x WHERE x.%s = ?1 ORDER BY %s", kind->table, pk_column(pk_parent_of(kind)), kind->order);
    char *text = sqlite3_str_finish(sql);
    int code = pk_prepare(db, text, statement);
    sqlite3_free(text);
    return code;
}

void pk_rows_bind(sqlite3_stmt *statement, sqlite3_int64 id)
{
    sqlite3_reset(statement);
    sqlite3_bind_int64(statement, 1, id);
}

int pk_rows_is_files(const struct pk_kind *kind, sqlite3_stmt *statement)
{
    return sqlite3_column_int(statement, (int)kind->field_count);
}

/* ---------------------------------------------------------------- What names a row */

static int has_names(const struct pk_kind *kind)
{
    size_t i = 0;
    while (i < kind->field_count && !(kind->fields[i].flags & PK_NAME)) i++;
    return i < kind->field_count;
}

static int is_told(const struct pk_kind *kind, const struct pk_field *field, const struct pk_value *value)
{
    if (has_names(kind) ? !(field->flags & PK_NAME) : field->flags & PK_KEY) return 0;
    return value->is == PK_IS_TEXT || (value->is == PK_IS_NUMBER && (field->type != PK_FLAG || value->number != 0));
}

/* What every row has is told by its value, separated by slashes; what it may have, by its name, too. */
static void append_name(parkdb *db, sqlite3_str *name, const struct pk_kind *kind, const struct pk_value *values)
{
    char number[PK_NUMBER_SIZE];
    for (size_t i = 0; i < kind->field_count; i++) {
        const struct pk_field *field = &kind->fields[i];
        if (!is_told(kind, field, &values[i])) continue;
        if (values[i].is == PK_IS_NUMBER) pk_number_text(db, values[i].number, number);
        const char *glue = sqlite3_str_length(name) == 0 ? "" : field->flags & (PK_REQUIRED | PK_NAME) ? "/" : " ";
        sqlite3_str_appendall(name, glue);
        if (*glue == ' ') sqlite3_str_appendf(name, "%s=", field->name);
        sqlite3_str_appendall(name, values[i].is == PK_IS_TEXT ? values[i].text : number);
    }
}

const char *pk_row_name(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_arena *arena)
{
    sqlite3_str *name = sqlite3_str_new(db->sqlite);
    append_name(db, name, kind, values);
    int failed = sqlite3_str_errcode(name) != SQLITE_OK;
    size_t length = (size_t)sqlite3_str_length(name);
    char *text = sqlite3_str_finish(name);
    const char *copy = failed ? NULL : pk_arena_copy(arena, text ? text : "", length);
    sqlite3_free(text);
    return copy;
}

/* ---------------------------------------------------------------- Reading rows */

/* Copies what was read; 0 when there is no memory. */
static int keep_values(const struct pk_kind *kind, const struct pk_value *found, struct pk_row *row, struct pk_arena *arena)
{
    row->values = pk_arena_take(arena, kind->field_count * sizeof *row->values);
    for (size_t i = 0; row->values && i < kind->field_count; i++) {
        row->values[i] = found[i];
        if (found[i].is == PK_IS_TEXT) row->values[i].text = pk_arena_copy(arena, found[i].text, strlen(found[i].text));
        if (found[i].is == PK_IS_TEXT && !row->values[i].text) return 0;
    }
    return row->values != NULL;
}

static int read_row(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, struct pk_arena *arena, struct pk_row *row)
{
    struct pk_value found[PK_MAX_FIELDS];
    int code = pk_read_fields(db, kind, statement, found);
    if (code) return code;
    row->is_files = pk_rows_is_files(kind, statement);
    /* An ord may be larger than a double holds. */
    if (pk_has_ord(kind)) row->ord = sqlite3_column_int64(statement, (int)(pk_place_of(kind) - kind->fields));
    if (keep_values(kind, found, row, arena)) row->name = pk_row_name(db, kind, row->values, arena);
    return row->name ? PARKDB_OK : pk_no_memory(db);
}

/* Room for more rows: the array moves to one of twice the size. */
static int make_room(parkdb *db, struct pk_arena *arena, struct pk_row **rows, size_t count, size_t *room)
{
    if (count < *room) return PARKDB_OK;
    *room = *room ? *room * 2 : 8;
    struct pk_row *larger = pk_arena_take(arena, *room * sizeof *larger);
    if (!larger) return pk_no_memory(db);
    if (count) memcpy(larger, *rows, count * sizeof *larger);
    *rows = larger;
    return PARKDB_OK;
}

int pk_rows_read(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, struct pk_arena *arena, struct pk_row **rows,
                 size_t *count)
{
    size_t room = 0;
    int code = PARKDB_OK, step = SQLITE_DONE;
    *rows = NULL;
    *count = 0;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        code = make_room(db, arena, rows, *count, &room);
        if (!code) code = read_row(db, kind, statement, arena, &(*rows)[*count]);
        if (!code) ++*count;
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot read");
    sqlite3_reset(statement);
    return code;
}
