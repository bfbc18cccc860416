/* Reading many rows: a filter becomes a statement, a statement becomes structs. */
#ifndef PARKDB_LIB_CURSOR_H
#define PARKDB_LIB_CURSOR_H

#include "record.h"

int pk_find(parkdb *db, const struct pk_kind *kind, const parkdb_filter *filter, parkdb_cursor **cursor);
const void *pk_row(const parkdb_cursor *cursor, const struct pk_kind *kind);

/* A cursor over a statement of the caller's, whose columns are the kind's fields in their order. Takes the statement over. */
int pk_cursor_open(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, parkdb_cursor **cursor);

#endif
