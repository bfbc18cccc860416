/* How a database says whose it is and of which version. */
#ifndef PARKDB_CORE_VERSION_H
#define PARKDB_CORE_VERSION_H

#include "core/database.h"
#include "core/schema.h"

#define PK_TEXT_OF_(x) #x
#define PK_TEXT_OF(x) PK_TEXT_OF_(x)

#define PK_APPLICATION_ID 0x504B4442 /* "PKDB" */
#define PK_SCHEMA_VERSION 3000000    /* major * 1000000 + minor * 1000 + patch */

int pk_read_version(parkdb *db, const char *path, int *version);
int pk_write_version(parkdb *db);
void pk_version_text(int version, char *text, size_t size);

/* Opens a file that is there without looking at its version and schema, nor at the options' mode. */
int pk_connect_existing(const char *path, int mode, const char *const *triggers, parkdb **out, parkdb_error *error);

/* Copies a caller's options, of which there must be some. */
int pk_open_options_take(const parkdb_open_options *options, parkdb_open_options *own, parkdb_error *error);

/* Has the planner's statistics made anew. */
int pk_optimize(parkdb *db);

/* Runs a list of files of the library's. */
int pk_run_files(parkdb *db, const struct pk_schema_file *files);

/* Runs every file of the schema and writes the version. */
int pk_lay_schema(parkdb *db);

#endif
