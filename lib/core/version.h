/* The application id and version in a database file. */
#ifndef PARKDB_CORE_VERSION_H
#define PARKDB_CORE_VERSION_H

#include "core/database.h"

#define PK_APPLICATION_ID 0x504B4442 /* "PKDB" */
#define PK_SCHEMA_VERSION 4000000    /* major * 1000000 + minor * 1000 + patch */

int pk_read_version(parkdb *db, const char *path, int *version);
int pk_write_version(parkdb *db);
void pk_version_text(int version, char *text, size_t size);

/* Whether this library may open a file of that version in that mode; PARKDB_OLDER and PARKDB_NEWER say what to do. */
int pk_check_version(parkdb *db, const char *path, int mode);

#endif
