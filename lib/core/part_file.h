/* How the library writes a file.
 *
 * A plain file is written beside its place under a name of its own, and takes its place in one step when all has gone well and lies on the
 * disk: else what was there stays. A link stays a link, and what it leads to is replaced. Pipes, terminals, devices and descriptors
 * (/dev/stdout) are written to as it comes. A database and what SQLite keeps beside one are never replaced, nor is anything else. */
#ifndef PARKDB_CORE_PART_FILE_H
#define PARKDB_CORE_PART_FILE_H

#include "core/database.h"

#include <stdio.h>

struct pk_part_file {
    parkdb *db;
    const char *path; /* as the caller says it */
    char *name;       /* what is replaced, without links */
    char *part;       /* what is written until then, or NULL: it is written to path as it comes */
    FILE *file;
    int failed; /* errno of the first write that failed, or 0 */
};

/* PARKDB_IO, PARKDB_FULL, PARKDB_NO_MEMORY, PARKDB_MISUSE (a database); then there is nothing to close. */
int pk_part_open(struct pk_part_file *to, parkdb *db, const char *path);
/* 1 when it was written; 0, and noted, when not. */
int pk_part_write(struct pk_part_file *to, const char *text, size_t length);
/* The same for what was written to file: it is to be asked soon after, before anything else sets errno. */
int pk_part_is_written(struct pk_part_file *to);
/* Ends it: with PARKDB_OK, and nothing noted, the file takes its place; else it goes. Returns the code, or what was noted or went wrong. */
int pk_part_close(struct pk_part_file *to, int code);

#endif
