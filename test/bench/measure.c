#include "measure.h"

#include "fail.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double clock_seconds(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

double cpu_now(void)
{
    return clock_seconds(CLOCK_PROCESS_CPUTIME_ID);
}

double wall_now(void)
{
    return clock_seconds(CLOCK_MONOTONIC);
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double median(const double *values, int count)
{
    double sorted[MOST_ROUNDS];
    if (count < 1 || count > MOST_ROUNDS) return 0.0;
    memcpy(sorted, values, (size_t)count * sizeof *values);
    qsort(sorted, (size_t)count, sizeof *sorted, compare);
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
}

long resident_kib(void)
{
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%*d %ld", &pages) != 1) fail("cannot read /proc/self/statm");
    fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

/* ---------------------------------------------------------------- Processes */

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

static pid_t fork_once(void)
{
    fflush(NULL);
    pid_t child = fork();
    if (child < 0) fail("cannot fork");
    return child;
}

/* Waits for the child's end; its status. */
static int wait_for(pid_t child, struct usage *usage)
{
    struct rusage used;
    int status = 0;
    if (wait4(child, &status, 0, &used) < 0) fail("cannot wait for a part of the benchmark");
    if (usage)
        *usage = (struct usage){(double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
                                    (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6,
                                used.ru_maxrss};
    return status;
}

void in_child(void (*work)(void *context, void *result), void *context, void *result, size_t size, struct usage *usage)
{
    int ends[2];
    if (pipe(ends)) fail("cannot make a pipe");
    pid_t child = fork_once();
    if (!child) {
        close(ends[0]);
        work_and_end(work, context, ends[1], size);
    }
    close(ends[1]);
    read_all(ends[0], result, size);
    close(ends[0]);
    int status = wait_for(child, usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status)) fail("a part of the benchmark failed");
}

/* The exec functions take words that are not const, and leave them alone. Returns when there is no such program. */
static void execute(const char *const *words)
{
    char *list[16] = {NULL};
    for (size_t i = 0; words[i] && i + 1 < sizeof list / sizeof list[0]; i++) memcpy(&list[i], &words[i], sizeof words[i]);
    execvp(list[0], list);
}

void in_new_process(const char **words, void *result, size_t size)
{
    int ends[2];
    if (pipe(ends)) fail("cannot make a pipe");
    pid_t child = fork_once();
    if (!child) {
        close(ends[0]);
        words[0] = "/proc/self/exe";
        if (dup2(ends[1], STDOUT_FILENO) >= 0) execute(words);
        _exit(127);
    }
    close(ends[1]);
    read_all(ends[0], result, size);
    close(ends[0]);
    int status = wait_for(child, NULL);
    if (!WIFEXITED(status) || WEXITSTATUS(status)) fail("a part of the benchmark failed");
}

/* What stays behind if it cannot be started ends with 127, as in a shell. */
static void become(const char *const *words, const char *input, int most_seconds)
{
    struct rlimit limit = {(rlim_t)most_seconds, (rlim_t)most_seconds + 5};
    int from = open(input, O_RDONLY), to = open("/dev/null", O_WRONLY);
    if (from < 0 || to < 0 || dup2(from, STDIN_FILENO) < 0 || dup2(to, STDOUT_FILENO) < 0) _exit(127);
    setrlimit(RLIMIT_CPU, &limit);
    execute(words);
    _exit(127);
}

enum ending run_program(const char *const *words, const char *input, int most_seconds, struct usage *usage)
{
    pid_t child = fork_once();
    if (!child) become(words, input, most_seconds);
    int status = wait_for(child, usage);
    if (!WIFEXITED(status)) return STOPPED;
    return WEXITSTATUS(status) ? FAILED : ENDED;
}
