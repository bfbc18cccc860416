/* Reading many rows: a filter becomes a statement, a statement becomes structs. */
#ifndef PARKDB_ROWS_CURSOR_H
#define PARKDB_ROWS_CURSOR_H

#include "rows/record.h"

int pk_find(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_cursor **cursor);
const void *pk_row(const parkdb_cursor *cursor, const struct pk_kind *kind);

/* A cursor over a statement of the caller's, whose columns are the kind's fields in their order. Takes the statement over. */
int pk_cursor_open(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, parkdb_cursor **cursor);

/* Rows that do not come from one statement. next, called after pk_enter, fills the row and returns PARKDB_ROW, PARKDB_OK at the end, or a
 * code with the handle's error set; a row's texts live until the next call. close frees the source; it may be called at any time, but not
 * after a fork. */
struct pk_source {
    int (*next)(struct pk_source *source, void *row);
    void (*close)(struct pk_source *source);
};

/* A cursor over a source, which it takes over, also on failure. */
int pk_cursor_open_source(parkdb *db, const struct pk_kind *kind, struct pk_source *source, parkdb_cursor **cursor);

/* The statement that yields what a filter finds, with its texts bound. The filter is one that pk_find_begin gave; members that the kind
 * does not know are to be NULL. */
int pk_find_prepare(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, sqlite3_stmt **statement);

/* What every find does before it looks for rows: copies the filter, or nothing for NULL, into own, refuses what the kind does not know and
 * what names nothing, and has stale figures made anew. The texts in own are the caller's. */
int pk_find_begin(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_filter *own, parkdb_cursor **cursor);

#endif
