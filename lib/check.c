#include "refresh.h"
#include "version.h"

/* Runs a query whose rows are problems in words. */
static int look(parkdb *db, const char *sql, parkdb_problem_fn problem, void *context, int *count)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, sql, &statement);
    int step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        ++*count;
        const char *words = (const char *)sqlite3_column_text(statement, 0);
        if (problem && problem(context, words ? words : "a problem without words"))
            code = pk_fail(db, PARKDB_INTERRUPTED, "stopped by the caller");
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot check");
    sqlite3_finalize(statement);
    return code;
}

/* Views and triggers carry the meaning of a file: they must be the library's own, word for word. */
static int compare_schema(parkdb *db, parkdb_problem_fn problem, void *context, int *count)
{
    parkdb *fresh = NULL;
    sqlite3_stmt *own = NULL, *found = NULL;
    int version = 0;
    int code = pk_read_version(db, "the file", &version);
    if (code || version != PK_SCHEMA_VERSION) return code;
    code = parkdb_create(":memory:", &fresh, &db->error);
    if (!code)
        code = pk_prepare(
            fresh, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid", &own);
    if (!code) code = pk_prepare(db, "SELECT 1 FROM sqlite_schema WHERE type = ? AND name = ? AND sql = ?", &found);
    while (!code && sqlite3_step(own) == SQLITE_ROW) {
        for (int i = 0; i < 3; i++) sqlite3_bind_text(found, i + 1, (const char *)sqlite3_column_text(own, i), -1, SQLITE_STATIC);
        int step = sqlite3_step(found);
        if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot check");
        sqlite3_reset(found);
        if (code || step == SQLITE_ROW) continue;
        ++*count;
        char *words = sqlite3_mprintf("%s %s is not the library's own", sqlite3_column_text(own, 0), sqlite3_column_text(own, 1));
        if (problem && problem(context, words ? words : "out of memory")) code = pk_fail(db, PARKDB_INTERRUPTED, "stopped by the caller");
        sqlite3_free(words);
    }
    sqlite3_finalize(own);
    sqlite3_finalize(found);
    parkdb_close(fresh);
    return code;
}

int parkdb_check(parkdb *db, parkdb_problem_fn problem, void *context)
{
    static const char *const looks[] = {
        "SELECT quick_check FROM pragma_quick_check WHERE quick_check <> 'ok'",
        "SELECT 'a row of ' || \"table\" || ' refers to a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check",
        "SELECT rule || ': ' || what FROM integrity_problem",
    };
    int code = pk_enter(db);
    int count = 0;
    if (!code && db->depth > 0) code = pk_refresh_if_stale(db);
    if (!code) code = compare_schema(db, problem, context, &count);
    for (size_t i = 0; !code && i < sizeof looks / sizeof looks[0]; i++) code = look(db, looks[i], problem, context, &count);
    if (!code && count) code = pk_fail(db, PARKDB_CORRUPT, "%d problems found", count);
    return code;
}

int pk_optimize(parkdb *db)
{
    /* A table that is empty has no statistics: it keeps those that are assumed. Of vocabulary there are none, see statistic_assumed. */
    return pk_execute(db, "PRAGMA analysis_limit = 1000; ANALYZE; DELETE FROM main.sqlite_stat1 WHERE tbl = 'vocabulary'; INSERT INTO "
                          "main.sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, stat FROM "
                          "main.statistic_assumed WHERE tbl NOT IN (SELECT tbl FROM main.sqlite_stat1); ANALYZE main.sqlite_schema");
}

int parkdb_optimize(parkdb *db)
{
    int code = pk_enter(db);
    if (!code) code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_optimize(db));
}
