#include "database.h"

/* Runs a query whose rows are problems in words. */
static int look(parkdb *db, const char *sql, parkdb_problem_fn problem, void *context, int *count)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, sql, &statement);
    int step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        ++*count;
        if (problem && problem(context, (const char *)sqlite3_column_text(statement, 0)))
            code = pk_fail(db, PARKDB_INTERRUPTED, "stopped by the caller");
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot check");
    sqlite3_finalize(statement);
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
    for (size_t i = 0; !code && i < sizeof looks / sizeof looks[0]; i++) code = look(db, looks[i], problem, context, &count);
    if (!code && count) code = pk_fail(db, PARKDB_CORRUPT, "%d problems found", count);
    return code;
}

int parkdb_optimize(parkdb *db)
{
    int code = pk_enter(db);
    return code ? code : pk_execute(db, "PRAGMA analysis_limit = 1000; ANALYZE");
}
