/* Figures and verdicts that are kept, held against what they should be. */
#ifndef PARKDB_UPKEEP_KEPT_CHECK_H
#define PARKDB_UPKEEP_KEPT_CHECK_H

#include "core/database.h"

/* Makes all figures and verdicts anew in a fresh database in memory, so that a file that can only be read is checked as well, and tells on
 * which days a row of figure_kept or status_kept is not what has been made. What is stale is not held against anything. */
int pk_kept_check(parkdb *db, parkdb *fresh, parkdb_problem_fn told, void *context);

#endif
