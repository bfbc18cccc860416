#include "core/column.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

/* What was found, in words, to be freed with sqlite3_free. */
static char *found_text(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL: return sqlite3_mprintf("nothing");
    case SQLITE_BLOB: return sqlite3_mprintf("bytes");
    case SQLITE_TEXT: return sqlite3_mprintf("\"%!.60s\"", sqlite3_column_text(row, column));
    default: return sqlite3_mprintf("%s", sqlite3_column_text(row, column));
    }
}

static void fail(struct pk_columns *columns, int column, const char *expected)
{
    if (columns->code) return;
    const char *name = columns->name ? columns->name : sqlite3_column_name(columns->row, column);
    char *found = found_text(columns->row, column);
    columns->code = pk_fail(columns->db, PARKDB_CORRUPT, "%s.%s: found %s, expected %s: the file is damaged: see parkdb_check",
                            columns->table, name ? name : "?", found ? found : "?", expected);
    sqlite3_free(found);
}

int pk_column_missing(parkdb *db, const char *table, const char *name)
{
    return pk_fail(db, PARKDB_CORRUPT, "%s.%s: found nothing, expected a text: the file is damaged: see parkdb_check", table, name);
}

const char *pk_column_text_or_null(struct pk_columns *columns, int column)
{
    int type = sqlite3_column_type(columns->row, column);
    if (type == SQLITE_NULL) return NULL;
    if (type == SQLITE_BLOB) {
        fail(columns, column, "a text");
        return NULL;
    }
    const char *text = (const char *)sqlite3_column_text(columns->row, column);
    if (!text && !columns->code) columns->code = pk_no_memory(columns->db);
    return text;
}

const char *pk_column_text(struct pk_columns *columns, int column)
{
    const char *text = pk_column_text_or_null(columns, column);
    if (text) return text;
    fail(columns, column, "a text");
    return "";
}

int pk_column_index(struct pk_columns *columns, int column, int least, int most)
{
    sqlite3_int64 number = sqlite3_column_int64(columns->row, column);
    if (number >= least && number <= most) return (int)number;
    char expected[80];
    sqlite3_snprintf(sizeof expected, expected, "a whole number from %d to %d", least, most);
    fail(columns, column, expected);
    return least;
}

int pk_column_int(struct pk_columns *columns, int column)
{
    if (sqlite3_column_type(columns->row, column) != SQLITE_NULL) return pk_column_index(columns, column, INT_MIN, INT_MAX);
    fail(columns, column, "a whole number");
    return 0;
}

double pk_column_number(struct pk_columns *columns, int column)
{
    int type = sqlite3_column_type(columns->row, column);
    if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) fail(columns, column, "a number");
    return sqlite3_column_double(columns->row, column);
}

void *pk_make_room(void *array, size_t count, size_t *room, size_t size)
{
    enum { FIRST = 64 };
    if (count < *room) return array;
    size_t more = *room ? *room * 2 : FIRST;
    if (more <= *room || more > SIZE_MAX / size) return NULL;
    void *moved = realloc(array, more * size);
    if (moved) *room = more;
    return moved;
}
