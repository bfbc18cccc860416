/* A copy of a database as it is before an upgrade. */
#ifndef PARKDB_UPKEEP_UPGRADE_COPY_H
#define PARKDB_UPKEEP_UPGRADE_COPY_H

#include "core/database.h"

/* Makes a copy, page by page, and checks it with PRAGMA integrity_check. A file that is there is PARKDB_EXISTS; on failure none is left. */
int pk_copy_make(parkdb *db, const char *path);

#endif
