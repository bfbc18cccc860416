#include "core/column.h"
#include "core/refresh.h"
#include "rows/nearest.h"

static int ask_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(db, "SELECT value FROM figure WHERE indicator_code = ?1 AND area_code = ?2 AND period = ?3", &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, indicator, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, area, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, period, -1, SQLITE_STATIC);
    int step = sqlite3_step(statement);
    if (step == SQLITE_ROW) *value = parkdb_number_of(sqlite3_column_double(statement, 0));
    else if (step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot look up a figure");
    pk_give_back(db, statement);
    return code;
}

/* Says which code names nothing, when there is no figure. */
static int check_codes(parkdb *db, const char *indicator, const char *area, const char *period)
{
    const struct {
        enum pk_ref ref;
        const char *name, *text;
    } codes[] = {{PK_REF_INDICATOR, "indicator", indicator}, {PK_REF_AREA, "area", area}, {PK_REF_PERIOD, "period", period}};
    for (int i = 0; i < 3; i++) {
        int code = pk_check_code(db, codes[i].name, codes[i].ref, codes[i].text);
        if (code) return code;
    }
    return PARKDB_OK;
}

int parkdb_figure_value(parkdb *db, const char *indicator, const char *area, const char *period, parkdb_number *value)
{
    if (value) *value = (parkdb_number){0, 0};
    int code = pk_enter(db);
    if (code) return code;
    if (!indicator || !area || !period || !value) return pk_fail(db, PARKDB_MISUSE, "three codes and a place for the value are needed");
    code = pk_refresh_to_read(db);
    if (!code) code = ask_value(db, indicator, area, period, value);
    return code || value->known ? code : check_codes(db, indicator, area, period);
}
