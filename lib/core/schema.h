/* The SQL files of schema/ and schema/upgrade/, embedded by the build, in the order of their names. */
#ifndef PARKDB_CORE_SCHEMA_H
#define PARKDB_CORE_SCHEMA_H

#include <stddef.h>

struct pk_schema_file {
    const char *name; /* NULL ends the list */
    const char *sql;
};

extern const struct pk_schema_file pk_schema[];

/* The steps of schema/upgrade, in the order of the versions that they lead to. */
extern const struct pk_schema_file pk_upgrade_steps[];

/* schema/report: the views of a report's tables, laid for the connection that writes one. */
extern const struct pk_schema_file pk_report_views[];

/* examples/as-of.sql: the views that depend on the clock, over a temporary clock. */
extern const struct pk_schema_file pk_as_of[];

#endif
