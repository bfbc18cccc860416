/* The lists of records: the files' rows, followed by rows that users have added. */
#ifndef PARKDB_POLICY_LIST_H
#define PARKDB_POLICY_LIST_H

#include "policy/state.h"

/* Makes the file's rows of one list of a record equal to what the file declares. */
void pk_list_write(struct pk_load *load, struct pk_item *item, const struct pk_kind *kind);

/* From now on the rows of the load's files are known. */
void pk_list_known(struct pk_load *load);

#endif
