#include "rows/reference.h"

static const struct {
    enum pk_kind_id kind;
    const char *words;
    const char *rows; /* every id with its code */
} refs[PK_REF_COUNT] = {
    [PK_REF_UNIT] = {PK_KIND_UNIT, "the code of a unit", "SELECT id, code FROM unit"},
    [PK_REF_AREA] = {PK_KIND_AREA_GROUP, "the code of a region, park or group", "SELECT id, code FROM area"},
    [PK_REF_REGION] = {PK_KIND_REGION, "the code of a region", "SELECT id, code FROM area WHERE kind = 'region'"},
    [PK_REF_PARK] = {PK_KIND_PARK, "the code of a park", "SELECT id, code FROM area WHERE kind = 'park'"},
    [PK_REF_AREA_GROUP] = {PK_KIND_AREA_GROUP, "the code of a group", "SELECT id, code FROM area WHERE kind = 'area_group'"},
    [PK_REF_AGENCY] = {PK_KIND_AGENCY, "the code of an agency", "SELECT id, code FROM agency"},
    [PK_REF_DOCUMENT] = {PK_KIND_DOCUMENT, "the code of a document", "SELECT id, code FROM document"},
    [PK_REF_PERIOD] = {PK_KIND_PERIOD, "the code of a period from 1949 to 2100, such as 2025, 2025-H1, 2025-Q1, 2025-03 or 2025-Q1-3",
                       "SELECT id, code FROM period"},
    [PK_REF_INDICATOR] = {PK_KIND_INDICATOR, "the code of an indicator", "SELECT id, code FROM indicator"},
    [PK_REF_CLAUSE] = {PK_KIND_CLAUSE, "the code of a clause", "SELECT id, code FROM clause"},
    [PK_REF_TASK] = {PK_KIND_TASK, "the code of a task's clause", "SELECT t.id, c.code FROM task t JOIN clause c ON c.id = t.id"},
    [PK_REF_SOURCE] = {PK_KIND_SOURCE, "the code of a source", "SELECT id, code FROM source"},
    [PK_REF_FOLLOWUP] = {PK_KIND_FOLLOWUP, "the code of a follow-up", "SELECT id, code FROM followup"},
    [PK_REF_ASSESSMENT] = {PK_KIND_ASSESSMENT, "the code of an assessment", "SELECT id, code FROM assessment"},
    [PK_REF_ASSESSMENT_DIMENSION] = {PK_KIND_ASSESSMENT_DIMENSION, "the code of a dimension of an assessment",
                                     "SELECT id, code FROM assessment_dimension"},
    [PK_REF_ASSESSMENT_ROUND] = {PK_KIND_ASSESSMENT_ROUND_OVERVIEW, "the code of a round", "SELECT id, code FROM assessment_round"},
    [PK_REF_INSTRUMENT] = {PK_KIND_INSTRUMENT, "the code of an instrument", "SELECT id, code FROM instrument"},
    [PK_REF_REGISTER] = {PK_KIND_REGISTER, "the code of a register", "SELECT id, code FROM register"},
    [PK_REF_ORIGIN] = {PK_KIND_ORIGIN, "the code of a policy file or catalogue that was loaded", "SELECT 0 AS id, code FROM origin"},
    [PK_REF_TARGET] = {PK_KIND_TARGET, "the code of a target", "SELECT id, code FROM target"},
};

const char *pk_ref_words(enum pk_ref ref)
{
    return refs[ref].words;
}

enum pk_kind_id pk_ref_kind(enum pk_ref ref)
{
    return refs[ref].kind;
}

const char *pk_ref_rows(enum pk_ref ref)
{
    return refs[ref].rows;
}

int pk_prepare_codes(parkdb *db, enum pk_ref ref, sqlite3_stmt **statement)
{
    char *sql = sqlite3_mprintf("SELECT code FROM (%s) ORDER BY code", refs[ref].rows);
    int code = pk_prepare(db, sql, statement);
    sqlite3_free(sql);
    return code;
}

char *pk_any_code(parkdb *db, enum pk_ref ref)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare_codes(db, ref, &statement);
    const char *first = !code && sqlite3_step(statement) == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    char *any = first ? sqlite3_mprintf("%s", first) : NULL;
    sqlite3_finalize(statement);
    return any;
}

int pk_resolve(parkdb *db, enum pk_ref ref, const char *code, sqlite3_int64 *id)
{
    sqlite3_stmt **statement = &db->resolve[ref];
    int result = PARKDB_OK;
    if (!*statement) {
        char *sql = sqlite3_mprintf("SELECT id FROM (%s) WHERE code = ?", refs[ref].rows);
        result = pk_prepare(db, sql, statement);
        sqlite3_free(sql);
    }
    if (result) return result;
    sqlite3_bind_text(*statement, 1, code, -1, SQLITE_STATIC);
    int step = sqlite3_step(*statement);
    if (step == SQLITE_ROW) *id = sqlite3_column_int64(*statement, 0);
    result = step == SQLITE_ROW ? PARKDB_OK : step == SQLITE_DONE ? PARKDB_UNKNOWN : pk_fail_sqlite(db, "cannot look up a code");
    sqlite3_reset(*statement);
    return result;
}
