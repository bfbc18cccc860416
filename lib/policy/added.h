/* What somebody has added to the records that files declare: rows of their lists, and other rows that hang on them and would go with them.
 */
#ifndef PARKDB_POLICY_ADDED_H
#define PARKDB_POLICY_ADDED_H

#include "policy/state.h"

/* Remembers a row at the end of a list; NULL when the load is stopped. */
struct pk_added *pk_added_note(struct pk_load *load, struct pk_added **list, const char *kind, const char *name);

/* Tells that rows of a record's lists were kept: where the record has changed, or where it was not known before whose they are. */
void pk_added_tell_kept(struct pk_load *load, const struct pk_item *item, const char *path);

/* Looks, once, for what was added to a record that is about to go. */
void pk_added_find(struct pk_load *load, const struct pk_kind *kind, struct pk_gone *gone);
/* Reports it, unless the caller lets it go. */
void pk_added_refuse(struct pk_load *load, const struct pk_gone *gone);
/* Tells that it has gone. */
void pk_added_tell_gone(struct pk_load *load, const struct pk_gone *gone);

#endif
