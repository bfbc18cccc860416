/* One record written. A record at fault is mended in passing, so that the errors behind the first one are found too: any error undoes the
 * whole load. */
#ifndef PARKDB_POLICY_ITEM_H
#define PARKDB_POLICY_ITEM_H

#include "policy/state.h"

/* To be called before a row is written: members of groups are made once, after the last kind of area, and verdicts once, after all. After
 * each row it would be work times work. */
void pk_write_pause(struct pk_load *load);
/* To be called when all is written and gone: verdicts are made at the end of the transaction. */
void pk_write_resume(struct pk_load *load);
/* Writes an item, reporting each field that the schema refuses and mending it, until it is written or a mended one is refused. Returns 1
 * when a reference to its own kind is still unknown and may come later. */
int pk_write_item(struct pk_load *load, struct pk_item *item, int may_wait);

#endif
