#include "database.h"

static int execute_at(parkdb *db, const char *format, int depth)
{
    char sql[96];
    sqlite3_snprintf(sizeof sql, sql, format, depth, depth);
    return pk_execute(db, sql);
}

int pk_change_begin(parkdb *db)
{
    int free_to_begin = sqlite3_get_autocommit(db->sqlite) != 0;
    if (free_to_begin) db->depth = 0; /* a full disk or the like has undone what was begun */
    int code = free_to_begin ? pk_execute(db, "BEGIN IMMEDIATE") : execute_at(db, "SAVEPOINT parkdb_%d", db->depth);
    if (code) return code;
    if (db->depth == 0) db->joined = !free_to_begin;
    db->depth++;
    return PARKDB_OK;
}

static int is_outermost(const parkdb *db)
{
    return db->depth == 1 && !db->joined;
}

static int keep(parkdb *db)
{
    int code = is_outermost(db) ? pk_execute(db, "COMMIT") : execute_at(db, "RELEASE parkdb_%d", db->depth - 1);
    if (!code) db->depth--;
    return code;
}

static int undo(parkdb *db)
{
    if (sqlite3_get_autocommit(db->sqlite)) {
        db->depth = 0;
        return PARKDB_OK;
    }
    int code = is_outermost(db) ? pk_execute(db, "ROLLBACK") : execute_at(db, "ROLLBACK TO parkdb_%d; RELEASE parkdb_%d", db->depth - 1);
    if (!code) db->depth--;
    return code;
}

int pk_change_end(parkdb *db, int code)
{
    if (!code) code = keep(db);
    if (!code) return PARKDB_OK;
    parkdb_error first = db->error;
    undo(db);
    db->error = first;
    return code;
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
