#include "core/in_file.h"

#include <errno.h>
#include <string.h>

static int refuse(struct pk_in_file *in, int code, const char *words)
{
    sqlite3_snprintf(sizeof in->refused, in->refused, "%s", words);
    return code;
}

static int fail_read(struct pk_in_file *in)
{
    return refuse(in, PARKDB_IO, "the file cannot be read");
}

/* ---------------------------------------------------------------- A plain file, by SQLite */

/* SQLite's functions for files take a name that is followed by what they look for behind it. Its type has changed with the versions. */
static char *name_for_sqlite(const char *name)
{
    char *made;
    const char *constant = sqlite3_create_filename(name, "", "", 0, NULL);
    memcpy(&made, &constant, sizeof made);
    return made;
}

/* As a database's file, for of these alone SQLite keeps account. It may set methods when it fails, too. */
static int open_file(struct pk_in_file *in, const struct pk_place *place)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    in->size = place->size;
    in->name = name_for_sqlite(place->name);
    in->file = in->name ? sqlite3_malloc(vfs->szOsFile) : NULL;
    if (!in->file) return PARKDB_NO_MEMORY;
    memset(in->file, 0, (size_t)vfs->szOsFile);
    int step = vfs->xOpen(vfs, in->name, in->file, flags, &flags);
    return step == SQLITE_OK ? PARKDB_OK : step == SQLITE_NOMEM ? PARKDB_NO_MEMORY : PARKDB_IO;
}

static int read_file(struct pk_in_file *in, char *bytes, size_t room, size_t *got)
{
    long long left = in->size - in->at;
    *got = left < (long long)room ? (size_t)left : room;
    if (!*got) return PARKDB_OK;
    int step = in->file->pMethods->xRead(in->file, bytes, (int)*got, in->at);
    in->at += (long long)*got;
    if (step == SQLITE_OK) return PARKDB_OK;
    *got = 0;
    return step == SQLITE_IOERR_SHORT_READ ? refuse(in, PARKDB_IO, "the file became shorter while it was read") : fail_read(in);
}

static void close_file(struct pk_in_file *in)
{
    if (in->file && in->file->pMethods) in->file->pMethods->xClose(in->file);
    sqlite3_free(in->file);
    sqlite3_free_filename(in->name);
    in->file = NULL;
    in->name = NULL;
}

/* ---------------------------------------------------------------- What belongs to a database */

static const char *const sides[] = {"-journal", "-wal", "-shm"};
enum { SIDE_COUNT = sizeof sides / sizeof sides[0] };

/* Whether a place is where a name with something behind it leads. */
static int is_at(const struct pk_place *place, const char *name, const char *behind)
{
    struct pk_place other;
    char *whole = sqlite3_mprintf("%s%s", name, behind);
    if (!whole) return 0;
    int is = pk_place_find(&other, whole) == 0 && pk_place_is(place, &other);
    pk_place_clear(&other);
    sqlite3_free(whole);
    return is;
}

static const char *own_words(parkdb *db, const struct pk_place *place)
{
    const char *name = sqlite3_db_filename(db->sqlite, "main");
    if (!name || !*name) return NULL; /* it is in memory */
    if (is_at(place, name, "")) return "the open database";
    for (int i = 0; i < SIDE_COUNT; i++)
        if (is_at(place, name, sides[i])) return "the -journal, -wal or -shm file of the open database";
    return NULL;
}

/* Whether a plain file begins as an SQLite database does. */
static int begins_as_database(const struct pk_place *place, int *begins)
{
    static const char magic[16] = "SQLite format 3";
    struct pk_in_file in = {0};
    char head[sizeof magic];
    size_t got = 0;
    *begins = 0;
    if (place->kind != PK_PLACE_FILE || !place->name || place->size < (long long)sizeof magic) return PARKDB_OK;
    int code = open_file(&in, place);
    if (!code) code = read_file(&in, head, sizeof head, &got);
    *begins = !code && memcmp(head, magic, sizeof magic) == 0;
    close_file(&in);
    return code;
}

/* Whether a place has the name of a file that SQLite keeps beside a database, and the database is there. */
static int is_beside_database(const struct pk_place *place, int *is)
{
    struct pk_place other;
    *is = 0;
    for (int i = 0; place->name && i < SIDE_COUNT; i++) {
        size_t length = strlen(place->name), side = strlen(sides[i]);
        if (length <= side || strcmp(place->name + length - side, sides[i]) != 0) continue;
        char *name = sqlite3_mprintf("%.*s", (int)(length - side), place->name);
        if (!name) return PARKDB_NO_MEMORY;
        int code = pk_place_find(&other, name) ? PARKDB_OK : begins_as_database(&other, is);
        pk_place_clear(&other);
        sqlite3_free(name);
        return code;
    }
    return PARKDB_OK;
}

int pk_in_database(parkdb *db, const struct pk_place *place, const char **words)
{
    int is = 0;
    *words = own_words(db, place);
    if (*words) return PARKDB_OK;
    int code = is_beside_database(place, &is);
    if (!code && is) *words = "the -journal, -wal or -shm file of an SQLite database";
    if (code || is) return code;
    code = begins_as_database(place, &is);
    if (!code && is) *words = "an SQLite database";
    return code;
}

/* ---------------------------------------------------------------- Opening, reading, closing */

static int open_stream(struct pk_in_file *in, const char *path)
{
    in->stream = fopen(path, "rb");
    return in->stream ? PARKDB_OK : fail_read(in);
}

static int open_place(struct pk_in_file *in, parkdb *db, const char *path, const struct pk_place *place)
{
    const char *words = NULL;
    if (place->kind == PK_PLACE_EMPTY) return refuse(in, PARKDB_MISSING, "there is no such file");
    if (place->kind == PK_PLACE_DIRECTORY) return refuse(in, PARKDB_IO, "the file cannot be read: it is a directory");
    int code = pk_in_database(db, place, &words);
    if (code == PARKDB_IO) return fail_read(in);
    if (words) {
        sqlite3_snprintf(sizeof in->refused, in->refused, "found %s, expected a file beside it", words);
        return PARKDB_INVALID;
    }
    if (code) return code;
    if (place->kind != PK_PLACE_FILE || !place->name) return open_stream(in, path);
    code = open_file(in, place);
    return code == PARKDB_IO ? fail_read(in) : code;
}

int pk_in_open(struct pk_in_file *in, parkdb *db, const char *path)
{
    struct pk_place place;
    *in = (struct pk_in_file){0};
    int number = pk_place_find(&place, path), code;
    if (!number) code = open_place(in, db, path, &place);
    else if (number == ENOMEM) code = PARKDB_NO_MEMORY;
    else code = number == ENOENT ? refuse(in, PARKDB_MISSING, "there is no such file") : fail_read(in);
    pk_place_clear(&place);
    return code;
}

int pk_in_read(struct pk_in_file *in, char *bytes, size_t room, size_t *got)
{
    if (!in->stream) return read_file(in, bytes, room, got);
    *got = fread(bytes, 1, room, in->stream);
    in->at += (long long)*got;
    return *got == 0 && ferror(in->stream) ? fail_read(in) : PARKDB_OK;
}

void pk_in_close(struct pk_in_file *in)
{
    if (in->stream) fclose(in->stream);
    close_file(in);
    in->stream = NULL;
}

const char *pk_file_name(const char *path)
{
    const char *name = path;
    for (const char *at = path; *at; at++)
        if (*at == '/' || *at == '\\') name = at + 1;
    return name;
}
