/* The columns of a row that is read. A file may come from anybody, and what its schema promises need not hold: a text may be nothing, a
 * number anything. Whatever goes by such a promise reads through here. What is not as promised is PARKDB_CORRUPT, with words in the
 * handle's error, and in its place something harmless is given: so a whole row may be read before the code is looked at, once. */
#ifndef PARKDB_CORE_COLUMN_H
#define PARKDB_CORE_COLUMN_H

#include "core/database.h"

struct pk_columns {
    parkdb *db;
    sqlite3_stmt *row;
    const char *table; /* whose columns they are, in the words of messages */
    int code;          /* of the first fault */
    const char *name;  /* of the column at hand; NULL: as the statement calls it */
};

/* A text, "" where there is none. It is SQLite's, until the statement's next step. */
const char *pk_column_text(struct pk_columns *columns, int column);

/* The same where the schema leaves texts out: NULL for nothing. */
const char *pk_column_text_or_null(struct pk_columns *columns, int column);

/* A whole number from least to most, least where there is no such one. Nothing counts as 0. */
int pk_column_index(struct pk_columns *columns, int column, int least, int most);

/* A whole number that an int holds, and not nothing. */
int pk_column_int(struct pk_columns *columns, int column);

/* A number, and not nothing; it may be infinite. */
double pk_column_number(struct pk_columns *columns, int column);

/* The same error where something that a row always has is missing for another reason: what it refers to is not there. */
int pk_column_missing(parkdb *db, const char *table, const char *name);

/* How many rows there will be is known once they are read: a count that is asked beside them may say another number. Gives an array that
 * has room for one more than count, the same or a larger one, or NULL where there is no memory and the array is left as it is. */
void *pk_make_room(void *array, size_t count, size_t *room, size_t size);

#endif
