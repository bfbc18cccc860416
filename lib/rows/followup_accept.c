#include "core/database.h"
#include "core/refresh.h"
#include "rows/kinds.h"
#include "rows/nearest.h"

/* Whether what the row names is there. */
static int check_codes(parkdb *db, const parkdb_followup *row)
{
    int code = pk_check_code(db, "followup.target", PK_REF_TARGET, row->target);
    if (!code) code = pk_check_code(db, "followup.area", PK_REF_AREA, row->area);
    if (!code) code = pk_check_code(db, "followup.due_period", PK_REF_PERIOD, row->due_period);
    return code ? code : pk_check_code(db, "followup.agency", PK_REF_AGENCY, row->agency);
}

/* Whether a follow-up is proposed for what the row names. */
static int find_proposed(parkdb *db, const parkdb_followup *row)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, "SELECT 1 FROM followup_proposed WHERE target_code = ? AND area_code = ? AND due_period IS ?", &statement);
    if (code) return code;
    sqlite3_bind_text(statement, 1, row->target, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, row->area, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, row->due_period, -1, SQLITE_STATIC);
    int step = sqlite3_step(statement);
    if (step == SQLITE_DONE)
        code = pk_fail(db, PARKDB_UNKNOWN, "no follow-up is proposed on the target \"%s\" for \"%s\", %s", row->target ? row->target : "",
                       row->area ? row->area : "", row->due_period ? row->due_period : "undated");
    else if (step != SQLITE_ROW) code = pk_fail_sqlite(db, "followup_proposed");
    sqlite3_finalize(statement);
    return code;
}

/* What is inserted into the view followup_accept is raised as proposed on the handle's day, by its trigger or the temporary copy of it. */
static int raise_proposed(parkdb *db, const parkdb_followup *row)
{
    const char *const texts[] = {row->target, row->area, row->due_period, row->code, row->agency,
                                 row->raised, row->due,  row->subject,    row->note};
    struct pk_value values[PK_MAX_FIELDS];
    struct pk_fault fault = {-1, NULL};
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db,
                          "INSERT INTO followup_accept (target, area, due_period, code, agency, raised, due, subject, note) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          &statement);
    for (int i = 0; !code && i < 9; i++)
        if (sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC) != SQLITE_OK) code = pk_fail_sqlite(db, "cannot bind");
    if (!code && sqlite3_step(statement) != SQLITE_DONE) {
        pk_values_of(&pk_followup, row, values);
        code = pk_record_refused(db, &pk_followup, values, &fault);
        sqlite3_free(fault.expected);
    }
    sqlite3_finalize(statement);
    return code;
}

/* The code of the follow-up that was raised last. */
static int read_code(parkdb *db, char **code)
{
    sqlite3_stmt *statement = NULL;
    int result = pk_prepare(db, "SELECT code FROM followup WHERE id = (SELECT max(id) FROM followup)", &statement);
    if (!result && sqlite3_step(statement) == SQLITE_ROW) *code = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return result || *code ? result : pk_no_memory(db);
}

int parkdb_followup_accept(parkdb *db, const parkdb_followup *row, char **code)
{
    return parkdb_followup_accept_sized(db, row, pk_followup.former_size, code);
}

int parkdb_followup_accept_sized(parkdb *db, const parkdb_followup *row, size_t size, char **code)
{
    parkdb_followup whole;
    if (code) *code = NULL;
    int result = pk_whole_row(db, &pk_followup, row, size, &whole);
    if (result) return result;
    result = pk_change_begin(db);
    if (result) return result;
    result = pk_refresh_if_stale(db);
    if (!result) result = check_codes(db, &whole);
    if (!result) result = find_proposed(db, &whole);
    if (!result) result = raise_proposed(db, &whole);
    if (!result && code) result = read_code(db, code);
    result = pk_change_end(db, result);
    if (result && code) {
        parkdb_free(*code);
        *code = NULL;
    }
    return result;
}
