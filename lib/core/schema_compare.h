/* The schema of a file held against the one that the library lays: what is missing, what is changed, and which triggers run on the
 * library's tables and views without being its own. A user's own tables, views and indexes, and triggers on these, are welcome. */
#ifndef PARKDB_CORE_SCHEMA_COMPARE_H
#define PARKDB_CORE_SCHEMA_COMPARE_H

#include "core/database.h"
#include "core/schema_text.h"

enum pk_difference_kind { PK_OBJECT_MISSING, PK_OBJECT_CHANGED, PK_TRIGGER_FOREIGN };

struct pk_difference {
    enum pk_difference_kind is;
    enum pk_object_type type;
    char *words; /* the comparison's; until the function that is told returns */
    char *name;  /* of the object */
};

/* Told of each; anything but PARKDB_OK ends the comparison, which returns it. */
typedef int (*pk_difference_fn)(void *context, const struct pk_difference *difference);

/* Triggers that the handle's opener has admitted by name are no difference. */
int pk_schema_compare(parkdb *db, pk_difference_fn found, void *context);

#endif
