#include "core/database.h"
#include "core/refresh.h"

static int execute_at(parkdb *db, const char *format, int depth)
{
    char sql[96];
    sqlite3_snprintf(sizeof sql, sql, format, depth, depth);
    return pk_execute(db, sql);
}

/* SQLite itself rolls back a transaction if the disk is full, memory is short or the caller interrupts. Then its changes are lost, and
 * further writes are refused until the caller has called parkdb_rollback too. */
static int is_lost(const parkdb *db)
{
    return db->depth > 0 && (db->is_doomed || sqlite3_get_autocommit(db->sqlite));
}

static int fail_lost(parkdb *db)
{
    return pk_fail(db, PARKDB_MISUSE, "the transaction has been undone by an earlier error: call parkdb_rollback");
}

int pk_change_begin(parkdb *db)
{
    if (is_lost(db)) return fail_lost(db);
    if (sqlite3_db_readonly(db->sqlite, "main") == 1) return pk_fail(db, PARKDB_READ_ONLY, "the database is open for reading only");
    int joins = !sqlite3_get_autocommit(db->sqlite);
    int code = pk_clock_lay_all(db);
    if (!code) code = joins ? execute_at(db, "SAVEPOINT parkdb_%d", db->depth) : pk_execute(db, "BEGIN IMMEDIATE");
    if (code) return code;
    if (db->depth == 0) db->joined = joins;
    db->depth++;
    return PARKDB_OK;
}

static int is_outermost(const parkdb *db)
{
    return db->depth == 1 && !db->joined;
}

static void leave(parkdb *db)
{
    db->depth--;
    if (db->depth < db->read_depth) db->read_is_over = 1;
}

/* Derived figures and verdicts are updated in the same transaction. */
static int keep(parkdb *db)
{
    if (is_lost(db)) return fail_lost(db);
    int code = db->depth == 1 ? pk_refresh_if_stale(db) : PARKDB_OK;
    if (!code) code = is_outermost(db) ? pk_execute(db, "COMMIT") : execute_at(db, "RELEASE parkdb_%d", db->depth - 1);
    if (code) return code;
    leave(db);
    return PARKDB_OK;
}

/* Rolling back one within a doomed one is left to the outermost. */
static int undo_in_file(parkdb *db)
{
    if (sqlite3_get_autocommit(db->sqlite)) return PARKDB_OK;
    if (is_outermost(db)) return pk_execute(db, "ROLLBACK");
    if (db->is_doomed && db->depth > 1) return PARKDB_OK;
    return execute_at(db, "ROLLBACK TO parkdb_%d; RELEASE parkdb_%d", db->depth - 1);
}

static int undo(parkdb *db)
{
    int code = undo_in_file(db);
    if (code) return code;
    leave(db);
    if (db->depth == 0) db->is_doomed = 0;
    return PARKDB_OK;
}

/* A rollback needs memory, too. Without it the changes must not be kept: they are rolled back before anything else is done. */
static void undo_or_doom(parkdb *db)
{
    if (undo(db) == PARKDB_OK) return;
    db->is_doomed = 1;
    leave(db);
}

int pk_settle(parkdb *db)
{
    if (!db->is_doomed || db->depth > 0) return PARKDB_OK;
    db->depth = 1;
    int code = undo(db);
    if (code) db->depth = 0;
    return code;
}

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

int pk_read_begin(parkdb *db)
{
    int code = pk_clock_lay_all(db);
    return code ? code : pk_execute(db, "SAVEPOINT parkdb_read");
}

void pk_read_end(parkdb *db)
{
    sqlite3_exec(db->sqlite, "RELEASE parkdb_read", NULL, NULL, NULL);
}

int pk_change_end(parkdb *db, int code)
{
    if (!code) code = keep(db);
    if (!code) {
        pk_error_clear(&db->error);
        return PARKDB_OK;
    }
    parkdb_error first = db->error;
    undo_or_doom(db);
    db->error = first;
    return code;
}

int pk_refresh_to_read(parkdb *db)
{
    int stale = 0;
    int code = pk_is_stale(db, &stale);
    if (code || !stale || sqlite3_db_readonly(db->sqlite, "main") == 1) return code;
    code = pk_change_begin(db);
    if (!code) code = pk_change_end(db, pk_refresh_if_stale(db));
    if (code != PARKDB_BUSY) return code;
    pk_error_clear(&db->error);
    return PARKDB_OK;
}

int parkdb_begin(parkdb *db)
{
    int code = pk_enter(db);
    return code ? code : pk_change_begin(db);
}

int parkdb_commit(parkdb *db)
{
    int code = pk_enter(db);
    if (code) return code;
    if (db->depth == 0) return pk_fail(db, PARKDB_MISUSE, "there is no transaction to commit");
    return keep(db);
}

int parkdb_rollback(parkdb *db)
{
    int code = pk_enter(db);
    if (code) return code;
    if (db->depth == 0) return pk_fail(db, PARKDB_MISUSE, "there is no transaction to roll back");
    return undo(db);
}

int parkdb_read_begin(parkdb *db)
{
    int code = pk_enter(db);
    if (code) return code;
    if (is_lost(db)) return fail_lost(db);
    if (db->reads > 0 && !db->read_is_over) {
        db->reads++;
        return PARKDB_OK;
    }
    code = pk_refresh_to_read(db);
    if (!code) code = pk_read_begin(db);
    if (code) return code;
    /* Only a statement that reads fixes the state of the file that is seen. */
    code = pk_execute(db, "SELECT 1 FROM main.sqlite_schema LIMIT 1");
    if (code) {
        pk_read_end(db);
        return code;
    }
    db->reads++;
    db->read_is_over = 0;
    db->read_depth = db->depth;
    return PARKDB_OK;
}

int parkdb_read_end(parkdb *db)
{
    int code = pk_enter(db);
    if (code) return code;
    if (db->reads == 0) return pk_fail(db, PARKDB_MISUSE, "there is no parkdb_read_begin to end");
    if (db->reads == 1 && !db->read_is_over && db->depth > db->read_depth)
        return pk_fail(db, PARKDB_MISUSE, "a transaction that was begun while reading is open: commit it or roll it back first");
    db->reads--;
    if (db->reads > 0 || db->read_is_over || sqlite3_get_autocommit(db->sqlite)) return PARKDB_OK;
    return pk_execute(db, "RELEASE parkdb_read");
}

int parkdb_refresh(parkdb *db)
{
    int code = pk_enter(db);
    if (code) return code;
    code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_refresh_all(db));
}
