/* The rows that the schema itself brings: words, descriptions, periods. */
#ifndef PARKDB_UPKEEP_SCHEMA_ROWS_H
#define PARKDB_UPKEEP_SCHEMA_ROWS_H

#include "core/database.h"

/* Brings them from a fresh schema to a file that an older one has laid. */
int pk_schema_rows_renew(parkdb *fresh, parkdb *old);

/* Tells which of them a file lacks or has otherwise, and what stands beside them where nobody may add. What fails
 * on the fresh side leaves its error there. */
int pk_schema_rows_check(parkdb *fresh, parkdb *db, parkdb_problem_fn tell, void *context);

#endif
