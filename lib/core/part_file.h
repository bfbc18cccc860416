/* How the library writes a file.
 *
 * A regular file is written under a temporary name in the same directory, and renamed in one step once it is complete and synced to disk;
 * on failure the old file stays. A link stays a link, and its target is replaced. Pipes, terminals, devices and descriptors (/dev/stdout)
 * are written directly. A database, SQLite's files beside one and anything else are never replaced. */
#ifndef PARKDB_CORE_PART_FILE_H
#define PARKDB_CORE_PART_FILE_H

#include "core/database.h"

#include <stdio.h>

struct pk_part_file {
    parkdb *db;
    const char *path; /* as the caller gave it */
    char *name;       /* the file that is replaced, without links */
    char *part;       /* the temporary file, or NULL: path is written directly */
    FILE *file;
    int failed; /* errno of the first write that failed, or 0 */
};

/* PARKDB_IO, PARKDB_FULL, PARKDB_NO_MEMORY, PARKDB_MISUSE (a database); then there is nothing to close. */
int pk_part_open(struct pk_part_file *to, parkdb *db, const char *path);
/* 1 if it was written; else 0, and the failure is recorded. */
int pk_part_write(struct pk_part_file *to, const char *text, size_t length);
/* The same for writes to file: call it at once, before anything else sets errno. */
int pk_part_is_written(struct pk_part_file *to);
/* Ends it: with PARKDB_OK and no recorded failure the file takes its place; else it is removed. Returns the code or the failure. */
int pk_part_close(struct pk_part_file *to, int code);

#endif
