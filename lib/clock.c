#include "day.h"
#include "refresh.h"

/* Temporary copies of the views that depend on the clock stand before the file's own, over a temporary clock: the text is the file's. */
static int take_away(parkdb *db)
{
    pk_forget_statements(db);
    return pk_carry(db,
                    "SELECT 'DROP VIEW temp.' || name || ';' FROM sqlite_temp_schema WHERE type = 'view' AND (name = 'clock' OR name IN "
                    "(SELECT name FROM main.clock_dependent)) UNION ALL SELECT 'DROP TABLE temp.clock;' FROM sqlite_temp_schema "
                    "WHERE type = 'table' AND name = 'clock'",
                    db);
}

static int lay(parkdb *db, const char *as_of, const char *known_on)
{
    int code = pk_carry(db, "SELECT sql FROM main.clock_script ORDER BY ord", db);
    if (code) return code;
    char *sql = sqlite3_mprintf("UPDATE temp.clock SET as_of = coalesce(%Q, as_of), known_on = coalesce(%Q, known_on)", as_of, known_on);
    code = sql ? pk_execute(db, sql) : pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    sqlite3_free(sql);
    return code;
}

static int check_day(parkdb *db, const char *name, const char *text)
{
    int day = 0;
    int code = pk_day_read(db, text, &day);
    return code == PARKDB_UNKNOWN ? pk_fail(db, PARKDB_MISUSE, "%s: found \"%s\", expected a day as YYYY-MM-DD", name, text) : code;
}

int parkdb_set_clock(parkdb *db, const char *as_of, const char *known_on)
{
    int code = pk_enter(db);
    if (code) return code;
    if (db->open_cursors > 0 || !sqlite3_get_autocommit(db->sqlite))
        return pk_fail(db, PARKDB_MISUSE, "the clock is set outside transactions, and while no cursor is open");
    code = check_day(db, "as_of", as_of);
    if (!code) code = check_day(db, "known_on", known_on);
    if (!code) code = pk_refresh_to_read(db);
    if (!code) code = take_away(db);
    if (db->snapshot_forget) db->snapshot_forget(db); /* a reading whose transaction has ended would keep its day */
    if (code || (!as_of && !known_on)) return code;
    code = lay(db, as_of, known_on);
    if (!code) return PARKDB_OK;
    parkdb_error first = db->error;
    take_away(db);
    db->error = first;
    return code;
}
