/* Objects of released versions that this version does not have: an upgrade drops them. Only the name tells them from a user's own. */
#ifndef PARKDB_UPKEEP_RETIRED_H
#define PARKDB_UPKEEP_RETIRED_H

#include "core/schema_text.h"

struct pk_retired {
    enum pk_object_type type;
    const char *name; /* NULL ends the list */
};

extern const struct pk_retired pk_retired[];

#endif
