/* A file that is read beside the database.
 *
 * Whoever opens a file and closes it again gives up every POSIX lock that the process holds on it, SQLite's with them. A plain file may be
 * a database that another handle of the process has locked. So it is read through SQLite, which knows its own locks and closes later. */
#ifndef PARKDB_CORE_IN_FILE_H
#define PARKDB_CORE_IN_FILE_H

#include "core/database.h"
#include "core/place.h"

#include <stdio.h>

struct pk_in_file {
    sqlite3_file *file; /* a plain file, or NULL */
    char *name;         /* by which it was opened */
    FILE *stream;       /* anything else: a pipe, a terminal, a file that was removed */
    long long size, at; /* size is 0 where nobody can tell */
    char refused[112];  /* why it was not opened or read, in words; "" for want of memory */
};

/* What of a database lies at a place, in words: the one that is open, its -journal, -wal or -shm, by whatever links; another one, or such
 * a file of it. NULL: nothing. PARKDB_IO when the place cannot be read, PARKDB_NO_MEMORY. */
int pk_in_database(parkdb *db, const struct pk_place *place, const char **words);

/* PARKDB_OK, PARKDB_MISSING, PARKDB_IO, PARKDB_INVALID (pk_in_database finds something), PARKDB_NO_MEMORY. To be closed whatever it
 * returns. */
int pk_in_open(struct pk_in_file *in, parkdb *db, const char *path);
/* Reads up to room bytes; at the end *got is 0. A plain file ends where it ended when it was opened. PARKDB_OK, PARKDB_IO. */
int pk_in_read(struct pk_in_file *in, char *bytes, size_t room, size_t *got);
void pk_in_close(struct pk_in_file *in);

/* A path without its directory. */
const char *pk_file_name(const char *path);

#endif
