/* Codes and the rows that they name. Callers say codes; tables hold ids. */
#ifndef PARKDB_ROWS_REFERENCE_H
#define PARKDB_ROWS_REFERENCE_H

#include "core/database.h"

/* Finds the id behind a code; PARKDB_UNKNOWN without an error set when there is none. */
int pk_resolve(parkdb *db, enum pk_ref ref, const char *code, sqlite3_int64 *id);

const char *pk_ref_words(enum pk_ref ref);    /* "the code of an area" */
enum pk_kind_id pk_ref_kind(enum pk_ref ref); /* the kind of row that has the code */
const char *pk_ref_rows(enum pk_ref ref);     /* a SELECT of every id with its code */

/* Every code, in order. */
int pk_prepare_codes(parkdb *db, enum pk_ref ref, sqlite3_stmt **statement);

/* The code of some row, to be freed with sqlite3_free; or NULL. */
char *pk_any_code(parkdb *db, enum pk_ref ref);

#endif
