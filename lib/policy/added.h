/* Rows that users have added to records of files: rows of their lists, and other dependent rows that would be removed with them. */
#ifndef PARKDB_POLICY_ADDED_H
#define PARKDB_POLICY_ADDED_H

#include "policy/state.h"

/* Remembers a row at the end of a list; NULL when the load is stopped. */
struct pk_added *pk_added_note(struct pk_load *load, struct pk_added **list, const char *kind, const char *name);

/* Reports that rows of a record's lists were kept, if the record has changed or if the rows' owner was unknown. */
void pk_added_tell_kept(struct pk_load *load, const struct pk_item *item, const char *path);

/* Looks, once, for rows that were added to a record to be removed. */
void pk_added_find(struct pk_load *load, const struct pk_kind *kind, struct pk_gone *gone);
/* Reports them as errors, unless the caller allows their removal. */
void pk_added_refuse(struct pk_load *load, const struct pk_gone *gone);
/* Reports that they were removed. */
void pk_added_tell_gone(struct pk_load *load, const struct pk_gone *gone);

#endif
