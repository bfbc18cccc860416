/* What follows from figures is made anew once for all that a transaction writes. */
#ifndef PARKDB_LIB_REFRESH_H
#define PARKDB_LIB_REFRESH_H

#include "database.h"

/* Within a transaction: what is written from now on marks what follows from it as stale, and no more. */
int pk_refresh_pause(parkdb *db);

/* After a rollback, which undoes a pause that began in it and brings back one that ended in it. */
void pk_refresh_look(parkdb *db);

/* Makes what is stale anew; at the end of the outermost transaction, and before something is read within one. */
int pk_refresh_resume(parkdb *db);

#endif
