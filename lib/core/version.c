#include "core/version.h"

#define TEXT_OF_(x) #x
#define TEXT_OF(x) TEXT_OF_(x)

const char *parkdb_version(void)
{
    return TEXT_OF(PARKDB_VERSION_MAJOR) "." TEXT_OF(PARKDB_VERSION_MINOR) "." TEXT_OF(PARKDB_VERSION_PATCH);
}

int pk_read_version(parkdb *db, const char *path, int *version)
{
    int application = 0;
    int code = pk_read_int(db, "PRAGMA application_id", &application);
    if (!code) code = pk_read_int(db, "PRAGMA user_version", version);
    if (code == PARKDB_NOT_PARKDB) return pk_fail(db, code, "%s: found a file that is not an SQLite database, expected parkdb's", path);
    if (code) return code;
    if (application != PK_APPLICATION_ID)
        return pk_fail(db, PARKDB_NOT_PARKDB, "%s: found a database with application_id %d, expected parkdb's %d", path, application,
                       PK_APPLICATION_ID);
    return PARKDB_OK;
}

void pk_version_text(int version, char *text, size_t size)
{
    sqlite3_snprintf((int)size, text, "%d.%d.%d", version / 1000000, version / 1000 % 1000, version % 1000);
}

int pk_check_version(parkdb *db, const char *path, int mode)
{
    int version = 0;
    int code = pk_read_version(db, path, &version);
    if (code) return code;
    char found[32], own[32];
    pk_version_text(version, found, sizeof found);
    pk_version_text(PK_SCHEMA_VERSION, own, sizeof own);
    if (version < PK_SCHEMA_VERSION)
        return pk_fail(db, PARKDB_OLDER, "%s: found schema version %s, expected %s: parkdb_upgrade brings it there", path, found, own);
    int same_major = version / 1000000 == PK_SCHEMA_VERSION / 1000000;
    if (version > PK_SCHEMA_VERSION && !same_major)
        return pk_fail(db, PARKDB_NEWER, "%s: found schema version %s, expected %s: a newer library is needed", path, found, own);
    if (version > PK_SCHEMA_VERSION && mode != PARKDB_OPEN_READ_ONLY)
        return pk_fail(db, PARKDB_NEWER, "%s: found schema version %s, expected %s: it can be opened read-only, or with a newer library",
                       path, found, own);
    return PARKDB_OK;
}

int pk_write_version(parkdb *db)
{
    char sql[96];
    sqlite3_snprintf(sizeof sql, sql, "PRAGMA application_id = %d; PRAGMA user_version = %d", PK_APPLICATION_ID, PK_SCHEMA_VERSION);
    return pk_execute(db, sql);
}

int parkdb_schema_version(parkdb *db, char *text, size_t size)
{
    int code = pk_enter(db);
    if (code) return code;
    if (!text || size < 16) return pk_fail(db, PARKDB_MISUSE, "a place for 16 characters is needed");
    int version = 0;
    code = pk_read_int(db, "PRAGMA user_version", &version);
    if (!code) pk_version_text(version, text, size);
    return code;
}
