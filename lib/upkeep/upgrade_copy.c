#include "upkeep/upgrade_copy.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define PAGES_AT_ONCE 1024
#define PROGRESS_STEPS 10000

/* The name is taken in one step, so that nobody's file is written over. */
static int take_name(parkdb *db, const char *path)
{
    FILE *file = fopen(path, "wx");
    if (file) return fclose(file) ? pk_fail(db, PARKDB_IO, "%s: the copy cannot be made", path) : PARKDB_OK;
    if (errno == EEXIST) return pk_fail(db, PARKDB_EXISTS, "%s: found a file, expected none where the copy is to be", path);
    return pk_fail(db, PARKDB_IO, "%s: the copy cannot be made: %s", path, strerror(errno));
}

static int fail_copy(parkdb *db, const char *path, sqlite3 *failed)
{
    int code = failed ? pk_error_from_sqlite(sqlite3_extended_errcode(failed)) : PARKDB_NO_MEMORY;
    return pk_fail(db, code ? code : PARKDB_IO, "%s: the copy cannot be made: %s", path, failed ? sqlite3_errmsg(failed) : "out of memory");
}

static int copy_pages(parkdb *db, const char *path, sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    int step = SQLITE_OK, code = PARKDB_OK;
    if (!backup) return fail_copy(db, path, to);
    while (!code && (step = sqlite3_backup_step(backup, PAGES_AT_ONCE)) == SQLITE_OK) code = pk_go_on(db);
    int end = sqlite3_backup_finish(backup);
    if (code) return code;
    if (step == SQLITE_DONE && end == SQLITE_OK) return PARKDB_OK;
    return pk_fail(db, pk_error_from_sqlite(step == SQLITE_DONE ? end : step), "%s: the copy cannot be made: %s", path, sqlite3_errmsg(to));
}

static int is_stopped(void *handle)
{
    return pk_go_on(handle) != PARKDB_OK;
}

static int verify(parkdb *db, const char *path, sqlite3 *to)
{
    sqlite3_stmt *check = NULL;
    sqlite3_progress_handler(to, PROGRESS_STEPS, is_stopped, db);
    int step = sqlite3_prepare_v2(to, "PRAGMA integrity_check(1)", -1, &check, NULL) == SQLITE_OK ? sqlite3_step(check) : SQLITE_ERROR;
    int is_whole = step == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(check, 0), "ok") == 0;
    sqlite3_finalize(check);
    if (is_whole) return PARKDB_OK;
    if (step == SQLITE_INTERRUPT) return db->error.code;
    return pk_fail(db, PARKDB_CORRUPT, "%s: the copy is damaged: see parkdb_check on the file itself", path);
}

/* SQLite copies from no connection that is about to write: another one reads what this one has locked and not yet changed. */
static int open_both(parkdb *db, const char *path, sqlite3 **from, sqlite3 **to)
{
    if (sqlite3_open_v2(sqlite3_db_filename(db->sqlite, "main"), from, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        return fail_copy(db, path, *from);
    return sqlite3_open_v2(path, to, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK ? PARKDB_OK : fail_copy(db, path, *to);
}

int pk_copy_make(parkdb *db, const char *path)
{
    sqlite3 *from = NULL, *to = NULL;
    int code = take_name(db, path);
    if (code) return code;
    code = open_both(db, path, &from, &to);
    if (!code) code = copy_pages(db, path, from, to);
    if (!code) code = verify(db, path, to);
    sqlite3_close(to);
    sqlite3_close(from);
    if (code) remove(path);
    return code;
}
