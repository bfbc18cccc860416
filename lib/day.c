#include "day.h"

int pk_day_read(parkdb *db, const char *text, int *day)
{
    static const char sql[] =
        "SELECT CAST(julianday(coalesce(?1, (SELECT known_on FROM clock))) - 2440587.5 AS INTEGER) WHERE CASE WHEN ?1 IS NULL THEN 1 "
        "WHEN ?1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN ?1 IS date(?1, '+0 days') END";
    sqlite3_stmt *statement = NULL;
    int code = pk_take(db, sql, &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) *day = sqlite3_column_int(statement, 0);
    else code = step == SQLITE_DONE ? PARKDB_UNKNOWN : pk_fail_sqlite(db, "cannot read a day");
    pk_give_back(db, statement);
    return code;
}
