/* Days as people write them. */
#ifndef PARKDB_CORE_DAY_H
#define PARKDB_CORE_DAY_H

#include "core/database.h"

/* A day as YYYY-MM-DD in days since 1970-01-01; NULL is the clock's known_on. PARKDB_UNKNOWN when it is no day, without an error set. */
int pk_day_read(parkdb *db, const char *text, int *day);

/* Writes days since 1970-01-01 as YYYY-MM-DD, as SQLite's date() does; text is empty outside the years 0 to 9999. */
void pk_day_text(int day, char text[11]);

#endif
