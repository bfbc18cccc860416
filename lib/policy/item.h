/* Writes one record. A bad field gets a placeholder, so that later errors are found too; any error undoes the whole load. */
#ifndef PARKDB_POLICY_ITEM_H
#define PARKDB_POLICY_ITEM_H

#include "policy/state.h"

/* Call it before a row is written: members of groups are rebuilt once, after the last kind of area, and verdicts once, after all. After
 * each row it would take quadratic time. */
void pk_write_pause(struct pk_load *load);
/* Call it when all rows are written and removed: verdicts are computed at the end of the transaction. */
void pk_write_resume(struct pk_load *load);
/* Writes an item. Each field that the schema refuses is reported and gets a placeholder, until the item is written or a placeholder is
 * refused. Returns 1 if a reference to its own kind is still unknown and may come later. */
int pk_write_item(struct pk_load *load, struct pk_item *item, int may_wait);

#endif
