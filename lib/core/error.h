/* One error, one shape: a code, SQLite's code beside it, a message and, for files, the place. */
#ifndef PARKDB_CORE_ERROR_H
#define PARKDB_CORE_ERROR_H

#include <parkdb.h>
#include <sqlite3.h>
#include <stdarg.h>

/* Fills *error, which may be NULL, and returns code. The format is sqlite3_mprintf's: it knows %Q and no locale. */
int pk_error_set(parkdb_error *error, int code, const char *format, ...);
int pk_error_set_list(parkdb_error *error, int code, const char *format, va_list arguments);

/* The library's code for a result code of SQLite's, extended or not. */
int pk_error_from_sqlite(int sqlite_code);

/* What to do about a result code of SQLite's whose own words do not say it, or NULL. */
const char *pk_error_advice(int sqlite_code);

void pk_error_clear(parkdb_error *error);

/* Copies what fits, up to a whole character, and a final zero. */
void pk_copy_text(char *to, size_t size, const char *from);

#endif
