/* A file that is written beside another one, and takes its place in one step when all has gone well: else what was there stays. */
#ifndef PARKDB_LIB_PART_FILE_H
#define PARKDB_LIB_PART_FILE_H

#include "database.h"

#include <stdio.h>

struct pk_part_file {
    parkdb *db;
    const char *path;
    char *part;
    FILE *file;
    int failed; /* errno of the first write that failed, or 0 */
};

/* Opens path with ".part" behind it. PARKDB_IO, PARKDB_FULL, PARKDB_NO_MEMORY; then there is nothing to close. */
int pk_part_open(struct pk_part_file *to, parkdb *db, const char *path);
/* 1 when it was written; 0, and noted, when not. */
int pk_part_write(struct pk_part_file *to, const char *text, size_t length);
/* Ends it: with PARKDB_OK, and nothing noted, the file takes its place; else it goes. Returns the code, or what was noted or went wrong. */
int pk_part_close(struct pk_part_file *to, int code);

#endif
