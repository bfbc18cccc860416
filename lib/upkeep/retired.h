/* What a released version had and this one has not, which an upgrade drops. What a user has made is not to be told from it but by name. */
#ifndef PARKDB_UPKEEP_RETIRED_H
#define PARKDB_UPKEEP_RETIRED_H

#include "core/schema_text.h"

struct pk_retired {
    enum pk_object_type type;
    const char *name; /* NULL ends the list */
};

extern const struct pk_retired pk_retired[];

#endif
