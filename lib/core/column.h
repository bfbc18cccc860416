/* Reads the columns of a row. A file may come from anywhere and break the promises of its schema: a text may be null, a number out of
 * range. Code that relies on such a promise reads through these functions. A broken promise is PARKDB_CORRUPT, with a message in the
 * handle's error, and a harmless value is returned: so a caller may read a whole row before checking the code once. */
#ifndef PARKDB_CORE_COLUMN_H
#define PARKDB_CORE_COLUMN_H

#include "core/database.h"

struct pk_columns {
    parkdb *db;
    sqlite3_stmt *row;
    const char *table; /* the table's name in messages */
    int code;          /* of the first fault */
    const char *name;  /* of the current column; NULL: its name in the statement */
};

/* A text, "" if there is none. SQLite owns it; valid until the statement's next step. */
const char *pk_column_text(struct pk_columns *columns, int column);

/* The same if the schema allows null: NULL then. */
const char *pk_column_text_or_null(struct pk_columns *columns, int column);

/* A whole number from least to most; least if it is out of range. Null counts as 0. */
int pk_column_index(struct pk_columns *columns, int column, int least, int most);

/* A whole number that fits an int, not null. */
int pk_column_int(struct pk_columns *columns, int column);

/* A number, not null; it may be infinite. */
double pk_column_number(struct pk_columns *columns, int column);

/* The same error if a value that a row always has is missing for another reason: the row that it refers to does not exist. */
int pk_column_missing(parkdb *db, const char *table, const char *name);

/* Grows an array while rows are read, because a separate count query might give another number. Returns an array with room for one more
 * than count, the same or a larger one; or NULL if there is no memory, and the array is unchanged. */
void *pk_make_room(void *array, size_t count, size_t *room, size_t size);

#endif
