/* Brings derived figures and verdicts up to date after a change of the rows that they depend on. Each function returns PARKDB_OK, or a code
 * with the handle's error set. */
#ifndef PARKDB_CORE_REFRESH_H
#define PARKDB_CORE_REFRESH_H

#include "core/database.h"

/* Within a transaction, before it is committed: refreshes everything, or on failure nothing. */
int pk_refresh_if_stale(parkdb *db);

/* Within a transaction: rebuilds all figures and verdicts; or every table that triggers maintain. */
int pk_refresh_kept(parkdb *db);
int pk_refresh_all(parkdb *db);

/* Whether there is anything to refresh. */
int pk_is_stale(parkdb *db, int *stale);

#endif
