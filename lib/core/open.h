/* A connection to a file, and the schema created in it. */
#ifndef PARKDB_CORE_OPEN_H
#define PARKDB_CORE_OPEN_H

#include "core/database.h"

/* Opens an existing file without checking its version and schema, and without using the options' mode. */
int pk_connect_existing(const char *path, int mode, const char *const *triggers, parkdb **out, parkdb_error *error);

/* Copies a caller's options, which must not be NULL. */
int pk_open_options_take(const parkdb_open_options *options, parkdb_open_options *own, parkdb_error *error);

/* Runs every file of the schema and writes the version. */
int pk_lay_schema(parkdb *db);

#endif
