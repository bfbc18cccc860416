/* What cannot be gone on with: a set-up that fails, an answer that is wrong. */
#ifndef BENCH_FAIL_H
#define BENCH_FAIL_H

#if defined(__GNUC__)
__attribute__((noreturn, format(printf, 1, 2)))
#endif
void fail(const char *format, ...);

/* What is being done, on standard error: standard output is the report. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void say(const char *format, ...);

#endif
