#include "core/database.h"

#include "core/schema.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PROGRESS_STEPS 10000

int pk_is_own(const parkdb *db)
{
    return db && pk_process_is_own(&db->process);
}

int pk_enter(parkdb *db)
{
    if (!db) return PARKDB_MISUSE;
    if (!pk_is_own(db))
        return pk_error_set(&db->error, PARKDB_FORKED, "this handle was opened by another process: after a fork, open one of your own");
    pk_error_clear(&db->error);
    return pk_settle(db);
}

int pk_fail(parkdb *db, int code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    pk_error_set_list(&db->error, code, format, arguments);
    va_end(arguments);
    return code;
}

int pk_no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

int pk_fail_sqlite(parkdb *db, const char *doing)
{
    int sqlite_code = sqlite3_extended_errcode(db->sqlite);
    int code = pk_error_from_sqlite(sqlite_code);
    const char *advice = pk_error_advice(sqlite_code);
    pk_error_set(&db->error, code, "%s: %s", doing, advice ? advice : sqlite3_errmsg(db->sqlite));
    db->error.sqlite_code = sqlite_code;
    return code;
}

int pk_tell(parkdb *db, parkdb_problem_fn tell, void *context, const char *words)
{
    return tell(context, words) ? pk_fail(db, PARKDB_INTERRUPTED, "stopped by the caller") : PARKDB_OK;
}

int pk_execute(parkdb *db, const char *sql)
{
    int code = pk_clock_lay_for(db, sql);
    if (code) return code;
    int attached = sqlite3_limit(db->sqlite, SQLITE_LIMIT_ATTACHED, 0);
    if (sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK) code = pk_fail_sqlite(db, "cannot change the database");
    sqlite3_limit(db->sqlite, SQLITE_LIMIT_ATTACHED, attached);
    return code;
}

int pk_run_files(parkdb *db, const struct pk_schema_file *files)
{
    int code = PARKDB_OK;
    for (const struct pk_schema_file *file = files; file->name && !code; file++) code = pk_execute(db, file->sql);
    return code;
}

int pk_read_int(parkdb *db, const char *sql, int *value)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_clock_lay_for(db, sql);
    if (code) return code;
    if (sqlite3_prepare_v2(db->sqlite, sql, -1, &statement, NULL) != SQLITE_OK || sqlite3_step(statement) != SQLITE_ROW) {
        code = pk_fail_sqlite(db, "cannot be read");
        sqlite3_finalize(statement);
        return code;
    }
    *value = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return PARKDB_OK;
}

int pk_prepare(parkdb *db, const char *sql, sqlite3_stmt **statement)
{
    if (*statement) return PARKDB_OK;
    if (!sql) return pk_no_memory(db);
    int code = pk_clock_lay_for(db, sql);
    if (code) return code;
    if (sqlite3_prepare_v3(db->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) != SQLITE_OK)
        return pk_fail_sqlite(db, "a query failed");
    return PARKDB_OK;
}

/* Copies the first column of every row into one script, each followed by a semicolon. */
static int gather(parkdb *db, const char *sql, char **script)
{
    sqlite3_str *text = sqlite3_str_new(db->sqlite);
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, sql, &statement);
    int step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) sqlite3_str_appendf(text, "%s;\n", sqlite3_column_text(statement, 0));
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot read the schema");
    sqlite3_finalize(statement);
    int failed = sqlite3_str_errcode(text) != SQLITE_OK;
    *script = sqlite3_str_finish(text);
    return failed ? pk_no_memory(db) : code;
}

int pk_carry(parkdb *from, const char *query, parkdb *to)
{
    char *script = NULL;
    int code = gather(from, query, &script);
    if (code && from != to) to->error = from->error;
    if (!code && script) code = pk_execute(to, script);
    sqlite3_free(script);
    return code;
}

int pk_take(parkdb *db, const char *sql, sqlite3_stmt **statement)
{
    for (int i = 0; sql && i < PK_IDLE_COUNT && db->idle[i]; i++) {
        if (strcmp(sqlite3_sql(db->idle[i]), sql) != 0) continue;
        *statement = db->idle[i];
        memmove(&db->idle[i], &db->idle[i + 1], (size_t)(PK_IDLE_COUNT - 1 - i) * sizeof db->idle[0]);
        db->idle[PK_IDLE_COUNT - 1] = NULL;
        return PARKDB_OK;
    }
    return pk_prepare(db, sql, statement);
}

void pk_give_back(parkdb *db, sqlite3_stmt *statement)
{
    if (!statement) return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    sqlite3_finalize(db->idle[PK_IDLE_COUNT - 1]);
    memmove(&db->idle[1], &db->idle[0], (PK_IDLE_COUNT - 1) * sizeof db->idle[0]);
    db->idle[0] = statement;
}

void pk_forget_statements(parkdb *db)
{
    for (int i = 0; i < PK_IDLE_COUNT; i++) {
        sqlite3_finalize(db->idle[i]);
        db->idle[i] = NULL;
    }
    for (int kind = 0; kind < PK_KIND_COUNT; kind++)
        for (int operation = 0; operation < PK_OPERATION_COUNT; operation++) {
            sqlite3_finalize(db->statements[kind][operation]);
            db->statements[kind][operation] = NULL;
        }
    for (int ref = 0; ref < PK_REF_COUNT; ref++) {
        sqlite3_finalize(db->resolve[ref]);
        db->resolve[ref] = NULL;
    }
    sqlite3_finalize(db->read_number);
    db->read_number = NULL;
    sqlite3_finalize(db->is_stale);
    db->is_stale = NULL;
    for (int i = 0; i < PK_STEP_STATEMENTS; i++) {
        sqlite3_finalize(db->steps[i]);
        db->steps[i] = NULL;
    }
}

const parkdb_error *parkdb_last_error(const parkdb *db)
{
    return db ? &db->error : NULL;
}

struct sqlite3 *parkdb_sqlite(parkdb *db)
{
    if (!pk_is_own(db)) return NULL;
    db->is_lent = 1;
    return pk_clock_lay_all(db) ? NULL : db->sqlite;
}

int parkdb_set_busy_timeout(parkdb *db, int milliseconds)
{
    int code = pk_enter(db);
    if (code) return code;
    if (milliseconds < 0) return pk_fail(db, PARKDB_MISUSE, "milliseconds: found %d, expected 0 or more", milliseconds);
    sqlite3_busy_timeout(db->sqlite, milliseconds);
    return PARKDB_OK;
}

static int ask_progress(void *handle)
{
    const parkdb *db = handle;
    return db->progress(db->progress_context);
}

int parkdb_set_progress(parkdb *db, parkdb_progress_fn progress, void *context)
{
    int code = pk_enter(db);
    if (code) return code;
    db->progress = progress;
    db->progress_context = context;
    sqlite3_progress_handler(db->sqlite, PROGRESS_STEPS, progress ? ask_progress : NULL, db);
    return PARKDB_OK;
}

int pk_go_on(parkdb *db)
{
    int stop = atomic_load(&db->interrupted) || (db->progress && db->progress(db->progress_context));
    return stop ? pk_fail(db, PARKDB_INTERRUPTED, "interrupted") : PARKDB_OK;
}

int parkdb_set_memory(parkdb *db, size_t bytes)
{
    (void)bytes;
    return pk_enter(db);
}

void parkdb_interrupt(parkdb *db)
{
    if (!pk_is_own(db)) return;
    atomic_store(&db->interrupted, 1); /* also checked between two statements */
    sqlite3_interrupt(db->sqlite);
}

int parkdb_close(parkdb *db)
{
    if (!db) return PARKDB_OK;
    int code = pk_enter(db);
    if (code) return code;
    if (db->open_cursors > 0) return pk_fail(db, PARKDB_BUSY, "%d cursors are open: close them first", db->open_cursors);
    pk_forget_statements(db);
    pk_clock_forget(db);
    /* Statements that a caller prepared on the SQLite handle keep the connection alive until they are finalized: it must not call back
     * into what is freed here, nor hold a lock. */
    sqlite3_progress_handler(db->sqlite, 0, NULL, NULL);
    if (!sqlite3_get_autocommit(db->sqlite)) sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close_v2(db->sqlite);
    sqlite3_free(db->admitted);
    pk_process_end(&db->process);
    free(db);
    return PARKDB_OK;
}

void parkdb_free(void *memory)
{
    sqlite3_free(memory);
}
