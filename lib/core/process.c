#include "core/process.h"

#include <stddef.h>

#ifdef _WIN32
#include <process.h>
#define process_id _getpid
#else
#include <unistd.h>
#define process_id getpid
#endif

#ifdef __linux__
#include <sys/mman.h>
#endif

#ifdef MADV_WIPEONFORK
#define MARK_SIZE 4096

/* A page that the system zeroes in a child. */
static char *make_mark(void)
{
    char *page = mmap(NULL, MARK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return NULL;
    *page = 1;
    if (madvise(page, MARK_SIZE, MADV_WIPEONFORK) == 0) return page;
    munmap(page, MARK_SIZE);
    return NULL;
}

static void free_mark(char *mark)
{
    if (mark) munmap(mark, MARK_SIZE);
}
#else
static char *make_mark(void)
{
    return NULL;
}

static void free_mark(char *mark)
{
    (void)mark;
}
#endif

void pk_process_begin(struct pk_process *process)
{
    process->id = (long)process_id();
    process->mark = make_mark();
}

void pk_process_end(struct pk_process *process)
{
    free_mark(process->mark);
    process->mark = NULL;
}

int pk_process_is_own(const struct pk_process *process)
{
    return process->mark ? *process->mark : process->id == (long)process_id();
}
