/* Opening and creating. Only SQLite opens and closes the database file: closing it elsewhere would cancel all locks of the process. */
#include "core/open.h"

#include "core/options.h"
#include "core/schema_compare.h"
#include "core/version.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BUSY_MILLISECONDS 5000

/* Names for which SQLite creates a database that is not a file. */
static int is_no_file(const char *path)
{
    return !*path || strcmp(path, ":memory:") == 0;
}

/* Whether an open file has a byte; SQLite itself treats a file of one byte as empty. */
static int has_bytes(parkdb *db)
{
    sqlite3_file *file = NULL;
    char byte = 0;
    if (sqlite3_file_control(db->sqlite, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods) return 0;
    return file->pMethods->xRead(file, &byte, 1, 0) != SQLITE_IOERR_SHORT_READ;
}

/* Settings that hold for every connection: references are checked, and a hostile file cannot make views or triggers do harm. */
static int harden(sqlite3 *sqlite)
{
    int ok = sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL) == SQLITE_OK &&
             sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, NULL) == SQLITE_OK &&
             sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DML, 0, NULL) == SQLITE_OK &&
             sqlite3_db_config(sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL) == SQLITE_OK &&
             sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL) == SQLITE_OK &&
             sqlite3_exec(sqlite, "PRAGMA cell_size_check = ON", NULL, NULL, NULL) == SQLITE_OK;
    return ok ? SQLITE_OK : SQLITE_ERROR;
}

static int fail_open(parkdb *db, int code, parkdb_error *error)
{
    if (error) *error = db->error;
    sqlite3_close(db->sqlite);
    sqlite3_free(db->admitted);
    pk_process_end(&db->process);
    free(db);
    return code;
}

static int fail_connect(parkdb *db, const char *path, int sqlite_code)
{
    int is_missing = (sqlite_code & 0xFF) == SQLITE_CANTOPEN && db->sqlite && sqlite3_system_errno(db->sqlite) == ENOENT;
    int code = is_missing ? PARKDB_MISSING : pk_error_from_sqlite(sqlite_code);
    if (is_missing) pk_fail(db, code, "%s: there is no such file", path);
    else pk_fail(db, code, "%s: cannot be opened: %s", path, db->sqlite ? sqlite3_errmsg(db->sqlite) : "out of memory");
    db->error.sqlite_code = sqlite_code;
    return code;
}

/* Opens the connection only; the caller checks the file's content. */
static int connect(const char *path, int flags, parkdb **out, parkdb_error *error)
{
    parkdb *db = calloc(1, sizeof *db);
    if (!db) {
        pk_error_set(error, PARKDB_NO_MEMORY, "out of memory");
        return PARKDB_NO_MEMORY;
    }
    pk_process_begin(&db->process);
    /* A handle belongs to one thread at a time, and a mutex at every column would cost a tenth of all reading. */
    int sqlite_code = sqlite3_open_v2(path, &db->sqlite, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (sqlite_code == SQLITE_OK) sqlite_code = harden(db->sqlite);
    if (sqlite_code != SQLITE_OK) return fail_open(db, fail_connect(db, path, sqlite_code), error);
    sqlite3_busy_timeout(db->sqlite, BUSY_MILLISECONDS);
    *out = db;
    return PARKDB_OK;
}

int pk_open_options_take(const parkdb_open_options *options, parkdb_open_options *own, parkdb_error *error)
{
    static const size_t former[] = {offsetof(parkdb_open_options, copy), 0};
    if (!options) return pk_error_set(error, PARKDB_MISUSE, "a parkdb_open_options is needed");
    return pk_options_read(error, "parkdb_open_options", options, former, own, sizeof *own);
}

static int check_open(const char *path, int mode, parkdb_error *error)
{
    if (!path || (mode != PARKDB_OPEN_READ_ONLY && mode != PARKDB_OPEN_READ_WRITE))
        return pk_error_set(error, PARKDB_MISUSE, "a path, a mode of enum parkdb_open_mode and a place for the handle are needed");
    if (is_no_file(path))
        return pk_error_set(error, PARKDB_MISSING,
                            "found \"%s\", expected the name of a file: a database in memory is made by parkdb_create", path);
    return PARKDB_OK;
}

/* The foreign triggers that may run: copied into one block, the names after the list. */
static int admit(parkdb *db, const char *const *names)
{
    size_t count = 0, room = sizeof(char *);
    for (; names && names[count]; count++) room += sizeof(char *) + strlen(names[count]) + 1;
    db->admitted = sqlite3_malloc64(room);
    if (!db->admitted) return pk_no_memory(db);
    char *text = (char *)(db->admitted + count + 1);
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(names[i]) + 1;
        db->admitted[i] = memcpy(text, names[i], size);
        text += size;
    }
    db->admitted[count] = NULL;
    return PARKDB_OK;
}

int pk_connect_existing(const char *path, int mode, const char *const *triggers, parkdb **out, parkdb_error *error)
{
    parkdb *db = NULL;
    int code = check_open(path, mode, error);
    if (code) return code;
    code = connect(path, mode == PARKDB_OPEN_READ_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, &db, error);
    if (code) return code;
    if (mode == PARKDB_OPEN_READ_WRITE && sqlite3_db_readonly(db->sqlite, "main") == 1)
        code = pk_fail(db, PARKDB_READ_ONLY, "%s: the file cannot be written", path);
    if (!code) code = admit(db, triggers);
    if (code) return fail_open(db, code, error);
    *out = db;
    return PARKDB_OK;
}

/* With SQLite's default of 2 MB, long transactions read the same pages repeatedly. With much more, many handles take too much memory. A
 * failure only makes it slower. A handle that only reads mostly reads each page once: memory that is touched for the first time costs more
 * than reading a page again. */
static void widen_page_cache(parkdb *db)
{
    sqlite3_exec(db->sqlite, "PRAGMA main.cache_size = -8192", NULL, NULL, NULL);
}

/* The first difference of the schema ends the comparison. */
static int refuse_difference(void *context, const struct pk_difference *difference)
{
    struct parkdb *db = context;
    const char *way = difference->is == PK_TRIGGER_FOREIGN ? "parkdb_open_options.triggers lets it run, DROP TRIGGER removes it"
                                                           : "parkdb_upgrade restores the library's";
    return pk_fail(db, PARKDB_ALTERED, "%s: %s", difference->words, way);
}

/* Adds the file's name to an error, unless it is there already. */
static int fail_of_file(parkdb *db, const char *path)
{
    parkdb_error first = db->error;
    if (strncmp(first.message, path, strlen(path)) == 0) return first.code;
    pk_fail(db, first.code, "%s: %s", path, first.message);
    db->error.sqlite_code = first.sqlite_code;
    return first.code;
}

int parkdb_open_with(const char *path, const parkdb_open_options *options, parkdb **out, parkdb_error *error)
{
    parkdb *db = NULL;
    pk_error_clear(error);
    if (!out) return pk_error_set(error, PARKDB_MISUSE, "a place for the handle is needed");
    *out = NULL;
    parkdb_open_options own;
    int code = pk_open_options_take(options, &own, error);
    if (!code) code = pk_connect_existing(path, own.mode, own.triggers, &db, error);
    if (code) return code;
    code = pk_check_version(db, path, own.mode);
    /* A file that is only read runs no trigger. */
    if (!code && own.mode == PARKDB_OPEN_READ_WRITE) code = pk_schema_compare(db, refuse_difference, db);
    if (code) return fail_open(db, fail_of_file(db, path), error);
    if (own.mode == PARKDB_OPEN_READ_WRITE) widen_page_cache(db);
    *out = db;
    return PARKDB_OK;
}

int parkdb_open(const char *path, int mode, parkdb **out, parkdb_error *error)
{
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.mode = mode;
    return parkdb_open_with(path, &options, out, error);
}

int pk_lay_schema(parkdb *db)
{
    int code = pk_run_files(db, pk_schema);
    return code ? code : pk_write_version(db);
}

/* Another process may have created a schema since the path was checked, so it is checked again under the lock. */
static int lay_if_empty(parkdb *db, const char *path)
{
    int objects = 0;
    int code = pk_execute(db, "BEGIN IMMEDIATE");
    if (code) return code;
    code = pk_read_int(db, "SELECT count(*) FROM sqlite_schema", &objects);
    if (!code && objects) code = pk_fail(db, PARKDB_EXISTS, "%s: the database already exists", path);
    if (!code) code = pk_lay_schema(db);
    return code ? code : pk_execute(db, "COMMIT");
}

/* Removes a file that was created here, unless another process has written to it meanwhile. */
static void unmake(parkdb *db)
{
    sqlite3_vfs *vfs = NULL;
    int objects = 1;
    const char *name = sqlite3_db_filename(db->sqlite, "main");
    if (!sqlite3_get_autocommit(db->sqlite)) sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
    if (sqlite3_exec(db->sqlite, "BEGIN EXCLUSIVE", NULL, NULL, NULL) != SQLITE_OK) return;
    int code = pk_read_int(db, "SELECT count(*) FROM sqlite_schema", &objects);
    if (!code && !objects && sqlite3_file_control(db->sqlite, "main", SQLITE_FCNTL_VFS_POINTER, &vfs) == SQLITE_OK && vfs) {
        vfs->xDelete(vfs, sqlite3_filename_journal(name), 0);
        vfs->xDelete(vfs, name, 0);
    }
}

/* Connects to an existing file, or creates one. */
static int connect_new(const char *path, parkdb **db, int *made, parkdb_error *error)
{
    int code = PARKDB_MISSING;
    if (!is_no_file(path)) code = connect(path, SQLITE_OPEN_READWRITE, db, error);
    *made = code == PARKDB_MISSING && !is_no_file(path);
    return code == PARKDB_MISSING ? connect(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, db, error) : code;
}

/* The error is kept while the file that was created here is removed. */
static int fail_create(parkdb *db, int made, int code, parkdb_error *error)
{
    parkdb_error first = db->error;
    if (made) unmake(db);
    db->error = first;
    return fail_open(db, code, error);
}

int parkdb_create(const char *path, parkdb **out, parkdb_error *error)
{
    parkdb *db = NULL;
    int made = 0;
    pk_error_clear(error);
    if (out) *out = NULL;
    if (!path || !*path || !out) return pk_error_set(error, PARKDB_MISUSE, "a path and a place for the handle are needed");
    int code = connect_new(path, &db, &made, error);
    if (!db) return code == PARKDB_MISSING ? pk_error_set(error, PARKDB_IO, "%s: cannot be made: there is no such directory", path) : code;
    pk_error_clear(error);
    widen_page_cache(db); /* the schema is written in one transaction */
    code = has_bytes(db) ? PARKDB_NOT_PARKDB : lay_if_empty(db, path);
    if (code == PARKDB_NOT_PARKDB) code = pk_fail(db, PARKDB_EXISTS, "%s: the file already exists", path);
    if (code) return fail_create(db, made, code, error);
    *out = db;
    return PARKDB_OK;
}
