#include "refresh.h"

int pk_refresh_pause(parkdb *db)
{
    if (db->paused) return PARKDB_OK;
    int code = pk_execute(db, "INSERT INTO main.figure_pause (since) SELECT as_of FROM main.clock");
    if (!code) db->paused = 1;
    return code;
}

void pk_refresh_look(parkdb *db)
{
    sqlite3_stmt *statement = NULL;
    db->paused = 0;
    if (db->depth == 0) return;
    /* If it cannot be read, there may be one: ending a pause that is not there does no harm. */
    int code = sqlite3_prepare_v2(db->sqlite, "SELECT 1 FROM main.figure_pause", -1, &statement, NULL);
    db->paused = code != SQLITE_OK || sqlite3_step(statement) != SQLITE_DONE;
    sqlite3_finalize(statement);
}

int pk_refresh_resume(parkdb *db)
{
    if (!db->paused) return PARKDB_OK;
    int code = pk_execute(db, "DELETE FROM main.figure_pause");
    if (!code) db->paused = 0;
    return code;
}

int parkdb_refresh(parkdb *db)
{
    int code = pk_enter(db);
    if (!code) code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_execute(db, "INSERT INTO main.integrity_repair VALUES (NULL)"));
}
