/* Figures that are kept, held against what they should be. */
#ifndef PARKDB_LIB_FIGURE_CHECK_H
#define PARKDB_LIB_FIGURE_CHECK_H

#include "database.h"

/* Makes all figures anew in a database of its own in memory, so that a file that can only be read is checked as well, and tells each row of
 * figure_kept that is not what has been made. Figures that are stale are not held against anything. */
int pk_figure_check(parkdb *db, parkdb_problem_fn tell, void *context);

#endif
