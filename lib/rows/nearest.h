/* The known code that is most like a mistyped one, and the refusal of what names nothing. */
#ifndef PARKDB_ROWS_NEAREST_H
#define PARKDB_ROWS_NEAREST_H

#include "rows/reference.h"

/* A code of that kind of reference with at most a third of the characters mistyped, to be freed with sqlite3_free; or NULL. Of a code that
 * begins with its document's, which a file leaves out, the first given bytes do not count. Of a period, the one that is written otherwise.
 */
char *pk_nearest_code(parkdb *db, enum pk_ref ref, const char *code, size_t given);

/* The one of the texts in the first column of rows that is most like a text, under the same rule. */
char *pk_nearest_text(sqlite3_stmt *rows, const char *text, size_t given);

/* How many characters must be changed, put in, left out or swapped with the next to make one text of the other; limit when it is that many
 * or more. */
int pk_distance(const char *one, const char *other, int limit);

/* A character is a byte with the bytes behind it that go on with it; of UTF-8 that is one. */
size_t pk_character_count(const char *text);

/* PARKDB_UNKNOWN: "place: found …, expected …", and what may be meant, where nearest is not NULL. */
int pk_fail_unknown(parkdb *db, const char *place, const char *found, const char *expected, const char *nearest);

/* The same for a code that names nothing, with the nearest one, or all where none is near and there are few. */
int pk_fail_unknown_code(parkdb *db, const char *place, enum pk_ref ref, const char *found);

/* PARKDB_OK for a code that names something, and for NULL; else that refusal. */
int pk_check_code(parkdb *db, const char *place, enum pk_ref ref, const char *found);

#endif
