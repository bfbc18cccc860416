/* The rows that hang on a record, those of its lists first of all, as they are in the database, and which of them a file declares. */
#ifndef PARKDB_POLICY_ROWS_H
#define PARKDB_POLICY_ROWS_H

#include "core/arena.h"
#include "rows/record.h"

/* A row as it was read. */
struct pk_row {
    struct pk_value *values;
    const char *name; /* what names it among the others: "Park A", "north-gov/lead" */
    sqlite3_int64 ord;
    int is_files; /* a file declares it */
    int is_taken, is_going;
};

/* The fields of a kind that name the record and the place of a row there: an ord, or a first day. */
const struct pk_field *pk_parent_of(const struct pk_kind *kind);
const struct pk_field *pk_place_of(const struct pk_kind *kind); /* NULL for what has but one row there, or no list */
int pk_has_ord(const struct pk_kind *kind);

/* Prepares, once, the rows of a kind that hang on one record, in order: their fields, then whether a file declares them. Binds the record's
 * id and code. */
int pk_rows_prepare(parkdb *db, const struct pk_kind *kind, sqlite3_stmt **statement);
void pk_rows_bind(sqlite3_stmt *statement, sqlite3_int64 id);
int pk_rows_is_files(const struct pk_kind *kind, sqlite3_stmt *statement);

/* Reads what is left of the bound rows into an array of the arena's. */
int pk_rows_read(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, struct pk_arena *arena, struct pk_row **rows,
                 size_t *count);

/* What names a row; NULL when there is no memory. */
const char *pk_row_name(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_arena *arena);

/* Gives a row, by a record's kind and code, when it is known which of its rows are a file's. A document's own file alone says that. */
extern const char pk_rows_known[];

#endif
