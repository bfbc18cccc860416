/* Figures that follow from others, and verdicts, are brought up to date when what they rest on has changed. Each function returns
 * PARKDB_OK, or a code with the handle's error set. */
#ifndef PARKDB_CORE_REFRESH_H
#define PARKDB_CORE_REFRESH_H

#include "core/database.h"

/* Within a transaction, before it is committed: all of it, or on failure nothing. */
int pk_refresh_if_stale(parkdb *db);

/* Within a transaction: figures and verdicts are made anew, all of them; or every table that triggers keep. */
int pk_refresh_kept(parkdb *db);
int pk_refresh_all(parkdb *db);

/* Before reading: only somebody who wrote by other means can have left something stale. A file that cannot be written is read as it is, and
 * progress says what is stale. */
int pk_refresh_to_read(parkdb *db);

/* Whether anything is to be brought up to date. */
int pk_is_stale(parkdb *db, int *stale);

#endif
