/* Time and memory. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stddef.h>

double seconds_now(void);
double median(const double *values, int count); /* of a copy */

/* Runs work in a process of its own, which fills size bytes at result, and tells its peak of memory. What fails there fails here. */
void in_child(void (*work)(void *context, void *result), void *context, void *result, size_t size, long *peak_kib);

#endif
