#include "refresh.h"

#include "clock.h"
#include "version.h"

static int ask_stale(parkdb *db, int *stale)
{
    int code =
        pk_prepare(db, "SELECT EXISTS (SELECT 1 FROM main.figure_stale) OR EXISTS (SELECT 1 FROM main.evaluation_todo)", &db->is_stale);
    if (code) return code;
    int step = sqlite3_step(db->is_stale);
    if (step == SQLITE_ROW) *stale = sqlite3_column_int(db->is_stale, 0);
    else code = pk_fail_sqlite(db, "cannot ask whether progress is current");
    sqlite3_reset(db->is_stale);
    return code;
}

int pk_refresh_if_stale(parkdb *db)
{
    int stale = 0;
    int code = ask_stale(db, &stale);
    return code || !stale ? code : pk_execute(db, "INSERT INTO main.figure_refresh VALUES (NULL)");
}

int pk_refresh_to_read(parkdb *db)
{
    int stale = 0;
    int code = ask_stale(db, &stale);
    if (code || !stale) return code;
    if (sqlite3_db_readonly(db->sqlite, "main") == 1) return pk_clock_lay(db, NULL, NULL);
    code = pk_change_begin(db);
    return code ? code : pk_change_end(db, pk_refresh_if_stale(db));
}

int parkdb_refresh(parkdb *db)
{
    int code = pk_enter(db);
    if (!code) code = pk_change_begin(db);
    if (code) return code;
    return pk_change_end(
        db, pk_execute(db, "INSERT OR IGNORE INTO main.evaluation_todo SELECT id FROM target; INSERT INTO main.figure_refresh VALUES (0)"));
}
