/* Reads many rows: turns a filter into a statement, and its rows into structs. */
#ifndef PARKDB_ROWS_CURSOR_H
#define PARKDB_ROWS_CURSOR_H

#include "rows/record.h"

int pk_find(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_cursor **cursor);
const void *pk_row(const parkdb_cursor *cursor, const struct pk_kind *kind);

/* A cursor over the caller's statement, whose columns are the kind's fields in their order. The cursor owns the statement. */
int pk_cursor_open(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, parkdb_cursor **cursor);

/* Rows that do not come from one statement. next, called after pk_enter, fills the row and returns PARKDB_ROW, PARKDB_OK at the end, or a
 * code with the handle's error set; a row's texts are valid until the next call. close frees the source; it may be called at any time, but
 * not after a fork. */
struct pk_source {
    int (*next)(struct pk_source *source, void *row);
    void (*close)(struct pk_source *source);
    int left_out, left; /* of the filter's offset and limit, kept by the cursor; left is -1 for all */
};

/* A cursor over a source, which it owns from then on, also on failure. The source gives all rows; the filter's offset and limit are the
 * cursor's. */
int pk_cursor_open_source(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, struct pk_source *source,
                          parkdb_cursor **cursor);

/* The statement for a filter, with its texts bound. The filter comes from pk_find_begin; members unknown to the kind must be NULL. */
int pk_find_prepare(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, sqlite3_stmt **statement);

/* Called first by every find: copies the filter, or nothing for NULL, into own, refuses members that the kind does not know and unknown
 * codes and words, and refreshes stale figures. The caller owns the texts in own. */
int pk_find_begin(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_filter *own, parkdb_cursor **cursor);

#endif
