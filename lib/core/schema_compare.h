/* Compares the schema of a file with the library's: objects that are missing or changed, and foreign triggers on the library's tables and
 * views. A user's own tables, views and indexes, and triggers on these, are allowed. */
#ifndef PARKDB_CORE_SCHEMA_COMPARE_H
#define PARKDB_CORE_SCHEMA_COMPARE_H

#include "core/database.h"
#include "core/schema_text.h"

enum pk_difference_kind { PK_OBJECT_MISSING, PK_OBJECT_CHANGED, PK_TRIGGER_FOREIGN };

struct pk_difference {
    enum pk_difference_kind is;
    enum pk_object_type type;
    char *words; /* owned by the comparison, valid until the callback returns */
    char *name;  /* of the object */
};

/* Called for each difference; anything but PARKDB_OK ends the comparison, which returns it. */
typedef int (*pk_difference_fn)(void *context, const struct pk_difference *difference);

/* Triggers that were named when the handle was opened are not a difference. */
int pk_schema_compare(parkdb *db, pk_difference_fn found, void *context);

#endif
