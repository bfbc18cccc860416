/* What follows from figures is made anew when figures have changed. */
#ifndef PARKDB_LIB_REFRESH_H
#define PARKDB_LIB_REFRESH_H

#include "database.h"

/* Within a transaction, before it is committed. */
int pk_refresh_if_stale(parkdb *db);

/* Before reading: only somebody who wrote by other means can have left something stale. A file that cannot be written is read as it is, and
 * progress says what is stale. */
int pk_refresh_to_read(parkdb *db);

/* Whether what follows from figures is to be made anew. */
int pk_is_stale(parkdb *db, int *stale);

#endif
