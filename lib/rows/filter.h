/* What a caller asks for: the members of parkdb_filter, and the words that each may hold. */
#ifndef PARKDB_ROWS_FILTER_H
#define PARKDB_ROWS_FILTER_H

#include "rows/record.h"

/* The text of a member, or NULL. */
const char *pk_filter_text(const parkdb_filter *filter, size_t member);

/* What a kind makes of a member, or NULL where it does not know it. */
const struct pk_where *pk_filter_where(const struct pk_kind *kind, size_t member);

/* Copies what a caller gives, or nothing for NULL, into own; the texts stay the caller's. Refuses what the kind does not know. */
int pk_filter_take(parkdb *db, const struct pk_kind *kind, const parkdb_filter *given, parkdb_filter *own);

/* Whether no member holds a text. */
int pk_filter_is_empty(const parkdb_filter *own);

/* Refuses a code or word that names nothing. */
int pk_filter_check(parkdb *db, const struct pk_kind *kind, const parkdb_filter *own);

#endif
