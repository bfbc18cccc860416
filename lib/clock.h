/* Another day's view of the file: temporary copies of its views over a temporary clock, and of the tables that depend on the day. */
#ifndef PARKDB_LIB_CLOCK_H
#define PARKDB_LIB_CLOCK_H

#include "database.h"

/* Lays the copies for two days, NULL for today, in the place of those that are there. */
int pk_clock_lay(parkdb *db, const char *as_of, const char *known_on);

#endif
