/* Time of the processor, its median, and work in a process of its own. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stddef.h>

enum { MOST_ROUNDS = 64 };

/* Of this process, in seconds: what others do on the machine does not count. */
double cpu_now(void);
double wall_now(void);
/* Of up to 64 values. */
double median(const double *values, int count);
/* Of this process, now. */
long resident_kib(void);

struct usage {
    double seconds; /* of the processor */
    long peak_kib;
};

/* Does the work in a child, which hands its result over through a pipe; usage may be NULL. What fails there ends the benchmark here. */
void in_child(void (*work)(void *context, void *result), void *context, void *result, size_t size, struct usage *usage);
/* Starts this program anew with other words, the first one NULL for its name; what it writes to its output is the result. */
void in_new_process(const char **words, void *result, size_t size);
/* Runs a program with an input, its output thrown away, and ends it when it has taken so many seconds of the processor. */
enum ending { STOPPED, FAILED, ENDED };
enum ending run_program(const char *const *words, const char *input, int most_seconds, struct usage *usage);

#endif
