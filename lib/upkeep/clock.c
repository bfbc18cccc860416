#include "core/day.h"
#include "core/refresh.h"
#include "core/schema_text.h"

static int take_away(parkdb *db)
{
    size_t count = 0;
    struct pk_object *objects = pk_objects_of(pk_as_of, &count);
    int code = objects ? PARKDB_OK : pk_no_memory(db);
    pk_clock_forget(db);
    pk_forget_statements(db);
    for (size_t i = 0; i < count && !code; i++) {
        char sql[128];
        if (objects[i].type == PK_OBJECT_TRIGGER) continue; /* it is dropped with its view */
        sqlite3_snprintf(sizeof sql, sql, "DROP %s IF EXISTS temp.%.*s", pk_object_type_name(objects[i].type), (int)objects[i].name.length,
                         objects[i].name.start);
        code = pk_execute(db, sql);
    }
    sqlite3_free(objects);
    return code;
}

static int is_laid(parkdb *db, int *laid)
{
    return pk_read_int(db, "SELECT count(*) FROM sqlite_temp_schema WHERE type = 'table' AND name = 'clock'", laid);
}

static int turn(parkdb *db, const char *as_of, const char *known_on)
{
    char *sql = sqlite3_mprintf("UPDATE temp.clock SET as_of = coalesce(%Q, (SELECT as_of FROM temp.clock_today)), "
                                "known_on = coalesce(%Q, (SELECT known_on FROM temp.clock_today))",
                                as_of, known_on);
    int code = sql ? pk_execute(db, sql) : pk_no_memory(db);
    sqlite3_free(sql);
    return code;
}

/* If the caller has the SQLite handle, the library does not see his questions, and views of his own may be in the way. */
static int lay_anew(parkdb *db)
{
    int code = db->is_lent ? take_away(db) : PARKDB_OK;
    pk_forget_statements(db);
    if (!code) code = pk_clock_begin(db);
    return !code && db->is_lent ? pk_clock_lay_all(db) : code;
}

/* Existing views only need the new day. */
static int lay(parkdb *db, const char *as_of, const char *known_on)
{
    int laid = 0;
    int code = is_laid(db, &laid);
    if (!code && !laid) code = lay_anew(db);
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
    if (!as_of && !known_on) return take_away(db);
    code = lay(db, as_of, known_on);
    if (!code) return PARKDB_OK;
    parkdb_error first = db->error;
    take_away(db);
    db->error = first;
    return code;
}
