#include "refresh.h"

#include "snapshot.h"

static int ask_stale(parkdb *db, int *stale)
{
    int code = pk_prepare(db, "SELECT EXISTS (SELECT 1 FROM main.figure_dirty) OR EXISTS (SELECT 1 FROM main.status_dirty)", &db->is_stale);
    if (code) return code;
    if (sqlite3_step(db->is_stale) == SQLITE_ROW) *stale = sqlite3_column_int(db->is_stale, 0);
    else code = pk_fail_sqlite(db, "cannot ask whether figures have changed");
    sqlite3_reset(db->is_stale);
    return code;
}

int pk_refresh_if_stale(parkdb *db)
{
    int stale = 0;
    int code = ask_stale(db, &stale);
    if (code || !stale) return code;
    code = pk_prepare(db, "INSERT INTO main.figure_refresh VALUES (NULL)", &db->refresh);
    if (code) return code;
    if (sqlite3_step(db->refresh) != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot make anew what follows from figures");
    sqlite3_reset(db->refresh);
    return code;
}

int pk_is_stale(parkdb *db, int *stale)
{
    *stale = 0;
    return pk_snapshot_is_current(db) ? PARKDB_OK : ask_stale(db, stale);
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

int parkdb_refresh(parkdb *db)
{
    int code = pk_enter(db);
    if (code) return code;
    pk_snapshot_forget(db);
    code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_execute(db, "INSERT INTO main.integrity_repair VALUES (NULL)"));
}
