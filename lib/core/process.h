/* Which process something belongs to: what it has of SQLite's is not to be used in a child after a fork. */
#ifndef PARKDB_CORE_PROCESS_H
#define PARKDB_CORE_PROCESS_H

struct pk_process {
    long id;
    char *mark; /* 1 in the process that made it and 0 in its children; or NULL: the id says it */
};

/* The process at hand. */
void pk_process_begin(struct pk_process *process);
void pk_process_end(struct pk_process *process);

/* Whether it is the process at hand. With a mark that costs no call of the system, so that every row may ask. */
int pk_process_is_own(const struct pk_process *process);

#endif
