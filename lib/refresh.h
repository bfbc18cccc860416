/* Keeping what follows from figures current. */
#ifndef PARKDB_LIB_REFRESH_H
#define PARKDB_LIB_REFRESH_H

#include "database.h"

/* Resolves figures and evaluates targets if anything that they follow from has changed. Within a transaction of the caller's making. */
int pk_refresh_if_stale(parkdb *db);

/* Makes progress current before it is read: in the file, or where that cannot be written in memory. */
int pk_refresh_to_read(parkdb *db);

#endif
