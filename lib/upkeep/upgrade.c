/* An upgrade runs the steps of schema/upgrade that the file has not had, creates a new schema in memory and makes the file equal to it:
 * missing tables are created, every other one must equal that of the new schema, views, triggers and indexes are created again, and rows
 * that come with the schema are renewed. */
#include "core/open.h"
#include "core/refresh.h"
#include "core/schema.h"
#include "core/schema_compare.h"
#include "core/version.h"
#include "upkeep/optimize.h"
#include "upkeep/retired.h"
#include "upkeep/schema_rows.h"
#include "upkeep/upgrade_copy.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- Steps */

/* The version to which a step leads: its name begins with 001-000-000. */
static int version_of_step(const struct pk_schema_file *step)
{
    int major = 0, minor = 0, patch = 0;
    return sscanf(step->name, "%3d-%3d-%3d", &major, &minor, &patch) == 3 ? major * 1000000 + minor * 1000 + patch : 0;
}

static const struct pk_schema_file *first_step(int version)
{
    const struct pk_schema_file *step = pk_upgrade_steps;
    while (step->name && version_of_step(step) <= version) step++;
    return step;
}

/* A user's objects on a table would be dropped when a step rebuilds it: they are saved beside the new schema. */
static int keep_added(parkdb *fresh, parkdb *old)
{
    static const char added[] =
        "SELECT sql, type, name, tbl_name FROM main.sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
        "ORDER BY type = 'trigger', rowid";
    static const char keep[] =
        "INSERT INTO temp.kept SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM main.sqlite_schema WHERE type = 'table' "
        "AND name = ?4 COLLATE NOCASE)";
    sqlite3_stmt *from = NULL, *to = NULL;
    int step = SQLITE_DONE;
    int code = pk_execute(fresh, "CREATE TEMP TABLE kept (sql TEXT, type TEXT, name TEXT)");
    if (!code) code = pk_prepare(fresh, keep, &to);
    if (code) old->error = fresh->error;
    if (!code) code = pk_prepare(old, added, &from);
    while (!code && (step = sqlite3_step(from)) == SQLITE_ROW) {
        for (int i = 0; i < 4; i++) sqlite3_bind_value(to, i + 1, sqlite3_column_value(from, i));
        if (sqlite3_step(to) != SQLITE_DONE) code = pk_no_memory(old);
        sqlite3_reset(to);
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(old, "the schema cannot be read");
    sqlite3_finalize(from);
    sqlite3_finalize(to);
    return code;
}

/* A single statement: a hostile file may have several in the text of an index. */
static int lay_one(parkdb *old, sqlite3_stmt *kept)
{
    sqlite3_stmt *lay = NULL;
    const char *sql = (const char *)sqlite3_column_text(kept, 0);
    struct pk_object object = pk_object_of(sql ? sql : "", sql ? strlen(sql) : 0);
    int is_known = object.type == PK_OBJECT_INDEX || object.type == PK_OBJECT_TRIGGER;
    int ok = is_known && sqlite3_prepare_v2(old->sqlite, sql, -1, &lay, NULL) == SQLITE_OK && sqlite3_step(lay) == SQLITE_DONE;
    sqlite3_finalize(lay);
    if (ok) return PARKDB_OK;
    int code = is_known ? pk_error_from_sqlite(sqlite3_extended_errcode(old->sqlite)) : PARKDB_ALTERED;
    if (code == PARKDB_INTERRUPTED || code == PARKDB_NO_MEMORY) return pk_fail_sqlite(old, "cannot upgrade");
    return pk_fail(old, PARKDB_ALTERED, "%s %s cannot be created again on the tables of this version: drop it first: %s",
                   sqlite3_column_text(kept, 1), sqlite3_column_text(kept, 2), is_known ? sqlite3_errmsg(old->sqlite) : "it is none");
}

static int lay_added(parkdb *fresh, parkdb *old)
{
    sqlite3_stmt *kept = NULL;
    int code = pk_prepare(fresh, "SELECT sql, type, name FROM temp.kept ORDER BY rowid", &kept);
    if (code) old->error = fresh->error;
    while (!code && sqlite3_step(kept) == SQLITE_ROW) code = lay_one(old, kept);
    sqlite3_finalize(kept);
    return code;
}

static int drop_added(parkdb *fresh, parkdb *old)
{
    return pk_carry(fresh, "SELECT 'DROP ' || type || ' \"' || replace(name, '\"', '\"\"') || '\"' FROM temp.kept", old);
}

/* The number of dangling references: a step must not add any. */
static int count_astray(parkdb *db, int *count)
{
    return pk_read_int(db, "SELECT count(*) FROM pragma_foreign_key_check", count);
}

/* The texts of tables stay as they are: renaming one must not parse a user's views, nor change references to it. */
static void set_free(parkdb *db, int is_free)
{
    sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, is_free, NULL);
    sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, !is_free, NULL);
}

static int run_steps(parkdb *fresh, parkdb *old, const struct pk_schema_file *step)
{
    int before = 0, after = 0;
    int code = count_astray(old, &before);
    if (!code) code = keep_added(fresh, old);
    if (!code) code = drop_added(fresh, old);
    set_free(old, 1);
    for (; !code && step->name; step++) code = pk_execute(old, step->sql);
    set_free(old, 0);
    if (!code) code = count_astray(old, &after);
    if (!code && after > before)
        code = pk_fail(old, PARKDB_OLDER, "%d rows refer to rows that would be gone: drop what refers to the library's tables first",
                       after - before);
    return code;
}

/* ---------------------------------------------------------------- Tables, views, triggers and indexes */

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

static int make_missing_tables(parkdb *fresh, parkdb *old, int *made)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(
        fresh, "SELECT name, sql FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid", &statement);
    while (!code && sqlite3_step(statement) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(statement, 0);
        const char *sql = (const char *)sqlite3_column_text(statement, 1);
        char *found = table_text(old, name);
        *made += !found;
        if (!found) code = pk_execute(old, sql);
        else if (!pk_same_statement((struct pk_piece){found, strlen(found)}, (struct pk_piece){sql, strlen(sql)}))
            code =
                pk_fail(old, PARKDB_OLDER, "table %s differs from that of every version: load the policy files into a new database", name);
        sqlite3_free(found);
    }
    sqlite3_finalize(statement);
    return code;
}

static int is_retired(const struct pk_difference *difference)
{
    for (const struct pk_retired *retired = pk_retired; retired->name; retired++)
        if (retired->type == difference->type && sqlite3_stricmp(retired->name, difference->name) == 0) return 1;
    return 0;
}

/* Only an object of this type is dropped: a view may have become a table. */
static int drop_one_retired(parkdb *old, const struct pk_retired *retired, sqlite3_stmt *find)
{
    char sql[128];
    sqlite3_bind_text(find, 1, pk_object_type_name(retired->type), -1, SQLITE_STATIC);
    sqlite3_bind_text(find, 2, retired->name, -1, SQLITE_STATIC);
    int step = sqlite3_step(find);
    int code = step == SQLITE_ROW || step == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(old, "the schema cannot be read");
    sqlite3_reset(find);
    sqlite3_snprintf(sizeof sql, sql, "DROP %s IF EXISTS main.%s", pk_object_type_name(retired->type), retired->name);
    return !code && step == SQLITE_ROW ? pk_execute(old, sql) : code;
}

/* They are dropped before anything runs, and are not foreign triggers. */
static int drop_retired(parkdb *old)
{
    sqlite3_stmt *find = NULL;
    int code = pk_prepare(old, "SELECT 1 FROM main.sqlite_schema WHERE type = ? AND name = ? COLLATE NOCASE", &find);
    for (const struct pk_retired *retired = pk_retired; !code && retired->name; retired++) code = drop_one_retired(old, retired, find);
    sqlite3_finalize(find);
    return code;
}

static int drop_laid(parkdb *fresh, parkdb *old)
{
    /* A view's triggers are dropped with it; a user's own objects stay. */
    static const char drop[] = "SELECT 'DROP ' || type || ' IF EXISTS \"' || replace(name, '\"', '\"\"') || '\"' FROM main.sqlite_schema "
                               "WHERE type IN ('index', 'view', 'trigger') AND sql IS NOT NULL";
    int code = drop_retired(old);
    return code ? code : pk_carry(fresh, drop, old);
}

static int lay_again(parkdb *fresh, parkdb *old)
{
    static const char lay[] =
        "SELECT sql FROM main.sqlite_schema WHERE type IN ('index', 'view', 'trigger') AND sql IS NOT NULL ORDER BY rowid";
    int code = pk_schema_rows_renew(fresh, old);
    return code ? code : pk_carry(fresh, lay, old);
}

/* In files of this version and later ones figure_kept is what this version computes. Rebuilding it takes most of the time, so it is left,
 * unless a table was missing or a kept row is wrong. */
#define KEPT_SINCE 4000000

static int repair(parkdb *old, int version, int made)
{
    int must = made || version < KEPT_SINCE || version == PK_SCHEMA_VERSION;
    int code = must ? PARKDB_OK : pk_read_int(old, "SELECT EXISTS (SELECT 1 FROM integrity_problem)", &must);
    return code || !must ? code : pk_refresh_all(old);
}

static int bring_up(parkdb *fresh, parkdb *old, int version)
{
    const struct pk_schema_file *step = first_step(version);
    int has_steps = step->name != NULL, made = 0;
    int code = drop_laid(fresh, old);
    if (!code && has_steps) code = run_steps(fresh, old, step);
    if (!code) code = make_missing_tables(fresh, old, &made);
    if (!code) code = lay_again(fresh, old);
    if (!code && has_steps) code = lay_added(fresh, old);
    if (!code) code = repair(old, version, made);
    if (!code) code = pk_optimize(old);
    return code ? code : pk_write_version(old);
}

/* A foreign trigger that the options do not name must not run while rows are written here. */
static int refuse_foreign(void *context, const struct pk_difference *difference)
{
    if (difference->is != PK_TRIGGER_FOREIGN || is_retired(difference)) return PARKDB_OK;
    return pk_fail(context, PARKDB_ALTERED, "%s: parkdb_open_options.triggers lets it run, DROP TRIGGER removes it", difference->words);
}

/* The library's views are dropped and created again; a foreign trigger on one would be lost. */
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
                code = pk_fail(db, PARKDB_ALTERED, "trigger %s is on %s, which is rebuilt: drop it first and create it again afterwards",
                               name, sqlite3_column_text(statement, 1));
    }
    sqlite3_finalize(statement);
    return code;
}

static int note_change(void *context, const struct pk_difference *difference)
{
    int *changes = context;
    if (difference->is != PK_TRIGGER_FOREIGN || is_retired(difference)) ++*changes;
    return PARKDB_OK;
}

/* The copy is made before any change, under the lock of the upgrade, so that it is the state before it. */
static int lay_anew(parkdb *old, int version, const char *copy)
{
    parkdb *fresh = NULL;
    int code = parkdb_create(":memory:", &fresh, &old->error);
    if (!code) code = pk_change_begin(old);
    if (!code) {
        code = pk_schema_compare(old, refuse_foreign, old);
        if (!code) code = refuse_lost(old);
        int is_copied = !code && copy && !(code = pk_copy_make(old, copy));
        if (!code) code = bring_up(fresh, old, version);
        code = pk_change_end(old, code);
        if (code && is_copied) remove(copy);
    }
    parkdb_close(fresh);
    return code;
}

static int upgrade(parkdb *old, const char *path, const char *copy)
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
    return lay_anew(old, version, copy);
}

int parkdb_upgrade_with(const char *path, const parkdb_open_options *options, parkdb_error *error)
{
    parkdb *old = NULL;
    parkdb_open_options own;
    pk_error_clear(error);
    int code = pk_open_options_take(options, &own, error);
    if (!code) code = pk_connect_existing(path, PARKDB_OPEN_READ_WRITE, own.triggers, &old, error);
    if (code) return code;
    parkdb_set_progress(old, own.on_progress, own.context);
    code = upgrade(old, path, own.copy);
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
