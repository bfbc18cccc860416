/* Figures in the order of their keys, in memory that does not grow with their number: batches are sorted and laid by in a temporary file of
 * SQLite's, and come out merged. */
#ifndef PARKDB_FIGURES_FIGURE_SORT_H
#define PARKDB_FIGURES_FIGURE_SORT_H

#include "figures/figure_write.h"

/* A figure and the line of the file that says it. */
struct pk_figure_row {
    struct pk_figure figure;
    long long line;
    int is_undated; /* the file says no vintage */
};

struct pk_figure_sort;

/* NULL without memory. What goes wrong later sets db's error. */
struct pk_figure_sort *pk_figure_sort_new(parkdb *db);
void pk_figure_sort_free(struct pk_figure_sort *sort);

/* Takes a row. Its note is copied; its bound and status must be static texts. */
int pk_figure_sort_put(struct pk_figure_sort *sort, const struct pk_figure_row *row);

/* After the last row is in they come out, each by its key and then its line. PARKDB_ROW, or PARKDB_OK after the last. The note
 * lives until the next call. */
int pk_figure_sort_ready(struct pk_figure_sort *sort);
int pk_figure_sort_next(struct pk_figure_sort *sort, struct pk_figure_row *row);

/* Whether two figures have one key. */
int pk_figure_same_key(const struct pk_figure *a, const struct pk_figure *b);

#endif
