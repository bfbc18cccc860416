/* A connection to a file, and the schema laid in it. */
#ifndef PARKDB_CORE_OPEN_H
#define PARKDB_CORE_OPEN_H

#include "core/database.h"

/* Opens a file that is there without looking at its version and schema, nor at the options' mode. */
int pk_connect_existing(const char *path, int mode, const char *const *triggers, parkdb **out, parkdb_error *error);

/* Copies a caller's options, of which there must be some. */
int pk_open_options_take(const parkdb_open_options *options, parkdb_open_options *own, parkdb_error *error);

/* Runs every file of the schema and writes the version. */
int pk_lay_schema(parkdb *db);

#endif
