/* An upgrade lays a fresh schema in memory and makes the old file equal to it: tables that are missing are made, views, triggers and
 * indexes are laid anew, the rows that the schema itself brings are renewed. A table whose columns have changed needs a step of its
 * own; there is none yet, so such a file is refused. */
#include "schema_compare.h"
#include "version.h"

#include <string.h>

/* The text of a table, to be freed, or NULL when there is none. */
static char *table_text(parkdb *db, const char *name)
{
    sqlite3_stmt *statement = NULL;
    char *text = NULL;
    if (pk_prepare(db, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", &statement)) return NULL;
    sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) == SQLITE_ROW) text = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

static int make_missing_tables(parkdb *fresh, parkdb *old)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(fresh, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
                          &statement);
    while (!code && sqlite3_step(statement) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(statement, 0);
        const char *sql = (const char *)sqlite3_column_text(statement, 1);
        char *found = table_text(old, name);
        if (!found) code = pk_execute(old, sql);
        else if (strcmp(found, sql) != 0)
            code = pk_fail(old, PARKDB_OLDER,
                           "table %s is of a version from which there is no way up: load the policy files into a new database", name);
        sqlite3_free(found);
    }
    sqlite3_finalize(statement);
    return code;
}

static int bring_up(parkdb *fresh, parkdb *old)
{
    /* Triggers of a view go with it; what a user has made beside is left alone. */
    static const char drop[] = "SELECT 'DROP ' || type || ' IF EXISTS \"' || replace(name, '\"', '\"\"') || '\"' FROM sqlite_schema "
                               "WHERE type IN ('index', 'view', 'trigger') AND sql IS NOT NULL";
    static const char lay[] = "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'view', 'trigger') AND sql IS NOT NULL ORDER BY rowid";
    static const char words[] =
        "SELECT 'DELETE FROM vocabulary' UNION ALL SELECT 'INSERT INTO vocabulary VALUES (' || quote(table_name) || ', ' "
        "|| quote(field) || ', ' || ord || ', ' || quote(word) || ', ' || quote(meaning_zh) || ', ' "
        "|| quote(meaning_en) || ')' FROM vocabulary";
    static const char periods[] = "SELECT 'INSERT OR IGNORE INTO period VALUES (' || id || ', ' || quote(code) || ', ' || quote(frequency) "
                                  "|| ', ' || months || ', ' || quote(first_day) || ', ' || quote(last_day) || ')' FROM period";
    /* What a version before had and this one has not; a view that a user has made is not to be told from it but by name. */
    static const char retired[] =
        "DROP VIEW IF EXISTS target_binding; DROP VIEW IF EXISTS clock_script; DROP VIEW IF EXISTS clock_dependent";
    int code = make_missing_tables(fresh, old);
    if (!code) code = pk_execute(old, retired);
    if (!code) code = pk_carry(fresh, drop, old);
    if (!code) code = pk_carry(fresh, words, old);
    if (!code) code = pk_carry(fresh, periods, old);
    if (!code) code = pk_carry(fresh, lay, old);
    /* A table that was missing and that triggers keep is empty now. */
    if (!code) code = pk_execute(old, "INSERT INTO integrity_repair VALUES (NULL)");
    if (!code) code = pk_optimize(old);
    return code ? code : pk_write_version(old);
}

/* A trigger that nobody has admitted must not run while rows are written here. */
static int refuse_foreign(void *context, const struct pk_difference *difference)
{
    if (difference->is != PK_TRIGGER_FOREIGN) return PARKDB_OK;
    return pk_fail(context, PARKDB_ALTERED, "%s: parkdb_open_options.triggers lets it run, DROP TRIGGER removes it", difference->words);
}

/* The library's views are dropped and laid again; what is admitted on one would go with it. */
static int refuse_lost(parkdb *db)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db,
                          "SELECT t.name, t.tbl_name FROM sqlite_schema t JOIN sqlite_schema v ON v.type = 'view' AND v.name = t.tbl_name "
                          "COLLATE NOCASE WHERE t.type = 'trigger' ORDER BY t.rowid",
                          &statement);
    while (!code && sqlite3_step(statement) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(statement, 0);
        for (char *const *admitted = db->admitted; name && *admitted && !code; admitted++)
            if (sqlite3_stricmp(name, *admitted) == 0)
                code = pk_fail(db, PARKDB_ALTERED, "trigger %s is on %s, which is laid anew: drop it first and make it again afterwards",
                               name, sqlite3_column_text(statement, 1));
    }
    sqlite3_finalize(statement);
    return code;
}

static int note_change(void *context, const struct pk_difference *difference)
{
    int *changes = context;
    if (difference->is != PK_TRIGGER_FOREIGN) ++*changes;
    return PARKDB_OK;
}

static int lay_anew(parkdb *old)
{
    parkdb *fresh = NULL;
    int code = parkdb_create(":memory:", &fresh, &old->error);
    if (!code) code = pk_change_begin(old);
    if (!code) {
        code = pk_schema_compare(old, refuse_foreign, old);
        if (!code) code = refuse_lost(old);
        if (!code) code = bring_up(fresh, old);
        code = pk_change_end(old, code);
    }
    parkdb_close(fresh);
    return code;
}

static int upgrade(parkdb *old, const char *path)
{
    int version = 0, changes = 0;
    int code = pk_read_version(old, path, &version);
    if (code) return code;
    if (version > PK_SCHEMA_VERSION) return pk_fail(old, PARKDB_NEWER, "%s: the schema is newer than this library's", path);
    if (version == PK_SCHEMA_VERSION) {
        code = pk_schema_compare(old, refuse_foreign, old);
        if (!code) code = pk_schema_compare(old, note_change, &changes);
        if (code || !changes) return code;
    }
    return lay_anew(old);
}

int parkdb_upgrade_with(const char *path, const parkdb_open_options *options, parkdb_error *error)
{
    parkdb *old = NULL;
    pk_error_clear(error);
    parkdb_open_options own;
    int code = pk_open_options_take(options, &own, error);
    if (!code) code = pk_connect_existing(path, PARKDB_OPEN_READ_WRITE, own.triggers, &old, error);
    if (code) return code;
    code = upgrade(old, path);
    if (error) *error = old->error;
    parkdb_close(old);
    return code;
}

int parkdb_upgrade(const char *path, parkdb_error *error)
{
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    return parkdb_upgrade_with(path, &options, error);
}
