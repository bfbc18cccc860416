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

/* The version of the file's schema, to which the copies belong; 0 when there is no clock of one's own. */
static int read_laid(parkdb *db, int *version)
{
    int is_there = 0;
    *version = 0;
    int code = pk_read_int(db, "SELECT count(*) FROM sqlite_temp_schema WHERE type = 'table' AND name = 'clock'", &is_there);
    return code || !is_there ? code : pk_read_int(db, "PRAGMA main.schema_version", version);
}

static int turn(parkdb *db, const char *as_of, const char *known_on)
{
    char *sql = sqlite3_mprintf("UPDATE temp.clock SET as_of = coalesce(%Q, (SELECT as_of FROM main.clock)), "
                                "known_on = coalesce(%Q, (SELECT known_on FROM main.clock))",
                                as_of, known_on);
    int code = sql ? pk_execute(db, sql) : pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    sqlite3_free(sql);
    return code;
}

/* Copies that are there already, of the same schema, need only be told the day: laying them takes a hundred times as long. */
static int lay(parkdb *db, const char *as_of, const char *known_on)
{
    int laid = 0;
    int code = read_laid(db, &laid);
    if (code) return code;
    if (!laid || laid != db->clock_laid) {
        code = take_away(db);
        if (!code) code = pk_carry(db, "SELECT sql FROM main.clock_script ORDER BY ord", db);
        if (!code) code = read_laid(db, &db->clock_laid);
    }
    return code ? code : turn(db, as_of, known_on);
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
    if (code) return code;
    db->reading++; /* a reading whose transaction has ended would keep its day */
    if (!as_of && !known_on) return take_away(db);
    code = lay(db, as_of, known_on);
    if (!code) return PARKDB_OK;
    parkdb_error first = db->error;
    take_away(db);
    db->error = first;
    return code;
}
