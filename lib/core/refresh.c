#include "core/refresh.h"

#include "core/column.h"
#include "core/page_cache.h"

#include <stdlib.h>

/* ---------------------------------------------------------------- Pending work */

/* In the number that is asked for: figures, and what follows from them; anything else has to do with verdicts alone. */
enum { FIGURES = 1 };

static int ask_stale(parkdb *db, int *stale)
{
    static const char sql[] = "SELECT EXISTS (SELECT 1 FROM main.figure_dirty) + "
                              "2 * (EXISTS (SELECT 1 FROM main.status_dirty) OR (SELECT is_before FROM main.status_clock))";
    int code = pk_prepare(db, sql, &db->is_stale);
    if (code) return code;
    if (sqlite3_step(db->is_stale) == SQLITE_ROW) *stale = sqlite3_column_int(db->is_stale, 0);
    else code = pk_fail_sqlite(db, "cannot find out whether figures have changed");
    sqlite3_reset(db->is_stale);
    return code;
}

/* ---------------------------------------------------------------- The steps
 *
 * The statements of the triggers of figure_renew and status_renew. Run one by one they take a fraction of the time: see
 * schema/make-steps.py. */

static int run(parkdb *db, enum pk_procedure_id id, int argument);

static int prepare_step(parkdb *db, const char *sql, int statement, int argument)
{
    int code = pk_prepare(db, sql, &db->steps[statement]);
    if (!code && sqlite3_bind_parameter_count(db->steps[statement])) sqlite3_bind_int(db->steps[statement], 1, argument);
    return code;
}

/* The number in the only row of a query. */
static int ask(parkdb *db, const char *sql, int statement, int argument, int *answer)
{
    int code = prepare_step(db, sql, statement, argument);
    if (code) return code;
    if (sqlite3_step(db->steps[statement]) == SQLITE_ROW) *answer = sqlite3_column_int(db->steps[statement], 0);
    else code = pk_fail_sqlite(db, "cannot refresh derived figures and verdicts");
    sqlite3_reset(db->steps[statement]);
    return code;
}

/* The first column of every row of a query, to be freed by the caller. */
static int read_arguments(parkdb *db, sqlite3_stmt *query, int **rows, size_t *count)
{
    size_t room = 0;
    int code = PARKDB_OK, result = SQLITE_DONE;
    while (!code && (result = sqlite3_step(query)) == SQLITE_ROW) {
        int *more = pk_make_room(*rows, *count, &room, sizeof **rows);
        if (!more) code = pk_no_memory(db);
        else (*rows = more)[(*count)++] = sqlite3_column_int(query, 0);
    }
    if (!code && result != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot refresh derived figures and verdicts");
    sqlite3_reset(query);
    return code;
}

/* Calls a function for each row of a query; all rows are read first, as in a trigger. */
static int call(parkdb *db, const struct pk_step *step, int argument)
{
    int *rows = NULL;
    size_t count = 0;
    int code = prepare_step(db, step->sql, step->statement, argument);
    if (!code) code = read_arguments(db, db->steps[step->statement], &rows, &count);
    for (size_t i = 0; i < count && !code; i++) code = run(db, step->call, rows[i]);
    free(rows);
    return code;
}

static int run_step(parkdb *db, const struct pk_step *step, int argument)
{
    if (step->call != PK_PROCEDURE_NONE) return call(db, step, argument);
    int code = prepare_step(db, step->sql, step->statement, argument);
    if (code) return code;
    if (sqlite3_step(db->steps[step->statement]) != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot refresh derived figures and verdicts");
    sqlite3_reset(db->steps[step->statement]);
    return code;
}

static int run(parkdb *db, enum pk_procedure_id id, int argument)
{
    const struct pk_procedure *procedure = &pk_procedures[id];
    int is_due = 1;
    int code = procedure->when ? ask(db, procedure->when, procedure->statement, argument, &is_due) : PARKDB_OK;
    for (size_t i = 0; !code && is_due && i < procedure->count; i++) code = run_step(db, &procedure->steps[i], argument);
    return code;
}

/* A rollback of the transaction that created them removes them. */
static int make_work_tables(parkdb *db)
{
    int there = sqlite3_table_column_metadata(db->sqlite, "temp", PK_WORK_TABLE, NULL, NULL, NULL, NULL, NULL, NULL) == SQLITE_OK;
    return there ? PARKDB_OK : pk_execute(db, pk_work_tables);
}

static int renew(parkdb *db, int stale)
{
    int code = make_work_tables(db);
    if (!code && stale & FIGURES) code = run(db, PK_PROCEDURE_FIGURE_RENEW, 0);
    return code ? code : run(db, PK_PROCEDURE_STATUS_RENEW, 0);
}

/* All or nothing, because a caller may continue after a failure. */
int pk_refresh_if_stale(parkdb *db)
{
    int stale = 0;
    int code = ask_stale(db, &stale);
    if (code || !stale) return code;
    code = pk_execute(db, "SAVEPOINT parkdb_refresh");
    if (code) return code;
    code = renew(db, stale);
    if (!code) return pk_execute(db, "RELEASE parkdb_refresh");
    if (!sqlite3_get_autocommit(db->sqlite))
        sqlite3_exec(db->sqlite, "ROLLBACK TO parkdb_refresh; RELEASE parkdb_refresh", NULL, NULL, NULL);
    return code;
}

int pk_refresh_kept(parkdb *db)
{
    struct pk_page_cache before;
    int code = make_work_tables(db);
    if (code) return code;
    pk_page_cache_widen(db, &before);
    code = run(db, PK_PROCEDURE_FIGURE_RENEW_ALL, 0);
    pk_page_cache_restore(db, &before);
    return code;
}

int pk_refresh_all(parkdb *db)
{
    int code = pk_execute(db, "INSERT INTO main.integrity_repair_rest VALUES (NULL)");
    return code ? code : pk_refresh_kept(db);
}

int pk_is_stale(parkdb *db, int *stale)
{
    *stale = 0;
    return ask_stale(db, stale);
}
