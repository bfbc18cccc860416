/* The lists of records: what the files say of them, with what somebody has added by hand behind it. */
#ifndef PARKDB_POLICY_LIST_H
#define PARKDB_POLICY_LIST_H

#include "policy/state.h"

/* Makes the rows of one list of a record that are a file's what the file says, where they are not. */
void pk_list_write(struct pk_load *load, struct pk_item *item, const struct pk_kind *kind);

/* From now on it is known of which rows the files of the load are. */
void pk_list_known(struct pk_load *load);

#endif
