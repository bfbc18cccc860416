/* Inserts many new rows with one statement. SQLite saves each page that a statement changes, to be able to undo it: with a statement for
 * each row that is most of the work. */
#ifndef PARKDB_ROWS_RECORD_BATCH_H
#define PARKDB_ROWS_RECORD_BATCH_H

#include "rows/record.h"

struct pk_batch;

/* NULL without memory. The name is that of the virtual table from which the rows come; no other batch of the handle has it. */
struct pk_batch *pk_batch_new(parkdb *db, const char *name);
void pk_batch_free(struct pk_batch *batch);

/* Memory for a row of so many columns, which the caller fills; its texts must stay valid until the batch is written. The rows of a batch
 * have the same columns. NULL without memory. */
struct pk_bound *pk_batch_add(struct pk_batch *batch, size_t columns);
/* Drops the last row, or all. */
void pk_batch_take_back(struct pk_batch *batch);
void pk_batch_empty(struct pk_batch *batch);

/* Writes the rows with INSERT INTO table (columns), and empties the batch. PARKDB_CONSTRAINT, without an error set: a row was refused, and
 * none is written. */
int pk_batch_write(struct pk_batch *batch, const char *insert);

#endif
