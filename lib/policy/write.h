/* From records to rows: all of the files', in the order in which they refer to each other. */
#ifndef PARKDB_POLICY_WRITE_H
#define PARKDB_POLICY_WRITE_H

#include "policy/state.h"

/* Writes every record of every file. */
void pk_write_all(struct pk_load *load);
void pk_write_removals(struct pk_load *load, const struct pk_kind *kind);
/* Sets the flags that waited for all of this. */
void pk_write_last(struct pk_load *load);

#endif
