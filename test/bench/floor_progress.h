/* The best SQL by hand for how far targets are, on the tables of parkdb's own file. */
#ifndef BENCH_FLOOR_PROGRESS_H
#define BENCH_FLOOR_PROGRESS_H

#include <stddef.h>

/* ?1 is the known day, ?2 the last year that is over, ?3 the last that has begun, both as periods, and ?4 the area; counted: see
 * progress_sql, of all areas. */
void floor_progress_sql(char *text, size_t size, int counted);

#endif
