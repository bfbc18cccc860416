#include "core/refresh.h"
#include "rows/cursor.h"
#include "rows/kinds.h"
#include "rows/nearest.h"

/* ---------------------------------------------------------------- Freezing and publishing
 *
 * What is inserted into the view assessment_freeze is frozen on the handle's day, by its trigger or the temporary copy of it. */

/* Where the texts of a statement stand among the fields of a round. */
static const size_t freeze_places[] = {
    offsetof(parkdb_assessment_round_overview, assessment), offsetof(parkdb_assessment_round_overview, period),
    offsetof(parkdb_assessment_round_overview, frozen_by), offsetof(parkdb_assessment_round_overview, note)};
static const size_t publish_places[] = {offsetof(parkdb_assessment_round_overview, round),
                                        offsetof(parkdb_assessment_round_overview, published_by),
                                        offsetof(parkdb_assessment_round_overview, published_on)};

/* Binds the texts, runs the statement and says in words what a rule refused. */
static int run(parkdb *db, const char *sql, const char *const *texts, const size_t *places, int count)
{
    parkdb_assessment_round_overview row = {.round = NULL};
    struct pk_value values[PK_MAX_FIELDS];
    struct pk_fault fault = {-1, NULL};
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, sql, &statement);
    for (int i = 0; !code && i < count; i++) {
        *(const char **)(void *)((char *)&row + places[i]) = texts[i];
        if (sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC) != SQLITE_OK) code = pk_fail_sqlite(db, "cannot bind");
    }
    if (!code && sqlite3_step(statement) != SQLITE_DONE) {
        pk_values_of(&pk_assessment_round_overview, &row, values);
        code = pk_record_refused(db, &pk_assessment_round_overview, values, &fault);
        sqlite3_free(fault.expected);
    }
    sqlite3_finalize(statement);
    return code;
}

static int read_newest(parkdb *db, char **round)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, "SELECT code FROM main.assessment_round ORDER BY id DESC LIMIT 1", &statement);
    if (!code && sqlite3_step(statement) == SQLITE_ROW) *round = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return code || *round ? code : pk_no_memory(db);
}

int parkdb_assessment_freeze(parkdb *db, const char *assessment, const char *period, const char *by, const char *note, char **round)
{
    const char *const texts[] = {assessment, period, by, note};
    if (round) *round = NULL;
    int code = pk_enter(db);
    if (code) return code;
    if (!assessment || !period || !by) return pk_fail(db, PARKDB_MISUSE, "an assessment, a period and who freezes it are needed");
    code = pk_change_begin(db);
    if (code) return code;
    code = pk_check_code(db, "assessment", PK_REF_ASSESSMENT, assessment);
    if (!code) code = pk_check_code(db, "period", PK_REF_PERIOD, period);
    if (!code)
        code = run(db, "INSERT INTO assessment_freeze (assessment, period, frozen_by, note) VALUES (?, ?, ?, ?)", texts, freeze_places, 4);
    if (!code && round) code = read_newest(db, round);
    code = pk_change_end(db, code);
    if (code && round) {
        parkdb_free(*round);
        *round = NULL;
    }
    return code;
}

int parkdb_assessment_publish(parkdb *db, const char *round, const char *by, const char *day)
{
    const char *const texts[] = {round, by, day};
    int code = pk_enter(db);
    if (code) return code;
    if (!round || !by) return pk_fail(db, PARKDB_MISUSE, "a round and who publishes it are needed");
    code = pk_change_begin(db);
    if (code) return code;
    code = pk_check_code(db, "round", PK_REF_ASSESSMENT_ROUND, round);
    if (!code)
        code = run(
            db,
            "UPDATE main.assessment_round SET published_by = ?2, published_on = coalesce(?3, (SELECT as_of FROM clock)) WHERE code = ?1",
            texts, publish_places, 3);
    return pk_change_end(db, code);
}
