/* How targets are judged, once for every engine but parkdb: the logic of its views as far as the benchmark's targets need it. */
#ifndef BENCH_PROGRESS_SQL_H
#define BENCH_PROGRESS_SQL_H

#include <stddef.h>

/*
 * Writes a query into text. found is a query of a row for each target, area and due year, with the columns
 *   code, due, span, basis, comparator, value, factor, conversion, reference, rising, early, is_over, actual, actual_year, base, base_year
 * barrier stands behind each layer and keeps the engine from computing what is used often as often as it is used.
 * counted: the number of rows of each status; else the rows themselves.
 */
void progress_sql(char *text, size_t size, const char *found, const char *barrier, int counted);

#endif
