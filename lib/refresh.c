#include "refresh.h"

int pk_refresh_pause(parkdb *db)
{
    if (db->paused_at) return PARKDB_OK;
    int code = pk_execute(db, "INSERT INTO main.figure_pause (since) SELECT as_of FROM main.clock");
    if (!code) db->paused_at = db->depth;
    return code;
}

int pk_refresh_resume(parkdb *db)
{
    if (!db->paused_at) return PARKDB_OK;
    int code = pk_execute(db, "DELETE FROM main.figure_pause");
    if (!code) db->paused_at = 0;
    return code;
}

int parkdb_refresh(parkdb *db)
{
    int code = pk_enter(db);
    if (!code) code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_execute(db, "INSERT INTO main.integrity_repair VALUES (NULL)"));
}
