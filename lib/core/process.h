/* The process that an object belongs to: its SQLite objects must not be used in a child after a fork. */
#ifndef PARKDB_CORE_PROCESS_H
#define PARKDB_CORE_PROCESS_H

struct pk_process {
    long id;
    char *mark; /* 1 in the process that made it and 0 in its children; or NULL: the process id decides */
};

/* The current process. */
void pk_process_begin(struct pk_process *process);
void pk_process_end(struct pk_process *process);

/* Whether it is the current process. With a mark this needs no system call, so that every row can check it. */
int pk_process_is_own(const struct pk_process *process);

#endif
