/* Rows that come with the schema: words, descriptions, periods. */
#ifndef PARKDB_UPKEEP_SCHEMA_ROWS_H
#define PARKDB_UPKEEP_SCHEMA_ROWS_H

#include "core/database.h"

/* Copies them from a new schema to a file of an older version. */
int pk_schema_rows_renew(parkdb *fresh, parkdb *old);

/* Reports those that a file lacks or has changed, and additional rows where none are allowed. An error of the new schema's handle stays in
 * that handle. */
int pk_schema_rows_check(parkdb *fresh, parkdb *db, parkdb_problem_fn tell, void *context);

#endif
