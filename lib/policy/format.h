/* What a policy file holds: which lists, of which kinds, with which lists inside. Loading and export both go by it. */
#ifndef PARKDB_POLICY_FORMAT_H
#define PARKDB_POLICY_FORMAT_H

#include "rows/record.h"

#define PK_FORMAT "parkdb-policy-1"

struct pk_list {
    const struct pk_kind *kind;            /* its list is the name */
    const struct pk_kind *const *children; /* ends with NULL */
    int of_document;                       /* not in a catalogue */
};

/* In the order in which they are written, and loaded: each refers only to its own kind and those before it. */
extern const struct pk_list pk_lists[];
extern const size_t pk_list_count;

/* The file's own document, an object and not a list, comes where the cited ones do. */
extern const struct pk_list pk_own_document;

#endif
