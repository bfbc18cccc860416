/* Many new rows in one statement. SQLite sets aside each page that a statement changes, so that it can undo it: for one row after the other
 * that is most of the work. */
#ifndef PARKDB_ROWS_RECORD_BATCH_H
#define PARKDB_ROWS_RECORD_BATCH_H

#include "rows/record.h"

struct pk_batch;

/* NULL when there is no memory. The name is that of the table out of which the rows come, and of no other batch of the handle. */
struct pk_batch *pk_batch_new(parkdb *db, const char *name);
void pk_batch_free(struct pk_batch *batch);

/* Room for a row of so many columns, which the caller fills; its texts stay the caller's until the batch is written. The rows of a batch
 * have the same columns. NULL when there is no memory. */
struct pk_bound *pk_batch_add(struct pk_batch *batch, size_t columns);
/* Takes the last row back, or all. */
void pk_batch_take_back(struct pk_batch *batch);
void pk_batch_empty(struct pk_batch *batch);

/* Writes the rows behind INSERT INTO table (columns), and empties the batch. PARKDB_CONSTRAINT, without an error set: a row was refused,
 * and none is written. */
int pk_batch_write(struct pk_batch *batch, const char *insert);

#endif
