/* The SQL files of schema/, embedded by the build, in the order of their names. */
#ifndef PARKDB_LIB_SCHEMA_H
#define PARKDB_LIB_SCHEMA_H

#include <stddef.h>

struct pk_schema_file {
    const char *name; /* NULL ends the list */
    const char *sql;
};

extern const struct pk_schema_file pk_schema[];

#endif
