#include "measure.h"

#include "fail.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double median(const double *values, int count)
{
    double sorted[64];
    if (count < 1 || count > 64) return 0.0;
    memcpy(sorted, values, (size_t)count * sizeof *values);
    qsort(sorted, (size_t)count, sizeof *sorted, compare);
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
}

static void read_all(int from, void *result, size_t size)
{
    char *at = result;
    for (ssize_t got; size; at += got, size -= (size_t)got)
        if ((got = read(from, at, size)) <= 0) fail("a part of the benchmark ended before its time");
}

static void work_and_end(void (*work)(void *context, void *result), void *context, int to, size_t size)
{
    char *result = calloc(1, size);
    if (!result) fail("out of memory");
    work(context, result);
    for (size_t done = 0; done < size;) {
        ssize_t sent = write(to, result + done, size - done);
        if (sent <= 0) fail("cannot write to a pipe");
        done += (size_t)sent;
    }
    _exit(0);
}

void in_child(void (*work)(void *context, void *result), void *context, void *result, size_t size, long *peak_kib)
{
    int ends[2], status = 0;
    fflush(NULL);
    if (pipe(ends)) fail("cannot make a pipe");
    pid_t child = fork();
    if (child < 0) fail("cannot fork");
    if (!child) {
        close(ends[0]);
        work_and_end(work, context, ends[1], size);
    }
    close(ends[1]);
    read_all(ends[0], result, size);
    close(ends[0]);
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status)) fail("a part of the benchmark failed");
    if (peak_kib) *peak_kib = usage.ru_maxrss;
}
