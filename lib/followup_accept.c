#include "database.h"
#include "kinds.h"
#include "refresh.h"

/* The view followup_accept says the same of today; on a handle with a day of its own the proposals are those of that day. */
static const char accept_sql[] =
    "INSERT INTO followup_entry (code, target, area, due_period, agency, raised, due, subject, note) SELECT ?4, p.target_code, "
    "p.area_code, "
    "p.due_period, coalesce(?5, p.agency_code), coalesce(?6, p.raised), coalesce(?7, CASE WHEN ?6 IS NULL THEN p.due END), coalesce(?8, "
    "p.subject), coalesce(?9, p.explain) FROM followup_proposed p WHERE p.target_code = ?1 AND p.area_code = ?2 AND p.due_period IS ?3";

static int raise_proposed(parkdb *db, const parkdb_followup *row, sqlite3_stmt *statement)
{
    const char *const texts[] = {row->target, row->area, row->due_period, row->code, row->agency,
                                 row->raised, row->due,  row->subject,    row->note};
    struct pk_value values[PK_MAX_FIELDS];
    struct pk_fault fault = {-1, NULL};
    for (int i = 0; i < 9; i++)
        if (sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC) != SQLITE_OK) return pk_fail_sqlite(db, "cannot bind");
    int before = sqlite3_total_changes(db->sqlite);
    if (sqlite3_step(statement) != SQLITE_DONE) {
        pk_values_of(&pk_followup, row, values);
        int code = pk_record_refused(db, &pk_followup, values, &fault);
        sqlite3_free(fault.expected);
        return code;
    }
    if (sqlite3_total_changes(db->sqlite) > before) return PARKDB_OK;
    return pk_fail(db, PARKDB_UNKNOWN, "no follow-up is proposed on the target \"%s\" for \"%s\", %s", row->target ? row->target : "",
                   row->area ? row->area : "", row->due_period ? row->due_period : "undated");
}

/* The code of the follow-up that was raised last. */
static int read_code(parkdb *db, char **code)
{
    sqlite3_stmt *statement = NULL;
    int result = pk_prepare(db, "SELECT code FROM followup WHERE id = (SELECT max(id) FROM followup)", &statement);
    if (!result && sqlite3_step(statement) == SQLITE_ROW) *code = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return result || *code ? result : pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

int parkdb_followup_accept(parkdb *db, const parkdb_followup *row, char **code)
{
    if (code) *code = NULL;
    int result = pk_enter(db);
    if (result) return result;
    if (!row) return pk_fail(db, PARKDB_MISUSE, "a row is needed");
    sqlite3_stmt *statement = NULL;
    result = pk_change_begin(db);
    if (result) return result;
    result = pk_refresh_if_stale(db);
    if (!result) result = pk_prepare(db, accept_sql, &statement);
    if (!result) result = raise_proposed(db, row, statement);
    sqlite3_finalize(statement);
    if (!result && code) result = read_code(db, code);
    result = pk_change_end(db, result);
    if (result && code) {
        parkdb_free(*code);
        *code = NULL;
    }
    return result;
}
