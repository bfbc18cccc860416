/* Compares kept figures and verdicts with their definitions. */
#ifndef PARKDB_UPKEEP_KEPT_CHECK_H
#define PARKDB_UPKEEP_KEPT_CHECK_H

#include "core/database.h"

/* Recomputes all figures and verdicts in a new database in memory, so that a read-only file can be checked as well, and reports the days on
 * which a row of figure_kept or status_kept differs. Stale rows are not compared. */
int pk_kept_check(parkdb *db, parkdb *fresh, parkdb_problem_fn told, void *context);

#endif
