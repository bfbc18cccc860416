/* The known code most similar to a mistyped one, and the error for an unknown one. */
#ifndef PARKDB_ROWS_NEAREST_H
#define PARKDB_ROWS_NEAREST_H

#include "rows/reference.h"

/* A code of that kind of reference with at most a third of the characters mistyped, to be freed with sqlite3_free; or NULL. If a code
 * begins with its document's, which a file leaves out, the first given bytes do not count. For a period: the one of which it is another
 * spelling. */
char *pk_nearest_code(parkdb *db, enum pk_ref ref, const char *code, size_t given);

/* The text in the first column of rows that is most similar to a text, by the same rule. */
char *pk_nearest_text(sqlite3_stmt *rows, const char *text, size_t given);

/* The number of characters to change, insert, delete or swap with the next to turn one text into the other; at most limit. */
int pk_distance(const char *one, const char *other, int limit);

/* A character is a byte with its continuation bytes; in UTF-8 that is one character. */
size_t pk_character_count(const char *text);

/* PARKDB_UNKNOWN: "place: found …, expected …", and what may be meant if nearest is not NULL. */
int pk_fail_unknown(parkdb *db, const char *place, const char *found, const char *expected, const char *nearest);

/* The same for an unknown code, with the nearest one, or all if none is similar and there are few. */
int pk_fail_unknown_code(parkdb *db, const char *place, enum pk_ref ref, const char *found);

/* PARKDB_OK for a known code, and for NULL; else that error. */
int pk_check_code(parkdb *db, const char *place, enum pk_ref ref, const char *found);

#endif
