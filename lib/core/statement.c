/* Statements: run, prepared, and cached in the handle. */
#include "core/database.h"

#include "core/schema.h"

#include <string.h>

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
