/* The statistics by which SQLite chooses how to answer. */
#ifndef PARKDB_UPKEEP_OPTIMIZE_H
#define PARKDB_UPKEEP_OPTIMIZE_H

#include "core/database.h"

/* Within a transaction: counts all tables again. */
int pk_optimize(parkdb *db);

#endif
