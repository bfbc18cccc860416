/* Writing figures that are new, sorted by their keys, as fast as SQLite takes rows: one statement draws them from a virtual table. */
#ifndef PARKDB_FIGURES_FIGURE_BULK_H
#define PARKDB_FIGURES_FIGURE_BULK_H

#include "figures/figure_write.h"

/* Gives the next figure, by its key behind the one before; its note need live until the next call only. PARKDB_ROW; PARKDB_OK when there is
 * none left for now; or a code, with the handle's error set. It may read the database and write to other tables. */
typedef int (*pk_figure_next_fn)(void *context, struct pk_figure *figure);

struct pk_figure_bulk;

/* NULL without memory. */
struct pk_figure_bulk *pk_figure_bulk_new(parkdb *db, pk_figure_next_fn next, void *context);
void pk_figure_bulk_free(struct pk_figure_bulk *bulk);

/* Writes all that next gives, within a transaction. The figures' ids have been looked up in it, none is in the table, nor any other of
 * their indicators and periods but what this has written. */
int pk_figure_bulk_write(struct pk_figure_bulk *bulk);

#endif
